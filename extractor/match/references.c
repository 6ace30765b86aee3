// references.c: fields that do not say by themselves what they mean: pronouns, fields carried over from the fact before, fields taken
// from the sentence, or from what the document is about. Each notes how it was decided, for --trace; what two could be meant by stays empty.
// SPDX-License-Identifier: MIT
#include "match/references.h"

#include <stdlib.h>

#include "match/units.h"
#include "pack/lists.h"

// The paragraph of an annotation, or NONE outside all sentences.
static uint32_t paragraph_of(const worker *w, const annotation *a) {
    size_t sentence = units_sentence_at(w, a->at.start);
    return sentence < w->scopes[SCOPE_SENTENCE].count ? w->sentence_paragraph[sentence] : NONE;
}

// ---- pronouns

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
        size_t next = worker_first_from(list, at.start + 1);
        if (next > 0 && span_contains(list->items[next - 1]->at, at)) return true;
    }
    return false;
}

// What is asked of a mention: of whom a pronoun speaks.
typedef struct {
    worker *w;
    const type *fact; // of which the pronoun is a field
    uint32_t type;
    span at; // the pronoun
    char gender;
    str last;                  // who spoke last
    const annotation *speaker; // the mention of that one, when it was in this paragraph or the one before
    const annotation *main;    // of whom the document speaks most, or NULL
    bool by_gender;            // only those whose gender is known to be this
} asked;

static bool fits(const asked *q, const annotation *a) {
    if (a->at.end > q->at.start || !a->value.size || is_in_quotes(q->w, a->at) || is_part_of_another(q->w, q->fact, q->type, a->at)) return false;
    return a->gender == q->gender || (!q->by_gender && !a->gender);
}

// The first fitting mention of a sentence before the pronoun: its subject, as a rule.
static const annotation *subject_of(const asked *q, size_t sentence) {
    const annotation_list *list = &q->w->types[q->type];
    const unit *u = &q->w->scopes[SCOPE_SENTENCE].units[sentence];
    for (size_t i = worker_first_from(list, u->at.start); i < list->count && list->items[i]->at.start < u->at.end; i++)
        if (fits(q, list->items[i])) return list->items[i];
    return NULL;
}

// In the pronoun's own paragraph: the subject of the nearest sentence with somebody who fits.
static const annotation *nearest_subject(const asked *q, size_t here) {
    uint32_t paragraph = q->w->sentence_paragraph[here];
    for (size_t s = here + 1; s > 0 && q->w->sentence_paragraph[s - 1] == paragraph; s--) {
        const annotation *found = subject_of(q, s - 1);
        if (found) return found;
    }
    return NULL;
}

// In another paragraph: somebody who is the only one there that fits, or among several the one who spoke last, or the document's main one.
static const annotation *only_one(const asked *q, uint32_t paragraph) {
    const annotation_list *list = &q->w->types[q->type];
    const unit *u = &q->w->scopes[SCOPE_PARAGRAPH].units[paragraph];
    const annotation *only = NULL, *last = NULL, *main = NULL;
    bool is_only = true;
    for (size_t i = worker_first_from(list, u->at.start); i < list->count && list->items[i]->at.start < u->at.end; i++) {
        const annotation *a = list->items[i];
        if (!fits(q, a)) continue;
        if (only && !str_equal(only->value, a->value)) is_only = false;
        only = a;
        if (str_equal(a->value, q->last)) last = a;
        if (q->main && str_equal(a->value, q->main->value)) main = a;
    }
    if (is_only) return only;
    return last ? last : main;
}

static bool has_fitting(const asked *q, uint32_t paragraph) {
    const annotation_list *list = &q->w->types[q->type];
    const unit *u = &q->w->scopes[SCOPE_PARAGRAPH].units[paragraph];
    for (size_t i = worker_first_from(list, u->at.start); i < list->count && list->items[i]->at.start < u->at.end; i++)
        if (fits(q, list->items[i])) return true;
    return false;
}

// Whom a pronoun means, or NULL.
static const annotation *resolve_pronoun(asked q) {
    size_t here = units_sentence_at(q.w, q.at.start);
    if (here >= q.w->scopes[SCOPE_SENTENCE].count) return NULL;
    uint32_t paragraph = q.w->sentence_paragraph[here];
    const annotation *found = nearest_subject(&q, here);
    if (found || !paragraph) return found;
    q.by_gender = true;
    found = only_one(&q, paragraph - 1);
    if (found) return found;
    q.by_gender = false;
    found = only_one(&q, paragraph - 1);
    if (found || has_fitting(&q, paragraph - 1)) return found;
    if (q.speaker && fits(&q, q.speaker)) return q.speaker;
    return q.main && fits(&q, q.main) ? q.main : NULL;
}

// ---- of whom a document speaks

// For men and women the one who is named most: four times, and twice as often as the next. One walk a list.
typedef struct {
    const annotation *man, *woman;
} main_people;

