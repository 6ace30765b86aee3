// merge.c: many mentions, one fact.
//
// Two facts say the same when type, kind, value and all fields' values are the same. A fact that knows less joins one that knows more when
// all that it knows is the same: "Ann Roe stars" joins "Ann Roe as Bo Lee". Of several such it joins the first in the text. A field with
// an empty value is not known; a fact that knows nothing is alone, since two of them need not mean the same.
// A fact with none of its fields in its extent (a quotation: its speaker stands outside) says its text, which is then one more value.
//
// How: what a fact knows is a key. Every fact enters the keys of all it could know less; a fact whose own key was entered joins there.
// That is linear in facts, and 2^fields in fields, which are a handful.
// SPDX-License-Identifier: MIT
#include "out/merge.h"

enum {
    FIELDS_MAX = 8,     // with more, only equal facts are merged
    FIELDS_AS_BITS = 32 // of an unsigned
};

typedef struct {
    fact *facts; // the distinct ones
    size_t *joins;
    size_t count;
    unsigned *known; // which fields, as bits
} merging;

static unsigned known_fields(const type *t, const annotation *a) {
    unsigned known = 0;
    for (size_t i = 0; i < t->field_count && i < FIELDS_AS_BITS; i++)
        if (a->fields[i].is_set && a->fields[i].value.size) known |= 1u << i;
    return known;
}

// Whether a field is one of `known`; those that have no bit are part of every key.
static bool is_among(unsigned known, size_t field) {
    return field >= FIELDS_AS_BITS || (known >> field & 1);
}

static bool says_its_text(const type *t, const annotation *a) {
    bool has_inside = false;
    for (size_t i = 0; i < t->field_count; i++) has_inside |= a->fields[i].is_set && a->fields[i].has_span && span_contains(a->at, a->fields[i].at);
    return t->field_count && !has_inside;
}

static void append_part(buf *key, str part) {
    buf_format(key, "%zu:", part.size); // so that parts cannot run into each other
    buf_str_append(key, part);
}

// What `a` says if of its fields only `known` are.
static str key_of(arena *memory, const pack *p, const document *doc, const annotation *a, unsigned known, buf *key) {
    const type *t = &p->types[a->type];
    buf_clear(key);
    buf_format(key, "%u,%u,", a->type, known);
    append_part(key, a->kind);
    append_part(key, a->value);
    append_part(key, a->mod);
    append_part(key, a->relative);
    if (says_its_text(t, a)) append_part(key, document_slice(doc, a->at));
    for (size_t i = 0; i < t->field_count; i++)
        if (is_among(known, i)) append_part(key, a->fields[i].value);
    return str_copy(memory, buf_str(key));
}

static bool knows_nothing(const pack *p, const annotation *a) {
    return !a->value.size && !known_fields(&p->types[a->type], a);
}

// Puts facts that are wholly the same together: `group_of` says in which group each is.
static void group_equal(arena *memory, const pack *p, const document *doc, const fact *facts, size_t count, merging *m, size_t *group_of) {
    table keys = {0};
    buf key = {0};
    size_t *group_of_key = ARENA_ARRAY(memory, size_t, count);
    for (size_t i = 0; i < count; i++) {
        const annotation *a = facts[i].said;
        unsigned known = known_fields(&p->types[a->type], a);
        group_of[i] = m->count;
        if (!knows_nothing(p, a)) {
            size_t before = keys.count;
            uint32_t number = table_add(&keys, key_of(memory, p, doc, a, known, &key));
            if (number == before) group_of_key[number] = m->count;
            group_of[i] = group_of_key[number];
        }
        if (group_of[i] < m->count) continue;
        m->known[m->count] = known;
        m->joins[m->count] = m->count;
        m->facts[m->count++] = facts[i];
    }
    buf_free(&key);
    table_free(&keys);
}

// Lets groups that know less join those that know more.
static void join_smaller(arena *memory, const pack *p, const document *doc, merging *m) {
    table less = {0};
    buf key = {0};
    size_t *from = NULL, from_count = 0, from_capacity = 0; // which group entered a key of `less` first
    for (size_t g = 0; g < m->count; g++) {
        unsigned known = m->known[g];
        if (p->types[m->facts[g].said->type].field_count > FIELDS_MAX) continue;
        for (unsigned part = known ? (known - 1) & known : 0; part; part = (part - 1) & known) {
            size_t before = less.count;
            table_add(&less, key_of(memory, p, doc, m->facts[g].said, part, &key));
            if (less.count > before) ARRAY_PUSH(from, from_count, from_capacity, g);
        }
    }
    for (size_t g = 0; g < m->count; g++) {
        if (!m->known[g]) continue;
        uint32_t number = table_find(&less, key_of(memory, p, doc, m->facts[g].said, m->known[g], &key));
        if (number != TABLE_NONE) m->joins[g] = from[number];
    }
    free(from);
    buf_free(&key);
    table_free(&less);
}

// The group in which `g` ends up. Each step knows more than the one before, so there is an end.
static size_t last_of(const merging *m, size_t g) {
    while (m->joins[g] != g) g = m->joins[g];
    return g;
}

size_t facts_merge(arena *memory, const pack *p, const document *doc, fact *facts, size_t count) {
    merging m = {ARENA_ARRAY(memory, fact, count), ARENA_ARRAY(memory, size_t, count), 0, ARENA_ARRAY(memory, unsigned, count)};
    size_t *group_of = ARENA_ARRAY(memory, size_t, count), *sizes = ARENA_ARRAY(memory, size_t, count);
    group_equal(memory, p, doc, facts, count, &m, group_of);
    join_smaller(memory, p, doc, &m);
    for (size_t i = 0; i < count; i++) sizes[last_of(&m, group_of[i])]++;
    const annotation ***lists = ARENA_ARRAY(memory, const annotation **, count);
    for (size_t g = 0; g < m.count; g++) lists[g] = ARENA_ARRAY(memory, const annotation *, sizes[g]);
    for (size_t i = 0; i < count; i++) {
        size_t g = last_of(&m, group_of[i]);
        lists[g][m.facts[g].mention_count++] = facts[i].said;
    }
    size_t kept = 0;
    for (size_t g = 0; g < m.count; g++) {
        if (m.joins[g] != g) continue;
        facts[kept] = m.facts[g];
        facts[kept++].mentions = lists[g];
    }
    return kept;
}
