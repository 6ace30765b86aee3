// bootstrap.c: confidence intervals by drawing documents again.
// Facts of one article are not independent of each other, so whole documents are drawn. Each document's counts are taken once, as a short
// list of the rows in which it has any; a sample is then nothing but sums.
// SPDX-License-Identifier: MIT
#include "score/bootstrap.h"

#include <math.h>
#include <stdlib.h>

// What one document adds to one row.
typedef struct {
    size_t row;
    counts found;
} contribution;

typedef struct {
    contribution *items;
    size_t count, capacity;
    size_t *starts; // document d has items[starts[d], starts[d + 1])
    size_t document_count, document_capacity;
} document_counts;

// splitmix64: small, and the same everywhere.
static uint64_t next_random(uint64_t *state) {
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

// A number below `count`, which is so far below 2^64 that the remainder favours none.
static size_t draw(uint64_t *state, size_t count) {
    return (size_t)(next_random(state) % count);
}

// ---- rows

static size_t count_type_rows(const metrics *m) {
    size_t rows = 0;
    for (size_t i = 0; i < m->type_count; i++) rows += MEASURE_COUNT + m->types[i].field_count;
    return rows;
}

static void add_contribution(document_counts *d, size_t row, counts c) {
    if (c.tp || c.fp || c.fn) ARRAY_PUSH(d->items, d->count, d->capacity, ((contribution){row, c}));
}

// The rows of one document's type. Names in both are sorted, and all that a document has is in the whole.
static void add_type(document_counts *d, const type_metrics *part, const type_metrics *whole, size_t row) {
    for (size_t k = 0; k < MEASURE_COUNT; k++) add_contribution(d, row + k, part->found[k]);
    for (size_t k = 0, w = 0; k < part->field_count; k++) {
        while (!str_equal(whole->fields[w].name, part->fields[k].name)) w++;
        add_contribution(d, row + MEASURE_COUNT + w, part->fields[k].found);
    }
}

static void add_document(document_counts *d, outcome *items, size_t count, const metrics *whole) {
    const evaluation slice = {.items = items, .count = count};
    metrics part = {0};
    ARRAY_PUSH(d->starts, d->document_count, d->document_capacity, d->count);
    metrics_compute(&part, &slice);
    for (size_t i = 0, w = 0, row = 0; i < part.type_count; i++) {
        for (; !str_equal(whole->types[w].type, part.types[i].type); w++) row += MEASURE_COUNT + whole->types[w].field_count;
        add_type(d, &part.types[i], &whole->types[w], row);
    }
    metrics_free(&part);
}

static str document_of(const outcome *o) {
    return o->gold ? o->gold->doc : o->fact->doc;
}

static void count_documents(document_counts *d, const evaluation *e, const metrics *m, size_t document_count) {
    for (size_t i = 0, end; i < e->count; i = end) {
        for (end = i + 1; end < e->count && str_equal(document_of(&e->items[i]), document_of(&e->items[end]));) end++;
        add_document(d, e->items + i, end - i, m);
    }
    while (d->document_count <= document_count) ARRAY_PUSH(d->starts, d->document_count, d->document_capacity, d->count);
    d->document_count--;
}

// ---- samples

static void add_counts(counts *sum, counts c) {
    sum->tp += c.tp;
    sum->fp += c.fp;
    sum->fn += c.fn;
}

static void sum_sample(const document_counts *d, uint64_t *state, counts *sums) {
    for (size_t n = 0; n < d->document_count; n++) {
        size_t drawn = draw(state, d->document_count);
        for (size_t i = d->starts[drawn]; i < d->starts[drawn + 1]; i++) add_counts(&sums[d->items[i].row], d->items[i].found);
    }
}

// The F1 of each row in one sample, `stride` apart.
static void score_sample(const metrics *m, const counts *sums, double *f1s, size_t stride) {
    counts micro[MEASURE_POOLED] = {{0}};
    double macro[MEASURE_POOLED] = {0};
    size_t row = 0, scored[MEASURE_POOLED] = {0};
    for (size_t t = 0; t < m->type_count; t++) {
        for (size_t k = 0; k < MEASURE_COUNT + m->types[t].field_count; k++) {
            double f1 = f1s[(row + k) * stride] = metrics_scores(sums[row + k]).f1;
            if (k < MEASURE_POOLED) add_counts(&micro[k], sums[row + k]);
            if (k < MEASURE_POOLED && !isnan(f1)) macro[k] += f1, scored[k]++;
        }
        row += MEASURE_COUNT + m->types[t].field_count;
    }
    for (size_t k = 0; k < MEASURE_POOLED; k++) f1s[row++ * stride] = metrics_scores(micro[k]).f1;
    for (size_t k = 0; k < MEASURE_POOLED; k++) f1s[row++ * stride] = scored[k] ? macro[k] / (double)scored[k] : (double)NAN;
}

static int compare_scores(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static interval middle_of(double *f1s, size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!isnan(f1s[i])) f1s[kept++] = f1s[i];
    if (!kept) return (interval){(double)NAN, (double)NAN};
    qsort(f1s, kept, sizeof *f1s, compare_scores);
    size_t tail = ((kept - 1) * 25 + 500) / 1000;
    return (interval){f1s[tail], f1s[kept - 1 - tail]};
}

void bootstrap_intervals(interval_list *out, const evaluation *e, const metrics *m, size_t document_count, size_t samples) {
    document_counts d = {0};
    size_t type_rows = count_type_rows(m);
    uint64_t state = 1;
    count_documents(&d, e, m, document_count);
    out->count = type_rows + MEASURE_POOLED + MEASURE_POOLED;
    out->items = mem_alloc(mem_product(out->count, sizeof *out->items));
    double *f1s = mem_alloc(mem_product(mem_product(out->count, samples), sizeof *f1s));
    counts *sums = mem_alloc(mem_product(type_rows + 1, sizeof *sums));
    for (size_t i = 0; i < samples; i++) {
        memset(sums, 0, type_rows * sizeof *sums);
        sum_sample(&d, &state, sums);
        score_sample(m, sums, f1s + i, samples);
    }
    for (size_t row = 0; row < out->count; row++) out->items[row] = middle_of(f1s + row * samples, samples);
    free(f1s);
    free(sums);
    free(d.items);
    free(d.starts);
}

void bootstrap_free(interval_list *intervals) {
    free(intervals->items);
    *intervals = (interval_list){0};
}
