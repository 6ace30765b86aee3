// gather.h: a unit as a pattern sees it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_GATHER_H
#define LEDE_MATCH_GATHER_H

#include "match/worker.h"

// Builds the view of a unit for a pattern. What it names must have been found: the types of lower levels, committed.
void gather_view(worker *w, view *v, const pattern *line, const unit *u);
// Writes the text again, in the mode that this pattern needs; the items, gathered for one of the same view number, stay.
void gather_write(worker *w, view *v, const pattern *line, const unit *u);
// The stretch [start, end) of a view as a person reads it: {person} for a letter, {first_name|Cap} where several names hold. Memory of
// the document.
str gather_readable(worker *w, const pattern *line, const view *v, size_t start, size_t end);

#endif
