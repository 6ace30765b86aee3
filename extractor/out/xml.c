// xml.c: what XML cannot take as it is.
// SPDX-License-Identifier: MIT
#include "out/xml.h"

#include "text/utf8.h"

// XML 1.0 has no control characters and lacks two more code points.
static bool is_xml(uint32_t cp) {
    return cp >= 0x20 ? cp != 0xFFFE && cp != 0xFFFF : cp == '\t' || cp == '\n' || cp == '\r';
}

static void append(buf *out, str text, bool in_attribute) {
    for (size_t i = 0, length; i < text.size; i += length) {
        uint32_t cp;
        length = utf8_decode(text.at + i, &cp);
        bool is_layout = cp == '\r' || (in_attribute && (cp == '\t' || cp == '\n')); // a bare CR would be read as LF
        if (!is_xml(cp))
            buf_text(out, "\xEF\xBF\xBD"); // U+FFFD
        else if (is_layout || strchr("&<>\"", cp < 0x80 ? (int)cp : ' '))
            buf_text(out, cp == '&'    ? "&amp;"
                          : cp == '<'  ? "&lt;"
                          : cp == '>'  ? "&gt;"
                          : cp == '"'  ? "&quot;"
                          : cp == '\r' ? "&#13;"
                          : cp == '\n' ? "&#10;"
                                       : "&#9;");
        else
            buf_append(out, text.at + i, length);
    }
}

void xml_text(buf *out, str text) {
    append(out, text, false);
}

void xml_attribute(buf *out, const char *name, str value) {
    buf_format(out, " %s=\"", name);
    append(out, value, true);
    buf_char(out, '"');
}
