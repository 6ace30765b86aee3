// buf.h: bytes that grow.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_BUF_H
#define LEDE_TEXT_BUF_H

#include "text/str.h"

typedef struct {
    char *at;
    size_t size, capacity;
} buf;

// Makes room for `more` bytes behind the end, without changing `size`.
void buf_reserve(buf *b, size_t more);
void buf_append(buf *b, const char *bytes, size_t size);
void buf_format(buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_free(buf *b);

static inline void buf_clear(buf *b) {
    b->size = 0;
}
static inline str buf_str(const buf *b) {
    return (str){b->at ? b->at : "", b->size};
}
static inline void buf_char(buf *b, char c) {
    if (b->size == b->capacity) buf_reserve(b, 1);
    b->at[b->size++] = c;
}
static inline void buf_str_append(buf *b, str s) {
    buf_append(b, s.at, s.size);
}
static inline void buf_text(buf *b, const char *c_string) {
    buf_append(b, c_string, strlen(c_string));
}

#endif
