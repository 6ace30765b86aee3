// visible.h: text as a terminal shows it. What an article brings along can be seen here but never obeyed: no escape sequence, no
// control character and nothing that turns the direction of writing gets through.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_VISIBLE_H
#define LEDE_TEXT_VISIBLE_H

#include "text/buf.h"

// Appends `text` (valid UTF-8) in one line: a run of white space is one blank, a control character is its picture, what would
// change the direction of writing is U+FFFD, and what cannot be seen is left out.
void visible_append(buf *out, str text);
// The columns that visible text takes.
size_t visible_width(str text);
// Takes the next line off the front of visible text, broken at a blank where there is one, of at most `width` columns but at least
// one character. False when nothing is left.
bool visible_next_line(str *rest, size_t width, str *line);

#endif
