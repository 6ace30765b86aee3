// verdicts.c: an evaluation as verdicts, and verdicts as lines of a file.
// SPDX-License-Identifier: MIT
#include "score/verdicts.h"

#include <stdlib.h>

#include "doc/json_scan.h"
#include "text/input.h"
#include "text/json_writer.h"
#include "text/limits.h"
#include "text/shorten.h"
#include "text/utf8.h"

// ORDER verdict
const char *const verdict_names[VERDICT_COUNT] = {"wrong", "missed", "differs", "right"};

enum { TEXT_MAX = 60, SAYS_MAX = 120 };

int verdicts_compare(const verdict *a, const verdict *b) {
    int order = str_compare(a->doc, b->doc);
    if (!order) order = str_compare(a->type, b->type);
    if (!order) order = (a->kind == VERDICT_WRONG) - (b->kind == VERDICT_WRONG);
    if (!order) order = str_compare(a->text, b->text);
    if (!order) order = str_compare(a->says, b->says);
    return order ? order : (a->nth > b->nth) - (a->nth < b->nth);
}

static int compare_for_sort(const void *a, const void *b) {
    return verdicts_compare(a, b);
}

static void sort(verdict_list *v) {
    if (v->count) qsort(v->items, v->count, sizeof *v->items, compare_for_sort);
}

// ---- from an evaluation

static str shortened_copy(arena *memory, str text, size_t size_max) {
    buf line = {0};
    shorten(&line, text, size_max);
    str copy = str_copy(memory, buf_str(&line));
    buf_free(&line);
    return copy;
}

static str text_of(arena *memory, const fact_record *record) {
    if (!record->text.size) return str_format(memory, "%u-%u", record->at.start, record->at.end);
    return shortened_copy(memory, record->text, TEXT_MAX);
}

static str fields_of(arena *memory, const fact_record *gold) {
    buf all = {0};
    for (size_t i = 0; i < gold->field_count; i++) {
        if (i) buf_text(&all, "; ");
        buf_str_append(&all, gold->fields[i].name);
        buf_text(&all, ": ");
        buf_str_append(&all, gold->fields[i].value);
    }
    str says = shortened_copy(memory, buf_str(&all), SAYS_MAX);
    buf_free(&all);
    return says;
}

static void append_name(buf *out, str name) {
    if (out->size) buf_text(out, ", ");
    buf_str_append(out, name);
}

static str amiss_in(arena *memory, const outcome *o) {
    buf all = {0};
    if (!o->has_right_extent) append_name(&all, STR("_extent"));
    for (size_t i = 0; i < o->gold->field_count; i++)
        if (!align_is_right(&o->gold->fields[i], o->fact)) append_name(&all, o->gold->fields[i].name);
    str names = str_copy(memory, buf_str(&all));
    buf_free(&all);
    return names;
}

static verdict_kind kind_of(const outcome *o) {
    if (!o->gold) return VERDICT_WRONG;
    if (!o->fact) return VERDICT_MISSED;
    return outcome_is_strict(o) ? VERDICT_RIGHT : VERDICT_DIFFERS;
}

// Numbers those that are the same. `nth` holds their place in the evaluation until then, because qsort may mix up equals.
static void number_equals(verdict_list *v) {
    sort(v);
    uint32_t nth = 0;
    for (size_t i = 0; i < v->count; i++) {
        verdict *now = &v->items[i], *before = i ? now - 1 : NULL;
        verdict same = *now;
        if (before) same.nth = before->nth; // which has its number already
        nth = before && verdicts_compare(before, &same) == 0 ? nth + 1 : 1;
        now->nth = nth;
    }
}

