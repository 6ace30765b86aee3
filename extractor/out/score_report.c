// score_report.c: an evaluation as the table, the list of errors and the JSON object of `lede score`.
// All three are made from the same evaluation and metrics, so they cannot disagree. To add a metric to them: score/metrics.c.
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

static void print_scores(buf *out, scores s) {
    print_score(out, s.p);
    print_score(out, s.r);
    print_score(out, s.f1);
    buf_char(out, '\n');
}

static void print_row(buf *out, int width, str type, str metric, counts c) {
    int padding = width - (int)(utf8_count(type.at, type.size) + utf8_count(metric.at, metric.size)) - 1;
    buf_format(out, "%.*s.%.*s%*s", STR_ARG(type), STR_ARG(metric), padding > 0 ? padding : 0, "");
    buf_format(out, "%8zu%8zu%8zu%8zu%8zu", c.tp + c.fn, c.tp + c.fp, c.tp, c.fp, c.fn);
    print_scores(out, metrics_scores(c));
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
    int width = find_width(m);
    buf_format(out, "%zu document%s\n", r->document_count, r->document_count == 1 ? "" : "s");
    buf_format(out, "%*s%8s%8s%8s%8s%8s%7s%7s%7s\n", width, "", "gold", "facts", "tp", "fp", "fn", "P", "R", "F1");
    for (size_t i = 0; i < m->type_count; i++) {
        const type_metrics *t = &m->types[i];
        for (size_t k = 0; k < MEASURE_COUNT; k++) print_row(out, width, t->type, str_from(measure_names[k]), t->found[k]);
        for (size_t k = 0; k < t->field_count; k++) print_row(out, width, t->type, t->fields[k].name, t->fields[k].found);
    }
    for (size_t k = 0; k < MEASURE_POOLED; k++) print_row(out, width, STR("micro"), str_from(measure_names[k]), m->micro[k]);
    for (size_t k = 0; k < MEASURE_POOLED; k++) {
        buf_format(out, "macro.%-*s%40s", width - (int)strlen("macro."), measure_names[k], "");
        print_scores(out, m->macro[k]);
    }
}

// ---- what is wrong

enum { SHOWN_MAX = 80 };

static void append_quoted(buf *out, const char *before, str text) {
    buf_text(out, before);
    buf_char(out, '\'');
    shorten(out, text, SHOWN_MAX);
    buf_char(out, '\'');
}

static void begin_detail(buf *out, str name) {
    if (out->size) buf_text(out, "; ");
    buf_str_append(out, name);
    buf_char(out, ':');
}

static void tell_extents(buf *out, const fact_record *gold, const fact_record *fact) {
    begin_detail(out, STR("extent"));
    if (gold->text.size && fact->text.size && !str_equal(gold->text, fact->text)) {
        append_quoted(out, " gold ", gold->text);
        append_quoted(out, " got ", fact->text);
    } else {
        buf_format(out, " gold %u-%u got %u-%u", gold->at.start, gold->at.end, fact->at.start, fact->at.end);
    }
}

static void tell_differences(buf *out, const outcome *o) {
    if (!o->has_right_extent) tell_extents(out, o->gold, o->fact);
    for (size_t i = 0; i < o->gold->field_count; i++) {
        const fact_field *wanted = &o->gold->fields[i], *given = align_find_field(o->fact, wanted->name);
        if (align_is_right(wanted, o->fact)) continue;
        begin_detail(out, wanted->name);
        append_quoted(out, " gold ", wanted->value);
        append_quoted(out, " got ", given ? given->value : STR(""));
    }
}

static void tell_fields(buf *out, const fact_record *record) {
    for (size_t i = 0; i < record->field_count; i++) {
        if (!record->fields[i].value.size) continue;
        begin_detail(out, record->fields[i].name);
        append_quoted(out, " ", record->fields[i].value);
    }
}

// What is wrong in one outcome, ready to be printed in one form or the other.
typedef struct {
    const char *kind;
    const fact_record *record; // the gold, or the extra fact
    size_t line;               // of the article; 0: not known
    buf detail;
    str rule;
} finding;

static void describe(const score_report *r, const outcome *o, finding *f) {
    f->record = o->gold ? o->gold : o->fact;
    f->kind = outcome_is_pair(o) ? "differs" : o->gold ? "miss" : "extra";
    f->line = r->line_of(r->context, f->record);
    f->rule = o->fact ? o->fact->rule : STR("");
    buf_clear(&f->detail);
    if (outcome_is_pair(o))
        tell_differences(&f->detail, o);
    else
        tell_fields(&f->detail, f->record);
}

static void append_text(buf *out, const fact_record *record) {
    if (record->text.size)
        shorten(out, record->text, SHOWN_MAX);
    else
        buf_format(out, "%u-%u", record->at.start, record->at.end);
}

static void print_finding(buf *out, const finding *f) {
    buf_format(out, "%s\t%.*s", f->kind, STR_ARG(f->record->doc));
    if (f->line) buf_format(out, ":%zu", f->line);
    buf_format(out, "\t%.*s\t", STR_ARG(f->record->type));
    append_text(out, f->record);
    if (f->detail.size || f->rule.size) buf_char(out, '\t');
    buf_str_append(out, buf_str(&f->detail));
    if (f->rule.size) buf_char(out, '\t');
    buf_str_append(out, f->rule);
    buf_char(out, '\n');
}

