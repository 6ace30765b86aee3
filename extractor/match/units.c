// units.c: bits of sentences, and from them those of paragraphs and the document. A sentence's bits are the OR of its words' rows.
// SPDX-License-Identifier: MIT
#include "match/units.h"

#include <stdlib.h>

#include "nlp/sentences.h"
#include "pack/lists.h"
#include "text/limits.h"
#include "text/utf8.h"

static void add_unit(worker *w, scope s, span at, uint32_t first_token, uint32_t token_end) {
    unit_set *set = &w->scopes[s];
    ARRAY_PUSH(set->units, set->count, set->capacity, ((unit){at, first_token, token_end}));
    size_t wanted = set->count * w->atoms.row_size;
    if (set->bits_capacity < wanted) {
        set->bits_capacity = mem_product(wanted, 2);
        set->bits = mem_resize(set->bits, mem_product(set->bits_capacity, sizeof *set->bits));
    }
    memset(set->bits + (set->count - 1) * w->atoms.row_size, 0, w->atoms.row_size * sizeof *set->bits);
}

static void note_unit(unit_set *set, uint32_t atom_number, uint32_t unit_number) {
    struct unit_list *list = &set->with_atom[atom_number];
    if (list->count && list->items[list->count - 1] == unit_number) return;
    ARRAY_PUSH(list->items, list->count, list->capacity, unit_number);
}

// Lists a unit under each atom that it has and patterns hang on.
static void list_unit(worker *w, unit_set *set, uint32_t unit_number) {
    const uint64_t *bits = set->bits + unit_number * w->atoms.row_size;
    for (size_t i = 0; i < w->atoms.row_size; i++) {
        for (uint64_t left = bits[i]; left; left &= left - 1) {
            uint32_t atom_number = (uint32_t)(i * 64) + (uint32_t)__builtin_ctzll(left);
            if (w->pack->atoms[atom_number].hanging_count) note_unit(set, atom_number, unit_number);
        }
    }
}

// The phrases of lists that begin at a token; the two words by which they are found are known to be there.
static void find_phrases(worker *w, uint32_t token, uint32_t first_link) {
    const document *doc = w->doc;
    const pack *p = w->pack;
    arena *a = &w->memory;
    enum { LENGTHS = 16 }; // the plain text of each length in tokens is made once, however many phrases have it
    str texts[LENGTHS] = {{NULL, 0}};
    for (uint32_t i = first_link; i != NONE; i = p->links[i].next) {
        const struct entry_link *link = &p->links[i];
        const word_list *l = &p->lists[link->list];
        if (token + link->token_count > doc->token_count || link->token_count >= LENGTHS) continue;
        span at = {doc->tokens[token].start, doc->tokens[token + link->token_count - 1].end};
        str *known = &texts[link->token_count];
        if (!known->at) *known = worker_plain_text(w, at);
        str text = *known;
        const entry *e = &l->entries[link->entry];
        if (text.size != e->text.size) continue;
        bool same = str_equal(text, e->text) || (entry_allows(e, text) && str_equal(word_lower(a, text), word_lower(a, e->text)));
        if (same) ARRAY_PUSH(w->phrases, w->phrase_count, w->phrase_capacity, ((phrase_hit){at, token, l->atom}));
    }
}

static void look_for_phrases(worker *w, uint32_t token) {
    uint32_t pair[2] = {w->atoms.phrase_words[w->doc->words[token]], NONE};
    if (pair[0] == NONE || token + 1 >= w->doc->token_count) return;
    pair[1] = w->atoms.phrase_words[w->doc->words[token + 1]];
    if (pair[1] == NONE) return;
    uint32_t known = table_find(&w->pack->phrase_pairs, (str){(const char *)pair, sizeof pair});
    if (known != TABLE_NONE) find_phrases(w, token, w->pack->first_phrase[known]);
}

static void add_sentence(worker *w, size_t index, uint32_t *token) {
    const document *doc = w->doc;
    span at = doc->sentences[index];
    while (*token < doc->token_count && doc->tokens[*token].end <= at.start) ++*token;
    uint32_t first = *token;
    while (*token < doc->token_count && doc->tokens[*token].start < at.end) ++*token;
    add_unit(w, SCOPE_SENTENCE, at, first, *token);
    uint64_t *bits = w->scopes[SCOPE_SENTENCE].bits + index * w->atoms.row_size;
    for (uint32_t i = first; i < *token; i++) {
        if (w->atoms.row_of[doc->words[i]]) {
            const uint64_t *row = atom_row(&w->atoms, doc->words[i]);
            for (size_t k = 0; k < w->atoms.row_size; k++) bits[k] |= row[k];
        }
        look_for_phrases(w, i);
    }
}

