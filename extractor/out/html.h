// html.h: `lede report`: one HTML file that needs nothing else.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_HTML_H
#define LEDE_OUT_HTML_H

#include "pack/pack.h"
#include "score/align.h"
#include "text/output.h"

typedef struct {
    str name, text;
    bool has_text, has_gold;
    evaluation now;    // of the run that is shown
    evaluation before; // of the run before it, when there are two
} html_document;

// All is borrowed.
typedef struct {
    const html_document *documents;
    size_t count;
    bool has_two;       // runs
    str scores, before; // as score_report_json writes them; empty without gold, `before` also without a second run
    const pack *pack;   // for the sources of rules; may be NULL
} html_report;

// Writes the page. Whether that worked is in `out`.
void html_write(const html_report *report, output *out);

#endif
