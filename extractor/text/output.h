// output.h: buffered writing to a file descriptor, whole lines at a time; the first error is kept.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_OUTPUT_H
#define LEDE_TEXT_OUTPUT_H

#include "text/buf.h"

typedef struct {
    int descriptor;
    buf waiting;
    int error; // errno of the first write that failed; nothing is written after it
} output;

// Takes `bytes`, which end with a newline (or are the end of all), and writes them now or later.
void output_write(output *o, str bytes);
// Writes what waits. False when this or an earlier write failed.
bool output_flush(output *o);

#endif
