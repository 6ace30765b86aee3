// timex_text.c: rules can quote what they matched, but they cannot compute. So the little arithmetic that words for time need is here:
//
//     T2:39 p.m         T14:39          hours with am and pm, with stop or colon, alone: T5pm is T17:00
//     P3*2W             P6W             a count times a unit's factor; halves come out whole: P2.5*Y is P2Y6M
//     decade '70s       YY7X            also 1970s, 1970's
//     century 20        19XX            so is century XX, and decade 1900s; century BC 5 is BC04XX
//     range 1984 86     1986            the second year of a range; range 1984 is the first
//     oclock 6 -15      T05:45          minutes past or to an hour; am or pm may follow
//     then oclock 6 -15 thenT05:45      on the day that was named last
//     numeric 3/12/04   YY04-03-12      the month first unless it cannot be one or the user says so; 2004-03-12, 2004/3/12, 20040312
//     year 1977         1977            years that an article may speak of, 1100 to 2099
// SPDX-License-Identifier: MIT
#include "nlp/timex_text.h"

#include "text/buf.h"

enum { YEAR_LEAST = 1100, YEAR_MOST = 2099, COUNT_MAX = 100000000 };

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool skip(str *rest, const char *prefix) {
    if (!str_starts(*rest, str_from(prefix))) return false;
    rest->at += strlen(prefix), rest->size -= strlen(prefix);
    return true;
}

static size_t take_number(str *rest, size_t most, long *out) {
    size_t size = 0;
    *out = 0;
    while (size < rest->size && size < most && is_digit(rest->at[size])) *out = *out * 10 + (rest->at[size++] - '0');
    rest->at += size, rest->size -= size;
    return size;
}

// ---- clocks

// What stands behind the hour: 0 nothing, 'a', 'p', or '?' for something else.
static char half_of_day(str rest) {
    char letters[3] = {0};
    size_t count = 0;
    for (size_t i = 0; i < rest.size; i++) {
        char c = (char)(rest.at[i] | 32);
        if (c >= 'a' && c <= 'z' && count < 2)
            letters[count++] = c;
        else if (rest.at[i] != '.' && rest.at[i] != ' ')
            return '?';
    }
    if (!count) return '\0';
    return (letters[0] == 'a' || letters[0] == 'p') && (count == 1 || letters[1] == 'm') ? letters[0] : '?';
}

// Where the T of a clock time with am or pm begins, or the size when there is none: "XXXX-WXX-5T2:39 p.m". The figures and signs
// must go on to the letters, so that names (T2, T-1000) are none.
static size_t clock_at(str s) {
    size_t end = s.size;
    while (end && strchr(" .aApPmM", s.at[end - 1]) && s.at[end - 1]) end--;
    char half = end < s.size ? half_of_day((str){s.at + end, s.size - end}) : '\0';
    bool has_letters = half == 'a' || half == 'p';
    size_t at = end;
    while (at && (is_digit(s.at[at - 1]) || s.at[at - 1] == ':' || s.at[at - 1] == '.')) at--;
    bool is_hour = at < end && is_digit(s.at[at]) && !(at + 2 < end && is_digit(s.at[at + 1]) && is_digit(s.at[at + 2]));
    return has_letters && is_hour && at && s.at[at - 1] == 'T' ? at - 1 : s.size;
}

static bool write_clock(str rest, buf *out) {
    long hour, minute = 0, second = 0;
    size_t digits = take_number(&rest, 2, &hour);
    bool has_second = false;
    if (digits && rest.size > 1 && (rest.at[0] == ':' || rest.at[0] == '.') && is_digit(rest.at[1])) {
        rest.at++, rest.size--;
        if (take_number(&rest, 2, &minute) != 2) return false;
        if (rest.size > 1 && rest.at[0] == ':') {
            rest.at++, rest.size--;
            has_second = true;
            if (take_number(&rest, 2, &second) != 2) return false;
        }
    }
    if (skip(&rest, "Z")) {
    }
    char half = half_of_day(rest);
    bool is_twelve = hour == 12;
    if (!digits || half == '?' || hour > 24 || minute > 59 || second > 60) return false;
    if (half && (hour < 1 || (hour > 12 && half == 'a'))) return false;
    if (half == 'p' && hour < 12) hour += 12;
    if (half == 'a' && is_twelve) hour = 0;
    buf_format(out, "T%02ld:%02ld", hour, minute);
    if (has_second) buf_format(out, ":%02ld", second);
    return true;
}

