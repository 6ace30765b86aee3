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
    bool has_colour; // for pretty
    size_t width;    // of the lines of pretty; 0: they do not end
} fact_context;

typedef struct {
    const char *name;
    const char *meaning; // for --help
    bool is_by_type;     // one table a type, with a header row: needs exactly one type
    void (*header)(const pack *p, uint32_t type, buf *out);
    // One of the two: a fact at a time, or all of a document that has some, in text order.
    void (*fact)(const fact_context *c, const annotation *a, buf *out);
    void (*document)(const fact_context *c, annotation *const *facts, size_t count, buf *out);
} fact_writer;

extern const fact_writer fact_writers[];
extern const size_t fact_writer_count;
// NULL when there is none of that name.
const fact_writer *fact_writer_find(const char *name);

// The rows.
void jsonl_fact(const fact_context *c, const annotation *a, buf *out);
void pretty_document(const fact_context *c, annotation *const *facts, size_t count, buf *out);
void tsv_header(const pack *p, uint32_t type, buf *out);
void tsv_fact(const fact_context *c, const annotation *a, buf *out);
void csv_header(const pack *p, uint32_t type, buf *out);
void csv_fact(const fact_context *c, const annotation *a, buf *out);

// Shared: what a cell of a table says: columns doc, start, end, text, value, kind, then the fields' values.
typedef void cell_writer(buf *out, str cell, bool is_first);
void table_header(const pack *p, uint32_t type, cell_writer *write, buf *out);
void table_row(const fact_context *c, const annotation *a, cell_writer *write, buf *out);

#endif
