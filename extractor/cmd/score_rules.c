// score_rules.c: the pack of --rules on the articles of --docs.
// Facts say which rules found something; only a run with counters says what the others tried. Its facts are not looked at.
// SPDX-License-Identifier: MIT
#include "cmd/score_rules.h"

#include <stdlib.h>

#include "cmd/packs.h"
#include "stages.h"

struct rule_run {
    pack *pack;
    worker *worker;
    problems told; // limits are counted here and told by `lede run`
};

static void run_on(void *context, document *doc) {
    rule_run *run = context;
    if (words_trim(run->worker->words)) atom_table_clear(&run->worker->atoms);
    for (int s = 0; s < STAGE_COUNT; s++) stages[s].run(run->worker, doc, &run->told);
    problems_clear(&run->told);
}

rule_run *score_rules_open(scoring *s, const char *path) {
    pack *p = packs_load(path);
    if (!p) return NULL;
    rule_run *run = mem_alloc(sizeof *run);
    run->pack = p;
    run->worker = worker_new(p);
    run->worker->counts = mem_alloc(mem_product(p->rule_count + 1, sizeof *run->worker->counts));
    s->on_article = run_on;
    s->on_article_context = run;
    return run;
}

void score_rules_list(const rule_run *run, const score_settings *set, rule_board *board) {
    for (size_t i = 0; i < run->pack->rule_count; i++) {
        const rule_counts *c = &run->worker->counts[i];
        if (!score_is_chosen(set, run->pack->types[run->pack->rules[i].type].name)) continue;
        rule_attempts tried = {c->matches, c->lost[FATE_VETOED], c->lost[FATE_UNEQUAL], c->lost[FATE_BEATEN], c->lost[FATE_LIMIT]};
        rule_board_note(board, run->pack->rules[i].name, tried, c->made == c->lost[FATE_BEATEN]);
    }
}

void score_rules_free(rule_run *run) {
    free(run->worker->counts);
    worker_free(run->worker);
    pack_free(run->pack);
    problems_free(&run->told);
    free(run);
}
