// matcher.h: one pattern on one view.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_MATCHER_H
#define LEDE_MATCH_MATCHER_H

#include "match/worker.h"

void matcher_init(worker *w);
void matcher_free(worker *w);
// The first match of pattern `line` in [start, end) of the view: the number of groups, 0 or less for none. A limit that is hit is
// reported once a pattern and document.
int matcher_match(worker *w, uint32_t line, const view *v, size_t start, size_t end, struct pcre2_real_match_data_8 *data);
// Whether that answer says that a limit was hit.
bool matcher_is_limit(int found);

#endif
