// str.c: borrowed strings.
// SPDX-License-Identifier: MIT
#include "text/str.h"

#include <stdarg.h>
#include <stdio.h>

str str_from(const char *c_string) {
    return (str){c_string, strlen(c_string)};
}

str str_slice(const char *text, span s) {
    return (str){text + s.start, s.end - s.start};
}

bool str_equal(str a, str b) {
    return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

bool str_is(str a, const char *c_string) {
    return str_equal(a, str_from(c_string));
}

int str_compare(str a, str b) {
    size_t shared = a.size < b.size ? a.size : b.size;
    int order = shared ? memcmp(a.at, b.at, shared) : 0;
    if (order) return order;
    return (a.size > b.size) - (a.size < b.size);
}

bool str_starts(str s, str prefix) {
    return s.size >= prefix.size && str_equal((str){s.at, prefix.size}, prefix);
}

bool str_ends(str s, str suffix) {
    return s.size >= suffix.size && str_equal((str){s.at + s.size - suffix.size, suffix.size}, suffix);
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

str str_trim(str s) {
    while (s.size && is_blank(s.at[0])) s.at++, s.size--;
    while (s.size && is_blank(s.at[s.size - 1])) s.size--;
    return s;
}

bool str_next(str *rest, char separator, str *part) {
    if (!rest->at) return false;
    const char *end = rest->size ? memchr(rest->at, separator, rest->size) : NULL;
    if (!end) {
        *part = *rest;
        *rest = (str){NULL, 0};
        return true;
    }
    *part = (str){rest->at, (size_t)(end - rest->at)};
    *rest = (str){end + 1, rest->size - part->size - 1};
    return true;
}

bool str_next_word(str *rest, str *word) {
    size_t i = 0;
    while (i < rest->size && is_blank(rest->at[i])) i++;
    size_t start = i;
    while (i < rest->size && !is_blank(rest->at[i])) i++;
    *word = (str){rest->at + start, i - start};
    *rest = (str){rest->at + i, rest->size - i};
    return word->size > 0;
}

str str_last_part(str path) {
    for (size_t i = path.size; i > 0; i--)
        if (path.at[i - 1] == '/') return (str){path.at + i, path.size - i};
    return path;
}

str str_folder(str path) {
    return (str){path.at, path.size - str_last_part(path).size};
}

uint64_t str_hash(str s) {
    uint64_t hash = 0x9E3779B97F4A7C15u ^ s.size;
    const char *at = s.at;
    size_t size = s.size;
    while (size >= 8) {
        uint64_t piece;
        memcpy(&piece, at, 8);
        hash = (hash ^ piece) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
        at += 8, size -= 8;
    }
    uint64_t tail = 0;
    for (size_t i = 0; i < size; i++) tail |= (uint64_t)(unsigned char)at[i] << (8 * i);
    hash = (hash ^ tail) * 0xD6E8FEB86659FD93u;
    return hash ^ (hash >> 32);
}

str str_copy(arena *a, str s) {
    char *copy = arena_alloc(a, s.size + 1);
    if (s.size) memcpy(copy, s.at, s.size);
    return (str){copy, s.size};
}

str str_format(arena *a, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (size < 0) return STR("");
    char *text = arena_alloc(a, (size_t)size + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)size + 1, format, arguments);
    va_end(arguments);
    return (str){text, (size_t)size};
}

bool str_to_number(str s, long *number) {
    if (!s.size || s.size > 15) return false;
    long n = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return false;
        n = n * 10 + (s.at[i] - '0');
    }
    *number = n;
    return true;
}

size_t str_distance(str a, str b) {
    enum { LONGEST = 40 };
    if (a.size > LONGEST || b.size > LONGEST) return LONGEST;
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b.size; j++) above[j] = j, before[j] = j;
    for (size_t i = 1; i <= a.size; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.size; j++) {
            size_t best = above[j - 1] + (a.at[i - 1] != b.at[j - 1]);
            if (above[j] + 1 < best) best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            bool swapped = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
            if (swapped && before[j - 2] + 1 < best) best = before[j - 2] + 1;
            row[j] = best;
        }
        size_t *spare = before;
        before = above, above = row, row = spare;
    }
    return above[b.size];
}
