// units.h: the sentences, paragraphs and the whole of a document as rules go over them, with what is known to stand in each.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_UNITS_H
#define LEDE_MATCH_UNITS_H

#include "match/worker.h"

// Sets up the units of w->doc and the bits of their words; finds the phrases of lists.
void units_begin(worker *w);
// Notes in all units that hold it that something with this atom stands at `at`.
void units_note(worker *w, uint32_t atom_number, span at);
static inline const uint64_t *unit_bits(const worker *w, scope s, uint32_t unit_number) {
    return w->scopes[s].bits + unit_number * w->atoms.row_size;
}
// The number of the first token that ends behind a byte; token_count when there is none.
size_t units_token_at(const worker *w, uint32_t byte);
// The number of the sentence that holds a byte, or of the next one; the number of sentences behind the last.
size_t units_sentence_at(const worker *w, uint32_t byte);
// Whether a token is a word or number, no sign; and its plain form in lower case.
bool units_is_word(const worker *w, size_t token);
str units_lower_word(const worker *w, size_t token);
void units_free(worker *w);

#endif
