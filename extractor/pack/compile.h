// compile.h: the lines of a rule -> patterns that can run.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_COMPILE_H
#define LEDE_PACK_COMPILE_H

#include "pack/pack.h"

// Letters of a view: a set of atoms, given as bits over the pattern's folded[], is one letter.
enum { BYTE_MODE_ATOMS = 7, LETTER_BASE = 0xA016, LETTER_LAST = 0xA48C, LETTER_REPLACED = 0xA015 };

// Compiles all match, unless and each lines of the pack. Faults go to its findings.
void compile_patterns(pack *p);
// Compiles one text again in the other mode or for another worker. NULL when PCRE2 refuses, which cannot happen to a loaded pattern.
struct pcre2_real_code_8 *compile_text(const pack *p, const pattern *line, bool is_utf);
// Compiles a pattern so that PCRE2 calls back before each of its items (without JIT): to see how far it gets. The text that was
// compiled is appended to `text`; `piece_at`, one a piece and one more, says where each of the pattern's pieces begins in it.
struct pcre2_real_code_8 *compile_with_callouts(const pack *p, const pattern *line, bool is_utf, buf *text, size_t *piece_at);
void compile_free(pack *p);

#endif
