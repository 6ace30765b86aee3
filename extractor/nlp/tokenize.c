// tokenize.c: one pass over the bytes. ASCII is decided by a table of 128 entries; only other characters are decoded.
//
// What stays together: a word goes on over an apostrophe, hyphen, stop or sign when what follows makes it one (see joins()).
// What is cut: clitics (Whip It|'s), a full stop behind a word, and words glued by a missing space (them.|Kristen).
// SPDX-License-Identifier: MIT
#include "nlp/tokenize.h"

#include "text/utf8.h"

enum { SPACE, SIGN, LETTER, DIGIT };

// ASCII by kind: S space, . sign, L letter, D digit.
#define S SPACE
#define I SIGN
#define L LETTER
#define D DIGIT
static const unsigned char ascii_kinds[128] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, //
    S, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I, D, D, D, D, D, D, D, D, D, D, I, I, I, I, I, I, // blank to ?
    I, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, I, I, I, I, L, // @ to _
    I, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, I, I, I, I, S, // ` to DEL
};
#undef S
#undef I
#undef L
#undef D

// What the character at `at` is for cutting words, and its length in bytes.
static int kind_of(const char *at, size_t *length) {
    unsigned char c = (unsigned char)*at;
    if (c < 0x80) {
        *length = 1;
        return ascii_kinds[c];
    }
    uint32_t cp;
    *length = utf8_decode(at, &cp);
    switch (utf8_class(cp)) {
    case CP_LOWER:
    case CP_UPPER:
    case CP_LETTER:
    case CP_MARK: return LETTER;
    case CP_DIGIT: return DIGIT;
    case CP_SPACE:
    case CP_IGNORED:
    case CP_OTHER: return SPACE;
    default: return SIGN;
    }
}

typedef struct {
    const char *text;
    size_t size;
} source;

static bool is_ascii_word(char c) {
    return (unsigned char)c < 0x80 && ascii_kinds[(unsigned char)c] >= LETTER;
}

static bool is_upper_at(const source *s, size_t at) {
    uint32_t cp;
    if (at >= s->size) return false;
    utf8_decode(s->text + at, &cp);
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : utf8_class(cp) == CP_UPPER;
}

static bool is_digit_at(const source *s, size_t at) {
    return at < s->size && s->text[at] >= '0' && s->text[at] <= '9';
}

static int kind_at(const source *s, size_t at) {
    size_t length;
    return at < s->size ? kind_of(s->text + at, &length) : SPACE;
}

// The length of an apostrophe at `at`: straight or typographic (both single marks are written for it), or 0.
static size_t apostrophe_at(const source *s, size_t at) {
    if (at >= s->size) return 0;
    if (s->text[at] == '\'') return 1;
    if (s->size - at >= 3 && (memcmp(s->text + at, "\xE2\x80\x99", 3) == 0 || memcmp(s->text + at, "\xE2\x80\x98", 3) == 0)) return 3;
    return 0;
}

static bool is_one_of(const char *at, size_t size, const char *const *words) {
    for (; *words; words++) {
        size_t i = 0;
        while (i < size && (*words)[i] && (at[i] | 32) == (*words)[i]) i++;
        if (i == size && !(*words)[i]) return true;
    }
    return false;
}

// The end of the letters that begin at `at`.
static size_t letters_end(const source *s, size_t at) {
    size_t length;
    while (at < s->size && kind_of(s->text + at, &length) == LETTER) at += length;
    return at;
}

// What may follow an apostrophe as a token of its own.
static bool is_clitic(const source *s, size_t at) {
    static const char *const clitics[] = {"s", "ll", "ve", "re", "d", "m", NULL};
    size_t end = letters_end(s, at);
    return kind_at(s, end) != DIGIT && is_one_of(s->text + at, end - at, clitics);
}

// Whether the word from `at` on ends the name of a host. A capital behind a small letter is a missing space: "she left.It rained".
static bool is_host_ending(const source *s, size_t at) {
    if (is_upper_at(s, at) && !is_upper_at(s, at - 2)) return false;
    static const char *const endings[] = {"com", "org", "net", "edu", "gov", "co", "uk", "io", "tv", "info", "de", "fr", "it", "es", "eu", NULL};
    return is_one_of(s->text + at, letters_end(s, at) - at, endings);
}

// An ISO date, 2010-01-24, and what may follow it (T10:00:00Z): its length, or 0.
static size_t iso_date_at(const source *s, size_t at) {
    static const char shape[] = "dddd-dd-dd";
    for (size_t i = 0; shape[i]; i++)
        if (shape[i] == 'd' ? !is_digit_at(s, at + i) : at + i >= s->size || s->text[at + i] != shape[i]) return 0;
    size_t end = at + 10;
    if (is_digit_at(s, end)) return 0;
    if (end < s->size && s->text[end] == 'T' && is_digit_at(s, end + 1))
        for (end++; end < s->size && (is_digit_at(s, end) || memchr(":.+Z-", s->text[end], 5)); end++) {
        }
    while (end > at + 10 && memchr(":.-", s->text[end - 1], 3)) end--;
    return end - at;
}

