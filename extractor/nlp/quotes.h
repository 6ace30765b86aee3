// quotes.h: pairs quotation marks. What the pair holds - speech, a title, a nickname - is for rules to say.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_QUOTES_H
#define LEDE_NLP_QUOTES_H

#include "doc/document.h"

typedef struct {
    span outer;       // with the marks
    span inner;       // between them
    bool is_unclosed; // the closing mark is missing: it ends with its paragraph
    uint32_t words;   // words in it
} quotation;

typedef struct {
    quotation *items;
    size_t count, capacity;
} quotations;

// Finds the outermost pairs in `doc` (its tokens must be there), sorted. None crosses a paragraph's end.
void quotes_pair(const document *doc, quotations *out);

// The number of the first pair that ends behind `byte`; `count` when there is none.
size_t quotes_first(const quotations *q, uint32_t byte);

#endif
