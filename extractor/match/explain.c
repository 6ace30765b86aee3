// explain.c: after a run, what each rule did in a stretch of the document. What was made or lost has been noted by the run; for a pattern
// that did neither, the steps of the run are gone through again: the atoms it needs, its rule's `when`,
// the match itself. The first step that fails is the explanation. Types of lower levels are what they were when the pattern ran.
// SPDX-License-Identifier: MIT
#include "match/explain.h"

#include <stdlib.h>

#include "match/gather.h"
#include "match/hints.h"
#include "match/reach.h"
#include "match/units.h"
#include "text/limits.h"

enum { EXPLAIN_DEPTH_MAX = 8 }; // types below types

typedef struct {
    worker *w;
    span region;
    explanation *items;
    size_t count, capacity;
} explainer;

static void add(explainer *e, explanation one) {
    ARRAY_PUSH(e->items, e->count, e->capacity, one);
}

// ---- what was made, what was lost

static void add_facts(explainer *e, const bool *rules, bool *is_settled) {
    worker *w = e->w;
    for (uint32_t t = 0; t < w->pack->type_count; t++) {
        const type *kind = &w->pack->types[t];
        bool is_chosen = false;
        for (size_t i = 0; i < kind->rule_count && !is_chosen; i++) is_chosen = rules[kind->rules[i]];
        for (size_t i = 0; i < w->types[t].count; i++) {
            const annotation *a = w->types[t].items[i];
            bool is_mine = a->rule == NONE ? is_chosen : rules[a->rule];
            if (!is_mine || !span_overlaps(a->at, e->region)) continue;
            if (a->pattern != NONE) is_settled[a->pattern] = true;
            add(e, (explanation){.outcome = OUTCOME_FACT, .rule = a->rule, .line = a->pattern, .unit = a->at, .nearness = 3, .fact = a});
        }
    }
}

// Whether the same match was lost in the same way before. `known` holds those that were.
static bool is_known_loss(explainer *e, table *known, const lost_match *lost) {
    const uint32_t parts[] = {lost->line, (uint32_t)lost->fate, lost->at.start, lost->at.end};
    str key = {(const char *)parts, sizeof parts};
    if (table_find(known, key) != TABLE_NONE) return true;
    table_add(known, str_copy(&e->w->memory, key));
    return false;
}

static void add_lost(explainer *e, const bool *rules, bool *is_settled) {
    table known = {0};
    for (size_t i = 0; i < e->w->lost_count; i++) {
        const lost_match *lost = &e->w->lost[i];
        uint32_t rule_number = e->w->pack->patterns[lost->line].rule;
        if (!rules[rule_number] || !span_overlaps(lost->at, e->region) || is_known_loss(e, &known, lost)) continue;
        is_settled[lost->line] = true;
        add(e, (explanation){.outcome = OUTCOME_LOST, .rule = rule_number, .line = lost->line, .unit = lost->at, .nearness = 2, .lost = *lost});
    }
    table_free(&known);
}

// ---- one pattern in one unit

static bool when_holds(const worker *w, const rule *r, uint32_t unit_number) {
    if (r->when_dated && !w->has_anchor) return false;
    if (r->when == NONE) return true;
    if (!r->when_paragraph) return w->types[r->when].count > 0;
    uint32_t atom_number = w->pack->types[r->when].atom;
    if (r->scope == SCOPE_SENTENCE) return bit_has(unit_bits(w, SCOPE_PARAGRAPH, w->sentence_paragraph[unit_number]), atom_number);
    return bit_has(unit_bits(w, r->scope, unit_number), atom_number);
}

static void note_lacking(worker *w, const pattern *line, scope s, uint32_t unit_number, bool with_hint, explanation *out) {
    const uint64_t *bits = unit_bits(w, s, unit_number);
    for (uint32_t i = 0; i < line->required_count && out->atom_count < ARRAY_LEN(out->atoms); i++)
        if (!bit_has(bits, line->required[i])) out->atoms[out->atom_count++] = line->required[i];
    for (uint32_t i = 0; i < out->atom_count && with_hint && !out->hint.size; i++) out->hint = hint_lacking(w, out->atoms[i], s, unit_number);
}

