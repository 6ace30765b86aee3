// sentences.h: where sentences and paragraphs end.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_SENTENCES_H
#define LEDE_NLP_SENTENCES_H

#include "doc/document.h"

// Adds the sentences of `doc`, whose tokens must be there. A sentence ends at its stop and the marks and brackets that close behind
// it, at a blank line, and where a line ends that reads as a headline, caption or list item. None is longer than LIMIT_SENTENCE.
void sentences_find(document *doc);

// True when a paragraph ends between two neighbouring tokens: a blank line lies between them.
bool is_paragraph_break(const document *doc, size_t token_before);

#endif
