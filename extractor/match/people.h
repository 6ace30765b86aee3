// people.h: names that are found again, who is meant by them, and who is meant by a pronoun or by nobody at all. It serves any type
// that is declared with `again`, `pronoun` or `carry`; nothing in it knows what a person is.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_PEOPLE_H
#define LEDE_MATCH_PEOPLE_H

#include "match/worker.h"

// Adds the other mentions of what is committed of a type with `again`, and gives all of them their values.
void people_find_again(worker *w, uint32_t type_number);
// Resolves pronouns in the fields of the type's annotations, and carries fields over (`carry`).
void people_resolve_fields(worker *w, uint32_t type_number);

// Whether the words of `at`, which may be none, all stand in the type's lists of titles and kinship words (its gender lists but the first).
bool people_is_title(worker *w, uint32_t type_number, span at);

#endif
