// json_writer.c: JSON out.
// SPDX-License-Identifier: MIT
#include "text/json_writer.h"

static bool needs_escape(unsigned char c) {
    return c < 0x20 || c == '"' || c == '\\';
}

static void append_escaped(buf *out, unsigned char c) {
    static const char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': buf_append(out, "\\\"", 2); return;
    case '\\': buf_append(out, "\\\\", 2); return;
    case '\n': buf_append(out, "\\n", 2); return;
    case '\r': buf_append(out, "\\r", 2); return;
    case '\t': buf_append(out, "\\t", 2); return;
    default: {
        char code[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        buf_append(out, code, sizeof code);
    }
    }
}

void json_write_string(buf *out, str s) {
    buf_char(out, '"');
    size_t plain = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (!needs_escape((unsigned char)s.at[i])) continue;
        buf_append(out, s.at + plain, i - plain);
        append_escaped(out, (unsigned char)s.at[i]);
        plain = i + 1;
    }
    buf_append(out, s.at + plain, s.size - plain);
    buf_char(out, '"');
}

void json_write_number(buf *out, size_t number) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    buf_append(out, digits + at, sizeof digits - at);
}

void json_write_key(buf *out, const char *key) {
    buf_char(out, '"');
    buf_text(out, key);
    buf_append(out, "\":", 2);
}

void json_write_member(buf *out, const char *key, str value) {
    buf_char(out, ',');
    json_write_key(out, key);
    json_write_string(out, value);
}
