// findings.h: what is wrong, or what has changed, one thing a line: the same for people, JSON, JUnit and annotations.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_FINDINGS_H
#define LEDE_OUT_FINDINGS_H

#include "score/compare.h"

// Where a record stands in its article. Articles are not kept, only their line ends, and whoever read them has those.
typedef struct {
    str path;         // the file; empty when the article was not read
    size_t file_line; // in that file, from 1; 0 when not known
    size_t line;      // in the article's text: the same, unless the file has many articles
} article_place;

typedef struct {
    article_place (*find)(const void *context, const fact_record *record);
    const void *context;
} article_places;

typedef struct {
    const char *kind; // miss, extra, differs; or lost, wrong, gained, gone
    str doc, type;
    str text;   // as it stands
    str shown;  // in one line
    str detail; // what differs, or what the fields are
    str rule;   // or, when another one found it before, "old -> new"
    article_place place;
} finding_line;

typedef struct {
    finding_line *items;
    size_t count, capacity;
    arena memory;
} finding_list;

// Every miss, extra and difference, in the order in which one reads the articles.
void findings_of_errors(finding_list *list, const evaluation *e, const article_places *places);
// Every listed change before `end` (CHANGE_LISTED for all, CHANGE_GAINED for what got worse), in their order.
void findings_of_changes(finding_list *list, const comparison *c, change_kind end, const article_places *places);
void findings_free(finding_list *list);

// A line for each, parted by tabs.
void findings_print(const finding_list *list, buf *out);
// The items of a JSON array.
void findings_write_json(const finding_list *list, buf *out);

#endif
