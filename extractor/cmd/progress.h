// progress.h: one line on standard error that says how far a long batch is. It is there for a person only and gone when anything else
// is said; nothing that is found or written to standard output depends on it, though it looks at the clock.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_PROGRESS_H
#define LEDE_CMD_PROGRESS_H

#include <time.h>

#include "cmd/terminal.h"

typedef struct {
    bool is_on, is_drawn;
    size_t documents, bytes;
    size_t total; // bytes of all input, 0 when that is not known
    struct timespec started;
    double drawn_at; // seconds after the start
} progress;

// Begins to count. The files and folders named give the total, unless standard input or something that is no file is among them.
progress progress_begin(when chosen, const char *const *paths, size_t path_count);
// One more document, of so many bytes of input.
void progress_step(progress *p, size_t bytes);
// Takes the line away: before every message and at the end.
void progress_erase(progress *p);

#endif
