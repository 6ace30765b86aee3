// score_rules.c: the pack of --rules on the articles of --docs.
// Facts say which rules found something; only a run with counters says what the others tried. Its facts are not looked at.
// SPDX-License-Identifier: MIT
#include "cmd/score_rules.h"

#include <stdio.h>
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
        bool is_silent = c->made == c->lost[FATE_BEATEN], is_told = rule_is_own(run->pack, (uint32_t)i) || set->types.size;
        rule_board_note(board, run->pack->rules[i].name, tried, is_silent && is_told);
        board->silent_included += is_silent && !is_told;
    }
}

// ---- names in gold

static str near_field(const type *t, str name) {
    near_search near = near_begin(name);
    for (size_t i = 0; i < t->field_count; i++) near_offer(&near, t->fields[i].name);
    return near.best;
}

static void tell_stranger(problems *told, table *known, arena *memory, const char *what, str name, str where, str near) {
    str line = str_format(memory, "gold has a %s '%.*s', which is not in %.*s", what, STR_ARG(name), STR_ARG(where));
    if (near.size) line = str_format(memory, "%.*s; did you mean '%.*s'?", STR_ARG(line), STR_ARG(near));
    if (table_find(known, line) != TABLE_NONE) return;
    table_add(known, line);
    problem_add(told, "%.*s", STR_ARG(line));
}

static void check_record(const rule_run *run, str path, const fact_record *gold, problems *told, table *known, arena *memory) {
    const pack *p = run->pack;
    uint32_t number = table_find(&p->names, gold->type);
    if (number == TABLE_NONE || p->named[number].kind != NAMED_TYPE) {
        tell_stranger(told, known, memory, "type", gold->type, path, pack_near_type(p, gold->type));
        return;
    }
    const type *t = &p->types[p->named[number].index];
    for (size_t i = 0; i < gold->field_count; i++) {
        str name = gold->fields[i].name;
        if (str_is(name, "value") || str_is(name, "kind") || type_field(t, name) != NONE) continue;
        tell_stranger(told, known, memory, "field", name, str_format(memory, "type %.*s of %.*s", STR_ARG(t->name), STR_ARG(path)), near_field(t, name));
    }
}

void score_rules_check_gold(const rule_run *run, const scoring *s) {
    problems told = {0};
    table known = {0};
    arena memory = {0};
    for (size_t i = 0; i < s->document_count; i++)
        for (size_t k = 0; k < s->documents[i].gold.count; k++)
            check_record(run, str_from(s->set->rules), s->documents[i].gold.items[k], &told, &known, &memory);
    if (told.count) fwrite(told.lines.at, 1, told.lines.size, stderr);
    problems_free(&told);
    table_free(&known);
    arena_free(&memory);
}

void score_rules_free(rule_run *run) {
    free(run->worker->counts);
    worker_free(run->worker);
    pack_free(run->pack);
    problems_free(&run->told);
    free(run);
}
