// timeml.c: a document as TimeML, as the tools of TempEval-3 read it: its text with a TIMEX3 element around each time expression. Apart from
// XML's escapes the text is the article's, byte for byte. Elements cannot overlap: of two the one that begins first is kept, and of
// those the longer one. Facts of other kinds are not written.
// SPDX-License-Identifier: MIT
#include "nlp/timex_forms.h"
#include "out/writers.h"
#include "out/xml.h"

static void write_timex(const fact_context *c, const annotation *a, size_t number, buf *out) {
    buf_format(out, "<TIMEX3 tid=\"t%zu\"", number);
    xml_attribute(out, "type", a->kind);
    xml_attribute(out, "value", a->value);
    if (a->mod.size) xml_attribute(out, "mod", a->mod);
    buf_char(out, '>');
    xml_text(out, document_slice(c->doc, a->at));
    buf_text(out, "</TIMEX3>");
}

static void write_creation_time(str date, buf *out) {
    buf_text(out, "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"");
    xml_attribute(out, "value", date);
    buf_text(out, " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
    xml_text(out, date);
    buf_text(out, "</TIMEX3></DCT>\n");
}

void timeml_document(const fact_context *c, const fact *facts, size_t count, buf *files) {
    buf *out = &files[0];
    str text = buf_str(&c->doc->text);
    uint32_t done = 0;
    size_t number = 0;
    buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                  " xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n<DOCID>");
    xml_text(out, buf_str(&c->doc->id));
    buf_text(out, "</DOCID>\n");
    if (c->date.size) write_creation_time(c->date, out);
    buf_text(out, "<TEXT>");
    for (size_t i = 0; i < count; i++) {
        const annotation *a = facts[i].said;
        if (!timex_is_kind(a->kind) || a->at.start < done) continue;
        xml_text(out, str_slice(text.at, (span){done, a->at.start}));
        write_timex(c, a, ++number, out);
        done = a->at.end;
    }
    xml_text(out, str_slice(text.at, (span){done, (uint32_t)text.size}));
    buf_text(out, "</TEXT>\n</TimeML>\n");
}
