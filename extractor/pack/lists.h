// lists.h: word lists, their features, forms and irregular forms.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_LISTS_H
#define LEDE_PACK_LISTS_H

#include "pack/pack.h"

// Reads the file of every list of the pack and gives each list its atom. Faults go to the pack's findings.
void lists_load(pack *p);
// The stem under which forms of `word_text` are found: libstemmer's, by way of irregular.tsv. In the pack's memory.
str lists_stem(pack *p, str word_text);
// Makes ~word atoms findable: call when all patterns are read.
void lists_index_stems(pack *p);

// A feature of a word that stands in `l` (plain form, any case): false when the word or column is not there.
bool list_feature(const word_list *l, str plain, str lower, str column, str *feature);
// Whether `l` holds the word, with its case.
bool list_has(const word_list *l, str plain, str lower);
// Whether an entry's case allows this spelling.
bool entry_allows(const entry *e, str plain);

#endif
