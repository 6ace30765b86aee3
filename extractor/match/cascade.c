// cascade.c: all rules on one document, level by level. A level's types do not name each other, so their rules may run in any order;
// what they find is settled (overlaps) and committed before the next level looks.
// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "match/fields.h"
#include "match/gather.h"
#include "match/marks.h"
#include "match/matcher.h"
#include "match/named_dates.h"
#include "match/names.h"
#include "match/references.h"
#include "match/units.h"
#include "match/worker.h"

// ---- one pattern on one unit

static bool has_all(const uint64_t *bits, const pattern *line) {
    for (uint32_t i = 0; i < line->required_count; i++)
        if (!bit_has(bits, line->required[i])) return false;
    return true;
}

// Whether each pair of words that must be neighbours stands somewhere in the unit: costs a fraction of a view.
static bool has_pairs(const worker *w, const pattern *line, const unit *u) {
    for (uint32_t i = 0; i < line->pair_count; i++) {
        bool found = false, left = false;
        for (uint32_t t = u->first_token; t < u->token_end && !found; t++) {
            const uint64_t *row = atom_row(&w->atoms, w->doc->words[t]);
            found = left && bit_has(row, line->pairs[i].right);
            left = bit_has(row, line->pairs[i].left);
        }
        if (!found) return false;
    }
    return true;
}

// Finds all places of a unit at which an `unless` of the rule matches: once for all matches of the rule there, because a unit may be long.
static void find_vetoes(worker *w, uint32_t rule_number, uint32_t unit_number) {
    const rule *r = &w->pack->rules[rule_number];
    view *v = &w->unless_view;
    w->veto_rule = rule_number;
    w->veto_unit = unit_number;
    w->veto_count = 0;
    for (size_t i = 0; i < r->unless_count; i++) {
        const pattern *line = &w->pack->patterns[r->unlesses[i]];
        if (!has_all(unit_bits(w, r->scope, unit_number), line)) continue;
        gather_view(w, v, line, &w->scopes[r->scope].units[unit_number]);
        for (size_t at = 0; at <= v->text.size && matcher_match(w, r->unlesses[i], v, at, v->text.size, w->side_data) > 0;) {
            const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(w->side_data);
            veto one = {view_origin(v, offsets[0], offsets[1]), r->unlesses[i]};
            ARRAY_PUSH(w->vetoes, w->veto_count, w->veto_capacity, one);
            at = offsets[1] > at ? offsets[1] : at + 1;
        }
    }
}

// Whether an `unless` of the pattern's rule overlaps its match.
static bool is_vetoed(worker *w, uint32_t line_number, uint32_t unit_number, span match_at) {
    uint32_t rule_number = w->pack->patterns[line_number].rule;
    if (w->veto_rule != rule_number || w->veto_unit != unit_number) find_vetoes(w, rule_number, unit_number);
    for (size_t i = 0; i < w->veto_count; i++) {
        const veto *by = &w->vetoes[i];
        if (!span_overlaps(by->at, match_at)) continue;
        worker_note_lost(w, (lost_match){.fate = FATE_VETOED, .line = line_number, .at = match_at, .by_line = by->line, .by_at = by->at});
        return true;
    }
    return false;
}

static void run_pattern(worker *w, uint32_t line_number, uint32_t unit_number) {
    const pattern *line = &w->pack->patterns[line_number];
    const rule *r = &w->pack->rules[line->rule];
    view *v = &w->match_view;
    for (size_t at = 0; at < v->text.size;) {
        int groups = matcher_match(w, line_number, v, at, v->text.size, w->match_data);
        if (matcher_is_limit(groups))
            worker_note_lost(w, (lost_match){.fate = FATE_LIMIT, .line = line_number, .at = w->scopes[r->scope].units[unit_number].at});
        if (groups <= 0) return;
        const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(w->match_data);
        size_t start = offsets[0], end = offsets[1];
        at = end > at ? end : at + 1;
        while (v->is_utf && at < v->text.size && ((unsigned char)v->text.at[at] & 0xC0) == 0x80) at++;
        if (end <= start) continue;
        if (w->counts) w->counts[line->rule].matches++;
        if (r->unless_count && is_vetoed(w, line_number, unit_number, view_origin(v, start, end))) continue;
        // fields_make matches `each` lines into side_data, so these offsets stay good
        fields_make(w, line_number, v, offsets, (uint32_t)groups);
    }
}

