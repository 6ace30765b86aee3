// brat.c: facts as brat's stand-off annotations: NAME.ann beside NAME.txt, offsets in code points. doc/brat_read.c reads them back as gold.
//
//   T1  date 24 31  March 3                 a fact without fields: a text-bound annotation
//   #1  AnnotatorNotes T1  value=2010-03-03     ... what it means
//   A1  kind T1 DATE
//   T2  cast 40 57  Ann Roe as Bo Lee       a fact with fields: an event with the extent as its trigger
//   T3  actor 40 47  Ann Roe
//   E1  cast:T2 actor:T3 character:T4
//   #2  AnnotatorNotes T3  value=Ann Lou Roe    ... a field that means other words than stand there
//   #3  AnnotatorNotes E1  film=Rust Valley     ... and one that does not stand in the text
//
// An annotation of brat cannot hold a line break, so one that does is written in fragments: 24 31;32 40.
// SPDX-License-Identifier: MIT
#include "out/writers.h"
#include "text/utf8.h"

typedef struct {
    const fact_context *context;
    buf *out;
    size_t texts, events, attributes, notes; // how many there are
    table written;                           // triggers and fields that can be shared -> their number from 1
    size_t *numbers;
    size_t number_count, number_capacity;
    arena memory;
} brat_writer;

