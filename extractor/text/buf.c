// buf.c: bytes that grow.
// SPDX-License-Identifier: MIT
#include "text/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_reserve(buf *b, size_t more) {
    if (b->capacity - b->size >= more) return;
    size_t wanted = b->capacity ? mem_product(b->capacity, 2) : 256;
    while (wanted - b->size < more) wanted = mem_product(wanted, 2);
    b->at = mem_resize(b->at, wanted);
    b->capacity = wanted;
}

void buf_append(buf *b, const char *bytes, size_t size) {
    if (!size) return;
    buf_reserve(b, size);
    memcpy(b->at + b->size, bytes, size);
    b->size += size;
}

void buf_format(buf *b, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (size <= 0) return;
    buf_reserve(b, (size_t)size + 1);
    va_start(arguments, format);
    vsnprintf(b->at + b->size, (size_t)size + 1, format, arguments);
    va_end(arguments);
    b->size += (size_t)size;
}

void buf_free(buf *b) {
    free(b->at);
    *b = (buf){0};
}