static double processor_seconds(void) {
    struct timespec now;
    return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0 ? (double)now.tv_sec + (double)now.tv_nsec / 1e9 : 0;
}

// ---- a level

static int compare_candidates(const void *a, const void *b) {
    const candidate *x = a, *y = b;
    if (x->unit != y->unit) return x->unit < y->unit ? -1 : 1;
    return (x->line > y->line) - (x->line < y->line);
}

// Whether the paragraph of a unit has an atom; the whole document counts as its own paragraph.
static bool paragraph_has(const worker *w, scope s, uint32_t unit_number, uint32_t atom_number) {
    if (s == SCOPE_SENTENCE) return bit_has(unit_bits(w, SCOPE_PARAGRAPH, w->sentence_paragraph[unit_number]), atom_number);
    return bit_has(unit_bits(w, s, unit_number), atom_number);
}

// Whether the paragraph behind a unit's begins with an annotation of a type or with a quotation.
static bool begins_next(const worker *w, scope s, uint32_t unit_number, uint32_t atom_number) {
    const unit_set *paragraphs = &w->scopes[SCOPE_PARAGRAPH];
    const atom *a = &w->pack->atoms[atom_number];
    size_t next = (s == SCOPE_SENTENCE ? w->sentence_paragraph[unit_number] : unit_number) + (size_t)1;
    if (s == SCOPE_DOCUMENT || next >= paragraphs->count || !bit_has(unit_bits(w, SCOPE_PARAGRAPH, (uint32_t)next), atom_number)) return false;
    uint32_t start = paragraphs->units[next].at.start;
    if (a->kind == ATOM_QUOTE) return w->quotes.items[quotes_first(&w->quotes, start)].outer.start == start;
    return w->types[a->index].items[worker_first_from(&w->types[a->index], start)]->at.start == start;
}

// Whether a rule may run on a unit, by its `when` line.
static bool is_when(const worker *w, const rule *r, scope s, uint32_t unit_number) {
    if (r->when_paragraph) return paragraph_has(w, s, unit_number, r->when_atom);
    return !r->when_next || begins_next(w, s, unit_number, r->when_atom);
}

// The same for the whole document.
static bool may_run(const worker *w, uint32_t rule_number) {
    const rule *r = &w->pack->rules[rule_number];
    if (w->enabled && !w->enabled[rule_number]) return false;
    if (w->ignores_when) return true;
    if (r->when_dated && !w->has_anchor) return false;
    return r->when_atom == NONE || (w->scopes[SCOPE_DOCUMENT].count && bit_has(unit_bits(w, SCOPE_DOCUMENT, 0), r->when_atom));
}

