// token_classes.c: the classes of tokens that rules may name. To add one: a row in token_classes[], a function above it, a line in
// tests/tables/token-classes.txt, a line in man/lede-rules.5.
// SPDX-License-Identifier: MIT
#include "nlp/token_classes.h"

#include "text/utf8.h"

static code_class class_at(str s, size_t at, size_t *length) {
    uint32_t cp;
    *length = utf8_decode(s.at + at, &cp);
    return utf8_class(cp);
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

typedef struct {
    size_t letters, upper, lower, digits, others;
} census;

static census count_kinds(str s) {
    census c = {0};
    for (size_t i = 0, length; i < s.size; i += length) {
        switch (class_at(s, i, &length)) {
        case CP_UPPER: c.upper++, c.letters++; break;
        case CP_LOWER: c.lower++, c.letters++; break;
        case CP_LETTER: c.letters++; break;
        case CP_DIGIT: c.digits++; break;
        case CP_MARK:
        case CP_IGNORED: break;
        default: c.others++;
        }
    }
    return c;
}

static bool starts_upper(str s) {
    size_t length;
    return class_at(s, 0, &length) == CP_UPPER;
}

static bool is_cap(str s) {
    census c = count_kinds(s);
    return starts_upper(s) && c.letters >= 2 && c.digits == 0;
}

static bool is_upper(str s) {
    census c = count_kinds(s);
    return c.upper >= 2 && c.lower == 0 && c.digits == 0;
}

static bool is_lower(str s) {
    census c = count_kinds(s);
    return c.lower >= 1 && c.upper == 0 && c.digits == 0;
}

static bool is_word(str s) {
    census c = count_kinds(s);
    return c.letters >= 1 && c.digits == 0;
}

// A capital alone, or capitals with stops between: J, J.R (the last stop is a token of its own), and hyphens: J-P.
static bool is_initial(str s) {
    bool wants_letter = true;
    for (size_t i = 0, length; i < s.size; i += length) {
        code_class class = class_at(s, i, &length);
        if (class == CP_MARK) continue;
        if (wants_letter ? class != CP_UPPER : s.at[i] != '.' && s.at[i] != '-') return false;
        wants_letter = !wants_letter;
    }
    return !wants_letter;
}

static bool is_number(str s) {
    if (!is_digit(s.at[0]) && !(s.at[0] == '.' && s.size > 1 && is_digit(s.at[1]))) return false;
    for (size_t i = 0; i < s.size; i++)
        if (!is_digit(s.at[i]) && s.at[i] != ',' && s.at[i] != '.') return false;
    return true;
}

static bool is_ordinal(str s) {
    static const char *const endings[] = {"st", "nd", "rd", "th", "ST", "ND", "RD", "TH"};
    if (s.size < 3) return false;
    for (size_t i = 0; i + 2 < s.size; i++)
        if (!is_digit(s.at[i])) return false;
    for (size_t i = 0; i < ARRAY_LEN(endings); i++)
        if (str_ends(s, str_from(endings[i]))) return true;
    return false;
}

static bool is_year(str s) {
    if (s.size != 4) return false;
    for (size_t i = 0; i < 4; i++)
        if (!is_digit(s.at[i])) return false;
    return s.at[0] == '1' || (s.at[0] == '2' && s.at[1] <= '1');
}

// 1970s, '70s, 70s; also 1970's, whose 's is a token of its own and so not here.
static bool is_decade(str s) {
    size_t digits = 0, i = 0;
    while (i < s.size && !is_digit(s.at[i])) i++; // the apostrophe, straight or typographic
    if (i > 3 || (i && s.at[0] != '\'' && (unsigned char)s.at[0] < 0x80)) return false;
    while (i < s.size && is_digit(s.at[i])) i++, digits++;
    return (digits == 2 || digits == 4) && s.at[i - 1] == '0' && i + 1 == s.size && s.at[i] == 's';
}

static bool is_clock(str s) {
    size_t i = 0;
    while (i < s.size && is_digit(s.at[i])) i++;
    if (i < 1 || i > 2) return false;
    return s.size >= i + 3 && s.at[i] == ':' && is_digit(s.at[i + 1]) && is_digit(s.at[i + 2]);
}

// 8pm, 10.30am, 8:45PM: an hour and its half of the day in one word.
static bool is_am_pm(str s) {
    size_t i = 0;
    while (i < s.size && is_digit(s.at[i])) i++;
    if (i < 1 || i > 2) return false;
    bool has_minutes = s.size == i + 5 && (s.at[i] == ':' || s.at[i] == '.') && is_digit(s.at[i + 1]) && is_digit(s.at[i + 2]);
    if (!has_minutes && s.size != i + 2) return false;
    char half = (char)(s.at[s.size - 2] | 32);
    return (half == 'a' || half == 'p') && (s.at[s.size - 1] | 32) == 'm';
}

// A number with signs that dates are written with: 12/03/2010, 2010-01-24, 2010-01-24T10:00:00Z.
static bool is_numeric_date(str s) {
    size_t signs = 0, digits = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (is_digit(s.at[i]))
            digits++;
        else if (s.at[i] == '/' || s.at[i] == '-' || s.at[i] == '.')
            signs++;
        else if (s.at[i] != 'T' && s.at[i] != 'Z' && s.at[i] != ':' && s.at[i] != '+')
            return false;
    }
    return is_digit(s.at[0]) && signs >= 1 && digits >= 3;
}