void verdicts_make(verdict_list *v, const evaluation *e) {
    for (size_t i = 0; i < e->count; i++) {
        const outcome *o = &e->items[i];
        if (!outcome_counts(o)) continue;
        const fact_record *record = o->gold ? o->gold : o->fact;
        verdict made = {.nth = (uint32_t)i, .kind = kind_of(o), .record = record};
        made.doc = str_copy(&v->memory, record->doc);
        made.type = str_copy(&v->memory, record->type);
        made.text = text_of(&v->memory, record);
        made.says = o->gold ? fields_of(&v->memory, o->gold) : STR("");
        made.amiss = made.kind == VERDICT_DIFFERS ? amiss_in(&v->memory, o) : STR("");
        made.rule = o->fact ? str_copy(&v->memory, o->fact->rule) : STR("");
        ARRAY_PUSH(v->items, v->count, v->capacity, made);
    }
    number_equals(v);
}

void verdicts_free(verdict_list *v) {
    free(v->items);
    arena_free(&v->memory);
    *v = (verdict_list){0};
}

// ---- files

static void write_member(buf *out, const char *key, str value) {
    if (value.size) json_write_member(out, key, value);
}

void verdicts_write(const verdict_list *v, buf *out) {
    for (size_t i = 0; i < v->count; i++) {
        const verdict *one = &v->items[i];
        buf_text(out, "{\"doc\":");
        json_write_string(out, one->doc);
        write_member(out, "type", one->type);
        write_member(out, "text", one->text);
        write_member(out, "says", one->says);
        if (one->nth > 1) buf_format(out, ",\"nth\":%u", one->nth);
        write_member(out, "verdict", str_from(verdict_names[one->kind]));
        write_member(out, "amiss", one->amiss);
        write_member(out, "rule", one->rule);
        buf_text(out, "}\n");
    }
}

static bool read_string(arena *memory, str value, str *out) {
    buf decoded = {0};
    bool is_good = json_scan_string(value, &decoded);
    if (is_good) *out = str_copy(memory, buf_str(&decoded));
    buf_free(&decoded);
    return is_good;
}

static bool read_kind(str value, verdict_kind *kind) {
    for (*kind = 0; *kind < VERDICT_COUNT; ++*kind)
        if (value.size > 2 && str_is((str){value.at + 1, value.size - 2}, verdict_names[*kind])) return true;
    return false;
}

static bool read_nth(str value, uint32_t *nth) {
    long number;
    if (!str_to_number(value, &number) || number < 1 || number >= UINT32_MAX) return false;
    *nth = (uint32_t)number;
    return true;
}

static bool read_line(arena *memory, str line, verdict *out) {
    json_member member;
    size_t at = 0;
    int found;
    *out = (verdict){.nth = 1, .kind = VERDICT_COUNT};
    if (utf8_invalid_at(line.at, line.size) < line.size) return false;
    while ((found = json_scan_next(line, &at, &member)) > 0) {
        const struct {
            const char *key;
            str *value;
        } texts[] = {{"doc", &out->doc}, {"type", &out->type}, {"text", &out->text}, {"says", &out->says}, {"amiss", &out->amiss}, {"rule", &out->rule}};
        for (size_t i = 0; i < ARRAY_LEN(texts); i++)
            if (str_is(member.key, texts[i].key) && !read_string(memory, member.value, texts[i].value)) return false;
        if (str_is(member.key, "nth") && !read_nth(member.value, &out->nth)) return false;
        if (str_is(member.key, "verdict") && !read_kind(member.value, &out->kind)) return false;
    }
    return found == 0 && out->doc.size && out->type.size && out->text.size && out->kind != VERDICT_COUNT;
}

bool verdicts_read(verdict_list *v, const char *path, const fact_filter *filter, problems *told) {
    buf bytes = {0};
    if (!input_read_file(path, LIMIT_VERDICT_FILE, &bytes, told)) {
        buf_free(&bytes);
        return false;
    }
    str rest = buf_str(&bytes), line;
    for (long number = 1; str_next(&rest, '\n', &line); number++) {
        verdict one;
        if (!str_trim(line).size) continue;
        if (!read_line(&v->memory, str_trim(line), &one))
            problem_add(told, "%s:%ld: not a verdict of lede score --save; skipped", path, number);
        else if (!filter || filter->is_wanted(filter->context, one.doc, one.type))
            ARRAY_PUSH(v->items, v->count, v->capacity, one);
    }
    buf_free(&bytes);
    sort(v);
    return true;
}
