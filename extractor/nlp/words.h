// words.h: the word table of one worker: each distinct word once, with its stem and classes. Whatever is asked of a word is
// worked out once, however often it stands in the articles; match/ keeps its own answers beside it, by the word's number.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_WORDS_H
#define LEDE_NLP_WORDS_H

#include "text/str.h"

typedef struct {
    str text;         // as it stands in the article
    str lower;        // its plain form in lower case
    str stem;         // what libstemmer makes of its plain, lower-cased form
    uint32_t classes; // bit i: token_classes[i] holds
} word;

typedef struct words words;

words *words_new(void);
void words_free(words *w);
// Starts anew when more than LIMIT_WORDS are known. Call between documents; numbers given before are void when it returns true.
bool words_trim(words *w);
// The word's number, with the stem that libstemmer gives.
uint32_t words_add(words *w, str text);
// The numbers of many words of one text, into `numbers`: faster than one by one, because it fetches ahead.
void words_add_all(words *w, str text, const span *at, size_t count, uint32_t *numbers);
// As words_add, with a stem that somebody else gave: a document may come with stems of its own.
uint32_t words_add_stemmed(words *w, str text, str stem);
size_t words_count(const words *w);
const word *words_get(const words *w, uint32_t number);
// The stem of any piece of text, in memory of `a`; for the words in rules.
str words_stem(words *w, arena *a, str text);
// The plain form (utf8_plain) of a word, in lower case or not: `text` itself when that is it, else memory of `a`.
str word_plain(arena *a, str text);
str word_lower(arena *a, str text);

#endif
