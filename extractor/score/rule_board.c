// rule_board.c: facts counted by the rule that made them.
// "Only it found" is found out by aligning once more without the rule's facts: another fact may then meet the gold, and one that does so
// already elsewhere cannot. What the pack itself would find without the rule (a fact that lost to it) is not known here.
// SPDX-License-Identifier: MIT
#include "score/rule_board.h"

#include <stdlib.h>

#include "text/limits.h"

static rule_row *find_row(rule_board *b, str rule) {
    uint32_t number = table_add(&b->numbers, rule);
    if (number == b->count) ARRAY_PUSH(b->rows, b->count, b->capacity, ((rule_row){.rule = rule}));
    return &b->rows[number];
}

static void count_outcome(rule_board *b, const outcome *o) {
    if (!o->fact) return;
    rule_row *row = find_row(b, o->fact->rule);
    row->fired++;
    if (!outcome_counts(o)) return;
    if (!o->gold)
        row->wrong++;
    else if (outcome_is_strict(o))
        row->right++;
    else
        row->differs++;
}

static size_t count_right(const outcome *items, size_t count) {
    size_t right = 0;
    for (size_t i = 0; i < count; i++) right += outcome_counts(&items[i]) && outcome_is_strict(&items[i]);
    return right;
}

// How much is right when the facts of one rule are left out.
static size_t count_right_without(str rule, const outcome *items, size_t count) {
    evaluation without = {0};
    fact_list gold = {0}, facts = {0};
    for (size_t i = 0; i < count; i++) {
        // lists of the alignment are not const, because it sorts them; the records stay as they are
        if (items[i].gold) ARRAY_PUSH(gold.items, gold.count, gold.capacity, (fact_record *)(uintptr_t)items[i].gold);
        if (items[i].fact && !str_equal(items[i].fact->rule, rule))
            ARRAY_PUSH(facts.items, facts.count, facts.capacity, (fact_record *)(uintptr_t)items[i].fact);
    }
    align_document(&without, &gold, &facts);
    size_t right = count_right(without.items, without.count);
    evaluation_free(&without);
    free(gold.items);
    free(facts.items);
    return right;
}

// ---- what it takes to align once more

typedef struct {
    uint32_t *starts, *ends; // of facts, each in order
    size_t count, placeless; // with a place, and without
} fact_places;

static int compare_numbers(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

// How many of the sorted numbers are below `limit`.
static size_t count_below(const uint32_t *numbers, size_t count, uint32_t limit) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static fact_places gather_places(const outcome *items, size_t count) {
    fact_places f = {.starts = mem_alloc(mem_product(count, sizeof *f.starts)), .ends = mem_alloc(mem_product(count, sizeof *f.ends))};
    for (size_t i = 0; i < count; i++) {
        const fact_record *fact = items[i].fact;
        if (!fact) continue;
        if (!fact->has_span) f.placeless++;
        if (!fact->has_span) continue;
        f.starts[f.count] = fact->core.start;
        f.ends[f.count++] = fact->core.end;
    }
    if (f.count) qsort(f.starts, f.count, sizeof *f.starts, compare_numbers);
    if (f.count) qsort(f.ends, f.count, sizeof *f.ends, compare_numbers);
    return f;
}

// Records, and pairs of gold and facts that could meet. Thousands that overlap one another make many more pairs than records.
static size_t count_work(const outcome *items, size_t count) {
    fact_places f = gather_places(items, count);
    size_t work = count + 1;
    for (size_t i = 0; i < count; i++) {
        const fact_record *gold = items[i].gold;
        if (!gold) continue;
        size_t partners = !gold->has_span ? f.count : count_below(f.starts, f.count, gold->core.end) - count_below(f.ends, f.count, gold->core.start + 1);
        work += (gold->has_span && partners > LIMIT_ALIGN_PARTNERS ? LIMIT_ALIGN_PARTNERS : partners) + f.placeless;
    }
    free(f.starts);
    free(f.ends);
    return work;
}

// ---- one type in one document

static void count_only(rule_board *b, const outcome *items, size_t count) {
    table rules = {0};
    size_t all_right = count_right(items, count);
    for (size_t i = 0; i < count; i++)
        if (items[i].fact && outcome_counts(&items[i]) && outcome_is_strict(&items[i])) table_add(&rules, items[i].fact->rule);
    bool is_too_much = rules.count > LIMIT_ALIGN_AGAIN / count_work(items, count);
    for (size_t r = 0; r < rules.count && !is_too_much; r++) find_row(b, rules.keys[r])->only += all_right - count_right_without(rules.keys[r], items, count);
    for (size_t i = 0; i < count && is_too_much; i++)
        if (items[i].fact) find_row(b, items[i].fact->rule)->only += count_right(&items[i], 1);
    table_free(&rules);
}

static const fact_record *record_of(const outcome *o) {
    return o->gold ? o->gold : o->fact;
}

static bool is_same_group(const outcome *a, const outcome *b) {
    return str_equal(record_of(a)->doc, record_of(b)->doc) && str_equal(record_of(a)->type, record_of(b)->type);
}

static int compare_rows(const void *a, const void *b) {
    const rule_row *x = a, *y = b;
    if (x->wrong != y->wrong) return x->wrong > y->wrong ? -1 : 1;
    if (x->differs != y->differs) return x->differs > y->differs ? -1 : 1;
    if (x->only != y->only) return x->only < y->only ? -1 : 1;
    return str_compare(x->rule, y->rule);
}

void rule_board_make(rule_board *b, const evaluation *e) {
    for (size_t i = 0; i < e->count; i++) count_outcome(b, &e->items[i]);
    for (size_t i = 0, end; i < e->count; i = end) {
        for (end = i + 1; end < e->count && is_same_group(&e->items[i], &e->items[end]);) end++;
        count_only(b, e->items + i, end - i);
    }
    if (b->count) qsort(b->rows, b->count, sizeof *b->rows, compare_rows);
    table_clear(&b->numbers);
    for (size_t i = 0; i < b->count; i++) table_add(&b->numbers, b->rows[i].rule);
}

void rule_board_note(rule_board *b, str rule, rule_attempts tried, bool is_silent) {
    uint32_t number = table_find(&b->numbers, rule);
    b->has_attempts = true;
    if (number != TABLE_NONE) b->rows[number].tried = tried;
    if (is_silent) ARRAY_PUSH(b->silent, b->silent_count, b->silent_capacity, ((silent_rule){rule, tried}));
}

void rule_board_free(rule_board *b) {
    free(b->rows);
    free(b->silent);
    table_free(&b->numbers);
    *b = (rule_board){0};
}
