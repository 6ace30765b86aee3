// examples.h: the yes, no and todo lines of rules, run as tests.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_EXAMPLES_H
#define LEDE_MATCH_EXAMPLES_H

#include "match/worker.h"

// What came of one example in one setting.
typedef struct {
    const rule *rule;
    const example *example;
    bool is_alone;   // only the rule and what it needs ran, else the whole pack
    bool has_failed; // for todo: it passes now
    str what;        // why, as text; in `memory`
} example_result;

// Runs all examples of the pack, each alone and with the whole pack; calls back with each result that is not as it should be.
// Returns how many example lines there are.
typedef void example_handler(void *context, const example_result *result);
size_t examples_run(const pack *p, arena *memory, example_handler *handle, void *context);

#endif
