// atoms.c: a word's row of bits: its classes, the lists that hold it, the ~words it is a form of, and the literal words in it.
// SPDX-License-Identifier: MIT
#include "match/atoms.h"

#include <stdlib.h>

#include "pack/lists.h"

// Sets an atom's bit and those of the "one of these" atoms it belongs to.
static void atom_set(const pack *p, uint64_t *row, uint32_t atom_number) {
    bit_set(row, atom_number);
    const atom *a = &p->atoms[atom_number];
    for (uint32_t i = 0; i < a->in_any_count; i++) bit_set(row, a->in_any[i]);
}

// The number of a row with these bits.
static uint32_t add_row(atom_table *t, const uint64_t *bits) {
    str key = {(const char *)bits, t->row_size * sizeof *bits};
    uint32_t known = table_find(&t->row_numbers, key);
    if (known != TABLE_NONE) return known;
    size_t count = t->row_numbers.count;
    if (count == t->row_capacity) {
        t->row_capacity = t->row_capacity ? t->row_capacity * 2 : 256;
        t->rows = mem_resize(t->rows, mem_product(t->row_capacity, key.size));
    }
    memcpy(t->rows + count * t->row_size, bits, key.size);
    return table_add(&t->row_numbers, str_copy(&t->row_memory, key));
}

void atom_table_init(atom_table *t, const pack *p, words *w) {
    *t = (atom_table){.pack = p, .words = w, .row_size = p->atom_count / 64 + 1};
    for (uint32_t i = 0; i < p->atom_count; i++)
        if (p->atoms[i].kind == ATOM_CLASS) ARRAY_PUSH(t->class_atoms, t->class_count, t->class_capacity, i);
    uint64_t *empty = mem_alloc(t->row_size * sizeof *empty);
    add_row(t, empty);
    free(empty);
}

void atom_table_free(atom_table *t) {
    free(t->rows);
    table_free(&t->row_numbers);
    free(t->row_of);
    free(t->phrase_words);
    free(t->class_atoms);
    arena_free(&t->row_memory);
    arena_free(&t->scratch);
}

void atom_table_clear(atom_table *t) {
    t->known = 0;
}

static void set_classes(atom_table *t, uint64_t *row, const word *w) {
    for (size_t i = 0; i < t->class_count; i++)
        if (w->classes >> t->pack->atoms[t->class_atoms[i]].index & 1) atom_set(t->pack, row, t->class_atoms[i]);
}

static void set_lists(atom_table *t, uint64_t *row, str plain, str lower) {
    const pack *p = t->pack;
    uint32_t known = table_find(&p->lower_forms, lower);
    for (uint32_t i = known == TABLE_NONE ? NONE : p->first_entry[known]; i != NONE; i = p->links[i].next) {
        const struct entry_link *link = &p->links[i];
        if (entry_allows(&p->lists[link->list].entries[link->entry], plain)) atom_set(p, row, p->lists[link->list].atom);
    }
}

// An irregular form (said) counts as a form of its lemma only.
static void set_stems(atom_table *t, uint64_t *row, const word *w, str lower) {
    const pack *p = t->pack;
    uint32_t irregular = table_find(&p->irregular, lower);
    uint32_t known = table_find(&p->stems, irregular == TABLE_NONE ? w->stem : p->irregular_stem[irregular]);
    for (uint32_t i = known == TABLE_NONE ? NONE : p->first_stem[known]; i != NONE; i = p->stem_links[i].next) atom_set(p, row, p->stem_links[i].atom);
}

// The literal words of patterns are runs of word characters, so "as" is also in "as-is".
static void set_literals(atom_table *t, uint64_t *row, str plain) {
    const pack *p = t->pack;
    for (size_t i = 0; i < plain.size;) {
        size_t end = i;
        while (end < plain.size && (((plain.at[end] | 32) >= 'a' && (plain.at[end] | 32) <= 'z') || (plain.at[end] >= '0' && plain.at[end] <= '9') ||
                                    plain.at[end] == '_' || (unsigned char)plain.at[end] >= 0x80))
            end++;
        uint32_t known = end > i ? table_find(&p->literal_words, (str){plain.at + i, end - i}) : TABLE_NONE;
        if (known != TABLE_NONE) atom_set(p, row, p->literal_atoms[known]);
        i = end > i ? end : i + 1;
    }
}

static void update_word(atom_table *t, uint32_t number) {
    const word *w = words_get(t->words, number);
    arena_reset(&t->scratch);
    uint64_t *row = ARENA_ARRAY(&t->scratch, uint64_t, t->row_size);
    str plain = word_plain(&t->scratch, w->text);
    set_classes(t, row, w);
    set_lists(t, row, plain, w->lower);
    set_stems(t, row, w, w->lower);
    set_literals(t, row, plain);
    t->row_of[number] = add_row(t, row);
    t->phrase_words[number] = table_find(&t->pack->phrase_words, w->lower);
}

void atom_table_update(atom_table *t) {
    size_t count = words_count(t->words);
    while (t->capacity < count) {
        t->capacity = t->capacity ? t->capacity * 2 : 4096;
        t->row_of = mem_resize(t->row_of, mem_product(t->capacity, sizeof *t->row_of));
        t->phrase_words = mem_resize(t->phrase_words, mem_product(t->capacity, sizeof *t->phrase_words));
    }
    for (; t->known < count; t->known++) update_word(t, (uint32_t)t->known);
}

str atom_readable(const pack *p, uint32_t atom_number, arena *memory) {
    enum { MEMBERS_SHOWN = 6 };
    const atom *a = &p->atoms[atom_number];
    if (a->kind == ATOM_STEM) return str_format(memory, "~%.*s", STR_ARG(a->written));
    if (a->kind == ATOM_WORD) return str_format(memory, "\"%.*s\"", STR_ARG(a->name));
    if (a->kind != ATOM_ANY) return str_format(memory, "{%.*s}", STR_ARG(a->name));
    str text = STR("one of ");
    for (uint32_t i = 0; i < a->any_count && i < MEMBERS_SHOWN; i++) // members are never ATOM_ANY themselves
        text = str_format(memory, "%.*s%s%.*s", STR_ARG(text), i ? " " : "", STR_ARG(atom_readable(p, a->any_of[i], memory)));
    return a->any_count > MEMBERS_SHOWN ? str_format(memory, "%.*s ...", STR_ARG(text)) : text;
}
