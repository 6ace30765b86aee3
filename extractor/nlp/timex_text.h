// timex_text.h: expressions that quote the article (T2:39 p.m, decade '70s, P3*2W) in the plain form that timex.c reads.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TIMEX_TEXT_H
#define LEDE_NLP_TIMEX_TEXT_H

#include "nlp/timex.h"

// Whether the text has the form of an expression that quotes; whether it makes sense is told by timex_text_plain.
bool timex_text_is_quoting(str expression);
// The plain form in memory of `a`: what quotes nothing comes back as it is. False when what is quoted cannot be (50 p.m.).
bool timex_text_plain(arena *a, str expression, timex_order order, str *out, bool *is_ambiguous);

#endif
