// annotation.h: a typed span that a rule made, with its fields and what it rests on. A fact is an annotation of a printed type.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_ANNOTATION_H
#define LEDE_DOC_ANNOTATION_H

#include "nlp/timex.h"
#include "text/str.h"

typedef struct annotation annotation;

typedef struct {
    bool is_set;
    bool has_span; // it stands in the text
    span at;
    str value;              // what it means; empty when that is not known
    const char *how;        // "carried over", "pronoun", ...: set when no rule alone decided
    const annotation *link; // and from which mention or fact the value comes
} field_value;

struct annotation {
    uint32_t type;    // of the pack
    uint32_t rule;    // of the pack; UINT32_MAX when no rule made it
    uint32_t pattern; // the match line
    span at;          // what it says: a fact's start and end
    span fold;        // what one letter stands for in a view: `at`, with the marks of a quotation
    str value, kind, relative, mod;
    str open_expression;      // of a time that counts from one named before it; its value waits for the document's other dates
    bool is_time;             // the value is that of a time expression
    const char *anchor;       // what filled it in: option, document, text (a dateline), named (a date before it); NULL for nothing
    field_value *fields;      // one a field of the type
    const annotation **parts; // what the match was made of, in text order
    uint32_t part_count;
    const annotation *proof; // of a name found again: where it was proved
    str view;                // only when tracing: what the rule matched, with {type} for each letter
    bool is_unclosed;
    bool is_ambiguous; // a date in figures that could be read another way
    char gender;       // m, f, or 0 when nothing tells
};

#endif
