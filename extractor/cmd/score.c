// score.c: `lede score`: facts against gold.
// Reading is done by score_input.c; what is said of the facts is written by out/score_report.c; here is the order of things and the
// exit status.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/commands.h"
#include "cmd/score_bars.h"
#include "out/score_report.h"
#include "text/output.h"

// ---- evaluating

static int compare_judged(const void *a, const void *b) {
    return str_compare((*(judged *const *)a)->name, (*(judged *const *)b)->name);
}

static void evaluate(scoring *s) {
    judged **in_order = mem_alloc(mem_product(s->document_count, sizeof *in_order));
    for (size_t i = 0; i < s->document_count; i++) in_order[i] = &s->documents[i];
    qsort(in_order, s->document_count, sizeof *in_order, compare_judged);
    for (size_t i = 0; i < s->document_count; i++) align_document(&s->evaluation, &in_order[i]->gold, &in_order[i]->facts);
    free(in_order);
    metrics_compute(&s->metrics, &s->evaluation);
}

// The line of its article on which a record begins, from 1; 0 without --docs or offsets.
static size_t line_of(const void *context, const fact_record *record) {
    const scoring *s = context;
    const judged *doc = score_find_document(s, record->doc);
    if (!doc || !doc->line_count || !record->has_span) return 0;
    size_t low = 0, high = doc->line_count; // the last line that does not begin behind the record
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (doc->lines[middle] <= record->at.start)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

// ---- the command

static int print_all(const scoring *s) {
    score_report r = {&s->evaluation, &s->metrics, score_count_documents(s), s->set->with_errors, line_of, s};
    output out = {.descriptor = STDOUT_FILENO};
    signal(SIGPIPE, SIG_IGN);
    if (s->set->as_json)
        score_report_json(&r, &out.waiting);
    else
        score_report_table(&r, &out.waiting);
    if (s->set->with_errors && !s->set->as_json) score_report_errors(&r, &out.waiting);
    output_flush(&out);
    if (out.error && out.error != EPIPE) fprintf(stderr, "lede: standard output: %s\n", strerror(out.error));
    buf_free(&out.waiting);
    return out.error ? EXIT_CANNOT_WRITE : EXIT_WELL;
}

static int score(scoring *s, const char *const *facts, size_t fact_count) {
    const score_settings *set = s->set;
    for (size_t i = 0; i < set->gold.count; i++) score_read_gold(s, set->gold.paths[i]);
    if (!s->has_read) return EXIT_USAGE;
    if (set->docs.count) score_read_articles(s);
    s->has_read = false;
    for (size_t i = 0; i < fact_count; i++) score_read_facts(s, facts[i]);
    if (!s->has_read) return EXIT_USAGE;
    score_report_unjudged(s);
    evaluate(s);
    if (!score_has_known_names(s)) return EXIT_USAGE;
    int status = print_all(s);
    bool is_good = score_clears_bars(s);
    if (status != EXIT_WELL) return status;
    if (s->had_problem) return EXIT_BAD_INPUT;
    return is_good ? EXIT_WELL : EXIT_BAD_ANSWER;
}

static size_t count_dashes(const char *const *paths, size_t count) {
    size_t dashes = 0;
    for (size_t i = 0; i < count; i++) dashes += strcmp(paths[i], "-") == 0;
    return dashes;
}

int cmd_score(int argc, char **argv) {
    score_settings set = {.bars = NULL};
    const char **facts = mem_alloc(mem_product((size_t)argc + 1, sizeof *facts));
    size_t fact_count;
    int status = options_parse(&score_help, &set, argc, argv, facts, &fact_count);
    if (status < 0 && !set.gold.count) status = options_complain("score", "no gold: name it with -g");
    if (status < 0 && !fact_count) facts[fact_count++] = "-";
    if (status < 0 && count_dashes(facts, fact_count) + count_dashes(set.gold.paths, set.gold.count) + count_dashes(set.docs.paths, set.docs.count) > 1)
        status = options_complain("score", "standard input is wanted twice; name a file for the facts, gold or articles");
    if (status < 0) {
        scoring s = {.set = &set};
        status = score(&s, facts, fact_count);
        score_input_free(&s);
    }
    free(facts);
    score_settings_free(&set);
    return status;
}
