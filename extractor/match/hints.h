// hints.h: a guess at why something that a pattern needs is not there.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_HINTS_H
#define LEDE_MATCH_HINTS_H

#include "match/worker.h"

// Why unit `unit_number` of scope `s` has not the atom: it stands outside the unit, a word of the unit is nearly it, a quotation is not closed.
// Empty when nothing can be said. Memory of the document.
str hint_lacking(worker *w, uint32_t atom_number, scope s, uint32_t unit_number);
// Why {Quoted} or {Quotation} is not where a pattern asks for it: a pair of marks ends elsewhere, or has one mark only.
str hint_quotation(worker *w, const atom *a, const unit *u);
// Why the text at `at` of the document is not the word of the pattern, [Tt]he, that is asked for there: it is folded into a letter of something else (`line`
// names it), or is written otherwise than `wanted`.
str hint_folded(worker *w, const pattern *line, span at, str wanted);

#endif
