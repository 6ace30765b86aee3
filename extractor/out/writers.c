// writers.c: the table of output formats. To add one: a file out/NAME.c, a row here, tests/cli/output/NAME.t.
// SPDX-License-Identifier: MIT
#include "out/writers.h"

#include "nlp/timex_forms.h"
#include "text/json_writer.h"

const fact_writer fact_writers[] = {
    {.name = "jsonl", .meaning = "one JSON object a line", .endings = {".jsonl"}, .fact = jsonl_fact},
    {.name = "pretty", .meaning = "for reading: the text with its facts marked, and a table of them", .document = pretty_document},
    {.name = "tsv", .meaning = "a table with tabs", .endings = {".tsv"}, .is_by_type = true, .header = tsv_header, .fact = tsv_fact},
    {.name = "csv", .meaning = "a table with commas", .endings = {".csv"}, .is_by_type = true, .header = csv_header, .fact = csv_fact},
    {.name = "jsonld",
     .meaning = "schema.org as JSON-LD, an object a document",
     .endings = {".jsonld"},
     .is_merging = true,
     .needs_shapes = true,
     .document = jsonld_document},
    {.name = "timeml",
     .meaning = "the text with its time expressions marked, as XML",
     .endings = {".tml"},
     .is_one_document = true,
     .is_mark_up = true,
     .document = timeml_document},
    {.name = "brat",
     .meaning = "brat's stand-off annotations",
     .endings = {".txt", ".ann"},
     .is_mark_up = true,
     .document = brat_document,
     .settings_name = "annotation.conf",
     .settings = brat_settings},
};
const size_t fact_writer_count = ARRAY_LEN(fact_writers);

const fact_writer *fact_writer_find(const char *name) {
    for (size_t i = 0; i < fact_writer_count; i++)
        if (strcmp(fact_writers[i].name, name) == 0) return &fact_writers[i];
    return NULL;
}

void table_header(const pack *p, uint32_t type_number, cell_writer *write, buf *out) {
    static const char *const fixed[] = {"doc", "start", "end", "text", "value", "kind"};
    for (size_t i = 0; i < ARRAY_LEN(fixed); i++) write(out, str_from(fixed[i]), i == 0);
    const type *t = &p->types[type_number];
    for (size_t i = 0; i < t->field_count; i++) write(out, t->fields[i].name, false);
    write(out, STR("rule"), false);
    buf_char(out, '\n');
}

static void write_number(buf *out, size_t number, cell_writer *write) {
    buf digits = {0};
    json_write_number(&digits, number);
    write(out, buf_str(&digits), false);
    buf_free(&digits);
}

static str known_cell(bool is_given, str value) {
    if (!is_given || timex_is_unsaid(value)) return (str){NULL, 0};
    return value.size ? value : STR("");
}

void table_row(const fact_context *c, const annotation *a, cell_writer *write, buf *out) {
    const type *t = &c->pack->types[a->type];
    write(out, buf_str(&c->doc->id), true);
    write_number(out, offsets_from_byte(c->offsets, a->at.start), write);
    write_number(out, offsets_from_byte(c->offsets, a->at.end), write);
    write(out, document_slice(c->doc, a->at), false);
    write(out, known_cell(!t->field_count || a->value.size > 0, a->value), false);
    write(out, known_cell(a->kind.size > 0, a->kind), false);
    for (size_t i = 0; i < t->field_count; i++) write(out, known_cell(a->fields[i].is_set, a->fields[i].value), false);
    write(out, a->rule == NONE ? (str){NULL, 0} : c->pack->rules[a->rule].name, false);
    buf_char(out, '\n');
}
