// document.h: one article and what the stages know of it. Everything is in bytes of `text`; code points and UTF-16 exist only at
// the border (doc/offsets.h).
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_DOCUMENT_H
#define LEDE_DOC_DOCUMENT_H

#include "text/buf.h"

typedef struct {
    str path; // where it came from, for messages
    long line;
    buf id, text, date; // date: YYYY-MM-DD..., empty when unknown
    buf rest;           // the keys that lede does not know, as JSON members `"a":1,"b":[2]`
    bool is_ascii;

    bool has_tokens; // `lede tokenize` has been here
    span *tokens;    // sorted, disjoint, not empty
    size_t token_count, token_capacity;
    span *sentences; // sorted, disjoint; each begins and ends at a token; every token is in one
    size_t sentence_count, sentence_capacity;

    bool has_stems;  // `lede stem` has been here
    uint32_t *words; // a word of the worker's word table (nlp/words.h) for each token
    size_t word_count, word_capacity;
} document;

// Forgets the article and keeps the memory for the next one.
void document_clear(document *doc);
void document_free(document *doc);
void document_add_token(document *doc, size_t start, size_t end);
void document_add_sentence(document *doc, size_t start, size_t end);
// Makes room for `count` words, one a token.
void document_reserve_words(document *doc, size_t count);
// For messages: "path" or "path:line".
str document_place(const document *doc, arena *a);

static inline str document_slice(const document *doc, span s) {
    return str_slice(doc->text.at, s);
}

#endif
