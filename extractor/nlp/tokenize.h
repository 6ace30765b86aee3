// tokenize.h: where words and signs begin and end.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TOKENIZE_H
#define LEDE_NLP_TOKENIZE_H

#include "doc/document.h"

// Adds the tokens of doc->text: words with their inner apostrophes, hyphens and stops (O'Quinn, well-known, U.S), clitics of their
// own ('s, 'll), numbers with their signs ($1.2m, 1,200, 10:30), web and mail addresses, each emoji, and every other sign; a run of
// stops or hyphens is one, so are `` and '' for quotation marks. White space is in no token.
void tokenize(document *doc);

#endif
