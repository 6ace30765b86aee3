// articles.h: an article, as it was read, made a document.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_ARTICLES_H
#define LEDE_CMD_ARTICLES_H

#include "doc/document.h"
#include "doc/offsets.h"
#include "nlp/words.h"
#include "text/input.h"

// Fills `doc` from a text, whose bytes it takes over, or a line of JSON; stems of the line go to `known`, or are passed over when that
// is NULL. False, with the reason in `told`, when the line is no document.
bool article_document(article *a, document *doc, words *known, offsets *places, problems *told);

#endif
