// json_scan.c: slices of a JSON line. Strings are found with memchr, so a long text costs next to nothing.
// SPDX-License-Identifier: MIT
#include "doc/json_scan.h"

#include "text/utf8.h"

static void skip_blanks(str s, size_t *at) {
    while (*at < s.size && (s.at[*at] == ' ' || s.at[*at] == '\t' || s.at[*at] == '\r' || s.at[*at] == '\n')) ++*at;
}

// The place behind the closing mark of the string that opens at `at`, or 0.
static size_t string_end(str s, size_t at) {
    size_t from = at + 1;
    for (;;) {
        const char *mark = from < s.size ? memchr(s.at + from, '"', s.size - from) : NULL;
        if (!mark) return 0;
        size_t here = (size_t)(mark - s.at), slashes = 0;
        while (s.at[here - 1 - slashes] == '\\') slashes++; // stops at the opening mark at the latest
        if (slashes % 2 == 0) return here + 1;
        from = here + 1;
    }
}

// The place behind the value that begins at `at`, or 0.
static size_t value_end(str s, size_t at) {
    size_t depth = 0;
    do {
        char c = s.at[at];
        if (c == '"') {
            at = string_end(s, at);
            if (!at) return 0;
            continue;
        }
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') {
            if (!depth) return at;
            depth--;
        }
        if (c == ',' && !depth) return at;
        at++;
        if (!depth && (c == '}' || c == ']')) return at;
    } while (at < s.size && (depth || (s.at[at] != ',' && s.at[at] != '}' && s.at[at] != ']' && !memchr(" \t\r\n", s.at[at], 4))));
    return depth ? 0 : at;
}

// The `,` or closing bracket behind an element: 1 when one more follows, 0 at the end (nothing but blanks behind), -1 for an error.
static int next_or_end(str s, size_t *at, char open, char close) {
    bool is_first = *at == 0;
    skip_blanks(s, at);
    if (*at >= s.size) return -1;
    if (is_first) {
        if (s.at[*at] != open) return -1;
    } else if (s.at[*at] != ',' && s.at[*at] != close) {
        return -1;
    }
    bool is_end = !is_first && s.at[*at] == close;
    ++*at;
    skip_blanks(s, at);
    if (is_first && *at < s.size && s.at[*at] == close) {
        is_end = true;
        ++*at;
        skip_blanks(s, at);
    }
    if (is_end) return *at == s.size ? 0 : -1;
    return *at < s.size ? 1 : -1;
}

int json_scan_next(str line, size_t *at, json_member *out) {
    int state = next_or_end(line, at, '{', '}');
    if (state != 1) return state;
    size_t end = line.at[*at] == '"' ? string_end(line, *at) : 0;
    if (!end) return -1;
    out->key = (str){line.at + *at + 1, end - *at - 2};
    *at = end;
    skip_blanks(line, at);
    if (*at >= line.size || line.at[*at] != ':') return -1;
    ++*at;
    skip_blanks(line, at);
    end = *at < line.size ? value_end(line, *at) : 0;
    if (end <= *at) return -1;
    out->value = (str){line.at + *at, end - *at};
    *at = end;
    return 1;
}

int json_scan_item(str value, size_t *at, str *item) {
    int state = next_or_end(value, at, '[', ']');
    if (state != 1) return state;
    size_t end = value_end(value, *at);
    if (end <= *at) return -1;
    *item = (str){value.at + *at, end - *at};
    *at = end;
    return 1;
}

static bool take_number(str s, size_t *at, size_t *number) {
    size_t begin = *at;
    *number = 0;
    while (*at < s.size && s.at[*at] >= '0' && s.at[*at] <= '9' && *at - begin < 12) *number = *number * 10 + (size_t)(s.at[(*at)++] - '0');
    return *at > begin;
}

int json_scan_pair(str value, size_t *at, size_t *first, size_t *second) {
    int state = next_or_end(value, at, '[', ']');
    if (state != 1) return state;
    if (value.at[(*at)++] != '[') return -1;
    skip_blanks(value, at);
    if (!take_number(value, at, first)) return -1;
    skip_blanks(value, at);
    if (*at >= value.size || value.at[(*at)++] != ',') return -1;
    skip_blanks(value, at);
    if (!take_number(value, at, second)) return -1;
    skip_blanks(value, at);
    return *at < value.size && value.at[(*at)++] == ']' ? 1 : -1;
}

static bool take_hex(str s, size_t at, uint32_t *code) {
    if (at + 4 > s.size) return false;
    *code = 0;
    for (size_t i = at; i < at + 4; i++) {
        char c = s.at[i];
        uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0') : (c | 32) >= 'a' && (c | 32) <= 'f' ? (uint32_t)((c | 32) - 'a') + 10 : 16;
        if (digit == 16) return false;
        *code = *code * 16 + digit;
    }
    return true;
}

// The escape at `at` (behind the backslash); returns how many bytes it takes, 0 for a bad one.
static size_t decode_escape(str s, size_t at, buf *out) {
    static const char names[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    const char *known = at < s.size ? memchr(names, s.at[at], sizeof names - 1) : NULL;
    if (known) {
        buf_char(out, meanings[known - names]);
        return 1;
    }
    uint32_t code, low;
    if (at >= s.size || s.at[at] != 'u' || !take_hex(s, at + 1, &code) || code == 0) return 0;
    size_t size = 5;
    if (code >= 0xDC00 && code <= 0xDFFF) return 0;
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (at + 11 > s.size || s.at[at + 5] != '\\' || s.at[at + 6] != 'u' || !take_hex(s, at + 7, &low) || low < 0xDC00 || low > 0xDFFF) return 0;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        size = 11;
    }
    char bytes[4];
    buf_append(out, bytes, utf8_encode(code, bytes));
    return size;
}

bool json_scan_string(str value, buf *out) {
    if (value.size < 2 || value.at[0] != '"' || value.at[value.size - 1] != '"') return false;
    str s = {value.at + 1, value.size - 2};
    size_t from = out->size;
    for (size_t at = 0; at < s.size;) {
        const char *slash = memchr(s.at + at, '\\', s.size - at);
        size_t end = slash ? (size_t)(slash - s.at) : s.size;
        buf_append(out, s.at + at, end - at);
        for (size_t i = at; i < end; i++)
            if ((unsigned char)s.at[i] < 0x20) return false;
        at = end;
        if (!slash) break;
        size_t size = decode_escape(s, at + 1, out);
        if (!size) return false;
        at += 1 + size;
    }
    return utf8_invalid_at(buf_str(out).at + from, out->size - from) == out->size - from;
}
