// references.c: fields that do not say by themselves what they mean: pronouns, fields carried over from the fact before, fields taken
// from the sentence. Each notes how it was decided, for --trace; what two could be meant by stays empty.
// SPDX-License-Identifier: MIT
#include "match/references.h"

#include <stdlib.h>

#include "match/units.h"
#include "pack/lists.h"

// ---- pronouns

// The number of the first annotation of a list that begins at or behind a byte.
static size_t first_from(const annotation_list *list, uint32_t byte) {
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->items[middle]->at.start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_in_quotes(const worker *w, span at) {
    size_t i = quotes_first(&w->quotes, at.start);
    return i < w->quotes.count && span_contains(w->quotes.items[i].outer, at);
}

// The first fitting mention of a sentence before byte `before`: its subject, as a rule. With `only`, NULL when another one fits too.
static const annotation *fitting_mention(worker *w, uint32_t type_number, size_t sentence, uint32_t before, char gender, bool only, bool *several) {
    const annotation_list *list = &w->types[type_number];
    const unit *u = &w->scopes[SCOPE_SENTENCE].units[sentence];
    const annotation *found = NULL;
    for (size_t i = first_from(list, u->at.start); i < list->count && list->items[i]->at.start < u->at.end; i++) {
        const annotation *a = list->items[i];
        if (a->at.end > before || !a->value.size || is_in_quotes(w, a->at)) continue;
        if (a->gender && gender && a->gender != gender) continue;
        if (found && !str_equal(found->value, a->value)) {
            *several = true;
            if (only) return NULL;
        }
        if (!found) found = a;
    }
    return found;
}

// Whom a pronoun at `at` means. In its own paragraph: the subject of the nearest sentence with somebody who fits. In the paragraph before:
// only somebody who is the only one there that fits. Else nobody.
static const annotation *resolve_pronoun(worker *w, uint32_t type_number, span at, char gender) {
    size_t here = units_sentence_at(w, at.start);
    if (here >= w->scopes[SCOPE_SENTENCE].count) return NULL;
    uint32_t paragraph = w->sentence_paragraph[here];
    bool several = false;
    size_t s = here + 1;
    for (; s > 0 && w->sentence_paragraph[s - 1] == paragraph; s--) {
        const annotation *found = fitting_mention(w, type_number, s - 1, at.start, gender, false, &several);
        if (found) return found;
    }
    const annotation *only = NULL;
    for (; s > 0 && w->sentence_paragraph[s - 1] + 1 == paragraph; s--) {
        const annotation *found = fitting_mention(w, type_number, s - 1, at.start, gender, true, &several);
        if (several || (only && found && !str_equal(only->value, found->value))) return NULL;
        if (found) only = found;
    }
    return only;
}

static void resolve_field(worker *w, annotation *a, uint32_t field, uint32_t field_type) {
    const type *t = &w->pack->types[field_type];
    field_value *f = &a->fields[field];
    if (t->pronoun_list == NONE || !f->has_span) return;
    const word_list *pronouns = &w->pack->lists[t->pronoun_list];
    str text = worker_plain_text(w, f->at), gender;
    if (!list_feature(pronouns, text, word_lower(&w->memory, text), STR("gender"), &gender)) return;
    char wanted = gender.size && gender.at[0] != 'u' ? gender.at[0] : 0;
    const annotation *meant = wanted ? resolve_pronoun(w, field_type, f->at, wanted) : NULL;
    f->value = meant ? meant->value : STR("");
    f->how = meant ? "pronoun" : "pronoun that could be nobody or several";
}

static uint32_t field_number(const type *t, str wanted) {
    uint32_t field = 0;
    while (!str_equal(t->fields[field].name, wanted)) field++; // the parser has checked the name
    return field;
}

// ---- carried over

// Whether nothing but signs stands in its paragraph before the annotation.
static bool opens_paragraph(const worker *w, const annotation *a, size_t sentence) {
    const unit *u = &w->scopes[SCOPE_PARAGRAPH].units[w->sentence_paragraph[sentence]];
    for (uint32_t t = u->first_token; t < u->token_end && w->doc->tokens[t].start < a->at.start; t++)
        if (units_is_word(w, t)) return false;
    return true;
}

// A field goes over to the next annotation of the paragraph, and to one that opens the next paragraph.
static void carry(worker *w, const type *t, annotation_list *list) {
    uint32_t field = field_number(t, t->carry_field);
    const annotation *last = NULL;
    size_t last_paragraph = 0;
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        field_value *f = &a->fields[field];
        size_t sentence = units_sentence_at(w, a->at.start);
        if (sentence >= w->scopes[SCOPE_SENTENCE].count) continue;
        size_t paragraph = w->sentence_paragraph[sentence];
        bool goes_on = last && (paragraph == last_paragraph || (paragraph == last_paragraph + 1 && opens_paragraph(w, a, sentence)));
        if (!f->is_set && goes_on && last->fields[field].is_set) {
            f->is_set = true;
            f->value = last->fields[field].value;
            f->how = "carried over";
        }
        last = a;
        last_paragraph = paragraph;
    }
}

// A field that was not said is taken from the sentence, when only one thing of its type stands there.
static void take_nearby(worker *w, const type *t, annotation_list *list) {
    uint32_t field = field_number(t, t->nearby_field);
    if (t->fields[field].type == NONE) return;
    const annotation_list *candidates = &w->types[t->fields[field].type];
    for (size_t i = 0; i < list->count; i++) {
        field_value *f = &list->items[i]->fields[field];
        size_t sentence = units_sentence_at(w, list->items[i]->at.start);
        if (f->is_set || sentence >= w->scopes[SCOPE_SENTENCE].count) continue;
        span bounds = w->scopes[SCOPE_SENTENCE].units[sentence].at;
        const annotation *only = NULL;
        bool is_only = true;
        for (size_t k = first_from(candidates, bounds.start); k < candidates->count && candidates->items[k]->at.start < bounds.end; k++) {
            if (only && !str_equal(only->value, candidates->items[k]->value)) is_only = false;
            only = candidates->items[k];
        }
        if (!only || !is_only) continue;
        f->is_set = true;
        f->value = only->value;
        f->how = "the only one in the sentence";
    }
}

void references_resolve(worker *w, uint32_t type_number) {
    const type *t = &w->pack->types[type_number];
    annotation_list *list = &w->types[type_number];
    for (uint32_t field = 0; field < t->field_count; field++) {
        uint32_t field_type = t->fields[field].type;
        if (field_type == NONE) continue;
        for (size_t i = 0; i < list->count; i++) resolve_field(w, list->items[i], field, field_type);
    }
    if (t->nearby_field.size) take_nearby(w, t, list);
    if (t->carry_field.size) carry(w, t, list);
}
