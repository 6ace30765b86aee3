// compare.h: what changed between two runs over the same gold. All in memory: align_document, verdicts_make, compare_verdicts.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_COMPARE_H
#define LEDE_SCORE_COMPARE_H

#include "score/verdicts.h"

// What a reader wants to know first comes first; ORDER change: compare.c has a name for each.
typedef enum {
    CHANGE_LOST,                  // gold that was right or met now differs, has a field less that is right, or is missed
    CHANGE_WRONG,                 // a fact that is wrong and was not there
    CHANGE_GAINED,                // gold that is found better than before
    CHANGE_GONE,                  // a wrong fact that is there no longer
    CHANGE_LISTED,                // those before it are worth a line each
    CHANGE_MOVED = CHANGE_LISTED, // the same verdict by another rule
    CHANGE_GOLD_NEW,              // gold that was not there: neither gained nor lost
    CHANGE_GOLD_GONE,             // gold that is there no longer
    CHANGE_COUNT
} change_kind;
extern const char *const change_names[CHANGE_COUNT];

typedef struct {
    change_kind kind;
    const verdict *before, *now; // one of them is NULL when it was not, or is not, there
} change;

typedef struct {
    change *items; // of listed kinds only: by kind, then in the order of the text
    size_t count, capacity;
    size_t counts[CHANGE_COUNT];
} comparison;

// `c` begins empty and borrows both lists, which are in order. Records are looked at in `now` only: those of `before` may be gone.
void compare_verdicts(comparison *c, const verdict_list *before, const verdict_list *now);
void comparison_free(comparison *c);

// Whether a gate closes: a right or half right fact was lost, or a wrong one is new.
static inline bool comparison_is_worse(const comparison *c) {
    return c->counts[CHANGE_LOST] || c->counts[CHANGE_WRONG];
}
// The verdict that says what a change is about.
static inline const verdict *change_subject(const change *c) {
    return c->now ? c->now : c->before;
}

#endif