// Runs the patterns lines[first, end), which share a view, on the units that have what they need.
static void run_view_group(worker *w, const uint32_t *lines, size_t first, size_t end) {
    size_t count = 0;
    const view_kind *kind = &w->pack->views[w->pack->patterns[lines[first]].view];
    unit_set *set = &w->scopes[kind->scope];
    bool is_sorted = true;
    for (size_t i = first; i < end; i++) {
        const pattern *line = &w->pack->patterns[lines[i]];
        const rule *r = &w->pack->rules[line->rule];
        if (!may_run(w, line->rule)) continue;
        const struct unit_list *listed = line->hangs_on == NONE ? NULL : &set->with_atom[line->hangs_on];
        size_t units = listed ? listed->count : set->count;
        for (size_t k = 0; k < units; k++) {
            uint32_t unit_number = listed ? listed->items[k] : (uint32_t)k;
            if (r->when_atom != NONE && !w->ignores_when && !is_when(w, r, kind->scope, unit_number)) continue;
            if (r->needs_atom != NONE && !bit_has(unit_bits(w, kind->scope, unit_number), r->needs_atom)) continue;
            if (!has_all(unit_bits(w, kind->scope, unit_number), line) || !has_pairs(w, line, &set->units[unit_number])) continue;
            if (count && w->candidates[count - 1].unit > unit_number) is_sorted = false;
            ARRAY_PUSH(w->candidates, count, w->candidate_capacity, ((candidate){unit_number, (uint32_t)i}));
        }
        if (i > first && units) is_sorted = false;
    }
    if (!is_sorted && count > 1) qsort(w->candidates, count, sizeof *w->candidates, compare_candidates);
    uint32_t shown = NONE;
    for (size_t i = 0; i < count; i++) {
        const pattern *line = &w->pack->patterns[lines[w->candidates[i].line]];
        const unit *u = &set->units[w->candidates[i].unit];
        double begin = w->counts ? processor_seconds() : 0;
        if (shown != w->candidates[i].unit) {
            gather_view(w, &w->match_view, line, u);
            shown = w->candidates[i].unit;
        } else if (line->needs_unicode && !w->match_view.is_utf) {
            gather_write(w, &w->match_view, line, u);
            shown = NONE; // the next pattern may want byte mode again
        }
        run_pattern(w, lines[w->candidates[i].line], w->candidates[i].unit);
        if (w->counts) w->counts[line->rule].tries++, w->counts[line->rule].seconds += processor_seconds() - begin;
    }
}

// ---- settling what a level found

static bool is_longer(const annotation *a, const annotation *b) {
    uint32_t x = a->at.end - a->at.start, y = b->at.end - b->at.start;
    return x > y;
}

// Leftmost, then longest, then first in the pack.
static int compare_leftmost(const void *a, const void *b) {
    const annotation *x = *(annotation *const *)a, *y = *(annotation *const *)b;
    if (x->at.start != y->at.start) return x->at.start < y->at.start ? -1 : 1;
    if (is_longer(x, y) != is_longer(y, x)) return is_longer(x, y) ? -1 : 1;
    if (x->rule != y->rule) return x->rule < y->rule ? -1 : 1;
    return (x->pattern > y->pattern) - (x->pattern < y->pattern);
}

// First rule first, then text order: for types of which the better rule should win, whatever its extent.
static int compare_precedence(const void *a, const void *b) {
    const annotation *x = *(annotation *const *)a, *y = *(annotation *const *)b;
    if (x->rule != y->rule) return x->rule < y->rule ? -1 : 1;
    if (x->pattern != y->pattern) return x->pattern < y->pattern ? -1 : 1;
    return compare_leftmost(a, b);
}

// Two facts with fields say the same when every field that both have is the same stretch or overlaps, and none is at another place.
static bool says_the_same(const annotation *a, const annotation *b, size_t field_count) {
    bool shares_one = false;
    for (size_t i = 0; i < field_count; i++) {
        const field_value *x = &a->fields[i], *y = &b->fields[i];
        if (!x->has_span || !y->has_span) continue;
        if (!span_overlaps(x->at, y->at)) return false;
        shares_one = true;
    }
    return shares_one;
}

// The one of those kept that stands in the way of `a`, or NULL.
static const annotation *find_winner(const type *t, annotation *const *kept, size_t kept_count, const annotation *a) {
    for (size_t i = kept_count; i > 0; i--) {
        const annotation *other = kept[i - 1];
        if (t->is_once || !t->field_count) {
            if (span_overlaps(other->at, a->at)) return other;
        } else if (span_overlaps(other->at, a->at) && says_the_same(other, a, t->field_count)) {
            return other;
        }
        bool is_sorted_by_place = !t->is_once && !t->field_count;
        if (is_sorted_by_place) break; // sorted and disjoint: only the last can overlap
    }
    return NULL;
}

static void sort(annotation **items, size_t count, int (*compare)(const void *a, const void *b)) {
    for (size_t i = 1; i < count; i++) {
        if (compare(&items[i - 1], &items[i]) <= 0) continue;
        qsort(items, count, sizeof *items, compare);
        return;
    }
}

