// problems.h: what went wrong, as whole lines, in the order in which it happened. Only cmd/ prints them, so that the lines of a
// document come out at its turn, whichever worker met them.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_PROBLEMS_H
#define LEDE_TEXT_PROBLEMS_H

#include "text/buf.h"

typedef struct {
    buf lines; // each begins with "lede: " and ends with a newline
    size_t count;
} problems;

// Adds one line, "lede: " and the formatted text; line breaks in it become spaces, other control characters question marks.
void problem_add(problems *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
void problems_clear(problems *p);
void problems_free(problems *p);

#endif
