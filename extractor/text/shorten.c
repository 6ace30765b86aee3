// shorten.c: a text in one line.
// SPDX-License-Identifier: MIT
#include "text/shorten.h"

#include "text/utf8.h"

void shorten(buf *out, str text, size_t size_max) {
    size_t shown = 0, shortened = out->size;
    bool has_gap = false;
    for (size_t i = 0; i < text.size;) {
        uint32_t cp;
        size_t size = utf8_decode(text.at + i, &cp);
        bool is_gap = cp < 0x20 || cp == 0x7F || utf8_class(cp) == CP_SPACE;
        if (is_gap && !has_gap) buf_char(out, ' ');
        if (!is_gap) buf_append(out, text.at + i, size);
        shown += !(is_gap && has_gap);
        has_gap = is_gap;
        i += size;
        if (shown < size_max) shortened = out->size;
        if (shown <= size_max) continue;
        out->size = shortened;
        buf_text(out, "…");
        return;
    }
}
