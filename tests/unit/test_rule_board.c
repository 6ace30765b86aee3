// test_rule_board.c: what each rule found, and what nobody else would have found.
// SPDX-License-Identifier: MIT
#include "records.h"

#include <stdlib.h>

#include "score/rule_board.h"
#include "text/limits.h"

#define JUNE "{'type':'date','start':0,'end':6,'text':'June 4'}"
#define MAY "{'type':'date','start':9,'end':12,'text':'May'}"
#define FACT(start, end, rule) "{'type':'date','start':" #start ",'end':" #end ",'rule':'" rule "'}"

typedef struct {
    const char *what;
    const char *gold[RECORDS_MAX], *facts[RECORDS_MAX];
    const char *expected; // rule fired/right/differs/wrong only
} board_row;

static const board_row rows[] = {
    {"nothing fired", {JUNE}, {0}, ""},
    {"right, and found by nobody else", {JUNE}, {FACT(0, 6, "a")}, "a 1/1/0/0 1"},
    {"differs, wrong", {JUNE}, {FACT(0, 4, "a"), FACT(20, 24, "b")}, "b 1/0/0/1 0, a 1/0/1/0 0"},
    {"another rule would have found it", {JUNE}, {FACT(0, 6, "a"), FACT(0, 6, "b")}, "b 1/0/0/1 0, a 1/1/0/0 0"},
    {"another rule would not have had all of it", {JUNE}, {FACT(0, 6, "a"), FACT(0, 4, "b")}, "b 1/0/0/1 0, a 1/1/0/0 1"},
    {"a fact of the same rule is no second finder", {JUNE}, {FACT(0, 6, "a"), FACT(0, 6, "a")}, "a 2/1/0/1 1"},
    {"facts of optional gold only fire", {"{'type':'date','start':0,'end':6,'optional':true}"}, {FACT(0, 6, "a")}, "a 1/0/0/0 0"},
    {"facts that do not say their rule", {JUNE}, {"{'type':'date','start':0,'end':6}"}, " 1/1/0/0 1"},
    {"most wrong first, then most that differ, then least found alone, then by name",
     {JUNE, MAY},
     {FACT(0, 6, "c"), FACT(9, 11, "d"), FACT(20, 24, "b"), FACT(30, 34, "b"), FACT(40, 44, "a")},
     "b 2/0/0/2 0, a 1/0/0/1 0, d 1/0/1/0 0, c 1/1/0/0 1"},
};

static void tell(const rule_board *b, buf *out) {
    for (size_t i = 0; i < b->count; i++) {
        const rule_row *r = &b->rows[i];
        buf_format(out, "%s%.*s %zu/%zu/%zu/%zu %zu", i ? ", " : "", STR_ARG(r->rule), r->fired, r->right, r->differs, r->wrong, r->only);
    }
    buf_char(out, '\0');
}

static void rules_are_counted(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fact_memory memory = {0};
        fact_list gold = {0}, facts = {0};
        evaluation e = {0};
        rule_board b = {0};
        buf told = {0};
        read_records(&memory, rows[i].gold, &gold);
        read_records(&memory, rows[i].facts, &facts);
        align_document(&e, &gold, &facts);
        rule_board_make(&b, &e);
        tell(&b, &told);
        if (strcmp(told.at, rows[i].expected) != 0) fail_msg("%s: %s, not %s", rows[i].what, told.at, rows[i].expected);
        buf_free(&told);
        rule_board_free(&b);
        evaluation_free(&e);
        free(gold.items);
        free(facts.items);
        fact_memory_free(&memory);
    }
}

// A document in which every fact has a rule of its own is not aligned once for each: what is right counts as found alone.
static void many_rules_are_not_aligned_again(void **state) {
    (void)state;
    enum { COUNT = 2100 };
    assert_true((size_t)COUNT * COUNT > LIMIT_ALIGN_AGAIN);
    static char names[COUNT][8];
    fact_record *records = mem_alloc(2 * COUNT * sizeof *records);
    fact_list gold = {0}, facts = {0};
    evaluation e = {0};
    rule_board b = {0};
    for (uint32_t i = 0; i < COUNT; i++) {
        span at = {10 * i, 10 * i + 5};
        snprintf(names[i], sizeof names[i], "r%u", i);
        records[2 * i] = (fact_record){.doc = STR("x.txt"), .type = STR("date"), .has_span = true, .at = at, .core = at, .nth = 1};
        records[2 * i + 1] = records[2 * i];
        records[2 * i + 1].rule = str_from(names[i]);
        ARRAY_PUSH(gold.items, gold.count, gold.capacity, &records[2 * i]);
        ARRAY_PUSH(facts.items, facts.count, facts.capacity, &records[2 * i + 1]);
    }
    align_document(&e, &gold, &facts);
    rule_board_make(&b, &e);
    assert_int_equal(b.count, COUNT);
    for (size_t i = 0; i < b.count; i++) assert_true(b.rows[i].right == 1 && b.rows[i].only == 1);
    rule_board_free(&b);
    evaluation_free(&e);
    free(gold.items);
    free(facts.items);
    free(records);
}

// Nor is one in which few rules have facts that all overlap one another: the pairs of gold and facts are what takes time.
static void crowded_facts_are_not_aligned_again(void **state) {
    (void)state;
    enum { GOLD = 1500, FACTS = 2000, RULES = 80 };
    assert_true((size_t)RULES * GOLD * LIMIT_ALIGN_PARTNERS > LIMIT_ALIGN_AGAIN && (size_t)RULES * (GOLD + FACTS) < LIMIT_ALIGN_AGAIN);
    static char names[RULES][8];
    fact_record *records = mem_alloc((GOLD + FACTS) * sizeof *records);
    fact_list gold = {0}, facts = {0};
    evaluation e = {0};
    rule_board b = {0};
    for (uint32_t i = 0; i < GOLD + FACTS; i++) {
        span at = {i % 7, 20 + i % 7};
        records[i] = (fact_record){.doc = STR("x.txt"), .type = STR("date"), .has_span = true, .at = at, .core = at, .nth = 1};
        fact_list *list = i < GOLD ? &gold : &facts;
        ARRAY_PUSH(list->items, list->count, list->capacity, &records[i]);
        if (i < GOLD) continue;
        snprintf(names[i % RULES], sizeof names[0], "r%u", i % RULES);
        records[i].rule = str_from(names[i % RULES]);
    }
    align_document(&e, &gold, &facts);
    rule_board_make(&b, &e);
    assert_int_equal(b.count, RULES);
    for (size_t i = 0; i < b.count; i++) assert_int_equal(b.rows[i].only, b.rows[i].right); // though other facts could stand in
    rule_board_free(&b);
    evaluation_free(&e);
    free(gold.items);
    free(facts.items);
    free(records);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_are_counted),
        cmocka_unit_test(many_rules_are_not_aligned_again),
        cmocka_unit_test(crowded_facts_are_not_aligned_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
