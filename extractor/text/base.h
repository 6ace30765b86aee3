// base.h: what every file may use: fixed-width types, growing arrays, and the functions that must not be used.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_BASE_H
#define LEDE_TEXT_BASE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof *(a))

// A half-open range [start, end) of bytes of a document's text. A text is at most LIMIT_DOCUMENT_MAX bytes, so 32 bits do.
typedef struct {
    uint32_t start, end;
} span;

static inline bool span_overlaps(span a, span b) {
    return a.start < b.end && b.start < a.end;
}
static inline bool span_contains(span outer, span inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
static inline bool span_equal(span a, span b) {
    return a.start == b.start && a.end == b.end;
}

// Functions that overrun, depend on the locale or the clock, or hide errors do not compile.
#if defined(__GNUC__) && !defined(LEDE_ALLOW_ALL)
#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi atol atof gmtime localtime setlocale rand gets
#endif

#endif
