// tables.c: facts as tables, with tabs or with commas (RFC 4180). Line breaks in a cell are spaces in the one and quoted in the other. An empty
// cell with commas is "" when the fact has the field, so that databases can tell it from a field that is missing.
// SPDX-License-Identifier: MIT
#include "out/writers.h"

static void tsv_cell(buf *out, str cell, bool is_first) {
    if (!is_first) buf_char(out, '\t');
    for (size_t i = 0; i < cell.size; i++) {
        char c = cell.at[i];
        buf_char(out, c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
}

static void csv_cell(buf *out, str cell, bool is_first) {
    if (!is_first) buf_char(out, ',');
    bool needs_quotes = cell.at && !cell.size;
    for (size_t i = 0; i < cell.size && !needs_quotes; i++) needs_quotes = memchr(",\"\n\r", cell.at[i], 4) != NULL;
    if (!needs_quotes) {
        buf_str_append(out, cell);
        return;
    }
    buf_char(out, '"');
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.at[i] == '"') buf_char(out, '"');
        buf_char(out, cell.at[i]);
    }
    buf_char(out, '"');
}

void tsv_header(const pack *p, uint32_t type_number, buf *out) {
    table_header(p, type_number, tsv_cell, out);
}
void tsv_fact(const fact_context *c, const fact *f, buf *out) {
    table_row(c, f->said, tsv_cell, out);
}
void csv_header(const pack *p, uint32_t type_number, buf *out) {
    table_header(p, type_number, csv_cell, out);
}
void csv_fact(const fact_context *c, const fact *f, buf *out) {
    table_row(c, f->said, csv_cell, out);
}
