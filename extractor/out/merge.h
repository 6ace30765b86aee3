// merge.h: --merge: each distinct fact of a document once, with all the places that say it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_MERGE_H
#define LEDE_OUT_MERGE_H

#include "out/writers.h"

// Merges `facts` of one document, in text order, in place; returns how many are left. What is the same is said in merge.c. Memory of `memory`.
size_t facts_merge(arena *memory, const pack *p, const document *doc, fact *facts, size_t count);

#endif
