// report.c: `lede report`: facts, gold and articles as one HTML page.
// What is read is what `lede score` reads, and judged as it judges (cmd/score_input.c, score/align.c), except that articles and facts without
// gold are kept too. Of two runs the second is shown, and what the first one had beside it.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/commands.h"
#include "cmd/packs.h"
#include "cmd/score_input.h"
#include "out/html.h"
#include "out/score_report.h"
#include "text/utf8.h"

// ---- options

typedef struct {
    score_settings input;
    path_list second;
    const char *pack, *output;
} report_settings;

static bool take_gold(void *context, const char *argument) {
    return path_list_take(&((report_settings *)context)->input.gold, argument);
}

static bool take_docs(void *context, const char *argument) {
    return path_list_take(&((report_settings *)context)->input.docs, argument);
}

static bool take_second(void *context, const char *argument) {
    return path_list_take(&((report_settings *)context)->second, argument);
}

static bool take_pack(void *context, const char *argument) {
    bool is_first = !((report_settings *)context)->pack;
    ((report_settings *)context)->pack = argument;
    return is_first && *argument != '\0';
}

static bool take_output(void *context, const char *argument) {
    ((report_settings *)context)->output = argument;
    return *argument != '\0';
}

static const option report_options[] = {
    {"gold", 'g', "GOLD", "what is right: a .jsonl file or a folder of them; may be repeated", take_gold},
    {"docs", 0, "PATH", "the articles, which are shown with the facts in them; may be repeated", take_docs},
    {"rules", 'r', "PACK", "the rule pack, whose rules are shown beside their facts", take_pack},
    {"second", 0, "FACTS", "a later run: it is shown, with what it gained and lost; may be repeated", take_second},
    {"output", 'o', "FILE", "write the page there instead of standard output", take_output},
};

static const command_help help = {"report", "[-g GOLD]... [--docs PATH]... [options] [FACTS.jsonl | FOLDER]...",
                                  "writes facts, what is right, missed and extra in them, and the scores as one HTML page that needs nothing else",
                                  report_options, ARRAY_LEN(report_options)};

// ---- what became of the facts

// A run over all documents that have gold.
typedef struct {
    evaluation judged;
    buf scores; // as JSON; empty without gold
} run;

typedef struct {
    const report_settings *set;
    scoring input;
    judged **in_order;
    html_document *shown; // the same documents
    size_t count;
    pack *pack;
    run now, before;
} reporting;

static bool is_worth_showing(const judged *doc) {
    return doc->is_certain || doc->is_found || doc->facts.count || doc->second.count;
}

static int compare_documents(const void *a, const void *b) {
    return str_compare((*(judged *const *)a)->name, (*(judged *const *)b)->name);
}

static void order_documents(reporting *r) {
    scoring *s = &r->input;
    r->in_order = mem_alloc(mem_product(s->document_count + 1, sizeof *r->in_order));
    r->shown = mem_alloc(mem_product(s->document_count + 1, sizeof *r->shown));
    for (size_t i = 0; i < s->document_count; i++)
        if (is_worth_showing(&s->documents[i])) r->in_order[r->count++] = &s->documents[i];
    if (r->count) qsort(r->in_order, r->count, sizeof *r->in_order, compare_documents);
}

// A fact that does not stand where it says belongs to another article; it is left out, as such gold is.
static void place_facts(scoring *s, const judged *doc, fact_list *facts) {
    offsets places = {.checkpoints = NULL};
    size_t kept = 0;
    if (!doc->is_found) return;
    offsets_begin(&places, doc->text, utf8_is_ascii(doc->text.at, doc->text.size), OFFSETS_CODE_POINTS);
    for (size_t i = 0; i < facts->count; i++)
        if (fact_json_locate(facts->items[i], &s->records, doc->text, &places, &s->told)) facts->items[kept++] = facts->items[i];
    facts->count = kept;
    offsets_free(&places);
}

static void judge_facts(const html_document *shown, judged *doc, fact_list *facts, evaluation *e) {
    if (shown->has_gold) {
        align_document(e, &doc->gold, facts);
        return;
    }
    for (size_t i = 0; i < facts->count; i++) ARRAY_PUSH(e->items, e->count, e->capacity, ((outcome){.fact = facts->items[i]}));
}

static void judge_document(reporting *r, judged *doc, html_document *shown) {
    bool has_two = r->set->second.count > 0;
    shown->name = doc->name;
    shown->text = doc->text;
    shown->has_text = doc->is_found;
    shown->has_gold = doc->has_gold && r->set->input.gold.count;
    place_facts(&r->input, doc, &doc->facts);
    place_facts(&r->input, doc, &doc->second);
    judge_facts(shown, doc, has_two ? &doc->second : &doc->facts, &shown->now);
    if (has_two) judge_facts(shown, doc, &doc->facts, &shown->before);
}

