// How far a pattern got (reach.c): the item that is asked for, and what stands there instead.
#include "check.h"

#include "match/explain.h"
#include "packs.h"

static explanation *explain(worker *w, document *doc, const char *text, size_t *count) {
    problems told = {0};
    explanation *items;
    bool rules[8] = {true, true, true, true, true, true, true, true};
    w->notes_lost = true;
    run_pack(w, doc, str_from(text), NULL, &told);
    *count = explain_region(w, (span){0, (uint32_t)doc->text.size}, rules, true, &items);
    problems_free(&told);
    return items;
}

static void gets_stuck(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *text, *expected, *there;
    } rows[] = {
        {"{Cap} as {Cap}", "Then Ann as bo, and Bo", "{Cap}", "bo, and {Cap}"},
        {"{Cap} (?:plays|is) the {Cap}", "so Ann plays a Bo in the end", "\"the\"", "a {Cap} in the end"},
        // the second alternative stands behind the first one in the pattern, and is no further
        {"{Cap} (?:~play a long {Cap}|as {Cap})", "so Ann plays a short Bo as well, long", "\"long\"", "short {Cap} as well, long"},
        // .{0,60} runs to the end of anything, and is no further for it
        {"{Cap}.{0,60}? ~star with {Cap}", "so Ann at last stars in Bo with joy", "\"with\"", "in {Cap} with joy"},
        {"{Cap}(?! the) {Cap}", "so Ann the Bo", "(?! the)", " the {Cap}"},
        {"{Cap} \\b\\d+ {Cap}", "so Ann x Bo", "\\d+", "x {Cap}"},
        {"{Cap} asked", "so Ann asks, as asked", "\"asked\"", "asks, as asked"},
        {"{Cap}(?:, {Cap})* ends", "so Ann, Bo, Cy went, and ends", "\"ends\"", "went, and ends"},
        {"\\d (?i:x) {Cap}", "so 1 y Ann", "\"x\"", "y {Cap}"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        char rules[400];
        snprintf(rules, sizeof rules, "fact hit\nrule hit.one -> hit\n  match %s\n", rows[i].pattern);
        pack *p = pack_of(rules, NULL);
        worker *w = worker_new(p);
        document doc = {0};
        size_t count;
        explanation *items = explain(w, &doc, rows[i].text, &count);
        if (count != 1 || items[0].outcome != OUTCOME_STUCK)
            MISS("%s: %zu explanations, outcome %d\n", rows[i].pattern, count, count ? (int)items[0].outcome : -1);
        else if (!str_is(items[0].expected, rows[i].expected) || !str_is(items[0].there, rows[i].there))
            MISS("%s: expected %.*s at '%.*s'\n", rows[i].pattern, STR_ARG(items[0].expected), STR_ARG(items[0].there));
        free(items);
        document_free(&doc);
        worker_free(w);
        pack_free(p);
    }
    check_misses();
}

static void orders_by_nearness(void **state) {
    (void)state;
    pack *p = pack_of("fact hit\n"
                      "rule lacks -> hit\n  match zebra {Cap}\n"
                      "rule stuck.early -> hit\n  match {Cap} of {Cap}\n"
                      "rule found -> hit\n  match {Cap} sings\n"
                      "rule stuck.late -> hit\n  match {Cap} sings of {Number}\n"
                      "rule lost -> hit\n  match sings of\n",
                      NULL);
    worker *w = worker_new(p);
    document doc = {0};
    size_t count;
    explanation *items = explain(w, &doc, "Then Ann sings of gold, Bo of 3.", &count);
    static const char *const order[] = {"found", "lost", "stuck.late", "stuck.early", "lacks"};
    for (size_t i = 0; i < ARRAY_LEN(order); i++)
        if (i >= count || !str_is(p->rules[items[i].rule].name, order[i])) MISS("place %zu is not %s\n", i, order[i]);
    free(items);
    document_free(&doc);
    worker_free(w);
    pack_free(p);
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(gets_stuck), cmocka_unit_test(orders_by_nearness)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
