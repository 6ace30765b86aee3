// names.h: names that are found again in the document in which a rule proved them, and what is known of them. It serves any type that
// is declared with `again`; nothing in it knows what a person is.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_NAMES_H
#define LEDE_MATCH_NAMES_H

#include "match/worker.h"

// Adds the other mentions of what is committed of a type with `again`, and gives all of them their values and genders.
void names_find_again(worker *w, uint32_t type_number);
// Whether the words of `at`, which may be none, all stand in the type's lists of titles and kinship words (its gender lists but the first).
bool names_is_title(worker *w, uint32_t type_number, span at);

#endif
