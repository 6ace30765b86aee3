// pattern.h: what a match line says: a PCRE2 pattern with atoms in it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_PATTERN_H
#define LEDE_PACK_PATTERN_H

#include "pack/pack.h"

// One stretch of a pattern: regex text that PCRE2 gets as it is, or an atom that becomes a letter.
typedef struct pattern_piece {
    str text;           // of a text piece
    uint32_t atom;      // NONE for a text piece
    uint32_t source_at; // byte of the line as written
} pattern_piece;

typedef struct {
    pattern_piece *pieces;
    size_t piece_count, piece_capacity;
    uint32_t *required; // atoms without which no match exists
    size_t required_count, required_capacity;
    uint32_t *literals; // every literal word, in any alternative or optional part
    size_t literal_count, literal_capacity;
    atom_pair pairs[ATOM_PAIRS_MAX]; // atoms that must stand on neighbouring words
    uint32_t pair_count;
    bool needs_unicode; // \p, \X, a character that is not ASCII ...
} pattern_parts;

// Takes a pattern as written apart: macros replaced, atoms found, required atoms worked out. Faults go to the pack's findings.
// The pieces' memory is the pack's; the caller frees the arrays.
pattern_parts pattern_parse(pack *p, str source, place at);
// The atom for what the rule's `needs` line asks for, or NONE.
uint32_t pattern_needs(pack *p, const rule *r);

#endif
