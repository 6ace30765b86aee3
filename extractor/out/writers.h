// writers.h: the formats in which facts are printed.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_WRITERS_H
#define LEDE_OUT_WRITERS_H

#include "doc/annotation.h"
#include "doc/document.h"
#include "doc/offsets.h"
#include "pack/pack.h"

// Facts in text order. With --merge each stands for all that say the same.
typedef struct {
    const annotation *said;
    const annotation *const *mentions; // in text order, `said` among them; NULL without --merge
    size_t mention_count;
    size_t order; // in which the rules made it, so that sorting is stable everywhere
} fact;

// What a writer needs to know of a document's facts.
typedef struct {
    const pack *pack;
    const document *doc;
    offsets *offsets; // begun for doc, in the unit asked for
    str date;         // the document's day, YYYY-MM-DD; empty when it is not known
    bool with_trace;
    bool has_colour; // for pretty
    size_t width;    // of the lines of pretty; 0: they do not end
} fact_context;

// A format writes facts one by one (`fact`) or all of a document at once (`document`, into a buffer for each of its endings).
enum { WRITER_FILES_MAX = 2 };
typedef struct {
    const char *name;
    const char *meaning;                   // for --help
    const char *endings[WRITER_FILES_MAX]; // of the files of a document, or of a type, in the folder of --output; none: no such files
    bool is_by_type;                       // a table a type, with a header row; standard output takes one
    bool is_one_document;                  // standard output takes one document
    bool is_mark_up;                       // it marks places in the text: cannot be merged, and has offsets of its own or none
    bool is_merging;                       // it says each fact once, as with --merge
    bool needs_shapes;                     // the pack must say how facts look
    void (*header)(const pack *p, uint32_t type, buf *out);
    void (*fact)(const fact_context *c, const fact *f, buf *out);
    void (*document)(const fact_context *c, const fact *facts, size_t count, buf *files);
    const char *settings_name; // a file that goes with all the others, written by
    void (*settings)(const pack *p, const bool *is_printed, buf *out);
} fact_writer;

extern const fact_writer fact_writers[];
extern const size_t fact_writer_count;
// NULL when there is none of that name.
const fact_writer *fact_writer_find(const char *name);

// The rows.
void jsonl_fact(const fact_context *c, const fact *f, buf *out);
void pretty_document(const fact_context *c, const fact *facts, size_t count, buf *files);
void tsv_header(const pack *p, uint32_t type, buf *out);
void tsv_fact(const fact_context *c, const fact *f, buf *out);
void csv_header(const pack *p, uint32_t type, buf *out);
void csv_fact(const fact_context *c, const fact *f, buf *out);
void brat_document(const fact_context *c, const fact *facts, size_t count, buf *files);
void brat_settings(const pack *p, const bool *is_printed, buf *out);
void jsonld_document(const fact_context *c, const fact *facts, size_t count, buf *files);
void timeml_document(const fact_context *c, const fact *facts, size_t count, buf *files);

// Shared: what a cell of a table says: columns doc, start, end, text, value, kind, then the fields' values. A cell without a pointer is
// missing; one of no size is there and empty (an unresolved "she").
typedef void cell_writer(buf *out, str cell, bool is_first);
void table_header(const pack *p, uint32_t type, cell_writer *write, buf *out);
void table_row(const fact_context *c, const annotation *a, cell_writer *write, buf *out);

#endif