// Where an outcome is in the text: gold without offsets stands where the fact does that met it.
static const fact_record *place_of(const outcome *o) {
    return o->gold && (o->gold->has_span || !o->fact) ? o->gold : o->fact;
}

// By document, then in the order of the text, whatever the type, as one reads an article.
static int compare_outcomes(const void *a, const void *b) {
    const outcome *x = *(const outcome *const *)a, *y = *(const outcome *const *)b;
    const fact_record *r = place_of(x), *q = place_of(y);
    int order = str_compare(r->doc, q->doc);
    if (order) return order;
    if (r->has_span != q->has_span) return r->has_span ? -1 : 1;
    if (r->at.start != q->at.start) return r->at.start < q->at.start ? -1 : 1;
    return (x > y) - (x < y);
}

// Writes all that is wrong, with `between` between two.
static void write_errors(const score_report *r, void (*write)(buf *out, const finding *f), const char *between, buf *out) {
    const evaluation *e = r->evaluation;
    const outcome **wrong = mem_alloc(mem_product(e->count, sizeof *wrong));
    size_t count = 0;
    finding f = {.detail = {0}};
    for (size_t i = 0; i < e->count; i++)
        if (outcome_counts(&e->items[i]) && !outcome_is_strict(&e->items[i])) wrong[count++] = &e->items[i];
    qsort(wrong, count, sizeof *wrong, compare_outcomes);
    for (size_t i = 0; i < count; i++) {
        if (i) buf_text(out, between);
        describe(r, wrong[i], &f);
        write(out, &f);
    }
    buf_free(&f.detail);
    free(wrong);
}

void score_report_errors(const score_report *r, buf *out) {
    write_errors(r, print_finding, "", out);
}

// ---- JSON

static void write_member(buf *out, const char *key, str value) {
    json_write_key(out, key);
    json_write_string(out, value);
}

static void write_finding(buf *out, const finding *f) {
    buf_char(out, '{');
    write_member(out, "kind", str_from(f->kind));
    buf_char(out, ',');
    write_member(out, "doc", f->record->doc);
    if (f->line) buf_format(out, ",\"line\":%zu", f->line);
    buf_char(out, ',');
    write_member(out, "type", f->record->type);
    buf_char(out, ',');
    write_member(out, "text", f->record->text);
    buf_char(out, ',');
    write_member(out, "detail", buf_str(&f->detail));
    if (f->rule.size) buf_char(out, ',');
    if (f->rule.size) write_member(out, "rule", f->rule);
    buf_char(out, '}');
}

static void write_score(buf *out, const char *key, double score) {
    json_write_key(out, key);
    if (isnan(score))
        buf_text(out, "null");
    else
        buf_format(out, "%.6g", score);
}

static void write_scores(buf *out, scores s) {
    write_score(out, "p", s.p);
    buf_char(out, ',');
    write_score(out, "r", s.r);
    buf_char(out, ',');
    write_score(out, "f1", s.f1);
    buf_char(out, '}');
}

static void write_counts(buf *out, str name, counts c) {
    json_write_string(out, name);
    buf_format(out, ":{\"tp\":%zu,\"fp\":%zu,\"fn\":%zu,", c.tp, c.fp, c.fn);
    write_scores(out, metrics_scores(c));
}

static void write_type(buf *out, const type_metrics *t) {
    json_write_string(out, t->type);
    buf_format(out, ":{\"gold\":%zu,\"facts\":%zu", t->gold, t->facts);
    for (size_t i = 0; i < MEASURE_COUNT; i++) {
        buf_char(out, ',');
        write_counts(out, str_from(measure_names[i]), t->found[i]);
    }
    buf_text(out, ",\"field\":{");
    for (size_t i = 0; i < t->field_count; i++) {
        if (i) buf_char(out, ',');
        write_counts(out, t->fields[i].name, t->fields[i].found);
    }
    buf_text(out, "}}");
}

void score_report_json(const score_report *r, buf *out) {
    const metrics *m = r->metrics;
    buf_format(out, "{\"documents\":%zu,\"types\":{", r->document_count);
    for (size_t i = 0; i < m->type_count; i++) {
        if (i) buf_char(out, ',');
        write_type(out, &m->types[i]);
    }
    buf_text(out, "},\"micro\":{");
    for (size_t i = 0; i < MEASURE_POOLED; i++) {
        if (i) buf_char(out, ',');
        write_counts(out, str_from(measure_names[i]), m->micro[i]);
    }
    buf_text(out, "},\"macro\":{");
    for (size_t i = 0; i < MEASURE_POOLED; i++) {
        buf_format(out, "%s\"%s\":{", i ? "," : "", measure_names[i]);
        write_scores(out, m->macro[i]);
    }
    buf_char(out, '}');
    if (r->with_errors) {
        buf_text(out, ",\"errors\":[");
        write_errors(r, write_finding, ",", out);
        buf_char(out, ']');
    }
    buf_text(out, "}\n");
}
