// shapes.h: how facts of a type look in JSON-LD: a JSON object with slots, `jsonld TYPE [FIELD=VALUE]... {"name":"{actor}"}`.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_SHAPES_H
#define LEDE_PACK_SHAPES_H

#include "pack/pack.h"

enum { SHAPE_DEPTH_MAX = 8 };
#define SHAPE_FIELD_TEXT 0xFFFFFFF0u // slots that are no fields
#define SHAPE_FIELD_VALUE 0xFFFFFFF1u
#define SHAPE_FIELD_KIND 0xFFFFFFF2u

// An object's beginning or end, or a string with a key.
typedef enum { SHAPE_OPEN, SHAPE_CLOSE, SHAPE_STRING } shape_piece_kind;
typedef struct shape_piece {
    shape_piece_kind kind;
    str key; // empty at the root
    str text;
} shape_piece;

// Reads the shapes that the parser found; faults are findings of the pack.
void shapes_resolve(pack *p);

// Takes the next part of a string off the front of `rest`: plain text, or a slot "{actor}" or "{person#actor}", of which `label` is "person" and
// `name` is "actor". False when nothing is left.
bool shape_next_part(str *rest, str *plain, str *label, str *name);
// What a name means in a type's slots and conditions: a field, or one of SHAPE_FIELD_; NONE when it means nothing.
uint32_t shape_field(const type *t, str name);

#endif