static void note_reach(worker *w, uint32_t line_number, const unit *u, explanation *out) {
    enum { SHOWN = 400 }; // bytes of the view: more than a terminal shows, less than a document
    const pattern *line = &w->pack->patterns[line_number];
    view *v = &w->match_view;
    reach r;
    gather_view(w, v, line, u);
    if (!reach_measure(w, line_number, v, &r)) r = (reach){.expected = STR(""), .wanted = STR(""), .atom = NONE};
    size_t end = v->text.size - r.view_at > SHOWN ? r.view_at + SHOWN : v->text.size;
    size_t start = r.view_at > SHOWN ? r.view_at - SHOWN : 0;
    while (v->is_utf && start < r.view_at && ((unsigned char)v->text.at[start] & 0xC0) == 0x80) start++;
    while (v->is_utf && end < v->text.size && ((unsigned char)v->text.at[end] & 0xC0) == 0x80) end++;
    out->before = gather_readable(w, line, v, start, r.view_at);
    out->there = gather_readable(w, line, v, r.view_at, end);
    out->expected = r.expected;
    out->source_at = r.source_at;
    out->nearness = 0.5 + r.share;
    if (r.atom != NONE && w->pack->atoms[r.atom].kind == ATOM_QUOTE) out->hint = hint_quotation(w, &w->pack->atoms[r.atom], u);
    if (!str_trim(r.wanted).size) return;
    size_t at = r.view_at; // a blank may stand before the word
    if (at < v->text.size && v->text.at[at] == ' ') at++;
    out->hint = hint_folded(w, line, view_origin(v, at, at), str_trim(r.wanted));
}

static explanation explain_unit(worker *w, uint32_t line_number, uint32_t unit_number, bool with_hint) {
    const pattern *line = &w->pack->patterns[line_number];
    const rule *r = &w->pack->rules[line->rule];
    const unit *u = &w->scopes[r->scope].units[unit_number];
    explanation out = {.rule = line->rule, .line = line_number, .unit = u->at, .unit_number = unit_number, .hint = STR("")};
    out.is_own = rule_is_own(w->pack, line->rule);
    note_lacking(w, line, r->scope, unit_number, with_hint, &out);
    if (out.atom_count) {
        out.outcome = OUTCOME_LACKS;
        out.nearness = 0.3 * (1 - (double)out.atom_count / (line->required_count + 1)) + (out.hint.size ? 0.15 : 0);
    } else if (!when_holds(w, r, unit_number)) {
        out.outcome = OUTCOME_WHEN;
        out.nearness = 0.45;
    } else {
        out.outcome = OUTCOME_STUCK;
        note_reach(w, line_number, u, &out);
    }
    return out;
}

// The unit in the region in which a pattern came nearest; false when the region has none.
static bool explain_line(explainer *e, uint32_t line_number, explanation *best) {
    const rule *r = &e->w->pack->rules[e->w->pack->patterns[line_number].rule];
    const unit_set *set = &e->w->scopes[r->scope];
    size_t looked_at = 0;
    for (uint32_t u = 0; u < set->count; u++) {
        if (!span_overlaps(set->units[u].at, e->region)) continue;
        explanation one = explain_unit(e->w, line_number, u, looked_at < LIMIT_HINTED_UNITS);
        if (!looked_at++ || one.nearness > best->nearness) *best = one;
    }
    return looked_at > 0;
}

static void add_nearest(explainer *e, const bool *rules, bool all_lines, const bool *is_settled) {
    for (uint32_t r = 0; r < e->w->pack->rule_count; r++) {
        const rule *one = &e->w->pack->rules[r];
        explanation best = {.nearness = -1}, next;
        bool has_spoken = false;
        for (size_t i = 0; i < one->match_count; i++) has_spoken |= is_settled[one->matches[i]];
        if (!rules[r] || (has_spoken && !all_lines)) continue;
        for (size_t i = 0; i < one->match_count; i++) {
            if (is_settled[one->matches[i]] || !explain_line(e, one->matches[i], &next)) continue;
            if (all_lines)
                add(e, next);
            else if (next.nearness > best.nearness)
                best = next;
        }
        if (best.nearness >= 0) add(e, best);
    }
}

// ---- all

static int compare(const void *a, const void *b) {
    const explanation *x = a, *y = b;
    if (x->outcome != y->outcome) return x->outcome < y->outcome ? -1 : 1;
    if (x->outcome > OUTCOME_LOST && x->is_own != y->is_own) return x->is_own ? -1 : 1;
    if (x->nearness > y->nearness || x->nearness < y->nearness) return x->nearness > y->nearness ? -1 : 1;
    if (x->outcome <= OUTCOME_LOST && x->unit.start != y->unit.start) return x->unit.start < y->unit.start ? -1 : 1;
    if (x->rule != y->rule) return x->rule < y->rule ? -1 : 1;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return (x->unit.start > y->unit.start) - (x->unit.start < y->unit.start);
}

