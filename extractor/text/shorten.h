// shorten.h: a text in one line that is not too long, for tables and messages.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_SHORTEN_H
#define LEDE_TEXT_SHORTEN_H

#include "text/buf.h"

// Appends valid UTF-8 in one line of at most `size_max` code points, the last of which is then an ellipsis. White space and control
// characters in a row become one space.
void shorten(buf *out, str text, size_t size_max);

#endif