// What brat, written in Python, takes for the end of a line.
static bool is_line_break(uint32_t cp) {
    return (cp >= '\n' && cp <= '\r') || (cp >= 0x1C && cp <= 0x1E) || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static void write_line_text(buf *out, str text) {
    for (size_t i = 0, length; i < text.size; i += length) {
        uint32_t cp;
        length = utf8_decode(text.at + i, &cp);
        if (is_line_break(cp))
            buf_char(out, ' ');
        else
            buf_append(out, text.at + i, length);
    }
}

// The next stretch of `at` without line breaks, from `*from` on; false when there is none.
static bool next_fragment(str text, span at, uint32_t *from, span *fragment) {
    uint32_t cp;
    while (*from < at.end) {
        size_t length = utf8_decode(text.at + *from, &cp);
        if (!is_line_break(cp)) break;
        *from += (uint32_t)length;
    }
    fragment->start = *from;
    while (*from < at.end) {
        size_t length = utf8_decode(text.at + *from, &cp);
        if (is_line_break(cp)) break;
        *from += (uint32_t)length;
    }
    fragment->end = *from;
    return fragment->end > fragment->start;
}

static size_t write_text_bound(brat_writer *w, str type_name, span at) {
    const fact_context *c = w->context;
    str text = buf_str(&c->doc->text);
    span fragment;
    bool is_first = true;
    buf_format(w->out, "T%zu\t%.*s", ++w->texts, STR_ARG(type_name));
    for (uint32_t from = at.start; next_fragment(text, at, &from, &fragment); is_first = false)
        buf_format(w->out, "%c%zu %zu", is_first ? ' ' : ';', offsets_from_byte(c->offsets, fragment.start), offsets_from_byte(c->offsets, fragment.end));
    is_first = true;
    for (uint32_t from = at.start; next_fragment(text, at, &from, &fragment); is_first = false) {
        buf_char(w->out, is_first ? '\t' : ' ');
        buf_str_append(w->out, document_slice(c->doc, fragment));
    }
    buf_char(w->out, '\n');
    return w->texts;
}

static void write_note(brat_writer *w, char target, size_t number, str name, str value) {
    buf_format(w->out, "#%zu\tAnnotatorNotes %c%zu\t%.*s=", ++w->notes, target, number, STR_ARG(name));
    write_line_text(w->out, value);
    buf_char(w->out, '\n');
}

static void write_kind(brat_writer *w, char target, size_t number, str kind) {
    if (!kind.size) return;
    if (memchr(kind.at, ' ', kind.size))
        write_note(w, target, number, STR("kind"), kind);
    else
        buf_format(w->out, "A%zu\tkind %c%zu %.*s\n", ++w->attributes, target, number, STR_ARG(kind));
}

// A trigger, or a field with its value: written once, however many events it belongs to. `value` is NULL for a trigger.
static size_t share_text_bound(brat_writer *w, str type_name, span at, const str *value) {
    str text = document_slice(w->context->doc, at), meant = value ? *value : text;
    str key = str_format(&w->memory, "%d %.*s %u %u %.*s", value != NULL, STR_ARG(type_name), at.start, at.end, STR_ARG(meant));
    uint32_t known = table_add(&w->written, key);
    if (known < w->number_count) return w->numbers[known];
    size_t number = write_text_bound(w, type_name, at);
    ARRAY_PUSH(w->numbers, w->number_count, w->number_capacity, number);
    if (!str_equal(text, meant)) write_note(w, 'T', number, STR("value"), meant);
    return number;
}

static void write_event(brat_writer *w, const type *t, const annotation *a) {
    size_t trigger = share_text_bound(w, t->name, a->at, NULL), event = ++w->events;
    size_t *arguments = ARENA_ARRAY(&w->memory, size_t, t->field_count);
    for (size_t i = 0; i < t->field_count; i++) {
        const field_value *f = &a->fields[i];
        if (f->is_set && f->has_span) arguments[i] = share_text_bound(w, t->fields[i].name, f->at, &f->value);
    }
    buf_format(w->out, "E%zu\t%.*s:T%zu", event, STR_ARG(t->name), trigger);
    for (size_t i = 0; i < t->field_count; i++)
        if (arguments[i]) buf_format(w->out, " %.*s:T%zu", STR_ARG(t->fields[i].name), arguments[i]);
    buf_char(w->out, '\n');
    for (size_t i = 0; i < t->field_count; i++)
        if (a->fields[i].is_set && !a->fields[i].has_span) write_note(w, 'E', event, t->fields[i].name, a->fields[i].value);
    write_kind(w, 'E', event, a->kind);
}

void brat_document(const fact_context *c, const fact *facts, size_t count, buf *files) {
    brat_writer w = {.context = c, .out = &files[1]};
    buf_str_append(&files[0], buf_str(&c->doc->text));
    for (size_t i = 0; i < count; i++) {
        const annotation *a = facts[i].said;
        const type *t = &c->pack->types[a->type];
        if (t->field_count) {
            write_event(&w, t, a);
            continue;
        }
        size_t number = write_text_bound(&w, t->name, a->at);
        write_note(&w, 'T', number, STR("value"), a->value);
        write_kind(&w, 'T', number, a->kind);
    }
    table_free(&w.written);
    free(w.numbers);
    arena_free(&w.memory);
}

// ---- annotation.conf

static void add_name(table *names, str name) {
    if (name.size) table_add(names, name);
}

static void write_names(buf *out, const table *names, const char *between) {
    for (size_t i = 0; i < names->count; i++) buf_format(out, "%s%.*s", i ? between : "", STR_ARG(names->keys[i]));
}

static void write_event_type(buf *out, const type *t) {
    buf_str_append(out, t->name);
    for (size_t i = 0; i < t->field_count; i++) buf_format(out, "%s%.*s?:%.*s", i ? ", " : "\t", STR_ARG(t->fields[i].name), STR_ARG(t->fields[i].name));
    buf_char(out, '\n');
}

void brat_settings(const pack *p, const bool *is_printed, buf *out) {
    static const char *const time_kinds[] = {"DATE", "TIME", "DURATION", "SET"};
    table entities = {0}, kinds = {0};
    for (size_t i = 0; i < ARRAY_LEN(time_kinds); i++) add_name(&kinds, str_from(time_kinds[i]));
    for (size_t i = 0; i < p->type_count; i++) {
        const type *t = &p->types[i];
        if (!is_printed[i]) continue;
        if (!t->field_count) add_name(&entities, t->name);
        for (size_t k = 0; k < t->field_count; k++) add_name(&entities, t->fields[k].name);
        for (size_t k = 0; k < t->rule_count; k++) {
            str kind = p->rules[t->rules[k]].kind;
            if (kind.size && !memchr(kind.at, '{', kind.size) && !memchr(kind.at, ' ', kind.size)) add_name(&kinds, kind);
        }
    }
    buf_text(out, "[entities]\n");
    write_names(out, &entities, "\n");
    buf_text(out, "\n\n[relations]\n\n[events]\n");
    for (size_t i = 0; i < p->type_count; i++)
        if (is_printed[i] && p->types[i].field_count) write_event_type(out, &p->types[i]);
    buf_text(out, "\n[attributes]\nkind\tArg:<ANY>, Value:");
    write_names(out, &kinds, "|");
    buf_text(out, "\noptional\tArg:<ANY>\n");
    table_free(&entities);
    table_free(&kinds);
}