// ---- counts

// Tenths, so that halves stay exact: 2.5 is 25. Further figures are cut.
static bool take_tenths(str *rest, long *out) {
    long whole, tenth = 0;
    size_t digits = take_number(rest, 9, &whole);
    if (!digits && !(rest->size && rest->at[0] == '.')) return false;
    if (rest->size > 1 && rest->at[0] == '.' && is_digit(rest->at[1])) {
        rest->at++, rest->size--;
        long more;
        tenth = rest->at[0] - '0';
        take_number(rest, 9, &more);
    }
    *out = whole * 10 + tenth;
    return true;
}

// A count with a fraction, in two units where that comes out even: 2.5 years are 2 years 6 months.
static void write_fraction(long tenths, char unit, bool is_clock, buf *out) {
    static const struct {
        char unit;
        bool is_clock;
        long parts;
        const char *next;
    } halves[] = {{'Y', false, 12, "M"}, {'D', false, 24, "H"}, {'H', true, 60, "M"}, {'M', true, 60, "S"}};
    if (unit == 'E' || unit == 'C') { // decades and centuries in years: half a century is 50
        buf_format(out, "%ldY", unit == 'E' ? tenths : tenths * 10);
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(halves); i++) {
        if (halves[i].unit != unit || halves[i].is_clock != is_clock) continue;
        if (tenths / 10) buf_format(out, "%ld%c", tenths / 10, unit);
        if (unit == 'D') buf_char(out, 'T');
        if (tenths < 10 && is_clock && out->size == 0) buf_char(out, 'T');
        buf_format(out, "%ld%s", (tenths % 10 * halves[i].parts + 5) / 10, halves[i].next);
        return;
    }
    buf_format(out, "%ld.%ld%c", tenths / 10, tenths % 10, unit);
}

// Multiplies out each `3*2W`; `X*10Y`, an unknown count, keeps the unit: decades XE, centuries XC.
static bool write_products(str s, buf *out) {
    bool is_clock = false;
    while (s.size) {
        long count = 0, factor = 1;
        str before = s;
        bool is_vague = skip(&s, "X*");
        if (!is_vague && (!take_tenths(&s, &count) || !skip(&s, "*"))) {
            if (s.size && is_digit(s.at[0])) return false; // a number beyond reason
            if (before.at[0] == 'T') is_clock = true;
            size_t size = s.at > before.at ? (size_t)(s.at - before.at) : 1;
            buf_append(out, before.at, size);
            s = (str){before.at + size, before.size - size};
            continue;
        }
        take_number(&s, 4, &factor);
        if (s.at == before.at || !s.size) return false;
        if (!is_digit(s.at[-1])) factor = 1;
        char unit = s.at[0];
        s.at++, s.size--;
        if (is_vague) {
            buf_format(out, "X%c", unit != 'Y' || factor == 1 ? unit : factor == 10 ? 'E' : 'C');
            continue;
        }
        if (count > COUNT_MAX) return false;
        count *= factor;
        if (count % 10)
            write_fraction(count, unit, is_clock, out);
        else
            buf_format(out, "%ld%c", count / 10, unit);
    }
    return true;
}

// ---- what is quoted behind a word