// Whether the stop at `at` is in the first half of a mail address, ann.roe@example.com. The bound keeps long dotted texts linear.
static bool is_in_mail_name(const source *s, size_t at) {
    enum { NAME_MAX_SIZE = 64 };
    size_t end = at + 1;
    while (end < s->size && end < at + NAME_MAX_SIZE && (is_ascii_word(s->text[end]) || memchr(".-+", s->text[end], 3))) end++;
    return end < s->size && s->text[end] == '@' && is_ascii_word(s->text[end - 1]) && kind_at(s, end + 1) >= LETTER;
}

// Whether the stop at `at` is that of Ph.D. or Ed.D.: a capital with a stop of its own behind a short capitalised word.
static bool is_in_degree(const source *s, size_t start, size_t at) {
    return at - start == 2 && is_upper_at(s, start) && is_upper_at(s, at + 1) && s->size - at > 2 && s->text[at + 2] == '.';
}

// Whether the sign at `at`, inside a word or number that began at `start`, belongs to it. Returns the sign's length, or 0.
static size_t joins(const source *s, size_t start, size_t at) {
    char c = s->text[at];
    size_t apostrophe = apostrophe_at(s, at);
    if (apostrophe) {
        bool in_word = kind_at(s, at + apostrophe) == LETTER && kind_at(s, at - 1) != DIGIT;
        return in_word && !is_clitic(s, at + apostrophe) ? apostrophe : 0;
    }
    bool digit_before = is_digit_at(s, at - 1), digit_behind = is_digit_at(s, at + 1);
    bool letter_behind = kind_at(s, at + 1) == LETTER;
    switch (c) {
    case '-': return (letter_behind || digit_behind) && !(digit_before && digit_behind);
    case ',': return digit_before && is_digit_at(s, at + 1) && is_digit_at(s, at + 2) && is_digit_at(s, at + 3) && !is_digit_at(s, at + 4);
    case ':': return digit_before && digit_behind && at - start <= 5;
    case '/': return digit_before && digit_behind;
    case '@': return letter_behind || digit_behind;
    case '&': return is_upper_at(s, at - 1) && is_upper_at(s, at + 1);
    case '.':
        if (digit_before && digit_behind) return 1;
        if (letter_behind && (at - start == 1 || s->text[at - 2] == '.')) { // U.S, p.m, J.R.R
            size_t end = letters_end(s, at + 1);
            return end == at + 2 || is_upper_at(s, at + 1) == false;
        }
        if (!letter_behind) return 0;
        return is_host_ending(s, at + 1) || is_in_degree(s, start, at) || is_in_mail_name(s, at);
    default: return 0;
    }
}

// Whether the word from `start` on becomes a web address at `at`: http://, www., example.com/.
static bool is_web_address(const source *s, size_t start, size_t at) {
    if (s->size - at > 3 && memcmp(s->text + at, "://", 3) == 0) return true;
    if (kind_at(s, at + 1) < LETTER) return false;
    if (s->text[at] == '.') return at - start == 3 && memcmp(s->text + start, "www", 3) == 0;
    size_t ending = at;
    while (ending > start && at - ending < 5 && is_ascii_word(s->text[ending - 1])) ending--;
    return s->text[at] == '/' && ending > start && s->text[ending - 1] == '.' && is_host_ending(s, ending);
}

// Web addresses go on to the next blank or mark, without the punctuation at their end.
static size_t web_address_end(const source *s, size_t at) {
    size_t length;
    for (; at < s->size; at += length) {
        int kind = kind_of(s->text + at, &length);
        if (kind == SPACE || (kind == SIGN && length > 1) || memchr("<>\"", s->text[at], 3)) break;
    }
    while (memchr(".,;:!?)]'", s->text[at - 1], 9)) at--;
    return at;
}

// The end of the host behind the @ of a mail address.
static size_t host_end(const source *s, size_t at) {
    size_t length;
    while (at < s->size) {
        int kind = kind_of(s->text + at, &length);
        bool joins_parts = (s->text[at] == '.' || s->text[at] == '-') && kind_at(s, at + 1) >= LETTER;
        if (kind < LETTER && !joins_parts) break;
        at += length;
    }
    return at;
}

