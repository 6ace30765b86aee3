// findings.c: outcomes and changes in words.
// SPDX-License-Identifier: MIT
#include "out/findings.h"

#include <stdlib.h>

#include "text/json_writer.h"
#include "text/shorten.h"

enum { SHOWN_MAX = 80 };

// ---- what is wrong in one outcome

// Names of documents, types, fields and rules come from files and may hold tabs and line breaks, which part the columns and lines here.
static void append_in_line(buf *out, str name) {
    shorten(out, name, SIZE_MAX);
}

static void append_quoted(buf *out, const char *before, str text) {
    buf_text(out, before);
    buf_char(out, '\'');
    shorten(out, text, SHOWN_MAX);
    buf_char(out, '\'');
}

static void begin_detail(buf *out, str name) {
    if (out->size) buf_text(out, "; ");
    append_in_line(out, name);
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

static str shown_text(arena *memory, const fact_record *record) {
    buf line = {0};
    if (record->text.size)
        shorten(&line, record->text, SHOWN_MAX);
    else
        buf_format(&line, "%u-%u", record->at.start, record->at.end);
    str shown = str_copy(memory, buf_str(&line));
    buf_free(&line);
    return shown;
}

static void add(finding_list *list, finding_line f, buf *detail) {
    f.detail = str_copy(&list->memory, buf_str(detail));
    buf_clear(detail);
    ARRAY_PUSH(list->items, list->count, list->capacity, f);
}

static void add_error(finding_list *list, const outcome *o, const article_places *places, buf *detail) {
    const fact_record *record = o->gold ? o->gold : o->fact;
    finding_line f = {.doc = record->doc, .type = record->type, .text = record->text, .shown = shown_text(&list->memory, record)};
    f.kind = outcome_is_pair(o) ? "differs" : o->gold ? "miss" : "extra";
    f.place = places->find(places->context, record);
    f.rule = o->fact ? o->fact->rule : STR("");
    if (outcome_is_pair(o))
        tell_differences(detail, o);
    else
        tell_fields(detail, record);
    add(list, f, detail);
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

void findings_of_errors(finding_list *list, const evaluation *e, const article_places *places) {
    const outcome **wrong = mem_alloc(mem_product(e->count, sizeof *wrong));
    size_t count = 0;
    buf detail = {0};
    for (size_t i = 0; i < e->count; i++)
        if (outcome_counts(&e->items[i]) && !outcome_is_strict(&e->items[i])) wrong[count++] = &e->items[i];
    qsort(wrong, count, sizeof *wrong, compare_outcomes);
    for (size_t i = 0; i < count; i++) add_error(list, wrong[i], places, &detail);
    buf_free(&detail);
    free(wrong);
}

// ---- changes

static str or_dash(str name) {
    return name.size ? name : STR("-");
}

static str rules_of(arena *memory, const change *c) {
    if (!c->before) return c->now->rule;
    if (!c->now || str_equal(c->before->rule, c->now->rule)) return c->before->rule;
    return str_format(memory, "%.*s -> %.*s", STR_ARG(or_dash(c->before->rule)), STR_ARG(or_dash(c->now->rule)));
}

static void add_change(finding_list *list, const change *c, const article_places *places, buf *detail) {
    const verdict *subject = change_subject(c);
    finding_line f = {.kind = change_names[c->kind], .doc = subject->doc, .type = subject->type, .text = subject->text, .shown = subject->text};
    const fact_record *record = c->now ? c->now->record : NULL;
    if (record) f.place = places->find(places->context, record);
    f.rule = rules_of(&list->memory, c);
    if (c->before && c->now && c->before->kind == c->now->kind)
        buf_format(detail, "%s in %.*s -> %.*s", verdict_names[c->now->kind], STR_ARG(c->before->amiss), STR_ARG(c->now->amiss));
    else if (c->before && c->now)
        buf_format(detail, "%s -> %s", verdict_names[c->before->kind], verdict_names[c->now->kind]);
    if (record) tell_fields(detail, record);
    add(list, f, detail);
}

void findings_of_changes(finding_list *list, const comparison *c, change_kind end, const article_places *places) {
    buf detail = {0};
    for (size_t i = 0; i < c->count && c->items[i].kind < end; i++) add_change(list, &c->items[i], places, &detail);
    buf_free(&detail);
}

void findings_free(finding_list *list) {
    free(list->items);
    arena_free(&list->memory);
    *list = (finding_list){0};
}

// ---- lines and JSON

void findings_print(const finding_list *list, buf *out) {
    for (size_t i = 0; i < list->count; i++) {
        const finding_line *f = &list->items[i];
        buf_format(out, "%s\t", f->kind);
        append_in_line(out, f->doc);
        if (f->place.line) buf_format(out, ":%zu", f->place.line);
        buf_char(out, '\t');
        append_in_line(out, f->type);
        buf_char(out, '\t');
        append_in_line(out, f->shown);
        if (f->detail.size || f->rule.size) buf_char(out, '\t');
        append_in_line(out, f->detail);
        if (f->rule.size) buf_char(out, '\t');
        append_in_line(out, f->rule);
        buf_char(out, '\n');
    }
}

static void write_member(buf *out, const char *key, str value) {
    json_write_key(out, key);
    json_write_string(out, value);
}

void findings_write_json(const finding_list *list, buf *out) {
    for (size_t i = 0; i < list->count; i++) {
        const finding_line *f = &list->items[i];
        buf_text(out, i ? ",{" : "{");
        write_member(out, "kind", str_from(f->kind));
        buf_char(out, ',');
        write_member(out, "doc", f->doc);
        if (f->place.line) buf_format(out, ",\"line\":%zu", f->place.line);
        buf_char(out, ',');
        write_member(out, "type", f->type);
        buf_char(out, ',');
        write_member(out, "text", f->text);
        buf_char(out, ',');
        write_member(out, "detail", f->detail);
        if (f->rule.size) buf_char(out, ',');
        if (f->rule.size) write_member(out, "rule", f->rule);
        buf_char(out, '}');
    }
}