size_t explain_region(worker *w, span region, const bool *rules, bool all_lines, explanation **out) {
    explainer e = {.w = w, .region = region};
    bool *is_settled = mem_alloc(w->pack->pattern_count + 1);
    add_facts(&e, rules, is_settled);
    add_lost(&e, rules, is_settled);
    add_nearest(&e, rules, all_lines, is_settled);
    free(is_settled);
    if (e.count) qsort(e.items, e.count, sizeof *e.items, compare);
    *out = e.items;
    return e.count;
}

// ---- why there is nothing of a type

static uint32_t lacking_type(const worker *w, const explanation *e) {
    for (uint32_t i = 0; i < e->atom_count && e->outcome == OUTCOME_LACKS; i++)
        if (w->pack->atoms[e->atoms[i]].kind == ATOM_TYPE) return w->pack->atoms[e->atoms[i]].index;
    return NONE;
}

// The rule of a type that came nearest in a region, where none of them found anything.
static bool explain_type(worker *w, uint32_t type_number, span region, explanation *best) {
    const type *t = &w->pack->types[type_number];
    explainer e = {.w = w, .region = region};
    explanation one;
    bool found = false;
    for (size_t i = 0; i < t->rule_count; i++) {
        const rule *r = &w->pack->rules[t->rules[i]];
        for (size_t k = 0; k < r->match_count; k++) {
            if (!explain_line(&e, r->matches[k], &one) || (found && one.nearness <= best->nearness)) continue;
            *best = one;
            found = true;
        }
    }
    return found;
}

static str reason(worker *w, const explanation *e) {
    const rule *r = &w->pack->rules[e->rule];
    arena *a = &w->memory;
    if (e->outcome == OUTCOME_LACKS) return str_format(a, "%.*s lacks %.*s", STR_ARG(r->name), STR_ARG(atom_readable(w->pack, e->atoms[0], a)));
    if (e->outcome == OUTCOME_WHEN)
        return str_format(a, "%.*s runs only `when %.*s`, and there is none", STR_ARG(r->name), STR_ARG(r->when_dated ? STR("Dated") : r->when_name));
    if (e->outcome == OUTCOME_STUCK) return str_format(a, "%.*s asks for %.*s", STR_ARG(r->name), STR_ARG(e->expected));
    return str_format(a, "%.*s found nothing", STR_ARG(r->name));
}

// Whether the rule that lacks something at last is known to be nearly right: then a wider scope of the rule above it is no advice.
static bool is_explained_below(worker *w, const explanation *e) {
    explanation here = *e, next;
    for (int depth = 0; depth < EXPLAIN_DEPTH_MAX; depth++) {
        uint32_t type_number = lacking_type(w, &here);
        if (type_number == NONE || !explain_type(w, type_number, here.unit, &next)) return depth && here.hint.size;
        here = next;
    }
    return false;
}

// What may be said of ~go where nothing else may.
static str hint_irregular(const worker *w, const explanation *e) {
    for (uint32_t i = 0; i < e->atom_count && e->outcome == OUTCOME_LACKS && !w->pack->irregular_count; i++)
        if (w->pack->atoms[e->atoms[i]].kind == ATOM_STEM) return STR("this pack knows no irregular forms, as went for ~go: `include english` brings them");
    return STR("");
}

void explain_deeper(worker *w, explanation *e) {
    str text = lacking_type(w, e) != NONE && is_explained_below(w, e) ? STR("") : e->hint;
    explanation here = *e, next;
    for (int depth = 0; depth < EXPLAIN_DEPTH_MAX; depth++) {
        uint32_t type_number = lacking_type(w, &here);
        if (type_number == NONE || !explain_type(w, type_number, here.unit, &next)) break;
        str because = reason(w, &next);
        text = str_format(&w->memory, "%.*s%s%.*s", STR_ARG(text),
                          depth       ? ", as "
                          : text.size ? "; of the rules that make it "
                                      : "the nearest of the rules that make it, ",
                          STR_ARG(because));
        here = next;
        if (here.hint.size && lacking_type(w, &here) == NONE) text = str_format(&w->memory, "%.*s: %.*s", STR_ARG(text), STR_ARG(here.hint));
    }
    e->hint = text.size ? text : hint_irregular(w, &here);
}
