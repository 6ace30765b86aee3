// problems.c: messages kept until it is their turn.
// SPDX-License-Identifier: MIT
#include "text/problems.h"

#include <stdarg.h>
#include <stdio.h>

// Names of files and documents are in these lines: what they say to the terminal must not be obeyed.
static void make_harmless(char *line) {
    for (unsigned char *c = (unsigned char *)line; *c; c++) {
        bool is_break = *c == '\n' || *c == '\r';
        bool is_high_control = *c == 0xC2 && c[1] >= 0x80 && c[1] < 0xA0;
        if (is_high_control) c[1] = '?';
        if (*c < ' ' || *c == 0x7F || is_high_control) *c = is_break ? ' ' : '?';
    }
}

void problem_add(problems *p, const char *format, ...) {
    char line[2048];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (size < 0) return;
    make_harmless(line);
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
