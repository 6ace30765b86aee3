// offsets.h: bytes <-> code points <-> UTF-16 units of one text. Inside the program all is bytes.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_OFFSETS_H
#define LEDE_DOC_OFFSETS_H

#include "text/str.h"

typedef enum { OFFSETS_CODE_POINTS, OFFSETS_BYTES, OFFSETS_UTF16 } offset_unit;
extern const char *const offset_unit_names[]; // in this order, NULL at the end

// Counts as it goes: cheap when the questions come roughly in order, never worse than one checkpoint interval.
typedef struct {
    str text;
    offset_unit unit;
    bool is_identity;      // nothing to convert: bytes asked for, or a text of ASCII only
    uint32_t *checkpoints; // units before each CHECKPOINT_BYTES bytes
    size_t checkpoint_count, capacity;
} offsets;

// Prepares for a text; memory is reused from text to text.
void offsets_begin(offsets *o, str text, bool is_ascii, offset_unit unit);
// The number of units before `byte`, which is a code point boundary.
size_t offsets_from_byte(offsets *o, size_t byte);
// The byte at which unit number `count` begins, or SIZE_MAX when the text is shorter or the place is inside a character.
size_t offsets_to_byte(offsets *o, size_t count);
void offsets_free(offsets *o);

#endif
