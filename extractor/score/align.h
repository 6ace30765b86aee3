// align.h: which fact answers which gold: one to one, as well as it can be done.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_ALIGN_H
#define LEDE_SCORE_ALIGN_H

#include "doc/fact_json.h"

// What became of a record. Every gold record and every fact is in exactly one outcome.
typedef struct {
    const fact_record *gold; // NULL: an extra fact
    const fact_record *fact; // NULL: a miss, or optional gold that nothing met
    bool has_right_extent;   // the same, but for marks and spaces at the ends
    bool has_right_fields;   // all that the gold gives, value and kind too
} outcome;

// Everything that metrics, lists of errors and comparisons are made from.
typedef struct {
    outcome *items; // document by document, type by type, gold in the order of the text, then extras
    size_t count, capacity;
} evaluation;

// Optional gold is neither rewarded nor punished, and neither is the fact that met it.
static inline bool outcome_counts(const outcome *o) {
    return !o->gold || !o->gold->is_optional;
}
static inline bool outcome_is_pair(const outcome *o) {
    return o->gold && o->fact;
}
static inline bool outcome_is_strict(const outcome *o) {
    return outcome_is_pair(o) && o->has_right_extent && o->has_right_fields;
}

// Adds what becomes of the gold and the facts of one document. Both lists are put in order, type by type.
void align_document(evaluation *e, fact_list *gold, fact_list *facts);
void evaluation_free(evaluation *e);

// The record's field of that name, or NULL.
const fact_field *align_find_field(const fact_record *record, str name);
// Whether the record gives what the field of a gold record says; a field that must be empty may be absent.
bool align_is_right(const fact_field *wanted, const fact_record *fact);

// Chooses at most one column for each row and one row for each column, so that the sum of the weights is the greatest possible.
// `weights` has rows * columns items, none negative, each below 2^61; 0 means that the two cannot meet. `column_of` gets each
// row's column, or SIZE_MAX. Time grows with rows * rows * columns.
void align_assign(const int64_t *weights, size_t rows, size_t columns, size_t *column_of);

#endif