static bool write_decade(str s, buf *out) {
    long year;
    while (s.size && !is_digit(s.at[0])) s.at++, s.size--;
    size_t digits = take_number(&s, 4, &year);
    if ((digits != 2 && digits != 4) || year % 10) return false;
    if (digits == 2)
        buf_format(out, "YY%ldX", year / 10);
    else if (year % 100 == 0 && year < 2000)
        buf_format(out, "%02ldXX", year / 100);
    else
        buf_format(out, "%03ldX", year / 10);
    return true;
}

// "XIX" as a number, 0 when it is none. Lax about order: "IIX" comes out as 10.
static long read_roman(str s) {
    static const char letters[] = "IVXLC";
    static const long worth[] = {1, 5, 10, 50, 100};
    long sum = 0, before = 0;
    for (size_t i = 0; i < s.size; i++) {
        const char *letter = s.at[i] ? strchr(letters, s.at[i]) : NULL;
        if (!letter) return 0;
        long now = worth[letter - letters];
        sum += now > before ? now - 2 * before : now;
        before = now;
    }
    return sum;
}

static bool write_century(str s, buf *out) {
    long century;
    bool is_before_christ = skip(&s, "BC ");
    if (!take_number(&s, 2, &century)) century = read_roman(s), s.size = 0;
    if (is_before_christ && !s.size && century > 0) {
        buf_format(out, "BC%02ldXX", century - 1);
        return true;
    }
    if (s.size || century < 2 || century > 30) return false;
    buf_format(out, "%02ldXX", century - 1);
    return true;
}

static bool write_range(str s, buf *out) {
    long first, last;
    if (take_number(&s, 4, &first) != 4) return false;
    if (!s.size) {
        buf_format(out, "%04ld", first);
        return true;
    }
    if (!skip(&s, " ") || take_number(&s, 2, &last) != 2 || s.size) return false;
    last += first / 100 * 100;
    if (last <= first) return false;
    buf_format(out, "%04ld", last);
    return true;
}

static bool write_oclock(str s, buf *out) {
    enum { HOUR = 60, HALF_DAY = 12 * HOUR };
    long hour, minutes;
    if (!take_number(&s, 2, &hour) || hour < 1 || hour > 24 || !skip(&s, " ")) return false;
    bool is_to = skip(&s, "-");
    if (!is_to && !skip(&s, "+")) return false;
    if (!take_number(&s, 2, &minutes) || minutes >= HOUR) return false;
    long at = (hour % 24) * HOUR + (is_to ? -minutes : minutes);
    char half = half_of_day(s);
    if (half == '?' || (half && hour > 12)) return false;
    if (half) at = at % HALF_DAY + (half == 'p' ? HALF_DAY : 0);
    at = (at + 2 * HALF_DAY) % (2 * HALF_DAY);
    buf_format(out, "T%02ld:%02ld", at / HOUR, at % HOUR);
    return true;
}

static bool write_year(str s, buf *out) {
    long year;
    if (take_number(&s, 4, &year) != 4 || s.size || year < YEAR_LEAST || year > YEAR_MOST) return false;
    buf_format(out, "%04ld", year);
    return true;
}

