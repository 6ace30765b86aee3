// bootstrap.h: how far an F1 would move if other articles of the same kind had been chosen.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_BOOTSTRAP_H
#define LEDE_SCORE_BOOTSTRAP_H

#include "score/metrics.h"

// The middle 95 of 100 samples; NAN when no sample had a score.
typedef struct {
    double low, high;
} interval;

// One for each row of the table, in its order: of each type the measures, then the fields; then micro and macro averages.
typedef struct {
    interval *items;
    size_t count;
} interval_list;

// Draws as many documents as there are, with replacement, `samples` times. Of the `document_count` documents those that are not in the
// evaluation have neither gold nor facts. The numbers drawn are the same in every run and on every machine. Time grows with samples times
// what the documents hold. `m` was made from `e`.
void bootstrap_intervals(interval_list *out, const evaluation *e, const metrics *m, size_t document_count, size_t samples);
void bootstrap_free(interval_list *intervals);

#endif
