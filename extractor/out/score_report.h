// score_report.h: what `lede score` prints.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_SCORE_REPORT_H
#define LEDE_OUT_SCORE_REPORT_H

#include "score/align.h"
#include "score/metrics.h"

// What there is to tell. All is borrowed.
typedef struct {
    const evaluation *evaluation;
    const metrics *metrics;
    size_t document_count;
    bool with_errors; // in the JSON object
    // The line of its article on which a record begins, from 1; 0 when that is not known. Articles are not kept, only their line ends,
    // and whoever read them has those.
    size_t (*line_of)(const void *context, const fact_record *record);
    const void *context;
} score_report;

// Precision, recall and F1, a row for each type and measure.
void score_report_table(const score_report *r, buf *out);
// A line for each miss, extra and difference, in the order in which one reads the articles.
void score_report_errors(const score_report *r, buf *out);
// All of it as one JSON object in one line.
void score_report_json(const score_report *r, buf *out);

#endif
