// fact_output.h: from the annotations of a document to bytes on standard output or in the files of --output: which types, in which order,
// merged or not, in which format.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_FACT_OUTPUT_H
#define LEDE_CMD_FACT_OUTPUT_H

#include "match/worker.h"
#include "nlp/timex_forms.h"
#include "out/writers.h"
#include "text/output.h"

typedef struct {
    const char *command; // for complaints
    const char *types;   // --types, or NULL
    const char *folder;  // --output, or NULL: standard output
    const fact_writer *writer;
    timex_form dates;
    offset_unit unit;
    bool with_trace, merges;
    bool has_colour; // of pretty
    size_t width;
} fact_settings;

// The facts of one document, written and not yet printed. Its memory is reused from document to document.
typedef struct {
    fact *facts;
    size_t count, capacity;
    buf *parts; // one a file, or a table, or one for all
    arena memory;
} fact_sheet;

typedef struct fact_output fact_output;

// Looks whether all that is asked for goes together; NULL after a complaint. `standard` is where bytes go without --output.
fact_output *fact_output_new(const fact_settings *set, const pack *p, output *standard, const char *const *articles, size_t article_count);
// Which rules what is printed needs: a flag a rule, to be freed.
bool *fact_output_rules(const fact_output *o);
// Writes headers and opens tables. False after a message: nothing can be written there.
bool fact_output_begin(fact_output *o);
// Writes what the worker found in the document. Any thread.
void fact_output_write(const fact_output *o, const worker *w, const document *doc, offsets *places, fact_sheet *sheet);
// Puts the sheet where it belongs. In the documents' turn. False after a message on standard error: nothing more can be written.
bool fact_output_print(fact_output *o, const document *doc, const fact_sheet *sheet, problems *told);
// Writes what waits; false when some of it, or of what was printed before, could not be written.
bool fact_output_end(fact_output *o);
void fact_output_free(fact_output *o);
void fact_sheet_free(const fact_output *o, fact_sheet *sheet);

#endif
