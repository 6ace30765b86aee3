// score_report.c: an evaluation as the tables and the JSON object of `lede score`.
// Both are made from the same evaluation and metrics, so they cannot disagree. To add a metric to them: score/metrics.c.
// SPDX-License-Identifier: MIT
#include "out/score_report.h"

#include <math.h>
#include <stdlib.h>

#include "text/json_writer.h"
#include "text/shorten.h"
#include "text/utf8.h"

// ---- the table

static void print_score(buf *out, double score) {
    if (isnan(score))
        buf_format(out, "%7s", "-");
    else
        buf_format(out, "%7.3f", score);
}

// `next` is the row's interval, if there are any, and moves on to the next row's.
static void print_scores(buf *out, scores s, const interval **next) {
    print_score(out, s.p);
    print_score(out, s.r);
    print_score(out, s.f1);
    if (*next && isnan((*next)->low))
        buf_format(out, "%14s", "-");
    else if (*next)
        buf_format(out, "%8.3f-%.3f", (*next)->low, (*next)->high);
    if (*next) ++*next;
    buf_char(out, '\n');
}

// Adds blanks so that what begins at `start` is `width` characters wide.
static void pad(buf *out, size_t start, int width) {
    int padding = width - (int)utf8_count(out->at + start, out->size - start);
    buf_format(out, "%*s", padding > 0 ? padding : 0, "");
}

// A name comes from a file, so it may hold line breaks and the like, which become blanks.
static void print_name(buf *out, str name, int width) {
    size_t start = out->size;
    shorten(out, name, SIZE_MAX);
    pad(out, start, width);
}

static void print_row(buf *out, int width, str type, str metric, counts c, const interval **next) {
    size_t start = out->size;
    shorten(out, type, SIZE_MAX);
    buf_char(out, '.');
    shorten(out, metric, SIZE_MAX);
    pad(out, start, width);
    buf_format(out, "%8zu%8zu%8zu%8zu%8zu", c.tp + c.fn, c.tp + c.fp, c.tp, c.fp, c.fn);
    print_scores(out, metrics_scores(c), next);
}

static int find_width(const metrics *m) {
    size_t width = strlen("micro.relaxed");
    for (size_t i = 0; i < m->type_count; i++) {
        const type_metrics *t = &m->types[i];
        size_t longest = strlen("relaxed"), type = utf8_count(t->type.at, t->type.size);
        for (size_t k = 0; k < t->field_count; k++) {
            size_t name = utf8_count(t->fields[k].name.at, t->fields[k].name.size);
            if (name > longest) longest = name;
        }
        if (type + 1 + longest > width) width = type + 1 + longest;
    }
    return (int)width;
}

void score_report_table(const score_report *r, buf *out) {
    const metrics *m = r->metrics;
    const interval *next = r->intervals ? r->intervals->items : NULL;
    int width = find_width(m);
    buf_format(out, "%zu document%s\n", r->document_count, r->document_count == 1 ? "" : "s");
    buf_format(out, "%*s%8s%8s%8s%8s%8s%7s%7s%7s%s\n", width, "", "gold", "facts", "tp", "fp", "fn", "P", "R", "F1", next ? "  95 % of F1" : "");
    for (size_t i = 0; i < m->type_count; i++) {
        const type_metrics *t = &m->types[i];
        for (size_t k = 0; k < MEASURE_COUNT; k++) print_row(out, width, t->type, str_from(measure_names[k]), t->found[k], &next);
        for (size_t k = 0; k < t->field_count; k++) print_row(out, width, t->type, t->fields[k].name, t->fields[k].found, &next);
    }
    for (size_t k = 0; k < MEASURE_POOLED; k++) print_row(out, width, STR("micro"), str_from(measure_names[k]), m->micro[k], &next);
    for (size_t k = 0; k < MEASURE_POOLED; k++) {
        buf_format(out, "macro.%-*s%40s", width - (int)strlen("macro."), measure_names[k], "");
        print_scores(out, m->macro[k], &next);
    }
}

// ---- rules

static int find_rule_width(const rule_board *b) {
    size_t width = strlen("without a fact") + 1;
    for (size_t i = 0; i < b->count; i++)
        if (b->rows[i].rule.size > width) width = b->rows[i].rule.size;
    for (size_t i = 0; i < b->silent_count; i++)
        if (b->silent[i].rule.size > width) width = b->silent[i].rule.size;
    return (int)width;
}

// ORDER silence: why no match of a rule became a fact.
typedef enum { SILENCE_SHADOWED, SILENCE_VETOED, SILENCE_UNEQUAL, SILENCE_EMPTY, SILENCE_LIMIT, SILENCE_DEAD, SILENCE_COUNT } silence;
static const char *const silence_names[SILENCE_COUNT] = {"shadowed", "vetoed", "unequal", "empty", "limit", "dead"};

