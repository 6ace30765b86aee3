// score_report.h: what `lede score` prints.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_SCORE_REPORT_H
#define LEDE_OUT_SCORE_REPORT_H

#include "out/findings.h"
#include "score/bootstrap.h"
#include "score/rule_board.h"

// What there is to tell. All is borrowed.
typedef struct {
    const evaluation *evaluation;
    const metrics *metrics;
    size_t document_count;
    bool with_errors;               // in the JSON object
    const interval_list *intervals; // these three NULL when nobody asked for them
    const rule_board *rules;
    const comparison *changes;
    article_places places;
} score_report;

// Precision, recall and F1, a row for each type and measure.
void score_report_table(const score_report *r, buf *out);
// A line for each miss, extra and difference, in the order in which one reads the articles.
void score_report_errors(const score_report *r, buf *out);
// A row for each rule, what to mend first on top; what no rule found; rules that found nothing.
void score_report_rules(const score_report *r, buf *out);
// A line for each thing lost and gained since the baseline, and the sums.
void score_report_changes(const score_report *r, buf *out);
// All of it as one JSON object in one line.
void score_report_json(const score_report *r, buf *out);

#endif
