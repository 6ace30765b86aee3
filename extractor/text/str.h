// str.h: a piece of text as pointer and length. It borrows: whoever made the bytes owns them. Not NUL-terminated.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_STR_H
#define LEDE_TEXT_STR_H

#include "text/mem.h"

typedef struct {
    const char *at;
    size_t size;
} str;

// The arguments for a "%.*s" of printf.
#define STR_ARG(s) ((int)(s).size), ((s).at ? (s).at : "")
// A string literal as a str.
#define STR(literal) ((str){(literal), sizeof(literal) - 1})

str str_from(const char *c_string);
str str_slice(const char *text, span s);
bool str_equal(str a, str b);
bool str_is(str a, const char *c_string);
// Orders by bytes, shorter first when one begins the other.
int str_compare(str a, str b);
bool str_starts(str s, str prefix);
bool str_ends(str s, str suffix);
// Without ASCII white space at both ends.
str str_trim(str s);
// Takes the part before the next `separator` off the front of `rest`; false when nothing is left.
bool str_next(str *rest, char separator, str *part);
// Takes the next run of non-blanks off the front of `rest`; false when only blanks are left.
bool str_next_word(str *rest, str *word);
// What stands behind the last '/' of a path; all of it when there is none. The rest, with that '/', is its folder.
str str_last_part(str path);
str str_folder(str path);
uint64_t str_hash(str s);
// A copy that lives as long as the arena, with a NUL behind it.
str str_copy(arena *a, str s);
str str_format(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
// Reads a whole non-negative decimal number; false when `s` is anything else or does not fit.
bool str_to_number(str s, long *number);
// How many edits (insert, delete, replace, swap neighbours) lead from a to b; used to offer near names. Long names count as far.
size_t str_distance(str a, str b);

#endif
