// fields.h: from one match of a pattern to the annotations it makes: captures to fields, `each`, `value` and `kind`.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_FIELDS_H
#define LEDE_MATCH_FIELDS_H

#include "match/worker.h"

// Adds to w->pending what the match of pattern `line` on `v` makes. `offsets` are PCRE2's, of the view.
void fields_make(worker *w, uint32_t line, const view *v, const size_t *offsets, uint32_t group_count);

// Gives an annotation what its time expression came to.
void fields_set_time(const worker *w, annotation *a, const timex *t);

#endif
