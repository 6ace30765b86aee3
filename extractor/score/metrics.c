// metrics.c: what an evaluation comes to.
// A pair either passes a measure, and is right, or fails it, and is then both missed and invented; misses and extras are the same under
// every measure. Fields are counted as slots: one that must be empty and is, is neither right nor wrong, because nobody said anything.
// To add a measure: a name in metrics.h and a row here.
// SPDX-License-Identifier: MIT
#include "score/metrics.h"

#include <math.h>
#include <stdlib.h>

static bool has_right_extent(const outcome *o) {
    return outcome_is_pair(o) && o->has_right_extent;
}

static bool has_right_fields(const outcome *o) {
    return outcome_is_pair(o) && o->has_right_fields;
}

// ORDER measure
const char *const measure_names[MEASURE_COUNT] = {"strict", "relaxed", "extent", "fields"};
static bool (*const passes[MEASURE_COUNT])(const outcome *o) = {outcome_is_strict, outcome_is_pair, has_right_extent, has_right_fields};

static double ratio(size_t part, size_t whole) {
    return whole ? (double)part / (double)whole : (double)NAN;
}

scores metrics_scores(counts c) {
    return (scores){ratio(c.tp, c.tp + c.fp), ratio(c.tp, c.tp + c.fn), ratio(2 * c.tp, 2 * c.tp + c.fp + c.fn)};
}

// ---- counting

static type_metrics *find_type(metrics *m, table *numbers, str name) {
    uint32_t number = table_add(numbers, name);
    if (number == m->type_count) ARRAY_PUSH(m->types, m->type_count, m->type_capacity, ((type_metrics){.type = name}));
    return &m->types[number];
}

static counts *find_field(type_metrics *t, str name) {
    uint32_t number = table_add(&t->field_numbers, name);
    if (number == t->field_count) ARRAY_PUSH(t->fields, t->field_count, t->field_capacity, ((field_metrics){.name = name}));
    return &t->fields[number].found;
}

static void count_gold_fields(type_metrics *t, const outcome *o) {
    for (size_t i = 0; o->gold && i < o->gold->field_count; i++) {
        const fact_field *wanted = &o->gold->fields[i];
        counts *found = find_field(t, wanted->name);
        if (!outcome_counts(o) || !wanted->plain.size) continue;
        if (o->fact && align_is_right(wanted, o->fact))
            found->tp++;
        else
            found->fn++;
    }
}

// A field of a fact is wrong when the gold says otherwise, or when there is no gold; it is nobody's matter when the gold is silent on it.
static void count_fact_fields(type_metrics *t, const outcome *o) {
    for (size_t i = 0; o->fact && i < o->fact->field_count; i++) {
        const fact_field *given = &o->fact->fields[i];
        if (!given->plain.size) continue;
        counts *found = find_field(t, given->name);
        const fact_field *wanted = o->gold ? align_find_field(o->gold, given->name) : NULL;
        bool is_wrong = o->gold ? wanted && !str_equal(wanted->plain, given->plain) : true;
        if (outcome_counts(o) && is_wrong) found->fp++;
    }
}

static void count_outcome(type_metrics *t, const outcome *o) {
    count_gold_fields(t, o);
    count_fact_fields(t, o);
    if (!outcome_counts(o)) return;
    t->gold += o->gold != NULL;
    t->facts += o->fact != NULL;
    for (size_t i = 0; i < MEASURE_COUNT; i++) {
        bool is_right = passes[i](o);
        t->found[i].tp += is_right;
        t->found[i].fp += o->fact && !is_right;
        t->found[i].fn += o->gold && !is_right;
    }
}

// ---- averages

// Adds a score to a mean, unless there is none.
static void add_score(double score, double *sum, size_t *count) {
    if (isnan(score)) return;
    *sum += score;
    ++*count;
}

static scores mean_of_types(const metrics *m, size_t which) {
    double p = 0, r = 0, f1 = 0;
    size_t p_count = 0, r_count = 0, f1_count = 0;
    for (size_t i = 0; i < m->type_count; i++) {
        scores s = metrics_scores(m->types[i].found[which]);
        add_score(s.p, &p, &p_count);
        add_score(s.r, &r, &r_count);
        add_score(s.f1, &f1, &f1_count);
    }
    const double none = (double)NAN;
    return (scores){p_count ? p / (double)p_count : none, r_count ? r / (double)r_count : none, f1_count ? f1 / (double)f1_count : none};
}

static void average(metrics *m) {
    for (size_t which = 0; which < MEASURE_POOLED; which++) {
        for (size_t i = 0; i < m->type_count; i++) {
            m->micro[which].tp += m->types[i].found[which].tp;
            m->micro[which].fp += m->types[i].found[which].fp;
            m->micro[which].fn += m->types[i].found[which].fn;
        }
        m->macro[which] = mean_of_types(m, which);
    }
}

static int compare_fields(const void *a, const void *b) {
    return str_compare(((const field_metrics *)a)->name, ((const field_metrics *)b)->name);
}

static int compare_types(const void *a, const void *b) {
    return str_compare(((const type_metrics *)a)->type, ((const type_metrics *)b)->type);
}

void metrics_compute(metrics *m, const evaluation *e) {
    table numbers = {0};
    for (size_t i = 0; i < e->count; i++) {
        const outcome *o = &e->items[i];
        count_outcome(find_type(m, &numbers, o->gold ? o->gold->type : o->fact->type), o);
    }
    table_free(&numbers);
    if (m->type_count) qsort(m->types, m->type_count, sizeof *m->types, compare_types);
    for (size_t i = 0; i < m->type_count; i++) {
        table_free(&m->types[i].field_numbers);
        if (m->types[i].field_count) qsort(m->types[i].fields, m->types[i].field_count, sizeof *m->types[i].fields, compare_fields);
    }
    average(m);
}

void metrics_free(metrics *m) {
    for (size_t i = 0; i < m->type_count; i++) free(m->types[i].fields);
    free(m->types);
    *m = (metrics){0};
}