static const annotation *most_named(worker *w, const annotation_list *list, char gender) {
    enum { NAMED_OFTEN = 4 };
    table values = {0};
    size_t *counts = ARENA_ARRAY(&w->memory, size_t, list->count + 1), best = 0, second = 0;
    const annotation *found = NULL;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->gender == gender && !is_in_quotes(w, list->items[i]->at)) counts[table_add(&values, list->items[i]->value)]++;
    for (size_t i = 0; i < values.count; i++) {
        if (counts[i] > best)
            second = best, best = counts[i];
        else if (counts[i] > second)
            second = counts[i];
    }
    bool is_clear = best >= NAMED_OFTEN && best >= 2 * second;
    for (size_t i = 0; i < list->count && is_clear && !found; i++) {
        uint32_t known = table_find(&values, list->items[i]->value);
        if (known != TABLE_NONE && counts[known] == best) found = list->items[i];
    }
    table_free(&values);
    return found;
}

// The mention from which the field of the fact before has its value, when that fact is near.
static const annotation *mention_of_speaker(const worker *w, const field_value *f, uint32_t field_type, const annotation *before, const annotation *a) {
    if (!f->has_span || paragraph_of(w, before) == NONE || paragraph_of(w, before) + 1 < paragraph_of(w, a)) return NULL;
    if (f->link && f->link->type == field_type) return f->link;
    const annotation_list *list = &w->types[field_type];
    size_t first = worker_first_from(list, f->at.start);
    return first < list->count && span_contains(f->at, list->items[first]->at) ? list->items[first] : NULL;
}

static void resolve_field(worker *w, annotation *a, uint32_t field, uint32_t field_type, const annotation *before, const main_people *of) {
    const type *t = &w->pack->types[field_type];
    field_value *f = &a->fields[field];
    if (t->pronoun_list == NONE || !f->has_span) return;
    const word_list *pronouns = &w->pack->lists[t->pronoun_list];
    str text = worker_plain_text(w, f->at), gender;
    if (!list_feature(pronouns, text, word_lower(&w->memory, text), STR("gender"), &gender)) return;
    char wanted = gender.size && gender.at[0] != 'u' ? gender.at[0] : 0;
    str last = before ? before->fields[field].value : STR("");
    const annotation *speaker = before ? mention_of_speaker(w, &before->fields[field], field_type, before, a) : NULL;
    const annotation *meant =
        wanted ? resolve_pronoun((asked){w, &w->pack->types[a->type], field_type, f->at, wanted, last, speaker, wanted == 'm' ? of->man : of->woman, false})
               : NULL;
    f->value = meant ? meant->value : STR("");
    f->how = meant ? "pronoun" : "pronoun that could be nobody or several";
    f->link = meant;
}

// ---- roles: the director

// Of each noun, as a word in lower case, the one person who is called so.
typedef struct {
    table nouns;
    struct role {
        const field_value *who; // NULL when several are
        const annotation *from;
    } * roles;
    size_t count, capacity;
} role_index;

static void index_roles(worker *w, const type *t, role_index *x) {
    const annotation_list *list = &w->types[t->roles.type];
    for (size_t i = 0; i < list->count; i++) {
        const field_value *who = &list->items[i]->fields[t->roles.who], *noun = &list->items[i]->fields[t->roles.noun];
        if (!who->is_set || !noun->is_set || !who->value.size) continue;
        uint32_t known = table_add(&x->nouns, word_lower(&w->memory, noun->value));
        if (known == x->count)
            ARRAY_PUSH(x->roles, x->count, x->capacity, ((struct role){who, list->items[i]}));
        else if (x->roles[known].who && !str_equal(x->roles[known].who->value, who->value))
            x->roles[known].who = NULL;
    }
}

// "the director", "his old director": whoever the last word is said of, when the first one is definite and one person is called so.
static void resolve_role(worker *w, const type *t, const role_index *x, field_value *f) {
    size_t first = units_token_at(w, f->at.start), last = first;
    while (last + 1 < w->doc->token_count && w->doc->tokens[last + 1].end <= f->at.end) last++;
    const word_list *definite = &w->pack->lists[t->roles.list];
    if (last == first || !list_has(definite, units_lower_word(w, first), units_lower_word(w, first))) return;
    uint32_t known = table_find(&x->nouns, units_lower_word(w, last));
    if (known == TABLE_NONE || !x->roles[known].who) return;
    f->value = x->roles[known].who->value;
    f->how = "the only one who is called so";
    f->link = x->roles[known].from;
}

static void resolve_roles(worker *w, const type *t, annotation_list *list) {
    role_index x = {0};
    index_roles(w, t, &x);
    for (size_t i = 0; i < list->count && x.count; i++)
        for (uint32_t field = 0; field < t->field_count; field++) {
            field_value *f = &list->items[i]->fields[field];
            if (f->has_span && t->fields[field].type != NONE && !f->how && str_equal(f->value, worker_plain_text(w, f->at))) resolve_role(w, t, &x, f);
        }
    table_free(&x.nouns);
    free(x.roles);
}

// ---- carried over

typedef struct {
    worker *w;
    const type *t;
    annotation_list *list;
    uint32_t field;
} carrying;