// Facts with fields are compared with all before them that may overlap; sorted by precedence that is a window over the kept ones by place,
// kept small because facts per sentence are few. To stay linear in a document, settling is done unit by unit of text: paragraphs.
static size_t settle_stretch(worker *w, const type *t, annotation **items, size_t count) {
    bool by_precedence = t->is_once || t->field_count;
    sort(items, count, by_precedence ? compare_precedence : compare_leftmost);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const annotation *winner = find_winner(t, items, kept, items[i]);
        if (winner)
            worker_note_lost(w, (lost_match){.fate = FATE_BEATEN, .line = items[i]->pattern, .at = items[i]->at, .loser = items[i], .winner = winner});
        else
            items[kept++] = items[i];
    }
    sort(items, kept, compare_leftmost);
    return kept;
}

// Settles stretches of facts that overlap as a chain, one after the other.
static void settle(worker *w, const type *t, annotation_list *list) {
    if (!list->count) return;
    sort(list->items, list->count, compare_leftmost);
    size_t out = 0;
    for (size_t first = 0; first < list->count;) {
        size_t end = first + 1;
        uint32_t reach = list->items[first]->at.end;
        while (end < list->count && list->items[end]->at.start < reach) {
            if (list->items[end]->at.end > reach) reach = list->items[end]->at.end;
            end++;
        }
        size_t kept = end - first > 1 ? settle_stretch(w, t, list->items + first, end - first) : 1;
        memmove(list->items + out, list->items + first, kept * sizeof *list->items);
        out += kept;
        first = end;
    }
    list->count = out;
}

// Drops what annotations of the type `yields_to` overrule: those that overlap it and say the same. Both lists are sorted: what ends before
// an annotation is behind us for good, so that this stays linear.
static void yield(worker *w, const type *t, annotation_list *list) {
    const annotation_list *by = &w->types[t->yields_to];
    const type *other = &w->pack->types[t->yields_to];
    size_t kept = 0, first = 0, shared = t->field_count < other->field_count ? t->field_count : other->field_count;
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        const annotation *winner = NULL;
        while (first < by->count && by->items[first]->at.end <= a->at.start) first++;
        for (size_t k = first; k < by->count && by->items[k]->at.start < a->at.end && !winner; k++)
            if (span_overlaps(by->items[k]->at, a->at) && says_the_same(by->items[k], a, shared)) winner = by->items[k];
        if (winner)
            worker_note_lost(w, (lost_match){.fate = FATE_BEATEN, .line = a->pattern, .at = a->at, .loser = a, .winner = winner});
        else
            list->items[kept++] = a;
    }
    list->count = kept;
}

static void take_anchor(worker *w, const type *t, const annotation_list *list) {
    for (size_t i = 0; i < list->count && t->is_anchor && !w->has_anchor; i++) {
        w->has_anchor = civil_from_text(list->items[i]->value, &w->anchor);
        if (w->has_anchor) w->anchor_source = ANCHOR_TEXT;
    }
}

static void commit(worker *w, uint32_t type_number) {
    const type *t = &w->pack->types[type_number];
    annotation_list *list = &w->types[type_number];
    settle(w, t, list);
    if (t->yields_to != NONE) yield(w, t, list);
    take_anchor(w, t, list);
    named_dates_resolve(w, type_number);
    if (t->again != AGAIN_NEVER) names_find_again(w, type_number);
    references_resolve(w, type_number);
    if (t->has_mark_kinds) marks_tell_kinds(w, type_number);
    for (size_t i = 0; i < list->count; i++) units_note(w, t->atom, list->items[i]->fold);
}

static void run_level(worker *w, uint32_t level) {
    const uint32_t *lines = w->pack->levels[level].lines;
    size_t line_count = w->pack->levels[level].line_count;
    w->pending.count = 0;
    for (size_t first = 0; first < line_count;) {
        size_t end = first + 1;
        while (end < line_count && w->pack->patterns[lines[end]].view == w->pack->patterns[lines[first]].view) end++;
        run_view_group(w, lines, first, end);
        first = end;
    }
    for (size_t i = 0; i < w->pending.count; i++) {
        annotation_list *list = &w->types[w->pending.items[i]->type];
        if (w->counts) w->counts[w->pending.items[i]->rule].made++;
        ARRAY_PUSH(list->items, list->count, list->capacity, w->pending.items[i]);
    }
    for (uint32_t t = 0; t < w->pack->type_count; t++)
        if (w->pack->types[t].level == level && w->types[t].count) commit(w, t);
}

