// visible.c: text as a terminal shows it.
// SPDX-License-Identifier: MIT
#include "text/visible.h"

#include "text/utf8.h"

enum { REPLACEMENT = 0xFFFD, CONTROL_PICTURES = 0x2400, DELETE_PICTURE = 0x2421, DELETE = 0x7F };

static bool turns_direction(uint32_t cp) {
    return (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
}

// Variation selectors too: they make a sign as wide as each terminal likes.
static bool is_unseen(uint32_t cp, code_class class) {
    return (cp >= 0xFE00 && cp <= 0xFE0F) || (utf8_width(cp) == 0 && (class == CP_OTHER || class == CP_IGNORED));
}

static uint32_t picture_of(uint32_t cp) {
    if (cp < ' ') return CONTROL_PICTURES + cp;
    if (cp == DELETE) return DELETE_PICTURE;
    return (cp > DELETE && cp < 0xA0) || turns_direction(cp) ? REPLACEMENT : cp;
}

void visible_append(buf *out, str text) {
    for (size_t i = 0; i < text.size;) {
        uint32_t cp;
        char bytes[4];
        i += utf8_decode(text.at + i, &cp);
        code_class class = utf8_class(cp);
        bool follows_blank = out->size && out->at[out->size - 1] == ' ';
        if (class == CP_SPACE && !follows_blank) buf_char(out, ' ');
        if (class == CP_SPACE) continue;
        cp = picture_of(cp);
        if (!is_unseen(cp, class)) buf_append(out, bytes, utf8_encode(cp, bytes));
    }
}

size_t visible_width(str text) {
    size_t width = 0;
    for (size_t i = 0; i < text.size;) {
        uint32_t cp;
        i += utf8_decode(text.at + i, &cp);
        width += utf8_width(cp);
    }
    return width;
}

bool visible_next_line(str *rest, size_t width, str *line) {
    while (rest->size && rest->at[0] == ' ') rest->at++, rest->size--;
    size_t end = 0, break_at = 0, used = 0;
    while (end < rest->size) {
        uint32_t cp;
        size_t length = utf8_decode(rest->at + end, &cp);
        if (cp == ' ') break_at = end;
        used += utf8_width(cp);
        if (used > width && end) break;
        end += length;
    }
    if (end < rest->size && break_at) end = break_at;
    *line = (str){rest->at, end};
    *rest = (str){rest->at + end, rest->size - end};
    return end > 0;
}
