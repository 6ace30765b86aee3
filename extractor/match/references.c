// references.c: fields that do not say by themselves what they mean: pronouns, fields carried over from the fact before, fields taken
// from the sentence, or from what the document is about. Each notes how it was decided, for --trace; what two could be meant by stays empty.
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

// Whether a name stands inside something else that the fact has a field for: a title has names in it that nobody refers to.
static bool is_part_of_another(const worker *w, const type *t, uint32_t name_type, span at) {
    for (uint32_t i = 0; i < t->field_count; i++) {
        uint32_t other = t->fields[i].type;
        if (other == NONE || other == name_type) continue;
        const annotation_list *list = &w->types[other];
        size_t next = first_from(list, at.start + 1);
        if (next > 0 && span_contains(list->items[next - 1]->at, at)) return true;
    }
    return false;
}

// The first fitting mention of a sentence before byte `before`: its subject, as a rule. With `only`, NULL when another one fits too.
static const annotation *fitting_mention(worker *w, const type *fact, uint32_t type_number, size_t sentence, uint32_t before, char gender, bool only,
                                         bool *several) {
    const annotation_list *list = &w->types[type_number];
    const unit *u = &w->scopes[SCOPE_SENTENCE].units[sentence];
    const annotation *found = NULL;
    for (size_t i = first_from(list, u->at.start); i < list->count && list->items[i]->at.start < u->at.end; i++) {
        const annotation *a = list->items[i];
        if (a->at.end > before || !a->value.size || is_in_quotes(w, a->at) || is_part_of_another(w, fact, type_number, a->at)) continue;
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
static const annotation *resolve_pronoun(worker *w, const type *fact, uint32_t type_number, span at, char gender) {
    size_t here = units_sentence_at(w, at.start);
    if (here >= w->scopes[SCOPE_SENTENCE].count) return NULL;
    uint32_t paragraph = w->sentence_paragraph[here];
    bool several = false;
    size_t s = here + 1;
    for (; s > 0 && w->sentence_paragraph[s - 1] == paragraph; s--) {
        const annotation *found = fitting_mention(w, fact, type_number, s - 1, at.start, gender, false, &several);
        if (found) return found;
    }
    const annotation *only = NULL;
    for (; s > 0 && w->sentence_paragraph[s - 1] + 1 == paragraph; s--) {
        const annotation *found = fitting_mention(w, fact, type_number, s - 1, at.start, gender, true, &several);
        if (several || (only && found && !str_equal(only->value, found->value))) return NULL;
        if (found) only = found;
    }
    return only;
}

static void resolve_field(worker *w, const type *fact, annotation *a, uint32_t field, uint32_t field_type) {
    const type *t = &w->pack->types[field_type];
    field_value *f = &a->fields[field];
    if (t->pronoun_list == NONE || !f->has_span) return;
    const word_list *pronouns = &w->pack->lists[t->pronoun_list];
    str text = worker_plain_text(w, f->at), gender;
    if (!list_feature(pronouns, text, word_lower(&w->memory, text), STR("gender"), &gender)) return;
    char wanted = gender.size && gender.at[0] != 'u' ? gender.at[0] : 0;
    const annotation *meant = wanted ? resolve_pronoun(w, fact, field_type, f->at, wanted) : NULL;
    f->value = meant ? meant->value : STR("");
    f->how = meant ? "pronoun" : "pronoun that could be nobody or several";
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
    uint32_t field = type_field(t, t->carry_field);
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

// What a fact without the field takes from its unit: the last thing of the type that stands before it, else the only one in its sentence.
static const annotation *nearby_value(const annotation_list *candidates, const annotation *a, span sentence, span paragraph) {
    size_t first = first_from(candidates, sentence.start), here = first_from(candidates, a->at.start);
    if (here > first) return candidates->items[here - 1];
    const annotation *only = NULL, *above = here > 0 ? candidates->items[here - 1] : NULL;
    for (size_t k = here; k < candidates->count && candidates->items[k]->at.start < sentence.end; k++) {
        if (only && !str_equal(only->value, candidates->items[k]->value)) return NULL;
        only = candidates->items[k];
    }
    return only || !above || above->at.start < paragraph.start ? only : above;
}

static void take_nearby(worker *w, const type *t, annotation_list *list) {
    uint32_t field = type_field(t, t->nearby_field);
    if (t->fields[field].type == NONE) return;
    const annotation_list *candidates = &w->types[t->fields[field].type];
    for (size_t i = 0; i < list->count; i++) {
        field_value *f = &list->items[i]->fields[field];
        size_t sentence = units_sentence_at(w, list->items[i]->at.start);
        if (f->is_set || sentence >= w->scopes[SCOPE_SENTENCE].count) continue;
        const annotation *near = nearby_value(candidates, list->items[i], w->scopes[SCOPE_SENTENCE].units[sentence].at,
                                              w->scopes[SCOPE_PARAGRAPH].units[w->sentence_paragraph[sentence]].at);
        if (!near) continue;
        f->is_set = true;
        f->value = near->value;
        f->how = "nearby in the sentence";
    }
}

// ---- what the document is about

// The value that the most annotations of a list have, if two have it and no other has as many, or it is the only one; else empty.
static str most_frequent_value(worker *w, const annotation_list *list) {
    table values = {0};
    uint32_t *counts = ARENA_ARRAY(&w->memory, uint32_t, list->count + 1), best = 0, second = 0;
    str found = STR("");
    for (size_t i = 0; i < list->count; i++) {
        uint32_t count = ++counts[table_add(&values, list->items[i]->value)];
        if (str_equal(list->items[i]->value, found) || count > best) {
            if (!str_equal(list->items[i]->value, found)) second = best;
            found = list->items[i]->value, best = count;
        } else if (count > second) {
            second = count;
        }
    }
    table_free(&values);
    return best > second && (best > 1 || list->count == 1) ? found : STR("");
}

// The last annotation of the type that tells, before the fact; or its first one; or what is named most.
static void take_default(worker *w, const type *t, annotation_list *list) {
    uint32_t field = type_field(t, t->default_field);
    const annotation_list *told = t->default_type != NONE ? &w->types[t->default_type] : NULL;
    str value = STR("");
    if (told && told->count)
        value = told->items[0]->value;
    else if (t->fields[field].type != NONE)
        value = most_frequent_value(w, &w->types[t->fields[field].type]);
    for (size_t i = 0, next = 0; i < list->count; i++) {
        field_value *f = &list->items[i]->fields[field];
        while (told && next < told->count && told->items[next]->at.start <= list->items[i]->at.start) value = told->items[next++]->value;
        if (!f->is_set && value.size) *f = (field_value){.is_set = true, .value = value, .how = "what the document is about"};
    }
}

void references_resolve(worker *w, uint32_t type_number) {
    const type *t = &w->pack->types[type_number];
    annotation_list *list = &w->types[type_number];
    for (uint32_t field = 0; field < t->field_count; field++) {
        uint32_t field_type = t->fields[field].type;
        if (field_type == NONE) continue;
        for (size_t i = 0; i < list->count; i++) resolve_field(w, t, list->items[i], field, field_type);
    }
    if (t->nearby_field.size) take_nearby(w, t, list);
    if (t->carry_field.size) carry(w, t, list);
    if (t->default_field.size) take_default(w, t, list);
}
