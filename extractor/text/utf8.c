// utf8.c: UTF-8, code point classes, and the plain form of typographic text.
// SPDX-License-Identifier: MIT
#include "text/utf8.h"

struct class_range {
    uint32_t first, last;
    code_class class;
};
struct code_pair {
    uint32_t from, to;
};
struct width_range {
    uint32_t first, last;
    unsigned char width;
};
struct composition {
    uint32_t mark, base, composed;
};
#include "text/unicode.inc"

size_t utf8_invalid_at(const char *bytes, size_t size) {
    const unsigned char *s = (const unsigned char *)bytes;
    size_t i = 0;
    while (i < size) {
        while (size - i >= 8) {
            uint64_t eight;
            memcpy(&eight, s + i, 8);
            if (eight & 0x8080808080808080u) break;
            i += 8;
        }
        if (i == size) break;
        unsigned char c = s[i];
        size_t length = c < 0x80 ? 1 : c >= 0xC2 && c < 0xE0 ? 2 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xF0 && c < 0xF5 ? 4 : 0;
        if (!length || length > size - i) return i;
        for (size_t k = 1; k < length; k++)
            if ((s[i + k] & 0xC0) != 0x80) return i;
        bool overlong = (c == 0xE0 && s[i + 1] < 0xA0) || (c == 0xF0 && s[i + 1] < 0x90);
        bool surrogate = c == 0xED && s[i + 1] >= 0xA0;
        bool too_high = c == 0xF4 && s[i + 1] >= 0x90;
        if (overlong || surrogate || too_high) return i;
        i += length;
    }
    return size;
}

size_t utf8_decode(const char *at, uint32_t *code_point) {
    const unsigned char *s = (const unsigned char *)at;
    if (s[0] < 0x80) {
        *code_point = s[0];
        return 1;
    }
    if (s[0] < 0xE0) {
        *code_point = (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
        return 2;
    }
    if (s[0] < 0xF0) {
        *code_point = (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
        return 3;
    }
    *code_point = (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 | (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3F);
    return 4;
}

size_t utf8_encode(uint32_t cp, char *out) {
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

size_t utf8_count(const char *bytes, size_t size) {
    size_t count = 0;
    for (size_t i = 0; i < size; i++) count += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return count;
}

bool utf8_is_ascii(const char *bytes, size_t size) {
    size_t i = 0;
    for (; size - i >= 8; i += 8) {
        uint64_t eight;
        memcpy(&eight, bytes + i, 8);
        if (eight & 0x8080808080808080u) return false;
    }
    for (; i < size; i++)
        if ((unsigned char)bytes[i] >= 0x80) return false;
    return true;
}

static code_class ascii_class(uint32_t c) {
    if (c >= 'a' && c <= 'z') return CP_LOWER;
    if (c >= 'A' && c <= 'Z') return CP_UPPER;
    if (c >= '0' && c <= '9') return CP_DIGIT;
    if (c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)) return CP_SPACE;
    return c < ' ' || c == 0x7F ? CP_OTHER : CP_PUNCTUATION;
}

code_class utf8_class(uint32_t cp) {
    if (cp < 0x80) return ascii_class(cp);
    size_t low = 0, high = ARRAY_LEN(class_ranges);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (cp > class_ranges[middle].last)
            low = middle + 1;
        else if (cp < class_ranges[middle].first)
            high = middle;
        else
            return class_ranges[middle].class;
    }
    return cp >= 0x20000 && cp < 0x40000 ? CP_LETTER : CP_OTHER; // the rarer Chinese characters
}

uint32_t utf8_lower(uint32_t cp) {
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    size_t low = 0, high = ARRAY_LEN(lower_cases);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (lower_cases[middle].from == cp) return lower_cases[middle].to;
        if (cp > lower_cases[middle].from)
            low = middle + 1;
        else
            high = middle;
    }
    return cp;
}

uint32_t utf8_compose(uint32_t base, uint32_t mark) {
    size_t low = 0, high = ARRAY_LEN(compositions);
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct composition *c = &compositions[middle];
        if (c->mark == mark && c->base == base) return c->composed;
        if (mark > c->mark || (mark == c->mark && base > c->base))
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

unsigned utf8_width(uint32_t cp) {
    if (cp < 0x300) return cp == 0xAD ? 0 : 1;
    size_t low = 0, high = ARRAY_LEN(width_ranges);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (cp > width_ranges[middle].last)
            low = middle + 1;
        else if (cp < width_ranges[middle].first)
            high = middle;
        else
            return width_ranges[middle].width;
    }
    return 1;
}

static const struct {
    const char *name;
    char meaning;
} references[] = {{"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}, {"&nbsp;", ' '}, {"&lt;", '<'}, {"&gt;", '>'}};

static size_t plain_reference(const char *at, size_t size, char *out) {
    for (size_t i = 0; i < ARRAY_LEN(references); i++) {
        size_t length = strlen(references[i].name);
        if (length > size || memcmp(at, references[i].name, length) != 0) continue;
        *out = references[i].meaning;
        return length;
    }
    *out = '&';
    return 1;
}

static const char *plain_mark(uint32_t cp) {
    switch (cp) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x02B9:
    case 0x2032:
    case 0xB4:
    case 0x60: return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033: return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212: return "-";
    case 0x2014:
    case 0x2015: return "--";
    case 0x2026: return "...";
    default: return NULL;
    }
}

// A letter and the marks behind it, composed as far as one code point can hold them.
static size_t compose_run(const char *at, size_t size, uint32_t base, size_t length, uint32_t *composed) {
    while (length < size && (unsigned char)at[length] >= 0xCC) {
        uint32_t mark;
        size_t mark_length = utf8_decode(at + length, &mark);
        uint32_t both = utf8_compose(base, mark);
        if (!both) break;
        base = both;
        length += mark_length;
    }
    *composed = base;
    return length;
}

size_t utf8_plain(const char *at, size_t size, char *out, size_t *out_size) {
    uint32_t cp;
    size_t length = utf8_decode(at, &cp);
    const char *mark = plain_mark(cp);
    if (mark) {
        *out_size = strlen(mark);
        memcpy(out, mark, *out_size);
        return length;
    }
    if (cp == '&') {
        *out_size = 1;
        return plain_reference(at, size, out);
    }
    if (cp >= 0x80 || (length < size && (unsigned char)at[length] >= 0xCC)) {
        code_class class = utf8_class(cp);
        if (class == CP_IGNORED) {
            *out_size = 0;
            return length;
        }
        if (class == CP_SPACE)
            cp = ' ';
        else
            length = compose_run(at, size, cp, length, &cp);
    }
    if (cp < 0x20) cp = ' ';
    *out_size = utf8_encode(cp, out);
    return length;
}
