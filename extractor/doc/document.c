// document.c: the memory of a document.
// SPDX-License-Identifier: MIT
#include "doc/document.h"

#include <stdlib.h>

void document_clear(document *doc) {
    buf_clear(&doc->id);
    buf_clear(&doc->text);
    buf_clear(&doc->date);
    buf_clear(&doc->rest);
    doc->has_tokens = doc->has_stems = doc->is_ascii = false;
    doc->token_count = doc->sentence_count = doc->word_count = 0;
}

void document_free(document *doc) {
    buf_free(&doc->id);
    buf_free(&doc->text);
    buf_free(&doc->date);
    buf_free(&doc->rest);
    free(doc->tokens);
    free(doc->sentences);
    free(doc->words);
    *doc = (document){0};
}

void document_add_token(document *doc, size_t start, size_t end) {
    ARRAY_PUSH(doc->tokens, doc->token_count, doc->token_capacity, ((span){(uint32_t)start, (uint32_t)end}));
}

void document_add_sentence(document *doc, size_t start, size_t end) {
    ARRAY_PUSH(doc->sentences, doc->sentence_count, doc->sentence_capacity, ((span){(uint32_t)start, (uint32_t)end}));
}

void document_reserve_words(document *doc, size_t count) {
    while (doc->word_capacity < count) doc->words = mem_grow(doc->words, &doc->word_capacity, sizeof *doc->words);
}

str document_place(const document *doc, arena *a) {
    if (doc->line) return str_format(a, "%.*s:%ld", STR_ARG(doc->path), doc->line);
    return doc->path;
}
