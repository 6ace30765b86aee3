// atoms.h: which atoms of a pack hold of a word: worked out once a distinct word, then a row of bits.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_ATOMS_H
#define LEDE_MATCH_ATOMS_H

#include "nlp/words.h"
#include "pack/pack.h"

// Words with the same bits share a row: there are few different rows, so those that matter stay in the cache.
typedef struct {
    const pack *pack;
    words *words;
    size_t row_size;   // 64-bit pieces of a row of bits
    uint64_t *rows;    // the different rows; row 0 is empty
    table row_numbers; // their bytes -> their numbers
    size_t row_capacity;
    uint32_t *row_of;       // of each word of the word table
    uint32_t *phrase_words; // of each word: its number in pack->phrase_words, or NONE
    size_t known, capacity;
    uint32_t *class_atoms; // the atoms that are token classes
    size_t class_count, class_capacity;
    arena row_memory; // the keys of row_numbers
    arena scratch;
} atom_table;

void atom_table_init(atom_table *t, const pack *p, words *w);
void atom_table_free(atom_table *t);
// Forgets all words; call when the word table starts anew.
void atom_table_clear(atom_table *t);
// Works out the rows of all words that were added to the word table since the last call.
void atom_table_update(atom_table *t);

static inline const uint64_t *atom_row(const atom_table *t, uint32_t word_number) {
    return t->rows + t->row_of[word_number] * t->row_size;
}
static inline bool bit_has(const uint64_t *row, uint32_t bit) {
    return row[bit / 64] >> (bit % 64) & 1;
}
static inline void bit_set(uint64_t *row, uint32_t bit) {
    row[bit / 64] |= (uint64_t)1 << (bit % 64);
}
// An atom as a person writes it: {person}, ~star, "role", one of "a" "b".
str atom_readable(const pack *p, uint32_t atom_number, arena *memory);

#endif
