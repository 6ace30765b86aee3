// explain.h: what rules did in a stretch of a document that has been run, and why those that found nothing did not.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_EXPLAIN_H
#define LEDE_MATCH_EXPLAIN_H

#include "match/worker.h"

// In the order of nearness: what was made, what was lost, what got stuck, what lacked something from the start.
typedef enum {
    OUTCOME_FACT,
    OUTCOME_LOST,  // a match that made nothing: `lost` says why
    OUTCOME_STUCK, // all that it needs is there, and the pattern does not match
    OUTCOME_WHEN,  // its `when` line does not hold
    OUTCOME_LACKS  // something that it cannot do without is not there
} outcome;

typedef struct {
    outcome outcome;
    uint32_t rule, line;  // line: the match line; NONE for a name found again, whose `fact` has no rule
    bool is_own;          // of a rule that found nothing: it is of the pack itself, not of one that it includes
    span unit;            // in which it looked
    uint32_t unit_number; // of its rule's scope
    double nearness;      // higher is nearer; compare within one call only
    const annotation *fact;
    lost_match lost;
    str before, there;  // OUTCOME_STUCK: the view up to the place where it got stuck, and from there on
    str expected;       // ... what the pattern asks for there
    uint32_t source_at; // ... its byte in the line as written
    uint32_t atoms[24]; // OUTCOME_LACKS: what is not there
    uint32_t atom_count;
    str hint; // what may be the reason, or empty
} explanation;

// Explains the chosen rules (a flag a rule) in the part `region` of the worker's document, which has been run with notes_lost set. Facts
// come first, then the others by outcome, those of the pack itself before those of packs it includes, and by nearness; of a rule that found nothing the nearest
// line and sentence only, or with `all_lines` each line. The caller frees the array; what it points to lives until the next document.
size_t explain_region(worker *w, span region, const bool *rules, bool all_lines, explanation **out);
// Adds to the hint of an explanation why something of a type that it lacks is not there, down to the rule that lacks a word.
void explain_deeper(worker *w, explanation *e);

#endif
