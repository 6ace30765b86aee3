// examples.h: the yes, no and todo lines of rules, run as tests.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_EXAMPLES_H
#define LEDE_MATCH_EXAMPLES_H

#include "match/worker.h"

// What came of one example.
typedef struct {
    const rule *rule;
    const example *example;
    // Why it failed when only the rule and what it needs ran, and with the whole pack, as text in `memory`; empty where it did not.
    // Both are empty for a todo that passes now.
    str alone, whole;
} example_result;

// Adds errors for examples that are written wrongly: unknown fields, marks that are not closed, marks in a no.
void examples_check(pack *p);

// Runs all examples of the pack, each alone and with the whole pack; calls back with each result that is not as it should be.
// Returns how many example lines there are.
typedef void example_handler(void *context, const example_result *result);
size_t examples_run(const pack *p, arena *memory, example_handler *handle, void *context);

#endif
