// sentences.h: where sentences and paragraphs end.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_SENTENCES_H
#define LEDE_NLP_SENTENCES_H

#include "doc/document.h"

// Adds the sentences of `doc`, whose tokens must be there. A sentence ends at its stop and the marks and brackets that close behind
// it, at a blank line, and where a line ends that reads as a headline, caption or list item. None is longer than LIMIT_SENTENCE.
void sentences_find(document *doc);

// How many line breaks lie between a token and the next.
size_t sentences_newlines(const document *doc, size_t token_before);

// True when a paragraph ends between a token and the next: a blank line lies between them.
static inline bool is_paragraph_break(const document *doc, size_t token_before) {
    if (token_before + 1 >= doc->token_count) return false;
    if (doc->tokens[token_before + 1].start - doc->tokens[token_before].end < 2) return false;
    return sentences_newlines(doc, token_before) >= 2;
}

#endif
