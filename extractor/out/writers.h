// writers.h: the formats in which facts are printed.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_WRITERS_H
#define LEDE_OUT_WRITERS_H

#include "doc/annotation.h"
#include "doc/document.h"
#include "doc/offsets.h"
#include "pack/pack.h"

// What a writer needs to know of a document's facts.
typedef struct {
    const pack *pack;
    const document *doc;
    offsets *offsets; // begun for doc, in the unit asked for
    bool with_trace;
    size_t number; // of the fact in its document, from 0
    size_t line;   // of the text on which it begins, from 1
} fact_context;

typedef struct {
    const char *name;
    const char *meaning; // for --help
    bool is_by_type;     // one table a type, with a header row: needs exactly one type
    void (*header)(const pack *p, uint32_t type, buf *out);
    void (*fact)(const fact_context *c, const annotation *a, buf *out);
} fact_writer;

extern const fact_writer fact_writers[];
extern const size_t fact_writer_count;
// NULL when there is none of that name.
const fact_writer *fact_writer_find(const char *name);

// The rows.
void jsonl_fact(const fact_context *c, const annotation *a, buf *out);
void pretty_fact(const fact_context *c, const annotation *a, buf *out);
void tsv_header(const pack *p, uint32_t type, buf *out);
void tsv_fact(const fact_context *c, const annotation *a, buf *out);
void csv_header(const pack *p, uint32_t type, buf *out);
void csv_fact(const fact_context *c, const annotation *a, buf *out);

// Shared: what a cell of a table says: columns doc, start, end, text, value, kind, then the fields' values.
typedef void cell_writer(buf *out, str cell, bool is_first);
void table_header(const pack *p, uint32_t type, cell_writer *write, buf *out);
void table_row(const fact_context *c, const annotation *a, cell_writer *write, buf *out);

#endif
