// worker.h: all that one thread needs to run a pack over documents, one after the other. Nothing in it changes what comes out.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_WORKER_H
#define LEDE_MATCH_WORKER_H

#include "doc/annotation.h"
#include "doc/document.h"
#include "match/atoms.h"
#include "match/view.h"
#include "nlp/calendar.h"
#include "nlp/quotes.h"
#include "nlp/timex.h"
#include "pack/pack.h"

typedef struct {
    annotation **items; // sorted by start
    size_t count, capacity;
} annotation_list;

typedef struct {
    span at;
    uint32_t first_token, token_end;
} unit;

// The units of one scope, their bits, and for each atom on which patterns hang the units that have it.
typedef struct {
    unit *units;
    size_t count, capacity;
    uint64_t *bits; // row_size pieces a unit
    size_t bits_capacity;
    struct unit_list {
        uint32_t *items;
        size_t count, capacity;
    } * with_atom;
} unit_set;

// A phrase of a list that stands in the text.
typedef struct {
    span at;
    uint32_t first_token;
    uint32_t atom;
} phrase_hit;

// A pattern that may match on a unit: all it needs is there.
typedef struct {
    uint32_t unit;
    uint32_t line; // its place in the level's lines, so that order is the file's
} candidate;

typedef struct {
    struct pcre2_real_code_8 *code[2]; // byte mode, UTF mode; made when first needed
    bool is_jit[2];
    bool has_failed;
} ready_pattern;

// A match that made no fact, and why: noted for `lede why`.
typedef enum { FATE_BEATEN, FATE_VETOED, FATE_UNEQUAL, FATE_NO_VALUE, FATE_LIMIT } fate;
enum { FATE_COUNT = FATE_LIMIT + 1 };
typedef struct {
    fate fate;
    uint32_t line;                    // the match line
    span at;                          // what it would have been; with FATE_LIMIT its whole unit
    const annotation *loser, *winner; // FATE_BEATEN
    uint32_t by_line;                 // FATE_VETOED: the unless line, and where it matched
    span by_at;
    uint32_t part, counts[2]; // FATE_UNEQUAL: the first `each` whose list is not as long as the one before it; both lengths
} lost_match;

// A place at which an unless line matches.
typedef struct {
    span at;
    uint32_t line;
} veto;

// What a rule did, for `run --profile` and `score -r`: how often it was tried on a unit and matched, how many facts it made, matches lost, and
// the processor time of all that.
typedef struct {
    size_t tries, matches, made, lost[FATE_COUNT];
    double seconds;
} rule_counts;

// Where a document's anchor is from, in the order in which they count.
typedef enum { ANCHOR_OPTION, ANCHOR_DOCUMENT, ANCHOR_TEXT } anchor_source;

typedef struct {
    const pack *pack;
    words *words;
    atom_table atoms;
    arena memory; // of the document
    bool is_tracing;
    bool utf_only;         // tests: run everything in UTF mode
    civil_date date_given; // --date: of all documents; year 0 when not given
    timex_policy policy;
    timex_order order;

    struct pcre2_real_match_data_8 *match_data;
    struct pcre2_real_match_data_8 *side_data; // for unless and each lines, while match_data holds the match they are about
    struct pcre2_real_match_context_8 *match_context;
    struct pcre2_real_jit_stack_8 *jit_stack;
    ready_pattern *ready;  // one a pattern
    candidate *candidates; // of the view that is running
    size_t candidate_capacity;

    // of the document
    const document *doc;
    problems *told;
    civil_date anchor;
    bool has_anchor;
    anchor_source anchor_source;
    quotations quotes;
    annotation *quote_annotations;
    unit_set scopes[SCOPE_COUNT];
    uint32_t *sentence_paragraph;
    size_t sentence_paragraph_capacity;
    phrase_hit *phrases;
    size_t phrase_count, phrase_capacity;
    annotation_list *types;  // committed annotations, one list a type
    annotation_list pending; // of the level that is running
    view match_view, unless_view;

    veto *vetoes; // of rule veto_rule in unit veto_unit
    size_t veto_count, veto_capacity;
    uint32_t veto_rule, veto_unit;

    bool ignores_when;   // examples are within the bounds that `when` sets
    const bool *enabled; // which rules run (examples run some alone), or NULL for all
    rule_counts *counts; // one a rule, or NULL
    bool notes_lost;
    lost_match *lost; // of the document
    size_t lost_count, lost_capacity;
} worker;

worker *worker_new(const pack *p);
void worker_free(worker *w);

// Finds all annotations of `doc`, which has tokens and words of w->words. They live until the next call, in w->types. Rules that hit
// a limit are named in `told`.
void worker_run(worker *w, const document *doc, problems *told);
// Injects an annotation before the rules run: for examples with `given`. Call between worker_begin and worker_finish.
void worker_begin(worker *w, const document *doc, problems *told);
void worker_give(worker *w, uint32_t type, span at);
void worker_finish(worker *w);

// Used by the files of match/.
annotation *worker_new_annotation(worker *w, uint32_t type, span at);
// Counts a match that was lost, and keeps it, when that is asked for.
void worker_note_lost(worker *w, lost_match lost);
// The number of the first annotation of a list that begins at or behind a byte.
size_t worker_first_from(const annotation_list *list, uint32_t byte);
// The plain text of a span: one space for white space, plain marks, composed letters; document memory.
str worker_plain_text(worker *w, span at);

#endif
