// test_bootstrap.c: intervals by drawing documents: what they must be, and that they are the same every time.
// SPDX-License-Identifier: MIT
#include "records.h"

#include <math.h>
#include <stdlib.h>

#include "score/bootstrap.h"

// Documents of one gold fact each, of which the first `right` are found.
static void judge(arena *memory, uint32_t documents, uint32_t right, evaluation *e) {
    for (uint32_t i = 0; i < documents; i++) {
        fact_record *record = ARENA_NEW(memory, fact_record);
        *record = (fact_record){.doc = str_format(memory, "%05u.txt", i), .type = STR("date"), .has_span = true, .at = {0, 5}, .core = {0, 5}, .nth = 1};
        fact_record *fact = record;
        fact_list gold = {&record, 1, 1}, facts = {&fact, i < right, 1};
        align_document(e, &gold, &facts);
    }
}

static void draw(uint32_t documents, uint32_t right, size_t document_count, size_t samples, interval_list *out) {
    arena memory = {0};
    evaluation e = {0};
    metrics m = {0};
    judge(&memory, documents, right, &e);
    metrics_compute(&m, &e);
    bootstrap_intervals(out, &e, &m, document_count, samples);
    metrics_free(&m);
    evaluation_free(&e);
    arena_free(&memory);
}

typedef struct {
    const char *what;
    uint32_t documents, right;
    double low, high;
} interval_row;

// F1 of recall r and precision 1 is 2r / (1 + r). For 200 documents, half of them right, the 95 of 100 samples have 0.43 to 0.57 of recall.
static const interval_row intervals[] = {
    {"all right in every sample", 20, 20, 1, 1},
    {"nothing right in any", 20, 0, 0, 0},
    {"half of many documents", 200, 100, 2 * 0.43 / 1.43, 2 * 0.57 / 1.57},
};

static void intervals_hold_what_they_should(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof intervals / sizeof *intervals; i++) {
        interval_list out = {0};
        draw(intervals[i].documents, intervals[i].right, intervals[i].documents, 2000, &out);
        assert_int_equal(out.count, MEASURE_COUNT + 2 * MEASURE_POOLED);
        for (size_t row = 0; row < out.count; row++) // one type without fields: its measures and averages are all the same
            if (fabs(out.items[row].low - intervals[i].low) > 0.02 || fabs(out.items[row].high - intervals[i].high) > 0.02)
                fail_msg("%s: row %zu is %.3f-%.3f", intervals[i].what, row, out.items[row].low, out.items[row].high);
        bootstrap_free(&out);
    }
}

static void the_same_numbers_are_drawn_every_time(void **state) {
    (void)state;
    interval_list first = {0}, second = {0};
    draw(30, 11, 30, 100, &first);
    draw(30, 11, 30, 100, &second);
    assert_memory_equal(first.items, second.items, first.count * sizeof *first.items);
    // and on every machine: these are what the first machine drew
    assert_true(fabs(first.items[0].low - 1.0 / 3) < 1e-9 && fabs(first.items[0].high - 34.0 / 47) < 1e-9);
    bootstrap_free(&first);
    bootstrap_free(&second);
}

static void samples_without_a_score_are_left_out(void **state) {
    (void)state;
    interval_list out = {0};
    draw(1, 1, 50, 1000, &out); // 49 documents have nothing in them, so a third of the samples has no score
    assert_true(out.items[0].low == 1 && out.items[0].high == 1);
    bootstrap_free(&out);
    draw(0, 0, 5, 10, &out); // micro and macro rows only
    assert_int_equal(out.count, 2 * MEASURE_POOLED);
    for (size_t row = 0; row < out.count; row++) assert_true(isnan(out.items[row].low) && isnan(out.items[row].high));
    bootstrap_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(intervals_hold_what_they_should),
        cmocka_unit_test(the_same_numbers_are_drawn_every_time),
        cmocka_unit_test(samples_without_a_score_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