// A date whose year is the first or the last of three numbers. `is_day_first` counts only when both may be the month.
static bool write_parts(const long *n, const size_t *digits, bool is_day_first, buf *out) {
    long month, day;
    if (digits[0] == 4) {
        month = n[1], day = n[2];
    } else {
        month = n[0], day = n[1];
        if (month > 12 || (is_day_first && day <= 12)) month = n[1], day = n[0];
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    long year = digits[0] == 4 ? n[0] : n[2];
    if (digits[0] != 4 && digits[2] == 2)
        buf_format(out, "YY%02ld-%02ld-%02ld", year, month, day);
    else if (year >= YEAR_LEAST && year <= YEAR_MOST)
        buf_format(out, "%04ld-%02ld-%02ld", year, month, day);
    else
        return false;
    return true;
}

// Three numbers with the same sign between, the year at one end in four figures, or in two at the end of a date with strokes. With stops
// between the day stands first; with other signs it depends on the country.
static bool write_numeric(str s, timex_order order, buf *out, bool *is_ambiguous) {
    long n[3];
    size_t digits[3], count = 0;
    char sign = '\0';
    if (s.size == 8 && take_number(&(str){s.at, 8}, 8, &n[0]) == 8) {
        n[2] = n[0] % 100, n[1] = n[0] / 100 % 100, n[0] /= 10000;
        return write_parts(n, (size_t[]){4, 2, 2}, false, out);
    }
    for (; count < 3; count++) {
        digits[count] = take_number(&s, 4, &n[count]);
        if (!digits[count] || digits[count] == 3) return false;
        if (count == 2 || !s.size) continue;
        if (sign && s.at[0] != sign) return false;
        sign = s.at[0];
        s.at++, s.size--;
    }
    bool is_year_first = digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2;
    bool is_year_last = digits[0] <= 2 && digits[1] <= 2 && (digits[2] == 4 || (digits[2] == 2 && sign == '/'));
    if (!(is_year_first || is_year_last) || !sign || (s.size && s.at[0] != 'T')) return false;
    bool is_either = is_year_last && n[0] <= 12 && n[1] <= 12 && n[0] != n[1] && sign != '.';
    *is_ambiguous = is_either && order == TIMEX_ORDER_NOT_SAID;
    if (!write_parts(n, digits, sign == '.' || order == TIMEX_DAY_FIRST, out)) return false;
    return !skip(&s, "T") || write_clock(s, out);
}

// ---- the door

static const struct {
    const char *word;
    bool (*write)(str quoted, buf *out);
} quotings[] = {{"decade ", write_decade}, {"century ", write_century}, {"year ", write_year}, {"range ", write_range}, {"oclock ", write_oclock}};

static bool has_product(str s) {
    bool can_have = str_starts(s, STR("P")) || str_starts(s, STR("now")) || str_starts(s, STR("then")) || str_starts(s, STR("set P"));
    return can_have && memchr(s.at, '*', s.size) != NULL;
}

// Up to the options: "; mod=END".
static size_t core_size(str expression) {
    const char *options = expression.size ? memchr(expression.at, ';', expression.size) : NULL;
    return options ? (size_t)(options - expression.at) : expression.size;
}

bool timex_text_is_quoting(str expression) {
    expression.size = core_size(expression);
    skip(&expression, "then ");
    if (str_starts(expression, STR("numeric "))) return true;
    for (size_t i = 0; i < ARRAY_LEN(quotings); i++)
        if (str_starts(expression, str_from(quotings[i].word))) return true;
    return has_product(expression) || clock_at(expression) < expression.size;
}

static bool write_plain(str s, timex_order order, buf *out, bool *is_ambiguous) {
    if (skip(&s, "numeric ")) return write_numeric(str_trim(s), order, out, is_ambiguous);
    if (skip(&s, "then ")) buf_text(out, "then");
    for (size_t i = 0; i < ARRAY_LEN(quotings); i++)
        if (skip(&s, quotings[i].word)) return quotings[i].write(str_trim(s), out);
    size_t clock = clock_at(s);
    if (!has_product(s))
        buf_append(out, s.at, clock);
    else if (!write_products((str){s.at, clock}, out))
        return false;
    return clock == s.size || write_clock((str){s.at + clock + 1, s.size - clock - 1}, out);
}

bool timex_text_plain(arena *a, str expression, timex_order order, str *out, bool *is_ambiguous) {
    *out = expression;
    size_t size = core_size(expression);
    if (!timex_text_is_quoting(expression)) return true;
    buf text = {0};
    bool ok = write_plain((str){expression.at, size}, order, &text, is_ambiguous);
    buf_append(&text, expression.at + size, expression.size - size);
    *out = str_copy(a, buf_str(&text));
    buf_free(&text);
    return ok;
}
