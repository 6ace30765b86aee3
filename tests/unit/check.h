// check.h: what the unit tests share: cmocka, misses that do not stop a table, rows of tests/tables/*.txt, documents from text.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TESTS_CHECK_H
#define LEDE_TESTS_CHECK_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "nlp/sentences.h"
#include "nlp/tokenize.h"
#include "text/utf8.h"

// A row that is not as it should be: said at once, counted, and the table goes on. End each test that uses it with check_misses().
static int misses;
#define MISS(...)                                                                                                                                              \
    do {                                                                                                                                                       \
        print_error(__VA_ARGS__);                                                                                                                              \
        misses++;                                                                                                                                              \
    } while (0)

static inline void check_misses(void) {
    int count = misses;
    misses = 0;
    if (count) fail_msg("%d rows are not as they should be", count);
}

// ---- tables: a line is cells with " | " between them; # comments; \n \r \t \\ and \u{1F600} are escapes

enum { CELLS_MAX = 12 };
typedef struct {
    const char *path;
    long line;
    str cells[CELLS_MAX];
    size_t count;
} table_row;

// Takes the escapes out of a cell, in its place.
static inline str unescape(str s) {
    char *out = (char *)(uintptr_t)s.at;
    size_t size = 0;
    for (size_t i = 0; i < s.size; i++) {
        static const char names[] = "nrt\\", meanings[] = "\n\r\t\\";
        const char *known = s.at[i] == '\\' && i + 1 < s.size ? memchr(names, s.at[i + 1], 4) : NULL;
        if (known) {
            out[size++] = meanings[known - names];
            i++;
        } else if (i + 3 < s.size && memcmp(s.at + i, "\\u{", 3) == 0) {
            char *end;
            uint32_t cp = (uint32_t)strtoul(s.at + i + 3, &end, 16);
            size += utf8_encode(cp, out + size);
            i = (size_t)(end - s.at);
        } else {
            out[size++] = s.at[i];
        }
    }
    return (str){out, size};
}

static inline void split_row(char *line, size_t size, table_row *r) {
    str rest = {line, size};
    for (r->count = 0; r->count < CELLS_MAX; r->count++) {
        const char *bar = rest.size ? memmem(rest.at, rest.size, " | ", 3) : NULL;
        str cell = {rest.at, bar ? (size_t)(bar - rest.at) : rest.size};
        if (bar) rest = (str){bar + 3, rest.size - cell.size - 3};
        r->cells[r->count] = unescape(cell);
        if (bar) continue;
        r->count++;
        break;
    }
}

// Calls `check` with each row of tests/tables/NAME (of the folder in LEDE_TABLES, when that is set).
static inline void each_row(const char *name, void (*check)(const table_row *r)) {
    const char *folder = getenv("LEDE_TABLES");
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder ? folder : "tests/tables", name);
    FILE *file = fopen(path, "r");
    if (!file) fail_msg("cannot open %s", path);
    table_row r = {.path = path};
    char *line = NULL;
    size_t capacity = 0;
    ssize_t size;
    while ((size = getline(&line, &capacity, file)) > 0) {
        r.line++;
        if (line[size - 1] == '\n') size--;
        if (!size || line[0] == '#') continue;
        split_row(line, (size_t)size, &r);
        check(&r);
    }
    free(line);
    fclose(file);
    check_misses();
}

// ---- documents

// A document of this text, with tokens and sentences. document_free it.
static inline document document_of(str text) {
    document doc = {.path = STR("test")};
    buf_text(&doc.id, "test");
    buf_str_append(&doc.text, text);
    tokenize(&doc);
    sentences_find(&doc);
    return doc;
}

// The texts of spans with `between` between them, for comparing with a cell. buf_free it.
static inline buf join_spans(const document *doc, const span *spans, size_t count, const char *between) {
    buf out = {0};
    for (size_t i = 0; i < count; i++) {
        if (i) buf_text(&out, between);
        buf_str_append(&out, document_slice(doc, spans[i]));
    }
    return out;
}

// A generator with a fixed start, so that every run tests the same.
static inline uint32_t next_random(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

// `size` random code points as UTF-8 behind `out`: ASCII with all its control characters but NUL, accents, marks, emoji ...
static inline void append_random_text(uint32_t *state, size_t size, buf *out) {
    static const uint32_t first[] = {1, 'a', 0x20, 0xA0, 0x300, 0x2010, 0x4E00, 0x1F600, 0x10FF00},
                          span_of[] = {127, 26, 16, 0x500, 0x70, 0x30, 0x200, 0x50, 0xFF};
    for (size_t i = 0; i < size; i++) {
        uint32_t kind = next_random(state) % ARRAY_LEN(first);
        char bytes[4];
        buf_append(out, bytes, utf8_encode(first[kind] + next_random(state) % span_of[kind], bytes));
    }
}

#endif
