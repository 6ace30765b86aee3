// explanations.h: what `lede why` prints.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_EXPLANATIONS_H
#define LEDE_OUT_EXPLANATIONS_H

#include "match/explain.h"
#include "out/writers.h"

// One explanation for a person, in lines that fit a terminal, or as a line of JSON. `c` is begun for the worker's document, with trace.
void explanation_text(worker *w, const explanation *e, buf *out);
void explanation_json(worker *w, const explanation *e, const fact_context *c, buf *out);

#endif
