// compare.c: two sorted lists of verdicts, walked side by side.
// SPDX-License-Identifier: MIT
#include "score/compare.h"

#include <stdlib.h>

// ORDER change
const char *const change_names[CHANGE_COUNT] = {"lost", "wrong", "gained", "gone", "moved", "gold_new", "gold_gone"};

static void note(comparison *c, change_kind kind, const verdict *before, const verdict *now) {
    c->counts[kind]++;
    if (kind < CHANGE_LISTED) ARRAY_PUSH(c->items, c->count, c->capacity, ((change){kind, before, now}));
}

// Whether one of the names in `some` is not in `others`.
static bool has_more(str some, str others) {
    str name, other;
    while (str_next(&some, ',', &name)) {
        bool is_known = false;
        for (str rest = others; !is_known && str_next(&rest, ',', &other);) is_known = str_equal(str_trim(name), str_trim(other));
        if (!is_known) return true;
    }
    return false;
}

// Two that differ: a field that was right is a loss, whatever else became right. A file of before this was saved does not say which were.
static void note_fields(comparison *c, const verdict *before, const verdict *now) {
    bool is_known = before->amiss.size && now->amiss.size;
    if (is_known && has_more(now->amiss, before->amiss))
        note(c, CHANGE_LOST, before, now);
    else if (is_known && has_more(before->amiss, now->amiss))
        note(c, CHANGE_GAINED, before, now);
    else if (!str_equal(before->rule, now->rule))
        note(c, CHANGE_MOVED, before, now);
}

static void note_both(comparison *c, const verdict *before, const verdict *now) {
    if (now->kind < before->kind)
        note(c, CHANGE_LOST, before, now);
    else if (now->kind > before->kind)
        note(c, CHANGE_GAINED, before, now);
    else
        note_fields(c, before, now);
}

// Where it begins in its article; what is not placed comes last.
static uint64_t place_of(const change *c) {
    return c->now && c->now->record && c->now->record->has_span ? c->now->record->at.start : UINT64_MAX;
}

// By kind, then as one reads the articles.
static int compare_changes(const void *a, const void *b) {
    const change *x = a, *y = b;
    const verdict *v = change_subject(x), *w = change_subject(y);
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    int order = str_compare(v->doc, w->doc);
    if (order) return order;
    if (place_of(x) != place_of(y)) return place_of(x) < place_of(y) ? -1 : 1;
    return verdicts_compare(v, w);
}

void compare_verdicts(comparison *c, const verdict_list *before, const verdict_list *now) {
    size_t i = 0, k = 0;
    while (i < before->count || k < now->count) {
        const verdict *old = i < before->count ? &before->items[i] : NULL, *new = k < now->count ? &now->items[k] : NULL;
        int order = !old ? 1 : !new ? -1 : verdicts_compare(old, new);
        if (order == 0)
            note_both(c, old, new);
        else if (order < 0)
            note(c, old->kind == VERDICT_WRONG ? CHANGE_GONE : CHANGE_GOLD_GONE, old, NULL);
        else
            note(c, new->kind == VERDICT_WRONG ? CHANGE_WRONG : CHANGE_GOLD_NEW, NULL, new);
        i += order <= 0;
        k += order >= 0;
    }
    if (c->count) qsort(c->items, c->count, sizeof *c->items, compare_changes);
}

void comparison_free(comparison *c) {
    free(c->items);
    *c = (comparison){0};
}
