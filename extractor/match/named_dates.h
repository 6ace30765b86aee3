// named_dates.h: dates that are counted from a date the document named before: that day, a week later, the following year.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_NAMED_DATES_H
#define LEDE_MATCH_NAMED_DATES_H

#include "match/worker.h"

// Resolves them among the type's annotations, which must be settled: in text order and free of overlaps.
void named_dates_resolve(worker *w, uint32_t type_number);

#endif
