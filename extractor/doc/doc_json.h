// doc_json.h: a document <-> a line of JSON. What comes in is checked here, so that nobody need do it later.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_DOC_JSON_H
#define LEDE_DOC_DOC_JSON_H

#include "doc/document.h"
#include "doc/offsets.h"
#include "nlp/words.h"
#include "text/problems.h"

// Reads one line into `doc`, whose path and line are set. Stems become words of `w` (which may be NULL: then they are passed over).
// On failure returns false with the reason, line and column in `told`.
bool doc_json_read(document *doc, str line, words *w, offsets *scratch, problems *told);
// Appends the document as one line, with what the stages have found so far.
void doc_json_write(const document *doc, const words *w, offsets *scratch, buf *out);

#endif
