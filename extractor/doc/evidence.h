// evidence.h: what a fact rests on, as `lede run --trace` tells it: a tree of annotations and the rules that made them.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_EVIDENCE_H
#define LEDE_DOC_EVIDENCE_H

#include "text/problems.h"
#include "text/table.h"

// What is not known is empty.
typedef struct evidence {
    bool has_span;
    span at; // code points
    str text, type, value;
    str rule, source; // the rule, and its pattern line as FILE:LINE
    str pattern, saw; // the line as written, and what it saw, with the folded parts as {names}
    str known_from;   // where a name that is found again was proved: the text there
    const struct evidence *parts;
    size_t part_count;
} evidence;

// What records are made of: they live as long as this. Names that recur (documents, types, fields, rules) are kept once.
typedef struct {
    arena bytes;
    table names;
} fact_memory;

str fact_memory_intern(fact_memory *memory, str name);

struct json_t;
// Reads the "trace" of a fact. What has an unexpected shape is left out, for it is shown and not counted.
const evidence *evidence_read(fact_memory *memory, const struct json_t *trace);
// The string `key` of an object, or an empty str.
str evidence_text(const struct json_t *object, const char *key);
// Reads "start" and "end" of an object; false when they are no extent.
bool evidence_span(const struct json_t *object, span *at);

#endif
