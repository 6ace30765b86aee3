// jsonl.c: a fact as one line of JSON, and its trace: the tree of annotations and rules that made it.
// SPDX-License-Identifier: MIT
#include "nlp/timex_forms.h"
#include "out/writers.h"
#include "text/json_writer.h"

static void write_span(const fact_context *c, span at, buf *out) {
    buf_text(out, "\"start\":");
    json_write_number(out, offsets_from_byte(c->offsets, at.start));
    buf_text(out, ",\"end\":");
    json_write_number(out, offsets_from_byte(c->offsets, at.end));
    buf_text(out, ",\"text\":");
    json_write_string(out, document_slice(c->doc, at));
}

static void write_value(str value, buf *out) {
    buf_text(out, "\"value\":");
    if (timex_is_unsaid(value))
        buf_text(out, "null");
    else
        json_write_string(out, value);
}

// How a field got its value when no rule alone decided, and from where.
static void write_link(const fact_context *c, const field_value *f, buf *out) {
    if (f->how) json_write_member(out, "how", str_from(f->how));
    if (!f->link) return;
    buf_text(out, ",\"from\":{");
    write_span(c, f->link->at, out);
    if (f->link->type != NONE) json_write_member(out, "type", c->pack->types[f->link->type].name);
    if (f->link->rule != NONE) json_write_member(out, "rule", c->pack->rules[f->link->rule].name);
    buf_char(out, '}');
}

static void write_fields(const fact_context *c, const annotation *a, buf *out) {
    const type *t = &c->pack->types[a->type];
    bool is_first = true;
    buf_text(out, ",\"fields\":{");
    for (size_t i = 0; i < t->field_count; i++) {
        const field_value *f = &a->fields[i];
        if (!f->is_set) continue;
        if (!is_first) buf_char(out, ',');
        is_first = false;
        json_write_string(out, t->fields[i].name);
        buf_text(out, ":{");
        if (f->has_span) {
            write_span(c, f->at, out);
            buf_char(out, ',');
        }
        write_value(f->value, out);
        if (c->with_trace) write_link(c, f, out);
        buf_char(out, '}');
    }
    buf_char(out, '}');
}

static void write_rule(const fact_context *c, const annotation *a, buf *out) {
    const pattern *line = &c->pack->patterns[a->pattern];
    json_write_member(out, "rule", c->pack->rules[a->rule].name);
    buf_text(out, ",\"at\":\"");
    buf_str_append(out, line->at.file->path);
    buf_format(out, ":%u\"", line->at.line);
    json_write_member(out, "pattern", line->source);
    if (a->view.size) json_write_member(out, "saw", a->view);
}

// What an annotation rests on. Evidence nests as deep as the pack has levels, so recursion is bounded by the pack.
static void write_evidence(const fact_context *c, const annotation *a, buf *out) {
    buf_char(out, '{');
    write_span(c, a->at, out);
    if (a->type == NONE)
        json_write_member(out, "type", STR("quotation marks"));
    else
        json_write_member(out, "type", c->pack->types[a->type].name);
    if (a->value.size) json_write_member(out, "value", a->value);
    if (a->rule != NONE) write_rule(c, a, out);
    if (a->proof) {
        buf_text(out, ",\"known_from\":{");
        write_span(c, a->proof->at, out);
        if (a->proof->rule != NONE) json_write_member(out, "rule", c->pack->rules[a->proof->rule].name);
        buf_char(out, '}');
    }
    if (a->part_count) {
        buf_text(out, ",\"from\":[");
        for (uint32_t i = 0; i < a->part_count; i++) {
            if (i) buf_char(out, ',');
            write_evidence(c, a->parts[i], out);
        }
        buf_char(out, ']');
    }
    buf_char(out, '}');
}

// Where else the document says it: start, end, text and rule of each.
static void write_mentions(const fact_context *c, const fact *f, buf *out) {
    buf_text(out, ",\"mentions\":[");
    for (size_t i = 0; i < f->mention_count; i++) {
        const annotation *m = f->mentions[i];
        buf_text(out, i ? ",{" : "{");
        write_span(c, m->at, out);
        if (m->rule != NONE) json_write_member(out, "rule", c->pack->rules[m->rule].name);
        buf_char(out, '}');
    }
    buf_char(out, ']');
}

void jsonl_fact(const fact_context *c, const fact *f, buf *out) {
    const annotation *a = f->said;
    const type *t = &c->pack->types[a->type];
    buf_text(out, "{\"doc\":");
    json_write_string(out, buf_str(&c->doc->id));
    json_write_member(out, "type", t->name);
    buf_char(out, ',');
    write_span(c, a->at, out);
    if (t->field_count) write_fields(c, a, out);
    if (!t->field_count || a->value.size) {
        buf_char(out, ',');
        write_value(a->value, out);
    }
    if (a->kind.size) json_write_member(out, "kind", a->kind);
    if (a->relative.size) json_write_member(out, "relative", a->relative);
    if (a->mod.size) json_write_member(out, "mod", a->mod);
    if (a->is_ambiguous) buf_text(out, ",\"ambiguous\":true");
    if (a->anchor) json_write_member(out, "anchor", str_from(a->anchor));
    if (a->is_unclosed) buf_text(out, ",\"unclosed\":true");
    if (a->rule != NONE) json_write_member(out, "rule", c->pack->rules[a->rule].name);
    if (f->mentions) write_mentions(c, f, out);
    if (c->with_trace) {
        buf_text(out, ",\"trace\":");
        write_evidence(c, a, out);
    }
    buf_text(out, "}\n");
}
