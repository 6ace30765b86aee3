// fact_json.h: facts and gold from JSON lines. Both are the same record, and gold as little of it as a person wants to type; what a
// reader of records may rely on (offsets or a text, plain values, trimmed extents) is made and checked here.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_FACT_JSON_H
#define LEDE_DOC_FACT_JSON_H

#include "doc/evidence.h"
#include "doc/offsets.h"

// A field that a record gives. A record's own "value" and "kind" are fields of these names, because they are compared like any other.
typedef struct {
    str name;
    str value; // what it means; of a field with a text alone, that text
    bool has_span;
    span at;   // where it stands, in code points, when has_span; not compared
    str how;   // how it was found when it does not stand there, with --trace
    str plain; // the value as it is compared: plain marks, single spaces, no article in front, no 's behind; "199X" for "199"
} fact_field;

typedef struct {
    str doc; // the last part of the id
    str type;
    str text; // empty when the record has offsets alone
    bool has_span;
    span at;                  // in code points, when has_span
    span core;                // `at` without the spaces, marks and punctuation at its ends
    str core_text;            // `text` without them
    long nth;                 // which occurrence of `text` is meant when there is no span
    const fact_field *fields; // by name, each once
    size_t field_count;
    bool is_optional;
    str rule;
    const evidence *rests_on; // with_evidence, of a fact with a trace; else NULL
    str path;                 // where the record stands
    long line;
} fact_record;

typedef struct {
    fact_record **items;
    size_t count, capacity;
} fact_list;

// Which records are worth their memory, asked before any is spent on one.
typedef struct {
    bool (*is_wanted)(void *context, str doc, str type); // NULL: all are
    void *context;
    bool with_evidence; // and whether its trace is, too
} fact_filter;

// Reads one line; `path` must live as long as the record. Returns the record, or NULL when it is not wanted, or when it is bad, which
// is then a line in `told`.
fact_record *fact_json_parse(fact_memory *memory, str line, str path, long number, const fact_filter *filter, problems *told);

// The name by which documents are compared: the last part of an id, whatever folders stand before it.
str fact_json_document(str id);

// Finds a record in the text of its document (whose offsets have begun, in code points): fills in what it left out. False when it
// does not fit, with the reason in `told`.
bool fact_json_locate(fact_record *record, fact_memory *memory, str text, offsets *places, problems *told);

// The records of a file: lines of JSON whatever its name, but NAME.ann is brat's; "-" is standard input. NULL when it cannot be opened, with the reason in
// `told`.
typedef struct fact_file fact_file;
fact_file *fact_json_open(const char *path, problems *told);
// Reads the next line that is not blank: false at the end. `record` is NULL when fact_json_parse says so.
bool fact_json_next(fact_file *file, fact_memory *memory, const fact_filter *filter, fact_record **record, problems *told);
void fact_json_close(fact_file *file);

void fact_memory_free(fact_memory *memory);

#endif