// A paragraph is the sentences between two blank lines, cut when it grows past LIMIT_PARAGRAPH.
static void add_paragraphs(worker *w) {
    unit_set *sentences = &w->scopes[SCOPE_SENTENCE];
    if (w->sentence_paragraph_capacity < sentences->count + 1) {
        w->sentence_paragraph_capacity = sentences->count * 2 + 16;
        w->sentence_paragraph = mem_resize(w->sentence_paragraph, w->sentence_paragraph_capacity * sizeof *w->sentence_paragraph);
    }
    size_t first = 0;
    for (size_t i = 0; i < sentences->count; i++) {
        const unit *this = &sentences->units[i], *head = &sentences->units[first];
        bool is_last = i + 1 == sentences->count;
        bool ends = is_last || (this->token_end > 0 && is_paragraph_break(w->doc, this->token_end - 1)) ||
                    sentences->units[i + 1].at.end - head->at.start > LIMIT_PARAGRAPH;
        w->sentence_paragraph[i] = (uint32_t)w->scopes[SCOPE_PARAGRAPH].count;
        if (!ends) continue;
        add_unit(w, SCOPE_PARAGRAPH, (span){head->at.start, this->at.end}, head->first_token, this->token_end);
        uint64_t *bits = w->scopes[SCOPE_PARAGRAPH].bits + (w->scopes[SCOPE_PARAGRAPH].count - 1) * w->atoms.row_size;
        for (size_t s = first; s <= i; s++)
            for (size_t k = 0; k < w->atoms.row_size; k++) bits[k] |= sentences->bits[s * w->atoms.row_size + k];
        first = i + 1;
    }
}

static void add_whole(worker *w) {
    const unit_set *paragraphs = &w->scopes[SCOPE_PARAGRAPH];
    if (!paragraphs->count) return;
    add_unit(w, SCOPE_DOCUMENT, (span){0, (uint32_t)w->doc->text.size}, 0, (uint32_t)w->doc->token_count);
    for (size_t i = 0; i < paragraphs->count; i++)
        for (size_t k = 0; k < w->atoms.row_size; k++) w->scopes[SCOPE_DOCUMENT].bits[k] |= paragraphs->bits[i * w->atoms.row_size + k];
}

// The units of a scope that overlap `at`: [first, end).
static uint32_t first_unit(const unit_set *set, span at) {
    size_t low = 0, high = set->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (set->units[middle].at.end <= at.start)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

void units_note(worker *w, uint32_t atom_number, span at) {
    const atom *a = &w->pack->atoms[atom_number];
    for (int s = 0; s < SCOPE_COUNT; s++) {
        unit_set *set = &w->scopes[s];
        for (uint32_t u = first_unit(set, at); u < set->count && set->units[u].at.start < at.end; u++) {
            uint64_t *bits = set->bits + u * w->atoms.row_size;
            for (uint32_t i = 0; i <= a->in_any_count; i++) {
                uint32_t number = i < a->in_any_count ? a->in_any[i] : atom_number;
                if (bit_has(bits, number)) continue;
                bit_set(bits, number);
                if (w->pack->atoms[number].hanging_count) note_unit(set, number, u);
            }
        }
    }
}

void units_begin(worker *w) {
    w->phrase_count = 0;
    for (int s = 0; s < SCOPE_COUNT; s++) {
        w->scopes[s].count = 0;
        if (!w->scopes[s].with_atom) w->scopes[s].with_atom = mem_alloc(mem_product(w->pack->atom_count + 1, sizeof *w->scopes[s].with_atom));
        for (size_t i = 0; i < w->pack->atom_count; i++) w->scopes[s].with_atom[i].count = 0;
    }
    uint32_t token = 0;
    for (size_t i = 0; i < w->doc->sentence_count; i++) add_sentence(w, i, &token);
    add_paragraphs(w);
    add_whole(w);
    for (int s = 0; s < SCOPE_COUNT; s++)
        for (uint32_t u = 0; u < w->scopes[s].count; u++) list_unit(w, &w->scopes[s], u);
    for (size_t i = 0; i < w->phrase_count; i++) units_note(w, w->phrases[i].atom, w->phrases[i].at);
}

size_t units_token_at(const worker *w, uint32_t byte) {
    size_t low = 0, high = w->doc->token_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (w->doc->tokens[middle].end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t units_sentence_at(const worker *w, uint32_t byte) {
    const unit_set *set = &w->scopes[SCOPE_SENTENCE];
    size_t low = 0, high = set->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (set->units[middle].at.end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool units_is_word(const worker *w, size_t token) {
    uint32_t cp;
    utf8_decode(w->doc->text.at + w->doc->tokens[token].start, &cp);
    code_class class = utf8_class(cp);
    return class == CP_UPPER || class == CP_LOWER || class == CP_LETTER || class == CP_DIGIT;
}

str units_lower_word(const worker *w, size_t token) {
    return words_get(w->words, w->doc->words[token])->lower;
}

void units_free(worker *w) {
    for (int s = 0; s < SCOPE_COUNT; s++) {
        for (size_t i = 0; i < w->pack->atom_count && w->scopes[s].with_atom; i++) free(w->scopes[s].with_atom[i].items);
        free(w->scopes[s].with_atom);
        free(w->scopes[s].units);
        free(w->scopes[s].bits);
    }
    free(w->sentence_paragraph);
    free(w->phrases);
}
