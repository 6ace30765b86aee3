// metrics.h: counts, precision, recall and F1 from an evaluation.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_METRICS_H
#define LEDE_SCORE_METRICS_H

#include "score/align.h"

// ORDER measure: metrics.c has a row for each.
typedef enum {
    MEASURE_STRICT,  // extent and all that gold gives are right
    MEASURE_RELAXED, // it overlaps
    MEASURE_EXTENT,  // the extent is right
    MEASURE_FIELDS,  // it overlaps, and all that gold gives is right
    MEASURE_COUNT,
    MEASURE_POOLED = MEASURE_EXTENT // those before it have a micro and a macro average
} measure;

extern const char *const measure_names[MEASURE_COUNT];

// Right, invented, missed.
typedef struct {
    size_t tp, fp, fn;
} counts;

// Each is NAN where there is nothing to divide by.
typedef struct {
    double p, r, f1;
} scores;

typedef struct {
    str name;
    counts found;
} field_metrics;

typedef struct {
    str type;
    size_t gold, facts; // without optional gold and the facts that met it
    counts found[MEASURE_COUNT];
    field_metrics *fields; // by name
    size_t field_count, field_capacity;
    table field_numbers; // used while counting
} type_metrics;

typedef struct {
    type_metrics *types; // by name: every type that gold or facts have
    size_t type_count, type_capacity;
    counts micro[MEASURE_POOLED]; // the sums of all types
    scores macro[MEASURE_POOLED]; // the means of the types that have a score
} metrics;

// `m` begins empty. Names in it belong to the records of the evaluation.
void metrics_compute(metrics *m, const evaluation *e);
void metrics_free(metrics *m);
scores metrics_scores(counts c);

#endif
