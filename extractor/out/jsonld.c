// jsonld.c: the facts of a document as one JSON-LD object in one line. What facts look like is said by the pack (`jsonld`, pack/shapes.h); here
// the slots are filled. A string with an unknown slot is left out, and so is an object with slots of which none is filled. "{person#actor}" is a
// blank node's name, the same for the same value, by which a JSON-LD processor joins what is said of one person in many facts.
// The context is inline, so that no processor needs the network. "_:article" is the document.
// SPDX-License-Identifier: MIT
#include "nlp/timex_forms.h"
#include "out/writers.h"
#include "pack/shapes.h"
#include "text/json_writer.h"

typedef struct {
    const fact_context *context;
    const annotation *fact;
    table nodes; // "person\tAnn Roe": its number is the node's
    arena memory;
    buf *out;
    buf string;
} jsonld_writer;

static str value_of(const jsonld_writer *w, str name) {
    const type *t = &w->context->pack->types[w->fact->type];
    uint32_t field = shape_field(t, name);
    if (field == SHAPE_FIELD_TEXT) return document_slice(w->context->doc, w->fact->at);
    if (field == SHAPE_FIELD_VALUE) return w->fact->value;
    if (field == SHAPE_FIELD_KIND) return w->fact->kind;
    return w->fact->fields[field].value;
}

static bool holds(const jsonld_writer *w, str conditions) {
    str word, name;
    while (str_next_word(&conditions, &word)) {
        str_next(&word, '=', &name);
        if (!str_equal(value_of(w, name), word)) return false;
    }
    return true;
}

// Fills the string's slots into w->string. False when one is not known.
static bool fill(jsonld_writer *w, str text, bool *has_slot) {
    str plain, label, name;
    *has_slot = false;
    buf_clear(&w->string);
    while (shape_next_part(&text, &plain, &label, &name)) {
        buf_str_append(&w->string, plain);
        if (!name.at) continue;
        str value = value_of(w, name);
        *has_slot = true;
        if (!value.size) return false;
        if (!label.at) {
            buf_str_append(&w->string, value);
            continue;
        }
        uint32_t node = table_add(&w->nodes, str_format(&w->memory, "%.*s\t%.*s", STR_ARG(label), STR_ARG(value)));
        buf_format(&w->string, "_:%.*s%u", STR_ARG(label), node + 1);
    }
    return true;
}

static void begin_member(buf *out, str key) {
    if (out->at[out->size - 1] != '{' && out->at[out->size - 1] != '[') buf_char(out, ',');
    if (!key.size) return;
    json_write_string(out, key);
    buf_char(out, ':');
}

static void write_shape(jsonld_writer *w, const struct shape *s) {
    size_t begins[SHAPE_DEPTH_MAX], depth = 0;
    bool has_slots[SHAPE_DEPTH_MAX], is_filled[SHAPE_DEPTH_MAX];
    for (size_t i = 0; i < s->piece_count; i++) {
        const shape_piece *piece = &s->pieces[i];
        bool has_slot, is_known;
        switch (piece->kind) {
        case SHAPE_OPEN:
            has_slots[depth] = is_filled[depth] = false;
            begins[depth++] = w->out->size;
            begin_member(w->out, piece->key);
            buf_char(w->out, '{');
            break;
        case SHAPE_CLOSE:
            buf_char(w->out, '}');
            depth--;
            if (has_slots[depth] && !is_filled[depth]) w->out->size = begins[depth];
            if (!depth) break;
            has_slots[depth - 1] |= has_slots[depth];
            is_filled[depth - 1] |= is_filled[depth];
            break;
        case SHAPE_STRING:
            is_known = fill(w, piece->text, &has_slot);
            has_slots[depth - 1] |= has_slot;
            if (!is_known) break;
            is_filled[depth - 1] |= has_slot;
            begin_member(w->out, piece->key);
            json_write_string(w->out, buf_str(&w->string));
            break;
        }
    }
}

static void write_fact(jsonld_writer *w) {
    const pack *p = w->context->pack;
    for (size_t i = 0; i < p->shape_count; i++) {
        if (p->shapes[i].type != w->fact->type || !holds(w, p->shapes[i].conditions)) continue;
        write_shape(w, &p->shapes[i]);
        return;
    }
}

void jsonld_document(const fact_context *c, const fact *facts, size_t count, buf *files) {
    jsonld_writer w = {.context = c, .out = &files[0]};
    buf_text(w.out, "{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@graph\":[{\"@id\":\"_:article\",\"@type\":\"Article\",\"identifier\":");
    json_write_string(w.out, buf_str(&c->doc->id));
    if (c->date.size) buf_format(w.out, ",\"datePublished\":\"%.*s\"", STR_ARG(c->date));
    buf_char(w.out, '}');
    for (size_t i = 0; i < count; i++) {
        w.fact = facts[i].said;
        write_fact(&w);
    }
    buf_text(w.out, "]}\n");
    table_free(&w.nodes);
    arena_free(&w.memory);
    buf_free(&w.string);
}