static void pool(run *of, const evaluation *e) {
    for (size_t i = 0; i < e->count; i++) ARRAY_PUSH(of->judged.items, of->judged.count, of->judged.capacity, e->items[i]);
}

static void count_scores(run *of, size_t document_count) {
    metrics m = {0};
    rule_board board = {0};
    score_report found = {.evaluation = &of->judged, .metrics = &m, .document_count = document_count, .rules = &board};
    metrics_compute(&m, &of->judged);
    rule_board_make(&board, &of->judged);
    score_report_json(&found, &of->scores);
    metrics_free(&m);
    rule_board_free(&board);
}

static void judge_all(reporting *r) {
    size_t count = 0;
    for (size_t i = 0; i < r->count; i++) {
        html_document *shown = &r->shown[i];
        judge_document(r, r->in_order[i], shown);
        if (!shown->has_gold) continue;
        count++;
        pool(&r->now, &shown->now);
        pool(&r->before, &shown->before);
    }
    if (!r->set->input.gold.count) return;
    count_scores(&r->now, count);
    if (r->set->second.count) count_scores(&r->before, count);
}

// ---- the command

static int cannot_write(const char *path, int error) {
    if (error != EPIPE) fprintf(stderr, "lede: %s: %s\n", path, strerror(error));
    return EXIT_CANNOT_WRITE;
}

static int write_page(const reporting *r) {
    const char *path = r->set->output;
    html_report page = {r->shown, r->count, r->set->second.count > 0, buf_str(&r->now.scores), buf_str(&r->before.scores), r->pack};
    output out = {.descriptor = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666) : STDOUT_FILENO};
    if (out.descriptor < 0) return cannot_write(path, errno);
    signal(SIGPIPE, SIG_IGN);
    html_write(&page, &out);
    output_flush(&out);
    if (path && close(out.descriptor) != 0 && !out.error) out.error = errno;
    buf_free(&out.waiting);
    return out.error ? cannot_write(path ? path : "standard output", out.error) : EXIT_WELL;
}

// False when there is nothing at all to show: then nothing is written.
static bool read_all(reporting *r, const char *const *facts, size_t fact_count) {
    scoring *s = &r->input;
    const report_settings *set = r->set;
    for (size_t i = 0; i < set->input.gold.count; i++) score_read_gold(s, set->input.gold.paths[i]);
    if (set->input.gold.count && !s->has_read) return false;
    if (set->input.docs.count) score_read_articles(s);
    s->has_read = false;
    for (size_t i = 0; i < fact_count; i++) score_read_facts(s, facts[i]);
    if (!s->has_read) return false;
    s->reads_second = true;
    s->has_read = !set->second.count;
    for (size_t i = 0; i < set->second.count; i++) score_read_facts(s, set->second.paths[i]);
    return s->has_read;
}

static int report(reporting *r, const char *const *facts, size_t fact_count) {
    if (r->set->pack && !(r->pack = packs_load(r->set->pack))) return EXIT_USAGE;
    if (!read_all(r, facts, fact_count)) return EXIT_USAGE;
    order_documents(r);
    judge_all(r);
    score_report_problems(&r->input);
    int status = write_page(r);
    return status == EXIT_WELL && r->input.had_problem ? EXIT_BAD_INPUT : status;
}

static void free_reporting(reporting *r) {
    for (size_t i = 0; i < r->count; i++) {
        evaluation_free(&r->shown[i].now);
        evaluation_free(&r->shown[i].before);
    }
    free(r->in_order);
    free(r->shown);
    evaluation_free(&r->now.judged);
    evaluation_free(&r->before.judged);
    buf_free(&r->now.scores);
    buf_free(&r->before.scores);
    if (r->pack) pack_free(r->pack);
    score_input_free(&r->input);
}

static size_t count_dashes(const report_settings *set, const char *const *facts, size_t fact_count) {
    const path_list *lists[] = {&set->input.gold, &set->input.docs, &set->second};
    size_t dashes = path_list_dashes(facts, fact_count);
    for (size_t i = 0; i < ARRAY_LEN(lists); i++) dashes += path_list_dashes(lists[i]->paths, lists[i]->count);
    return dashes;
}

int cmd_report(int argc, char **argv) {
    report_settings set = {.input = {.for_report = true}};
    const char **facts = mem_alloc(mem_product((size_t)argc + 1, sizeof *facts));
    size_t fact_count;
    int status = options_parse(&help, &set, argc, argv, facts, &fact_count);
    if (status < 0 && !fact_count) facts[fact_count++] = "-";
    if (status < 0 && count_dashes(&set, facts, fact_count) > 1)
        status = options_complain("report", "standard input is wanted twice; name a file for the facts, gold or articles");
    if (status < 0) {
        reporting r = {.set = &set, .input = {.set = &set.input}};
        status = report(&r, facts, fact_count);
        free_reporting(&r);
    }
    free(facts);
    free(set.second.paths);
    score_settings_free(&set.input);
    return status;
}
