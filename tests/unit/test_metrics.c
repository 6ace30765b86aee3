// test_metrics.c: what is counted as right, invented and missed, and what it comes to.
// SPDX-License-Identifier: MIT
#include "records.h"

#include <math.h>

#include "score/metrics.h"

static void tell_counts(buf *out, const char *type, str name, counts c) {
    buf_format(out, "%s%s.%.*s %zu/%zu/%zu", out->size ? ", " : "", type, STR_ARG(name), c.tp, c.fp, c.fn);
}

// "t.strict 1/0/2": right, invented, missed; all measures, or only the fields.
static void tell(const metrics *m, bool only_fields, buf *out) {
    for (size_t i = 0; i < m->type_count; i++) {
        char type[16];
        snprintf(type, sizeof type, "%.*s", STR_ARG(m->types[i].type));
        for (size_t k = 0; k < MEASURE_COUNT && !only_fields; k++) tell_counts(out, type, str_from(measure_names[k]), m->types[i].found[k]);
        for (size_t k = 0; k < m->types[i].field_count && only_fields; k++) tell_counts(out, type, m->types[i].fields[k].name, m->types[i].fields[k].found);
    }
    buf_char(out, '\0');
}

typedef struct {
    const char *what;
    const char *gold[RECORDS_MAX], *facts[RECORDS_MAX];
    bool only_fields;
    const char *expected;
} counting_row;

static const counting_row countings[] = {
    {"nothing at all", {0}, {0}, false, ""},
    {"a right fact",
     {"{'type':'t','start':0,'end':5}"},
     {"{'type':'t','start':0,'end':5}"},
     false,
     "t.strict 1/0/0, t.relaxed 1/0/0, t.extent 1/0/0, t.fields 1/0/0"},
    {"a pair that fails a measure is both missed and invented there",
     {"{'type':'t','start':0,'end':5,'value':'v'}"},
     {"{'type':'t','start':0,'end':4,'value':'v'}"},
     false,
     "t.strict 0/1/1, t.relaxed 1/0/0, t.extent 0/1/1, t.fields 1/0/0"},
    {"a wrong value in the right extent",
     {"{'type':'t','start':0,'end':5,'value':'v'}"},
     {"{'type':'t','start':0,'end':5,'value':'w'}"},
     false,
     "t.strict 0/1/1, t.relaxed 1/0/0, t.extent 1/0/0, t.fields 0/1/1"},
    {"a miss and an extra, in two types",
     {"{'type':'t','start':0,'end':5}"},
     {"{'type':'u','start':0,'end':5}"},
     false,
     "t.strict 0/0/1, t.relaxed 0/0/1, t.extent 0/0/1, t.fields 0/0/1, u.strict 0/1/0, u.relaxed 0/1/0, u.extent 0/1/0, u.fields 0/1/0"},
    {"optional gold, met and not met, makes the type known and nothing else",
     {"{'type':'t','start':0,'end':5,'optional':true}", "{'type':'t','start':6,'end':9,'optional':true}"},
     {"{'type':'t','start':0,'end':4}"},
     false,
     "t.strict 0/0/0, t.relaxed 0/0/0, t.extent 0/0/0, t.fields 0/0/0"},
    {"a field is right, wrong, absent",
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1','b':'2','c':'3'}}"},
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1','b':'x'}}"},
     true,
     "t.a 1/0/0, t.b 0/1/1, t.c 0/0/1"},
    {"a field that must be empty: filled is invented, empty is nothing",
     {"{'type':'t','start':0,'end':5,'fields':{'a':'','b':'','c':''}}"},
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1','b':''}}"},
     true,
     "t.a 0/1/0, t.b 0/0/0, t.c 0/0/0"},
    {"a field that gold does not give is neutral",
     {"{'type':'t','start':0,'end':5}"},
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1'}}"},
     true,
     "t.a 0/0/0"},
    {"fields of misses are missed, of extras invented",
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1','b':''}}"},
     {"{'type':'t','start':6,'end':9,'fields':{'b':'2'},'kind':'K'}"},
     true,
     "t.a 0/0/1, t.b 0/1/0, t.kind 0/1/0"},
    {"fields of optional gold and its fact are neither",
     {"{'type':'t','start':0,'end':5,'fields':{'a':'1'},'optional':true}"},
     {"{'type':'t','start':0,'end':5,'fields':{'a':'2'}}"},
     true,
     "t.a 0/0/0"},
};