static silence silence_of(const rule_attempts *tried) {
    if (!tried->matches) return tried->limit_hits ? SILENCE_LIMIT : SILENCE_DEAD;
    if (tried->lost) return SILENCE_SHADOWED;
    if (tried->vetoes) return SILENCE_VETOED;
    return tried->unequal ? SILENCE_UNEQUAL : SILENCE_EMPTY;
}

static void print_attempt_heads(buf *out) {
    buf_format(out, "%8s%8s%8s%8s%8s", "matches", "vetoes", "unequal", "lost", "limits");
}

static void print_attempts(const rule_attempts *tried, buf *out) {
    buf_format(out, "%8zu%8zu%8zu%8zu%8zu", tried->matches, tried->vetoes, tried->unequal, tried->lost, tried->limit_hits);
}

static void print_silent(const rule_board *b, int width, buf *out) {
    if (b->silent_count) {
        buf_format(out, "\n%-*s", width, "without a fact");
        print_attempt_heads(out);
        buf_text(out, "  why\n");
    }
    for (silence why = 0; why < SILENCE_COUNT; why++) {
        for (size_t i = 0; i < b->silent_count; i++) {
            const silent_rule *s = &b->silent[i];
            if (silence_of(&s->tried) != why) continue;
            print_name(out, s->rule, width);
            print_attempts(&s->tried, out);
            buf_format(out, "  %s\n", silence_names[why]);
        }
    }
}

static int compare_missed(const void *a, const void *b) {
    const type_metrics *x = *(const type_metrics *const *)a, *y = *(const type_metrics *const *)b;
    size_t missed_of_x = x->found[MEASURE_RELAXED].fn, missed_of_y = y->found[MEASURE_RELAXED].fn;
    if (missed_of_x != missed_of_y) return missed_of_x > missed_of_y ? -1 : 1;
    return str_compare(x->type, y->type);
}

// No rule is to blame for what none found, so misses are told by type.
static void print_missed(const metrics *m, int width, buf *out) {
    const type_metrics **types = mem_alloc(mem_product(m->type_count + 1, sizeof *types));
    for (size_t i = 0; i < m->type_count; i++) types[i] = &m->types[i];
    qsort(types, m->type_count, sizeof *types, compare_missed);
    buf_format(out, "\n%-*s%8s\n", width, "no rule found", "missed");
    for (size_t i = 0; i < m->type_count; i++) {
        print_name(out, types[i]->type, width);
        buf_format(out, "%8zu\n", types[i]->found[MEASURE_RELAXED].fn);
    }
    free(types);
}

static void print_rule_heads(const rule_board *b, int width, buf *out) {
    buf_format(out, "\n%-*s%8s%8s%8s%8s%8s%7s", width, "rule", "fired", "right", "differs", "wrong", "only", "P");
    if (b->has_attempts) print_attempt_heads(out);
    buf_char(out, '\n');
}

void score_report_rules(const score_report *r, buf *out) {
    const rule_board *b = r->rules;
    int width = find_rule_width(b);
    if (b->count) print_rule_heads(b, width, out);
    for (size_t i = 0; i < b->count; i++) {
        const rule_row *row = &b->rows[i];
        str name = row->rule.size ? row->rule : STR("-");
        print_name(out, name, width);
        buf_format(out, "%8zu%8zu%8zu%8zu%8zu", row->fired, row->right, row->differs, row->wrong, row->only);
        print_score(out, metrics_scores((counts){row->right, row->differs + row->wrong, 0}).p);
        if (b->has_attempts) print_attempts(&row->tried, out);
        buf_char(out, '\n');
    }
    print_missed(r->metrics, width, out);
    print_silent(b, width, out);
    if (b->silent_included) buf_format(out, "\n%zu rules of included packs are without a fact; --types A,B names those of some types\n", b->silent_included);
}

// ---- changes

void score_report_changes(const score_report *r, buf *out) {
    const size_t *n = r->changes->counts;
    finding_list list = {0};
    findings_of_changes(&list, r->changes, CHANGE_LISTED, &r->places);
    buf_char(out, '\n');
    findings_print(&list, out);
    findings_free(&list);
    buf_format(out, "%zu lost, %zu gained; %zu wrong new, %zu wrong gone; %zu found by another rule", n[CHANGE_LOST], n[CHANGE_GAINED], n[CHANGE_WRONG],
               n[CHANGE_GONE], n[CHANGE_MOVED]);
    buf_format(out, "; gold: %zu new, %zu gone\n", n[CHANGE_GOLD_NEW], n[CHANGE_GOLD_GONE]);
}

void score_report_errors(const score_report *r, buf *out) {
    finding_list list = {0};
    findings_of_errors(&list, r->evaluation, &r->places);
    findings_print(&list, out);
    findings_free(&list);
}

// ---- JSON

static void write_score(buf *out, const char *key, double score) {
    json_write_key(out, key);
    if (isnan(score))
        buf_text(out, "null");
    else
        buf_format(out, "%.6g", score);
}

