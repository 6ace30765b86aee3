// pretty.c: facts for a person's eyes: the article's name, then a line a fact: where (line of the text), what, and its fields.
// SPDX-License-Identifier: MIT
#include "out/writers.h"
#include "text/utf8.h"

enum { TEXT_WIDTH = 48 };

// Writes `text` on one line, cut to TEXT_WIDTH code points, and pads it to that width.
static void write_cut(buf *out, str text) {
    size_t count = 0, i = 0;
    while (i < text.size && count < TEXT_WIDTH) {
        uint32_t cp;
        size_t length = utf8_decode(text.at + i, &cp);
        bool is_last = count + 1 == TEXT_WIDTH && i + length < text.size;
        if (is_last)
            buf_text(out, "\xE2\x80\xA6");
        else if (cp < ' ')
            buf_char(out, ' ');
        else
            buf_append(out, text.at + i, length);
        i += length;
        count++;
    }
    while (count++ < TEXT_WIDTH) buf_char(out, ' ');
}

void pretty_fact(const fact_context *c, const annotation *a, buf *out) {
    const type *t = &c->pack->types[a->type];
    if (c->number == 0) buf_format(out, "%.*s\n", STR_ARG(buf_str(&c->doc->id)));
    buf_format(out, "%5zu  %-8.*s ", c->line, STR_ARG(t->name));
    write_cut(out, document_slice(c->doc, a->at));
    if (a->value.size) buf_format(out, "  %.*s", STR_ARG(a->value));
    for (size_t i = 0; i < t->field_count; i++) {
        if (!a->fields[i].is_set) continue;
        str value = a->fields[i].value;
        buf_format(out, "  %.*s: %.*s", STR_ARG(t->fields[i].name), STR_ARG(value.size ? value : STR("?")));
    }
    buf_char(out, '\n');
}
