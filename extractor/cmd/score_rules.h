// score_rules.h: a pack run over the articles of --docs, only to see what its rules try, which find nothing, and why.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_SCORE_RULES_H
#define LEDE_CMD_SCORE_RULES_H

#include "cmd/score_input.h"
#include "score/rule_board.h"

typedef struct rule_run rule_run;

// Loads the pack and has it run on every article that is read from now on. NULL when it cannot be used, after saying so.
rule_run *score_rules_open(scoring *s, const char *path);
// Adds what the rules of the chosen types tried to the board, and names those that found nothing; of
// included packs they are counted only, unless types were chosen. Names live as long as the run.
void score_rules_list(const rule_run *run, const score_settings *set, rule_board *board);
// Says on stderr which types and fields of the gold the pack does not have: slips of whoever wrote it.
void score_rules_check_gold(const rule_run *run, const scoring *s);
void score_rules_free(rule_run *run);

#endif