static void counts_what_is_right_invented_and_missed(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(countings); i++) {
        fact_memory memory = {0};
        fact_list gold = {0}, facts = {0};
        evaluation e = {0};
        metrics m = {0};
        buf out = {0};
        read_records(&memory, countings[i].gold, &gold);
        read_records(&memory, countings[i].facts, &facts);
        align_document(&e, &gold, &facts);
        metrics_compute(&m, &e);
        tell(&m, countings[i].only_fields, &out);
        if (strcmp(out.at, countings[i].expected) != 0) fail_msg("%s: %s, expected %s", countings[i].what, out.at, countings[i].expected);
        buf_free(&out);
        metrics_free(&m);
        evaluation_free(&e);
        free(gold.items);
        free(facts.items);
        fact_memory_free(&memory);
    }
}

// -1 stands for a score that does not exist.
static const struct {
    counts found;
    double p, r, f1;
} score_rows[] = {
    {{0, 0, 0}, -1, -1, -1}, {{1, 0, 0}, 1, 1, 1},          {{0, 1, 0}, 0, -1, 0},         {{0, 0, 1}, -1, 0, 0},
    {{0, 1, 1}, 0, 0, 0},    {{3, 1, 0}, 0.75, 1, 6.0 / 7}, {{3, 0, 1}, 1, 0.75, 6.0 / 7}, {{19, 1, 1}, 0.95, 0.95, 0.95},
};

static double shown(double score) {
    return isnan(score) ? -1 : score;
}

static void divides_by_what_is_there(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(score_rows); i++) {
        scores s = metrics_scores(score_rows[i].found);
        assert_true(shown(s.p) == score_rows[i].p && shown(s.r) == score_rows[i].r && shown(s.f1) == score_rows[i].f1);
    }
}

// t: one of one; u: one of two, and an extra; v: optional only, so it has no score and does not pull the mean down.
static void averages_over_types(void **state) {
    (void)state;
    static const char *const gold_lines[RECORDS_MAX] = {"{'type':'t','start':0,'end':5}", "{'type':'u','start':0,'end':5}", "{'type':'u','start':6,'end':9}",
                                                        "{'type':'v','start':0,'end':5,'optional':true}"};
    static const char *const fact_lines[RECORDS_MAX] = {"{'type':'t','start':0,'end':5}", "{'type':'u','start':0,'end':5}", "{'type':'u','start':20,'end':29}"};
    fact_memory memory = {0};
    fact_list gold = {0}, facts = {0};
    evaluation e = {0};
    metrics m = {0};
    read_records(&memory, gold_lines, &gold);
    read_records(&memory, fact_lines, &facts);
    align_document(&e, &gold, &facts);
    metrics_compute(&m, &e);
    assert_int_equal(m.type_count, 3);
    assert_int_equal(m.micro[MEASURE_STRICT].tp, 2);
    assert_int_equal(m.micro[MEASURE_STRICT].fp, 1);
    assert_int_equal(m.micro[MEASURE_STRICT].fn, 1);
    assert_true(m.macro[MEASURE_STRICT].p == 0.75 && m.macro[MEASURE_STRICT].r == 0.75 && m.macro[MEASURE_STRICT].f1 == 0.75);
    metrics_free(&m);
    evaluation_free(&e);
    free(gold.items);
    free(facts.items);
    fact_memory_free(&memory);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_is_right_invented_and_missed),
        cmocka_unit_test(divides_by_what_is_there),
        cmocka_unit_test(averages_over_types),
    };
    return cmocka_run_group_tests_name("metrics", tests, NULL, NULL);
}
