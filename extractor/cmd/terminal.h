// terminal.h: what stands at the other end of standard output and standard error: a person at a terminal, or a program. Only here is it
// asked, and what is found and written to a pipe or file never depends on it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_TERMINAL_H
#define LEDE_CMD_TERMINAL_H

#include "text/base.h"

typedef enum { WHEN_AUTO, WHEN_ALWAYS, WHEN_NEVER } when;
extern const char *const when_names[]; // in this order, NULL at the end

// Reads "auto", "always" or "never"; false when it is none of them.
bool terminal_take_when(const char *argument, when *chosen);
// Whether to colour standard output: for auto, when it is a terminal that can (TERM is not "dumb") and NO_COLOR is not set.
bool terminal_wants_colour(when chosen);
// Whether to draw a progress line on standard error: for auto, when it is a terminal that can, and what is found goes elsewhere.
bool terminal_wants_progress(when chosen);
// The columns of the terminal that standard output is (COLUMNS goes before what it says itself), 80 when it is none.
size_t terminal_width(void);

#endif
