// score.c: `lede score`: facts against gold.
// Reading is done by score_input.c; what is said of the facts is written by out/score_report.c and out/ci.c; here is the order of
// things and the exit status.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/commands.h"
#include "cmd/score_bars.h"
#include "cmd/score_rules.h"
#include "out/ci.h"
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
static size_t line_of(const judged *doc, const fact_record *record) {
    if (!doc->line_count || !record->has_span) return 0;
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

static article_place place_of(const void *context, const fact_record *record) {
    const judged *doc = score_find_document(context, record->doc);
    if (!doc) return (article_place){.line = 0};
    size_t line = line_of(doc, record);
    return (article_place){doc->path, doc->file_line ? (size_t)doc->file_line : line, line};
}

// ---- printing

static bool complain_of_writing(const char *path, int error) {
    fprintf(stderr, "lede: %s: %s\n", path, strerror(error));
    return false;
}

static bool write_file(const char *path, str bytes) {
    output out = {.descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (out.descriptor < 0) return complain_of_writing(path, errno);
    output_write(&out, bytes);
    output_flush(&out);
    buf_free(&out.waiting);
    if (close(out.descriptor) != 0 && !out.error) out.error = errno;
    return out.error ? complain_of_writing(path, out.error) : true;
}

static int print_all(const score_report *r, const score_settings *set) {
    output out = {.descriptor = STDOUT_FILENO};
    signal(SIGPIPE, SIG_IGN);
    if (set->as_json) {
        score_report_json(r, &out.waiting);
    } else {
        score_report_table(r, &out.waiting);
        if (set->with_errors) score_report_errors(r, &out.waiting);
        if (r->rules) score_report_rules(r, &out.waiting);
        if (r->changes) score_report_changes(r, &out.waiting);
        if (set->with_github) ci_github(r, &out.waiting);
    }
    output_flush(&out);
    if (out.error && out.error != EPIPE) complain_of_writing("standard output", out.error);
    buf_free(&out.waiting);
    return out.error ? EXIT_CANNOT_WRITE : EXIT_WELL;
}

static bool write_junit(const score_report *r, const char *path) {
    buf xml = {0};
    ci_junit(r, &xml);
    bool is_written = write_file(path, buf_str(&xml));
    buf_free(&xml);
    return is_written;
}

// A baseline that was made from half of the input would call the other half lost, or hide that it is.
static bool save(const scoring *s, const verdict_list *verdicts, const char *path) {
    if (s->had_problem) {
        fprintf(stderr, "lede: %s: not written, because some input could not be read\n", path);
        return true;
    }
    buf lines = {0};
    verdicts_write(verdicts, &lines);
    bool is_written = write_file(path, buf_str(&lines));
    buf_free(&lines);
    return is_written;
}

// ---- the command

static bool is_wanted_verdict(void *context, str doc, str type) {
    (void)doc;
    return score_is_chosen(((const scoring *)context)->set, type);
}

// All that is made from an evaluation for one report.
typedef struct {
    verdict_list before, now;
    comparison changes;
    interval_list intervals;
    rule_board rules;
    rule_run *run; // NULL without --rules
} conclusions;

static void conclude(const scoring *s, conclusions *c) {
    if (s->set->by_rule) rule_board_make(&c->rules, &s->evaluation);
    if (c->run) score_rules_list(c->run, s->set, &c->rules);
    if (s->set->samples) bootstrap_intervals(&c->intervals, &s->evaluation, &s->metrics, score_count_documents(s), s->set->samples);
    verdicts_make(&c->now, &s->evaluation);
    if (s->set->baseline) compare_verdicts(&c->changes, &c->before, &c->now);
}

static int tell(const scoring *s, const conclusions *c) {
    const score_settings *set = s->set;
    score_report r = {.evaluation = &s->evaluation,
                      .metrics = &s->metrics,
                      .document_count = score_count_documents(s),
                      .with_errors = set->with_errors,
                      .intervals = set->samples ? &c->intervals : NULL,
                      .rules = set->by_rule ? &c->rules : NULL,
                      .changes = set->baseline ? &c->changes : NULL,
                      .places = {place_of, s}};
    int status = print_all(&r, set);
    if (set->junit && !write_junit(&r, set->junit)) status = EXIT_CANNOT_WRITE;
    if (set->save && !save(s, &c->now, set->save)) status = EXIT_CANNOT_WRITE;
    return status;
}

static bool has_regressed(const scoring *s, const conclusions *c) {
    if (!s->set->no_regress || !comparison_is_worse(&c->changes)) return false;
    fprintf(stderr, "lede: worse than %s: %zu lost, %zu wrong new\n", s->set->baseline, c->changes.counts[CHANGE_LOST], c->changes.counts[CHANGE_WRONG]);
    return true;
}

static int judge_facts(scoring *s, conclusions *c) {
    int status = tell(s, c);
    bool is_good = score_clears_bars(s);
    is_good &= !has_regressed(s, c);
    if (status != EXIT_WELL) return status;
    if (s->had_problem) return EXIT_BAD_INPUT;
    return is_good ? EXIT_WELL : EXIT_BAD_ANSWER;
}

static bool read_all(scoring *s, const char *const *facts, size_t fact_count) {
    const score_settings *set = s->set;
    for (size_t i = 0; i < set->gold.count; i++) score_read_gold(s, set->gold.paths[i]);
    if (!s->has_read) return false;
    if (set->docs.count) score_read_articles(s);
    s->has_read = false;
    for (size_t i = 0; i < fact_count; i++) score_read_facts(s, facts[i]);
    return s->has_read;
}

static bool read_baseline(scoring *s, conclusions *c) {
    fact_filter filter = {is_wanted_verdict, s, false};
    if (!s->set->baseline) return true;
    bool is_read = verdicts_read(&c->before, s->set->baseline, &filter, &s->told);
    score_report_problems(s);
    return is_read;
}

static int score(scoring *s, conclusions *c, const char *const *facts, size_t fact_count) {
    if (s->set->rules) c->run = score_rules_open(s, s->set->rules);
    if (s->set->rules && !c->run) return EXIT_USAGE;
    if (!read_baseline(s, c) || !read_all(s, facts, fact_count)) return EXIT_USAGE;
    score_report_unjudged(s);
    if (c->run) score_rules_check_gold(c->run, s);
    evaluate(s);
    if (!score_has_known_names(s)) return EXIT_USAGE;
    conclude(s, c);
    return judge_facts(s, c);
}

static void free_conclusions(conclusions *c) {
    verdicts_free(&c->before);
    verdicts_free(&c->now);
    comparison_free(&c->changes);
    bootstrap_free(&c->intervals);
    rule_board_free(&c->rules);
    if (c->run) score_rules_free(c->run);
}

// Options that mean nothing alone; -1 when all is well.
static int check_settings(const score_settings *set) {
    if (set->no_regress && !set->baseline) return options_complain("score", "--no-regress needs --baseline");
    if (set->rules && (!set->by_rule || !set->docs.count)) return options_complain("score", "--rules needs --by-rule and --docs");
    if (set->with_github && set->as_json) return options_complain("score", "--github prints lines of its own; leave out --json");
    return -1;
}

int cmd_score(int argc, char **argv) {
    score_settings set = {.bars = NULL};
    const char **facts = mem_alloc(mem_product((size_t)argc + 1, sizeof *facts));
    size_t fact_count;
    int status = options_parse(&score_help, &set, argc, argv, facts, &fact_count);
    if (status < 0 && !set.gold.count) status = options_complain("score", "no gold: name it with -g");
    if (status < 0 && !fact_count) facts[fact_count++] = "-";
    if (status < 0 &&
        path_list_dashes(facts, fact_count) + path_list_dashes(set.gold.paths, set.gold.count) + path_list_dashes(set.docs.paths, set.docs.count) > 1)
        status = options_complain("score", "standard input is wanted twice; name a file for the facts, gold or articles");
    if (status < 0) status = check_settings(&set);
    if (status < 0) {
        scoring s = {.set = &set};
        conclusions c = {.before = {0}};
        status = score(&s, &c, facts, fact_count);
        free_conclusions(&c);
        score_input_free(&s);
    }
    free(facts);
    score_settings_free(&set);
    return status;
}
