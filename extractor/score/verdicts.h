// verdicts.h: what became of each gold fact and which facts are wrong, in a form that outlives its run: verdicts of two runs can be
// compared (score/compare.h), whatever happened to rules and articles in between, and a file of them can be kept in git.
// SPDX-License-Identifier: MIT
#ifndef LEDE_SCORE_VERDICTS_H
#define LEDE_SCORE_VERDICTS_H

#include "score/align.h"

// From bad to good, so that more is better; ORDER verdict: verdicts.c has a name for each.
typedef enum { VERDICT_WRONG, VERDICT_MISSED, VERDICT_DIFFERS, VERDICT_RIGHT, VERDICT_COUNT } verdict_kind;
extern const char *const verdict_names[VERDICT_COUNT];

// The first five name what is judged: gold by what it says, a wrong fact by where it stands, so that it stays the same wrong fact when
// only its fields change. Offsets are not part of it: an article that is edited keeps its verdicts.
typedef struct {
    str doc, type;
    str text;     // in one line, shortened
    str says;     // the fields of gold: "actor: Ann Roe; character: Bo Lee"; of a wrong fact nothing
    uint32_t nth; // which of those that are the same so far, in the order of the text, from 1
    verdict_kind kind;
    str amiss;                 // VERDICT_DIFFERS: the fields of gold that are not right, "_extent" among them: "actor, character"
    str rule;                  // that made the fact; empty when there is none or it is not known
    const fact_record *record; // the gold or the wrong fact, as long as there is one; NULL when the verdict was read from a file
} verdict;

typedef struct {
    verdict *items; // by doc, type, gold before wrong facts, text, says, nth
    size_t count, capacity;
    arena memory;
} verdict_list;

// The verdicts of an evaluation. Optional gold has none, nor has the fact that met it. All but `record` is copied, so verdicts can
// outlive their run.
void verdicts_make(verdict_list *v, const evaluation *e);
void verdicts_free(verdict_list *v);

// One line of JSON for each, in their order.
void verdicts_write(const verdict_list *v, buf *out);
// Reads what verdicts_write wrote, from a file; leaves out what the filter does not want. Lines that are no verdict are named in `told`
// and skipped. False when the file cannot be read at all.
bool verdicts_read(verdict_list *v, const char *path, const fact_filter *filter, problems *told);

// Orders by what is judged; 0 when both are about the same.
int verdicts_compare(const verdict *a, const verdict *b);

#endif