static size_t word_end(const source *s, size_t start) {
    size_t at = start, length;
    size_t iso = s->text[start] <= '9' ? iso_date_at(s, start) : 0;
    if (iso) return start + iso;
    while (at < s->size) {
        while (at < s->size && (unsigned char)s->text[at] < 0x80 && ascii_kinds[(unsigned char)s->text[at]] >= LETTER) at++;
        if (at == s->size || s->text[at] == ' ' || s->text[at] == '\n') break; // how nearly all words end
        int kind = kind_of(s->text + at, &length);
        if (kind == SPACE) {
            uint32_t cp;
            utf8_decode(s->text + at, &cp);
            bool is_inside = cp == 0x200D || (cp >= 0x80 && utf8_class(cp) == CP_IGNORED); // a joiner of Indian scripts, a soft hyphen ...
            if (!is_inside || kind_at(s, at + length) != LETTER) break;
        } else if (kind == SIGN) {
            if (length > 1 && !apostrophe_at(s, at)) break;
            if (length == 1 && is_web_address(s, start, at)) return web_address_end(s, at);
            length = joins(s, start, at);
            if (!length) break;
            if (s->text[at] == '@') return host_end(s, at + 1);
        }
        at += length;
    }
    return at;
}

static size_t emoji_end(const source *s, size_t at) {
    uint32_t cp;
    size_t length = utf8_decode(s->text + at, &cp);
    bool is_flag = cp >= 0x1F1E6 && cp <= 0x1F1FF;
    at += length;
    while (at < s->size) {
        length = utf8_decode(s->text + at, &cp);
        bool is_modifier = cp == 0xFE0F || cp == 0x20E3 || (cp >= 0x1F3FB && cp <= 0x1F3FF) || (cp >= 0xE0020 && cp <= 0xE007F); // ... of regions
        bool is_second_flag = is_flag && cp >= 0x1F1E6 && cp <= 0x1F1FF;
        if (cp == 0x200D && at + length < s->size) {
            uint32_t joined;
            size_t joined_length = utf8_decode(s->text + at + length, &joined);
            if (utf8_class(joined) != CP_EMOJI) break;
            length += joined_length;
        } else if (!is_modifier && !is_second_flag) {
            break;
        }
        is_flag = false;
        at += length;
    }
    return at;
}

static size_t reference_end(const source *s, size_t at) {
    size_t end = at + 1;
    while (end < s->size && end < at + 8 && (is_ascii_word(s->text[end]) || s->text[end] == '#')) end++;
    return end > at + 1 && end < s->size && s->text[end] == ';' ? end + 1 : at + 1;
}

static bool is_currency(const source *s, size_t at, size_t length) {
    if (s->text[at] == '$') return true;
    str sign = {s->text + at, length};
    return str_is(sign, "\xC2\xA3") || str_is(sign, "\xC2\xA5") || str_is(sign, "\xE2\x82\xAC");
}

// The end of the token that begins with a sign.
static size_t sign_end(const source *s, size_t at, size_t length) {
    char c = s->text[at];
    size_t apostrophe = apostrophe_at(s, at);
    bool is_doubled = (c == '`' || c == '\'') && at + 1 < s->size && s->text[at + 1] == c; // ``typed so''
    if (is_doubled && !is_digit_at(s, at + 2)) return at + 2;
    if (is_currency(s, at, length) && is_digit_at(s, at + length)) return word_end(s, at + length);
    if (apostrophe) {
        size_t next = at + apostrophe;
        bool follows_word = at > 0 && (kind_at(s, at - 1) == LETTER || kind_at(s, at - 1) == DIGIT);
        if (is_digit_at(s, next) && is_digit_at(s, next + 1) && !is_digit_at(s, next + 2) && !follows_word) return letters_end(s, next + 2);
        // Clitics stand right behind a word; the byte before a non-ASCII letter is not telling, so those count too.
        bool behind = at > 0 && (follows_word || (unsigned char)s->text[at - 1] >= 0x80 || s->text[at - 1] == '.');
        if (behind && kind_at(s, next) == LETTER && is_clitic(s, next)) return letters_end(s, next);
        return next;
    }
    if (c == '.' && is_digit_at(s, at + 1)) return word_end(s, at + 1);
    if ((c == '@' || c == '#') && kind_at(s, at + 1) == LETTER) return word_end(s, at + 1);
    if (c == '&') return reference_end(s, at);
    if (c == '.' || c == '-' || c == '*' || c == '=') {
        size_t end = at;
        while (end < s->size && s->text[end] == c) end++;
        return end;
    }
    uint32_t cp;
    utf8_decode(s->text + at, &cp);
    return cp >= 0x80 && utf8_class(cp) == CP_EMOJI ? emoji_end(s, at) : at + length;
}

void tokenize(document *doc) {
    source s = {doc->text.at, doc->text.size};
    doc->token_count = 0;
    doc->is_ascii = utf8_is_ascii(s.text ? s.text : "", s.size);
    size_t length;
    for (size_t at = 0; at < s.size;) {
        int kind = kind_of(s.text + at, &length);
        if (s.text[at] == '&' && s.size - at >= 6 && memcmp(s.text + at, "&nbsp;", 6) == 0) kind = SPACE, length = 6; // rules see a blank
        if (kind == SPACE) {
            at += length;
            continue;
        }
        size_t end = kind == SIGN ? sign_end(&s, at, length) : word_end(&s, at);
        document_add_token(doc, at, end);
        at = end;
    }
    doc->has_tokens = true;
}
