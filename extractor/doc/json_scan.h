// json_scan.h: the members of one JSON object, as slices of its text, without building a tree. For documents, of which there are
// millions; everything else is read with jansson.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_JSON_SCAN_H
#define LEDE_DOC_JSON_SCAN_H

#include "text/buf.h"

typedef struct {
    str key;   // between its marks; a key with an escape is not taken apart
    str value; // the whole value as it stands, quotation marks and brackets included
} json_member;

// Takes the members of `{...}` one by one: call with `*at` = 0. Returns 1 for a member, 0 at the object's end, -1 when the line is
// not plainly an object (then a real parser should say why). Strings are checked to their end, numbers and nested values only for
// balance.
int json_scan_next(str line, size_t *at, json_member *out);
// Decodes a string value (with its marks) to the end of `out`. False when it is not well-formed or holds \u0000.
bool json_scan_string(str value, buf *out);
// Reads `[[1,2],[3,4]]` pair by pair: call with `*at` = 0. As json_scan_next: 1, 0, -1.
int json_scan_pair(str value, size_t *at, size_t *first, size_t *second);
// Reads `["a","b"]` item by item, as slices with their marks.
int json_scan_item(str value, size_t *at, str *item);

#endif
