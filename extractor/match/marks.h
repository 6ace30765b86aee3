// marks.h: what the place of quotation marks tells of a quotation.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_MARKS_H
#define LEDE_MATCH_MARKS_H

#include "match/worker.h"

// Gives the annotations of a type with `kind by-marks` that have no kind yet the kind block, partial or direct.
void marks_tell_kinds(worker *w, uint32_t type_number);

#endif
