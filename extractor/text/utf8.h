// utf8.h: UTF-8 and what the Unicode tables say of a code point.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_UTF8_H
#define LEDE_TEXT_UTF8_H

#include "text/str.h"

typedef enum {
    CP_OTHER,
    CP_LOWER,
    CP_UPPER,
    CP_LETTER, // neither: Chinese, Hebrew ...
    CP_MARK,
    CP_DIGIT,
    CP_SPACE,
    CP_PUNCTUATION, // signs and symbols too
    CP_EMOJI,
    CP_IGNORED // soft hyphen, zero-width space ...: as if it were not there
} code_class;

// The byte offset of the first byte that is not well-formed UTF-8, or `size` when all is well.
size_t utf8_invalid_at(const char *bytes, size_t size);
// Decodes the code point at `at`, which must be valid UTF-8; returns how many bytes it takes.
size_t utf8_decode(const char *at, uint32_t *code_point);
// Writes the code point's 1 to 4 bytes to `out`; returns how many.
size_t utf8_encode(uint32_t code_point, char *out);
// How many code points valid UTF-8 holds.
size_t utf8_count(const char *bytes, size_t size);
bool utf8_is_ascii(const char *bytes, size_t size);

code_class utf8_class(uint32_t code_point);
// The lower-case form, itself when there is none of one code point.
uint32_t utf8_lower(uint32_t code_point);
// The composed letter of a base and a combining mark, or 0.
uint32_t utf8_compose(uint32_t base, uint32_t mark);
// How many columns of a terminal it takes: 0 for combining marks and what is not seen, 2 for East Asian wide letters and emoji. Control
// characters count as 1, for that is what text/visible.h makes of them.
unsigned utf8_width(uint32_t code_point);

// The plain form of what stands at `at` (`size` bytes are there), as rules, word lists and values see it: a letter and its
// combining mark composed, typographic quotation marks and dashes plain (an em dash is "--", an ellipsis "..."), white space one
// space a code point, ignored code points nothing, and the references &amp; &quot; &apos; &#39; &nbsp; &lt; &gt; as what they mean.
// Writes up to 4 bytes to `out`, their number to `out_size`, and returns how many bytes of the source that was.
size_t utf8_plain(const char *at, size_t size, char *out, size_t *out_size);

#endif
