// references.h: fields whose meaning stands elsewhere in the document.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_REFERENCES_H
#define LEDE_MATCH_REFERENCES_H

#include "match/worker.h"

// Resolves pronouns in the fields of the type's annotations, takes fields from their sentence (`nearby`), carries them over (`carry`) and
// gives the rest what the document is about (`default`).
void references_resolve(worker *w, uint32_t type_number);

#endif
