// fact_set.h: facts of one run, to be crossed off by those of another. Two facts are the same when their place, text and fields are;
// the rule may be another.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_FACT_SET_H
#define LEDE_SCORE_FACT_SET_H

#include "doc/fact_json.h"

typedef struct {
    table keys;
    size_t *left; // how many of each are not crossed off
    size_t left_capacity;
    arena memory;
} fact_set;

// `set` begins empty.
void fact_set_add(fact_set *set, const fact_record *fact);
// Crosses one off that is the same; false when there is none left.
bool fact_set_take(fact_set *set, const fact_record *fact);
void fact_set_free(fact_set *set);

#endif
