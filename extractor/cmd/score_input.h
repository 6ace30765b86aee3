// score_input.h: gold, articles and facts, read for `lede score` and put in order by document.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_SCORE_INPUT_H
#define LEDE_CMD_SCORE_INPUT_H

#include <sys/types.h>

#include "cmd/score_settings.h"
#include "doc/document.h"
#include "doc/fact_json.h"
#include "score/metrics.h"

// A document that somebody has judged, so that a fact in it which no gold answers is wrong.
typedef struct {
    str name;
    bool is_certain; // false: only the name of a gold file with facts in it speaks for this document
    bool is_found;   // among the articles
    str path;        // of the article, when it was read
    long file_line;  // where it stands in a file of many articles; 0 in a file of its own
    uint32_t *lines; // where each line begins, in code points
    size_t line_count, line_capacity;
    bool has_gold; // somebody has judged it; without for_report: always
    str text;      // of the article; for_report
    fact_list gold, facts, second;
} judged;

// A file that has been read as gold.
typedef struct {
    dev_t device;
    ino_t number;
} file_mark;

typedef struct {
    const score_settings *set;
    fact_memory records;
    arena names;
    table types;   // all that gold and facts have, --types or not
    table numbers; // a document's name -> its place in `documents`
    judged *documents;
    size_t document_count, document_capacity;
    file_mark *gold_files;
    size_t gold_file_count, gold_file_capacity;
    size_t unjudged_facts;
    table unjudged; // hashes of the names of documents without gold
    problems told;
    bool had_problem;
    bool reads_second;                                // facts are those of a second run
    bool has_read;                                    // anything at all of what is being read
    void (*on_article)(void *context, document *doc); // NULL: articles are only read
    void *on_article_context;
    evaluation evaluation;
    metrics metrics;
} scoring;

// Prints what went wrong since the last time.
void score_report_problems(scoring *s);
// The document of that name, or NULL when nobody judged it.
judged *score_find_document(const scoring *s, str name);
size_t score_count_documents(const scoring *s);
// Whether --types lets this one through.
bool score_is_chosen(const score_settings *set, str type);

// Each prints what is wrong with its input, a line each, and goes on. In this order: gold says what is judged.
void score_read_gold(scoring *s, const char *path);
void score_read_articles(scoring *s);
void score_read_facts(scoring *s, const char *path);
// Says how many facts were not counted because their documents are not judged.
void score_report_unjudged(const scoring *s);
void score_input_free(scoring *s);

#endif
