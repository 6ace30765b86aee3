// rule_board.h: how each rule does: what it found, what of that is right, and what nobody else would have found.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_RULE_BOARD_H
#define LEDE_SCORE_RULE_BOARD_H

#include "score/align.h"

// What a rule tried, as a run of the pack counts it: matches, and what kept them from becoming facts.
typedef struct {
    size_t matches, vetoes, unequal, lost, limit_hits;
} rule_attempts;

typedef struct {
    str rule;     // empty: of facts that do not say which
    size_t fired; // its facts; those that met optional gold are in none of the next three
    size_t right, differs, wrong;
    size_t only; // right gold that would not be, without its facts
    rule_attempts tried;
} rule_row;

// A rule of the pack none of whose matches became a fact.
typedef struct {
    str rule;
    rule_attempts tried;
} silent_rule;

typedef struct {
    rule_row *rows; // what to mend first comes first: most wrong, then most that differ, then fewest found by it alone
    size_t count, capacity;
    table numbers;     // a rule's name -> its row
    bool has_attempts; // the caller knows the pack, and filled in `tried` and `silent`
    silent_rule *silent;
    size_t silent_count, silent_capacity;
    size_t silent_included; // others, of packs that the pack includes: counted only
} rule_board;

// `b` begins empty; names belong to the records of the evaluation.
void rule_board_make(rule_board *b, const evaluation *e);
// Says what a rule of the pack tried; `is_silent` when nothing came of it.
void rule_board_note(rule_board *b, str rule, rule_attempts tried, bool is_silent);
void rule_board_free(rule_board *b);

#endif