// Whether nothing but signs stands in its paragraph before the annotation.
static bool opens_paragraph(const worker *w, const annotation *a) {
    uint32_t paragraph = paragraph_of(w, a);
    if (paragraph == NONE) return false;
    const unit *u = &w->scopes[SCOPE_PARAGRAPH].units[paragraph];
    for (uint32_t t = u->first_token; t < u->token_end && w->doc->tokens[t].start < a->at.start; t++)
        if (units_is_word(w, t)) return false;
    return true;
}

// Whether `next` goes on where `before` stands: in its paragraph, or at the head of the one behind it.
static bool goes_on(const worker *w, const annotation *before, const annotation *next) {
    uint32_t first = paragraph_of(w, before), second = paragraph_of(w, next);
    if (first == NONE || second == NONE) return false;
    return first == second || (first + 1 == second && opens_paragraph(w, next));
}

// The last annotation before byte `at` from which the field may come: the one before it in its own list, or one of the other types.
static const annotation *carried_from(const carrying *c, size_t number, const field_value **f) {
    const annotation *best = number ? c->list->items[number - 1] : NULL;
    if (best) *f = &best->fields[c->field];
    for (size_t i = 0; i < c->t->carry_from_count; i++) {
        const struct carry_source *source = &c->t->carry_from[i];
        const annotation_list *others = &c->w->types[source->type];
        size_t behind = worker_first_from(others, c->list->items[number]->at.start);
        if (!behind || (best && others->items[behind - 1]->at.start < best->at.start)) continue;
        best = others->items[behind - 1];
        *f = &best->fields[source->field];
    }
    return best;
}

// The field stands where it stood for the one before: there the reader finds who it is.
static void take_over(const carrying *c, annotation *a, const annotation *from, const field_value *f) {
    field_value *mine = &a->fields[c->field];
    *mine = *f;
    mine->how = "carried over";
    mine->link = from;
}

// What is said over several paragraphs, whose marks close only in the last one, may have its speaker there.
static void carry_back(const carrying *c) {
    for (size_t i = c->list->count; i > 1; i--) {
        annotation *a = c->list->items[i - 2], *next = c->list->items[i - 1];
        if (!a->is_unclosed || a->fields[c->field].is_set || !next->fields[c->field].is_set) continue;
        if (paragraph_of(c->w, a) != paragraph_of(c->w, next) && goes_on(c->w, a, next)) take_over(c, a, next, &next->fields[c->field]);
    }
}

// Who answers when annotation `number` opens the paragraph behind a question: in a dialogue, whose turn was the paragraph before the
// question; else NULL.
static const field_value *answers(const carrying *c, size_t number) {
    if (number < 2) return NULL;
    const annotation *answer = c->list->items[number], *question = c->list->items[number - 1], *turn = c->list->items[number - 2];
    uint32_t paragraph = paragraph_of(c->w, question);
    bool is_question = !question->is_unclosed && c->w->doc->text.at[question->at.end - 1] == '?' && paragraph + 1 == paragraph_of(c->w, answer);
    if (!is_question || paragraph_of(c->w, turn) + 1 != paragraph || !opens_paragraph(c->w, question) || !opens_paragraph(c->w, turn)) return NULL;
    const field_value *f = &turn->fields[c->field];
    return f->is_set && f->value.size && !str_equal(f->value, question->fields[c->field].value) ? f : NULL;
}

static void carry(worker *w, const type *t, annotation_list *list) {
    carrying c = {w, t, list, type_field(t, t->carry_field)};
    carry_back(&c);
    for (size_t i = 0; i < list->count; i++) {
        const field_value *f = NULL;
        if (list->items[i]->fields[c.field].is_set) continue;
        const annotation *from = carried_from(&c, i, &f);
        if (!from || !f->is_set || !goes_on(w, from, list->items[i])) continue;
        const field_value *other = from->type == list->items[i]->type ? answers(&c, i) : NULL;
        take_over(&c, list->items[i], other ? list->items[i - 2] : from, other ? other : f);
    }
}

// What a fact without the field takes from its unit: the last thing of the type that stands before it, else the only one in its sentence.
static const annotation *nearby_value(const annotation_list *candidates, const annotation *a, span sentence, span paragraph) {
    size_t first = worker_first_from(candidates, sentence.start), here = worker_first_from(candidates, a->at.start);
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
        f->link = near;
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
        if (w->pack->types[field_type].pronoun_list == NONE || !list->count) continue;
        main_people of = {most_named(w, &w->types[field_type], 'm'), most_named(w, &w->types[field_type], 'f')};
        for (size_t i = 0; i < list->count; i++) resolve_field(w, list->items[i], field, field_type, i ? list->items[i - 1] : NULL, &of);
    }
    if (t->roles.name.size) resolve_roles(w, t, list);
    if (t->nearby_field.size) take_nearby(w, t, list);
    if (t->carry_field.size) carry(w, t, list);
    if (t->default_field.size) take_default(w, t, list);
}