static void write_scores(buf *out, scores s, const interval **next) {
    write_score(out, "p", s.p);
    buf_char(out, ',');
    write_score(out, "r", s.r);
    buf_char(out, ',');
    write_score(out, "f1", s.f1);
    if (*next) {
        buf_char(out, ',');
        write_score(out, "f1_low", (*next)->low);
        buf_char(out, ',');
        write_score(out, "f1_high", (*next)->high);
        ++*next;
    }
    buf_char(out, '}');
}

static void write_counts(buf *out, str name, counts c, const interval **next) {
    json_write_string(out, name);
    buf_format(out, ":{\"tp\":%zu,\"fp\":%zu,\"fn\":%zu,", c.tp, c.fp, c.fn);
    write_scores(out, metrics_scores(c), next);
}

static void write_type(buf *out, const type_metrics *t, const interval **next) {
    json_write_string(out, t->type);
    buf_format(out, ":{\"gold\":%zu,\"facts\":%zu", t->gold, t->facts);
    for (size_t i = 0; i < MEASURE_COUNT; i++) {
        buf_char(out, ',');
        write_counts(out, str_from(measure_names[i]), t->found[i], next);
    }
    buf_text(out, ",\"field\":{");
    for (size_t i = 0; i < t->field_count; i++) {
        if (i) buf_char(out, ',');
        write_counts(out, t->fields[i].name, t->fields[i].found, next);
    }
    buf_text(out, "}}");
}

static void write_attempts(const rule_attempts *tried, buf *out) {
    buf_format(out, ",\"matches\":%zu,\"vetoes\":%zu,\"unequal\":%zu,\"lost\":%zu,\"limits\":%zu", tried->matches, tried->vetoes, tried->unequal, tried->lost,
               tried->limit_hits);
}

static void write_rules(const rule_board *b, buf *out) {
    buf_text(out, ",\"rules\":[");
    for (size_t i = 0; i < b->count; i++) {
        const rule_row *row = &b->rows[i];
        buf_text(out, i ? ",{\"rule\":" : "{\"rule\":");
        json_write_string(out, row->rule);
        buf_format(out, ",\"fired\":%zu,\"right\":%zu,\"differs\":%zu,\"wrong\":%zu,\"only\":%zu", row->fired, row->right, row->differs, row->wrong, row->only);
        if (b->has_attempts) write_attempts(&row->tried, out);
        buf_char(out, '}');
    }
    buf_text(out, "],\"silent_rules\":[");
    for (size_t i = 0; i < b->silent_count; i++) {
        const silent_rule *s = &b->silent[i];
        buf_text(out, i ? ",{\"rule\":" : "{\"rule\":");
        json_write_string(out, s->rule);
        buf_format(out, ",\"why\":\"%s\"", silence_names[silence_of(&s->tried)]);
        write_attempts(&s->tried, out);
        buf_char(out, '}');
    }
    buf_char(out, ']');
    if (b->has_attempts) buf_format(out, ",\"silent_included\":%zu", b->silent_included);
}

static void write_changes(const score_report *r, buf *out) {
    finding_list list = {0};
    buf_text(out, ",\"since\":{");
    for (change_kind kind = 0; kind < CHANGE_COUNT; kind++) buf_format(out, "\"%s\":%zu,", change_names[kind], r->changes->counts[kind]);
    buf_text(out, "\"changes\":[");
    findings_of_changes(&list, r->changes, CHANGE_LISTED, &r->places);
    findings_write_json(&list, out);
    findings_free(&list);
    buf_text(out, "]}");
}

static void write_errors(const score_report *r, buf *out) {
    finding_list list = {0};
    buf_text(out, ",\"errors\":[");
    findings_of_errors(&list, r->evaluation, &r->places);
    findings_write_json(&list, out);
    findings_free(&list);
    buf_char(out, ']');
}

void score_report_json(const score_report *r, buf *out) {
    const metrics *m = r->metrics;
    const interval *next = r->intervals ? r->intervals->items : NULL;
    buf_format(out, "{\"documents\":%zu,\"types\":{", r->document_count);
    for (size_t i = 0; i < m->type_count; i++) {
        if (i) buf_char(out, ',');
        write_type(out, &m->types[i], &next);
    }
    buf_text(out, "},\"micro\":{");
    for (size_t i = 0; i < MEASURE_POOLED; i++) {
        if (i) buf_char(out, ',');
        write_counts(out, str_from(measure_names[i]), m->micro[i], &next);
    }
    buf_text(out, "},\"macro\":{");
    for (size_t i = 0; i < MEASURE_POOLED; i++) {
        buf_format(out, "%s\"%s\":{", i ? "," : "", measure_names[i]);
        write_scores(out, m->macro[i], &next);
    }
    buf_char(out, '}');
    if (r->with_errors) write_errors(r, out);
    if (r->rules) write_rules(r->rules, out);
    if (r->changes) write_changes(r, out);
    buf_text(out, "}\n");
}
