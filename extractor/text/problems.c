// problems.c: messages kept until it is their turn.
// SPDX-License-Identifier: MIT
#include "text/problems.h"

#include <stdarg.h>
#include <stdio.h>

void problem_add(problems *p, const char *format, ...) {
    char line[2048];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (size < 0) return;
    for (char *c = line; *c; c++)
        if (*c == '\n' || *c == '\r') *c = ' ';
    buf_text(&p->lines, "lede: ");
    buf_text(&p->lines, line);
    buf_char(&p->lines, '\n');
    p->count++;
}

void problems_clear(problems *p) {
    buf_clear(&p->lines);
    p->count = 0;
}

void problems_free(problems *p) {
    buf_free(&p->lines);
    p->count = 0;
}
