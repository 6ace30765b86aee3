// watched.h: a set of files as they were at one moment, to be compared with the same files later.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_WATCHED_H
#define LEDE_CMD_WATCHED_H

#include "text/str.h"

typedef struct {
    str path;
    int64_t seconds, nanoseconds, size; // of the last change; all -1 when there is no such file
    uint64_t inode;                     // editors put a new file in the place of the old one
} watched_file;

typedef struct {
    watched_file *items; // by path, once sorted
    size_t count, capacity;
    arena memory;
} watched;

// Adds a file, or all files in a folder whose names end with one of the NULL-ended `endings`.
void watched_add(watched *w, const char *path, const char *const *endings);
// Call when all are added: sorts them, each once.
void watched_sort(watched *w);
void watched_clear(watched *w);
void watched_free(watched *w);

// The next file that is not the same in both, or in one of them only; `i` and `k` begin at 0 and are moved on. False at the end.
bool watched_next_change(const watched *before, const watched *now, size_t *i, size_t *k, str *path);
bool watched_is_changed(const watched *before, const watched *now);
// Takes from `before` how the files that are in both looked then.
void watched_take_older(watched *now, const watched *before);

#endif
