// found.h: the facts of one run as lines to read, and what was gained and lost since another run.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_FOUND_H
#define LEDE_CMD_FOUND_H

#include "text/problems.h"

typedef struct {
    str says; // document, type, text and fields: what makes two facts the same, wherever they stand and whatever rule made them
    str rule;
} found_fact;

typedef struct {
    found_fact *items; // by what they say
    size_t count, capacity;
    arena memory;
} found;

// Takes in what `lede run` printed.
void found_read(found *f, str lines, problems *told);
void found_free(found *f);
// Appends a line for each fact that is in one of them only, + or -, and one that counts them.
void found_compare(const found *before, const found *now, buf *out);

#endif