static bool is_money(str s) {
    bool has_sign = s.at[0] == '$' || str_starts(s, STR("\xC2\xA3")) || str_starts(s, STR("\xC2\xA5")) || str_starts(s, STR("\xE2\x82\xAC"));
    return has_sign && count_kinds(s).digits > 0;
}

static bool is_address(str s) {
    for (size_t i = 0; i < s.size; i++) {
        if (s.at[i] == '@' && s.size > 1) return true;
        if (str_starts((str){s.at + i, s.size - i}, STR("://"))) return true;
    }
    return str_starts(s, STR("www."));
}

// A capital behind a small letter: two words that lack the blank between them, and names such as McCall.
static bool is_glued(str s) {
    bool was_lower = false;
    for (size_t i = 0, length; i < s.size; i += length) {
        code_class class = class_at(s, i, &length);
        if (class == CP_MARK) continue;
        if (was_lower && class == CP_UPPER) return true;
        was_lower = class == CP_LOWER;
    }
    return false;
}

const token_class token_classes[] = {
    {"Cap", is_cap, "begins with a capital and has two letters or more: Stewart, O'Quinn, WALLACE"},
    {"Upper", is_upper, "capitals only, two or more: WALLACE, AT&T"},
    {"Lower", is_lower, "lower-case letters only"},
    {"Word", is_word, "letters, no digits"},
    {"Initial", is_initial, "a capital alone, or several with stops between: H, J.R"},
    {"Number", is_number, "digits, with commas and decimal points: 7, 1,200, 2.5"},
    {"Ordinal", is_ordinal, "1st, 22nd"},
    {"Year", is_year, "four digits from 1000 to 2199"},
    {"Decade", is_decade, "1970s, '70s, 70s"},
    {"Clock", is_clock, "2:39, 14:05:10"},
    {"AmPm", is_am_pm, "8pm, 10.30am"},
    {"NumericDate", is_numeric_date, "2010-01-24, 12/03/2010"},
    {"Money", is_money,
     "$5, $1.2m, \xE2\x82\xAC"
     "300"},
    {"Glued", is_glued, "a capital behind a small letter: RiverThe, McCall"},
    {"Address", is_address, "e-mail and web addresses, @handles"},
};
const size_t token_class_count = ARRAY_LEN(token_classes);

uint32_t token_classes_of(str token) {
    uint32_t bits = 0;
    for (size_t i = 0; i < token_class_count; i++)
        if (token_classes[i].holds(token)) bits |= 1u << i;
    return bits;
}