// ---- a document

static void begin_quotes(worker *w) {
    quotes_pair(w->doc, &w->quotes);
    w->quote_annotations = ARENA_ARRAY(&w->memory, annotation, w->quotes.count);
    for (size_t i = 0; i < w->quotes.count; i++) {
        const quotation *q = &w->quotes.items[i];
        w->quote_annotations[i] = (annotation){.type = NONE, .rule = NONE, .pattern = NONE, .at = q->inner, .fold = q->outer, .is_unclosed = q->is_unclosed};
    }
    for (uint32_t n = 0; n < w->pack->atom_count; n++) {
        const atom *a = &w->pack->atoms[n];
        if (a->kind != ATOM_QUOTE) continue;
        for (size_t i = 0; i < w->quotes.count; i++)
            if (a->index == QUOTE_ANY || w->quotes.items[i].words >= QUOTATION_WORDS) units_note(w, n, w->quotes.items[i].outer);
    }
}

// The day of the document: that of --date, else its own. A date that is none is named, for without it dates stay open.
static bool find_anchor(worker *w, const document *doc) {
    arena scratch = {0};
    w->anchor = w->date_given;
    w->anchor_source = w->date_given.year > 0 ? ANCHOR_OPTION : ANCHOR_DOCUMENT;
    if (w->date_given.year > 0 || !doc->date.size) return w->date_given.year > 0;
    if (civil_from_text(buf_str(&doc->date), &w->anchor)) return true;
    problem_add(w->told, "%.*s: \"date\" '%.*s' is no day, so dates are not resolved by it", STR_ARG(document_place(doc, &scratch)),
                STR_ARG(buf_str(&doc->date)));
    arena_free(&scratch);
    return false;
}

void worker_begin(worker *w, const document *doc, problems *told) {
    w->doc = doc;
    w->told = told;
    w->lost_count = 0;
    w->veto_rule = NONE;
    arena_reset(&w->memory);
    for (size_t i = 0; i < w->pack->type_count; i++) w->types[i].count = 0;
    for (size_t i = 0; i < w->pack->pattern_count; i++) w->ready[i].has_failed = false;
    w->has_anchor = find_anchor(w, doc);
    atom_table_update(&w->atoms);
    units_begin(w);
    begin_quotes(w);
}

void worker_give(worker *w, uint32_t type_number, span at) {
    annotation *a = worker_new_annotation(w, type_number, at);
    a->value = worker_plain_text(w, at);
    annotation_list *list = &w->types[type_number];
    ARRAY_PUSH(list->items, list->count, list->capacity, a);
}

void worker_finish(worker *w) {
    for (uint32_t level = 0; level < w->pack->level_count; level++) run_level(w, level);
}

void worker_run(worker *w, const document *doc, problems *told) {
    worker_begin(w, doc, told);
    worker_finish(w);
}

// ---- a worker

worker *worker_new(const pack *p) {
    worker *w = mem_alloc(sizeof *w);
    w->pack = p;
    w->words = words_new();
    atom_table_init(&w->atoms, p, w->words);
    w->types = mem_alloc(mem_product(p->type_count + 1, sizeof *w->types));
    matcher_init(w);
    return w;
}

void worker_free(worker *w) {
    matcher_free(w);
    units_free(w);
    atom_table_free(&w->atoms);
    words_free(w->words);
    arena_free(&w->memory);
    view_free(&w->match_view);
    view_free(&w->unless_view);
    for (size_t i = 0; i < w->pack->type_count; i++) free(w->types[i].items);
    free(w->types);
    free(w->pending.items);
    free(w->quotes.items);
    free(w->candidates);
    free(w->lost);
    free(w->vetoes);
    free(w);
}
