// timex.c: time expressions -> TIMEX3 values.
//
// An expression is read into a `point`, a date with holes: XXXX-01-24 has no year, XXXX-WXX-5 is some Friday. With the document's
// date as anchor the holes are filled by looking at the candidates around it (the year before, this one, the next) and taking the
// one the policy wants. A shift (now-1M) starts from the anchor and is cut to the unit it was made in. Without an anchor nothing is
// guessed: the value keeps its X, and a shift says what it is relative to nothing (-P1M).
//
//     XXXX-01-24   anchor 2010-07-21   ->  2010-01-24   (178 days back; the next one is 187 ahead)
//     now-1W-WE    anchor 2010-07-21   ->  2010-W28-WE
//     YY7X         anchor 2010-07-21   ->  197X
// SPDX-License-Identifier: MIT
#include "nlp/timex.h"

#include "text/buf.h"

typedef enum { UNIT_NONE, UNIT_YEAR, UNIT_MONTH, UNIT_DAY, UNIT_WEEK, UNIT_WEEKDAY, UNIT_WEEKEND, UNIT_QUARTER, UNIT_HALF, UNIT_SEASON, UNIT_HOLIDAY } unit_kind;

// What was said of when, and what was not: year 0 is unknown.
typedef struct {
    unit_kind unit;    // the smallest thing that was said
    int year;          // 0: XXXX
    char decade[8];    // 197X or 19XX as it stands, when the year has holes at its end
    int month, day;    // day: of the month, or 1 Monday .. 7 Sunday for UNIT_WEEKDAY
    int week, part;    // part: quarter, half, or season 0 SP .. 3 WI
    str holiday;       // 12-25, easter+0, 11-4-4, 05-L-1
    str time;          // T14:39, TMO, or empty
} point;

enum { WEEKDAY_LAST = -1 };

static const char *const seasons[] = {"SP", "SU", "FA", "WI"};

// ---- reading

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool skip(str *rest, const char *prefix) {
    if (!str_starts(*rest, str_from(prefix))) return false;
    rest->at += strlen(prefix), rest->size -= strlen(prefix);
    return true;
}

static bool take_digits(str *rest, size_t least, size_t most, int *out) {
    size_t size = 0;
    int n = 0;
    while (size < rest->size && size < most && is_digit(rest->at[size])) n = n * 10 + (rest->at[size++] - '0');
    if (size < least) return false;
    rest->at += size, rest->size -= size;
    *out = n;
    return true;
}

// THH, THH:MM, THH:MM:SS with an optional Z, or T and two capitals.
static bool take_time(str *rest, str *out) {
    str begin = *rest;
    int hour, minute = 0, second = 0;
    if (!skip(rest, "T")) return true;
    if (rest->size >= 2 && rest->at[0] >= 'A' && rest->at[0] <= 'Z') {
        static const char *const parts[] = {"MO", "MI", "AF", "EV", "NI", "DT"};
        for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
            if (!skip(rest, parts[i])) continue;
            *out = (str){begin.at, 3};
            return true;
        }
        return false;
    }
    if (!take_digits(rest, 2, 2, &hour) || hour > 24) return false;
    if (skip(rest, ":") && (!take_digits(rest, 2, 2, &minute) || minute > 59)) return false;
    if (skip(rest, ":") && (!take_digits(rest, 2, 2, &second) || second > 60)) return false;
    skip(rest, "Z");
    *out = (str){begin.at, begin.size - rest->size};
    return hour < 24 || (minute == 0 && second == 0);
}

// What stands behind the year: -07, -07-21, -W10, -WXX-5, -Q3, -SU, @12-25 ...
static bool take_parts(str *rest, point *p) {
    if (skip(rest, "@")) {
        size_t size = 0;
        while (size < rest->size && rest->at[size] != 'T') size++;
        p->holiday = (str){rest->at, size};
        rest->at += size, rest->size -= size;
        p->unit = UNIT_HOLIDAY;
        return p->holiday.size > 0;
    }
    if (!skip(rest, "-")) return true;
    if (skip(rest, "WXX-")) {
        p->unit = UNIT_WEEKDAY;
        return take_digits(rest, 1, 1, &p->day) && p->day >= 1 && p->day <= 7;
    }
    if (skip(rest, "WI")) {
        p->unit = UNIT_SEASON, p->part = 3;
        return true;
    }
    if (skip(rest, "W")) {
        p->unit = UNIT_WEEK;
        if (!take_digits(rest, 1, 2, &p->week) || p->week < 1 || p->week > 53) return false;
        if (skip(rest, "-WE")) p->unit = UNIT_WEEKEND;
        return true;
    }
    if (skip(rest, "Q")) {
        p->unit = UNIT_QUARTER;
        return take_digits(rest, 1, 1, &p->part) && p->part >= 1 && p->part <= 4;
    }
    if (skip(rest, "H")) {
        p->unit = UNIT_HALF;
        return take_digits(rest, 1, 1, &p->part) && p->part >= 1 && p->part <= 2;
    }
    for (int i = 0; i < 3; i++) {
        if (!skip(rest, seasons[i])) continue;
        p->unit = UNIT_SEASON, p->part = i;
        return true;
    }
    if (!take_digits(rest, 1, 2, &p->month) || p->month < 1 || p->month > 12) return false;
    p->unit = UNIT_MONTH;
    if (!skip(rest, "-")) return true;
    p->unit = UNIT_DAY;
    return take_digits(rest, 1, 2, &p->day) && p->day >= 1 && p->day <= 31;
}

// Four characters: a year, XXXX, 197X or 19XX.
static bool take_year(str *rest, point *p) {
    if (rest->size < 4) return false;
    size_t digits = 0;
    while (digits < 4 && is_digit(rest->at[digits])) digits++;
    for (size_t i = digits; i < 4; i++)
        if (rest->at[i] != 'X') return false;
    if (digits == 1) return false;
    int year;
    str four = {rest->at, 4};
    if (digits == 4 && take_digits(&four, 4, 4, &year)) p->year = year;
    if (digits == 2 || digits == 3) memcpy(p->decade, rest->at, 4);
    if (digits == 4 && p->year == 0) return false;
    p->unit = UNIT_YEAR;
    rest->at += 4, rest->size -= 4;
    return true;
}

static bool read_point(str *rest, point *p) {
    *p = (point){.unit = UNIT_NONE};
    if (!take_year(rest, p) || !take_parts(rest, p) || !take_time(rest, &p->time)) return false;
    if (p->decade[0] && p->unit != UNIT_YEAR) return false;
    return p->unit != UNIT_DAY || civil_is_valid((civil_date){p->year ? p->year : 2000, p->month, p->day}); // some year has the day
}

// P2W, PT1M30S, P1Y6M, PXD; the fields must come in order, but a rule's P36M is as good as P3Y.
static bool is_duration(str s) {
    bool has_part = false;
    if (!skip(&s, "P")) return false;
    while (s.size) {
        int number;
        if (skip(&s, "T")) continue;
        if (!skip(&s, "X") && !take_digits(&s, 1, 6, &number)) return false;
        if (s.size > 1 && (s.at[0] == '.' || s.at[0] == ',') && is_digit(s.at[1])) {
            s.at++, s.size--;
            take_digits(&s, 1, 6, &number);
        }
        if (!s.size || !memchr("YMWDHSQECL", s.at[0], 10)) return false;
        s.at++, s.size--;
        has_part = true;
    }
    return has_part;
}

static bool is_reference(str s) {
    return str_is(s, "PAST_REF") || str_is(s, "PRESENT_REF") || str_is(s, "FUTURE_REF");
}

// ---- writing

static str write_point(arena *a, const point *p) {
    buf out = {0};
    if (p->decade[0]) buf_format(&out, "%.4s", p->decade);
    else if (p->year) buf_format(&out, "%04d", p->year);
    else buf_text(&out, "XXXX");
    switch (p->unit) {
    case UNIT_MONTH: buf_format(&out, "-%02d", p->month); break;
    case UNIT_DAY: buf_format(&out, "-%02d-%02d", p->month, p->day); break;
    case UNIT_WEEK: buf_format(&out, "-W%02d", p->week); break;
    case UNIT_WEEKEND: buf_format(&out, "-W%02d-WE", p->week); break;
    case UNIT_WEEKDAY: buf_format(&out, "-WXX-%d", p->day); break;
    case UNIT_QUARTER: buf_format(&out, "-Q%d", p->part); break;
    case UNIT_HALF: buf_format(&out, "-H%d", p->part); break;
    case UNIT_SEASON: buf_format(&out, "-%s", seasons[p->part]); break;
    case UNIT_HOLIDAY: buf_text(&out, "-XX-XX"); break;
    default: break;
    }
    buf_str_append(&out, p->time);
    str copy = str_copy(a, buf_str(&out));
    buf_free(&out);
    return copy;
}

static void set_day(point *p, civil_date d) {
    p->unit = UNIT_DAY;
    p->year = d.year, p->month = d.month, p->day = d.day;
}

// ---- which occurrence

typedef enum { WANT_NEAREST, WANT_NOT_AFTER, WANT_BEFORE, WANT_NOT_BEFORE, WANT_AFTER, WANT_SAME } want;

// `when` and `now` count in the same steps: days, months, quarters ... Smaller is better; negative cannot be.
static long distance(long when, long now, want wanted) {
    long steps = when - now;
    switch (wanted) {
    case WANT_NOT_AFTER: return steps <= 0 ? -steps : -1;
    case WANT_BEFORE: return steps < 0 ? -steps : -1;
    case WANT_NOT_BEFORE: return steps >= 0 ? steps : -1;
    case WANT_AFTER: return steps > 0 ? steps : -1;
    default: return steps <= 0 ? -2 * steps : 2 * steps + 1; // the nearest, of two the past one
    }
}

static bool holiday_date(str rule, int year, civil_date *out) {
    int first, second, third;
    if (skip(&rule, "easter")) {
        bool is_minus = skip(&rule, "-");
        if (!is_minus) skip(&rule, "+");
        if (!take_digits(&rule, 1, 3, &first) || rule.size) return false;
        *out = civil_add_days(civil_easter(year), is_minus ? -first : first);
        return true;
    }
    if (!take_digits(&rule, 1, 2, &first) || first < 1 || first > 12 || !skip(&rule, "-")) return false;
    if (skip(&rule, "L")) second = WEEKDAY_LAST;
    else if (!take_digits(&rule, 1, 2, &second)) return false;
    if (!rule.size) {
        *out = (civil_date){year, first, second};
        return civil_is_valid(*out);
    }
    if (!skip(&rule, "-") || !take_digits(&rule, 1, 1, &third) || third < 1 || third > 7 || rule.size) return false;
    *out = second == WEEKDAY_LAST ? civil_last_weekday(year, first, third) : civil_nth_weekday(year, first, second, third);
    return civil_is_valid(*out);
}

// The place of an occurrence in its year, in steps of its unit; the steps of a year, and the anchor's own place.
static bool steps_of(const point *p, int year, civil_date now, long *when, long *at) {
    civil_date d = {year, p->month, p->day};
    switch (p->unit) {
    case UNIT_DAY:
        if (!civil_is_valid(d)) return false;
        *when = (long)civil_to_days(d), *at = (long)civil_to_days(now);
        return true;
    case UNIT_HOLIDAY:
        if (!holiday_date(p->holiday, year, &d)) return false;
        *when = (long)civil_to_days(d), *at = (long)civil_to_days(now);
        return true;
    case UNIT_MONTH: *when = year * 12L + p->month, *at = now.year * 12L + now.month; return true;
    case UNIT_QUARTER: *when = year * 4L + p->part, *at = now.year * 4L + (now.month + 2) / 3; return true;
    case UNIT_HALF: *when = year * 2L + p->part, *at = now.year * 2L + (now.month + 5) / 6; return true;
    case UNIT_SEASON: { // spring is March to May; winter counts to the year in which it begins
        int season = now.month < 3 ? -1 : (now.month - 3) / 3;
        *when = year * 4L + p->part, *at = now.year * 4L + season;
        return true;
    }
    case UNIT_WEEK: case UNIT_WEEKEND: *when = year * 53L + p->week, *at = civil_iso_week(now).year * 53L + civil_iso_week(now).week; return true;
    default: return false;
    }
}

static bool fill_year(point *p, civil_date now, want wanted) {
    long best = -1;
    int best_year = 0;
    for (int year = now.year - 4; year <= now.year + 4; year++) { // four, because of February 29
        long when, at;
        if (year < 1 || year > 9999 || !steps_of(p, year, now, &when, &at)) continue;
        long d = wanted == WANT_SAME ? (year == now.year ? 0 : -1) : distance(when, at, wanted);
        if (d < 0 || (best >= 0 && d >= best)) continue;
        best = d, best_year = year;
    }
    if (best < 0) return false;
    p->year = best_year;
    civil_date holiday;
    if (p->unit == UNIT_HOLIDAY && holiday_date(p->holiday, best_year, &holiday)) set_day(p, holiday);
    return true;
}

static void fill_weekday(point *p, civil_date now, want wanted) {
    int back = (civil_weekday(now) - p->day + 7) % 7; // to the latest one, 0 for the day itself
    long days = -back;
    if (wanted == WANT_BEFORE && back == 0) days = -7;
    if (wanted == WANT_NOT_BEFORE) days = back ? 7 - back : 0;
    if (wanted == WANT_AFTER) days = 7 - back;
    if (wanted == WANT_SAME) days = p->day - civil_weekday(now);
    set_day(p, civil_add_days(now, days));
}

// What a kind of expression means in news when nothing else is said.
static want usual_want(const point *p, timex_policy policy) {
    if (policy == TIMEX_PAST) return WANT_NOT_AFTER;
    if (policy == TIMEX_FUTURE) return WANT_NOT_BEFORE;
    return p->unit == UNIT_DAY ? WANT_NEAREST : WANT_NOT_AFTER;
}

// A holiday is mostly the last one, but one that is near ahead is meant when the last is long gone.
static want holiday_want(const point *p, civil_date now) {
    point ahead = *p;
    if (!fill_year(&ahead, now, WANT_NOT_BEFORE)) return WANT_NOT_AFTER;
    long days = (long)civil_to_days((civil_date){ahead.year, ahead.month, ahead.day}) - (long)civil_to_days(now);
    return days <= 45 ? WANT_NEAREST : WANT_NOT_AFTER;
}

static bool resolve_point(point *p, const civil_date *anchor, bool has_want, want wanted, timex_policy policy) {
    civil_date holiday;
    if (p->year && p->unit == UNIT_HOLIDAY) {
        if (!holiday_date(p->holiday, p->year, &holiday)) return false;
        set_day(p, holiday);
    }
    int month, day;
    str fixed = p->holiday;
    if (p->unit == UNIT_HOLIDAY && !anchor && take_digits(&fixed, 2, 2, &month) && skip(&fixed, "-") && take_digits(&fixed, 2, 2, &day) && !fixed.size)
        p->unit = UNIT_DAY, p->month = month, p->day = day; // the same day every year
    if (p->year || p->decade[0] || !anchor || (policy == TIMEX_NONE && !has_want)) return true;
    if (!has_want) wanted = p->unit == UNIT_HOLIDAY && policy == TIMEX_NEAREST ? holiday_want(p, *anchor) : usual_want(p, policy);
    if (p->unit == UNIT_WEEKDAY) fill_weekday(p, *anchor, wanted);
    else if (p->unit != UNIT_YEAR) return fill_year(p, *anchor, wanted);
    return true;
}

// ---- shifts

// Cuts a day to a unit: the letter that ISO 8601 has for it, or Q, E (decade), C (century).
static bool cut(civil_date d, char unit, point *p) {
    *p = (point){.year = d.year, .month = d.month, .day = d.day};
    switch (unit) {
    case 'D': p->unit = UNIT_DAY; return true;
    case 'W': {
        iso_week w = civil_iso_week(d);
        p->unit = UNIT_WEEK, p->year = w.year, p->week = w.week;
        return true;
    }
    case 'M': p->unit = UNIT_MONTH; return true;
    case 'Q': p->unit = UNIT_QUARTER, p->part = (d.month + 2) / 3; return true;
    case 'Y': p->unit = UNIT_YEAR; return true;
    case 'E': snprintf(p->decade, sizeof p->decade, "%03dX", d.year / 10 % 1000); p->unit = UNIT_YEAR; return true;
    case 'C': snprintf(p->decade, sizeof p->decade, "%02dXX", d.year / 100 % 100); p->unit = UNIT_YEAR; return true;
    default: return false;
    }
}

static civil_date shift(civil_date d, long n, char unit) {
    switch (unit) {
    case 'D': return civil_add_days(d, n);
    case 'W': return civil_add_days(d, n * 7);
    case 'M': return civil_add_months(d, n);
    case 'Q': return civil_add_months(d, n * 3);
    case 'Y': return civil_add_months(d, n * 12);
    case 'E': return civil_add_months(d, n * 120);
    case 'C': return civil_add_months(d, n * 1200);
    default: return d; // hours and minutes: the anchor has no clock
    }
}

// The shape of a unit with X for all that is not known.
static str unknown_shape(arena *a, char unit, str suffix) {
    static const struct {
        char unit;
        const char *shape;
    } shapes[] = {{'D', "XXXX-XX-XX"}, {'W', "XXXX-WXX"}, {'M', "XXXX-XX"}, {'Q', "XXXX-QX"}, {'Y', "XXXX"}, {'E', "XXXX"}, {'C', "XXXX"}};
    for (size_t i = 0; i < ARRAY_LEN(shapes); i++)
        if (shapes[i].unit == unit) return str_format(a, "%s%.*s", shapes[i].shape, STR_ARG(suffix));
    return STR("");
}

// now-1M, now+0W-WE, now-1Y-SU, now-1DTNI, now-1Y:M, now-3H
static bool resolve_shift(arena *a, str rest, const civil_date *anchor, timex *out) {
    bool is_minus = skip(&rest, "-");
    int n;
    if (!is_minus && !skip(&rest, "+")) return false;
    if (!take_digits(&rest, 1, 4, &n) || !rest.size) return false;
    char unit = rest.at[0], cut_to;
    bool is_minutes = skip(&rest, "MIN"), is_clock = is_minutes || unit == 'H' || unit == 'S';
    if (!is_minutes) rest.at++, rest.size--;
    if (!memchr("DWMQYECHS", unit, 9)) return false;
    cut_to = is_clock ? 'D' : unit;
    if (skip(&rest, ":")) {
        if (!rest.size) return false;
        cut_to = rest.at[0];
        rest.at++, rest.size--;
    }
    const char *iso = unit == 'E' ? "0Y" : unit == 'C' ? "00Y" : unit == 'Q' ? "Q" : NULL;
    if (!anchor) {
        out->value = unknown_shape(a, cut_to, rest);
        if (unit == 'Q') out->relative = str_format(a, "%sP%dM", n == 0 ? "" : is_minus ? "-" : "+", n * 3);
        else if (iso) out->relative = str_format(a, "%sP%d%s", n == 0 ? "" : is_minus ? "-" : "+", n, iso);
        else out->relative = str_format(a, "%sP%s%d%c", n == 0 ? "" : is_minus ? "-" : "+", is_clock ? "T" : "", n, unit);
        out->kind = memchr(rest.at ? rest.at : "", 'T', rest.size) ? STR("TIME") : STR("DATE");
        return out->value.size > 0;
    }
    civil_date moved = shift(*anchor, is_minus ? -n : n, unit);
    point p;
    if (!civil_is_valid(moved) || !cut(moved, cut_to, &p)) return false;
    if (cut_to == 'W' && skip(&rest, "-WE")) p.unit = UNIT_WEEKEND;
    if (cut_to == 'Y' && !take_parts(&rest, &p)) return false;
    civil_date holiday;
    if (p.unit == UNIT_HOLIDAY) {
        if (!holiday_date(p.holiday, p.year, &holiday)) return false;
        set_day(&p, holiday);
    }
    if (!take_time(&rest, &p.time) || rest.size) return false;
    out->value = write_point(a, &p);
    out->kind = p.time.size ? STR("TIME") : STR("DATE");
    return true;
}

// ---- two-digit years

// YY76, YY7X, YY76-07-21: the latest such year that is at most ten years after the anchor's.
static bool resolve_two_digits(arena *a, str rest, const civil_date *anchor, timex *out) {
    if (rest.size < 2 || !is_digit(rest.at[0])) return false;
    bool is_decade = rest.at[1] == 'X';
    if (!is_decade && !is_digit(rest.at[1])) return false;
    int two = (rest.at[0] - '0') * 10 + (is_decade ? 0 : rest.at[1] - '0');
    int year = two < 30 ? 2000 + two : 1900 + two;
    if (anchor) {
        year = anchor->year / 100 * 100 + 100 + two;
        while (year > anchor->year + 10) year -= 100;
    }
    if (year < 1) return false;
    str tail = {rest.at + 2, rest.size - 2};
    str whole = is_decade ? str_format(a, "%03dX%.*s", year / 10, STR_ARG(tail)) : str_format(a, "%04d%.*s", year, STR_ARG(tail));
    return timex_resolve(a, whole, anchor, TIMEX_NEAREST, out);
}

// ---- the door

// Takes "; mod=START" and "; kind=SET" off the end.
static str take_options(str expression, timex *out) {
    for (;;) {
        size_t at = expression.size;
        while (at > 0 && expression.at[at - 1] != ';') at--;
        if (!at) return expression;
        str option = str_trim((str){expression.at + at, expression.size - at});
        if (skip(&option, "mod=")) out->mod = option;
        else if (skip(&option, "kind=")) out->kind = option;
        else return expression;
        expression = str_trim((str){expression.at, at - 1});
    }
}

static bool take_want(str *expression, want *wanted) {
    static const struct {
        const char *word;
        want wanted;
    } words[] = {{"last ", WANT_BEFORE}, {"next ", WANT_AFTER}, {"this ", WANT_SAME}, {"past ", WANT_NOT_AFTER}, {"future ", WANT_NOT_BEFORE}, {"nearest ", WANT_NEAREST}};
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        if (!skip(expression, words[i].word)) continue;
        *wanted = words[i].wanted;
        return true;
    }
    return false;
}

// XXXX-XX-XXT14:39 and the like: a time of an unknown day.
static bool resolve_time(arena *a, str expression, const civil_date *anchor, timex *out) {
    str rest = expression, time = {NULL, 0};
    if (!take_time(&rest, &time) || rest.size || !time.size) return false;
    point p = {.time = time};
    if (anchor) set_day(&p, *anchor);
    out->value = anchor ? write_point(a, &p) : str_format(a, "XXXX-XX-XX%.*s", STR_ARG(time));
    out->kind = STR("TIME");
    return true;
}

static bool resolve(arena *a, str expression, const civil_date *anchor, timex_policy policy, timex *out) {
    want wanted = WANT_NEAREST;
    bool has_want = take_want(&expression, &wanted);
    if (skip(&expression, "now")) return resolve_shift(a, expression, anchor, out);
    if (skip(&expression, "YY")) return resolve_two_digits(a, expression, anchor, out);
    if (expression.size && expression.at[0] == 'T') return resolve_time(a, expression, anchor, out);
    if (is_reference(expression) || is_duration(expression)) {
        out->value = expression;
        out->kind = is_reference(expression) ? STR("DATE") : STR("DURATION");
        return true;
    }
    if (str_starts(expression, STR("BC")) && expression.size == 6) {
        out->value = expression;
        out->kind = STR("DATE");
        return true;
    }
    point p;
    str rest = expression;
    if (!read_point(&rest, &p) || rest.size || !resolve_point(&p, anchor, has_want, wanted, policy)) return false;
    out->value = write_point(a, &p);
    out->kind = p.time.size ? STR("TIME") : STR("DATE");
    return true;
}

bool timex_resolve(arena *a, str expression, const civil_date *anchor, timex_policy policy, timex *out) {
    *out = (timex){{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    timex options = *out;
    expression = take_options(str_trim(expression), &options);
    bool is_set = skip(&expression, "set ");
    if (is_set) { // a set is what its words say; nothing in it is resolved
        out->value = expression;
        out->kind = STR("SET");
    } else if (!resolve(a, expression, anchor, policy, out)) {
        return false;
    }
    out->value = str_copy(a, out->value);
    if (options.mod.size) out->mod = str_copy(a, options.mod);
    if (options.kind.size) out->kind = str_copy(a, options.kind);
    return true;
}

bool timex_is_expression(str expression) {
    static const char *const heads[] = {"now+", "now-", "YY", "XXXX", "set ", "last ", "next ", "this ", "past ", "future ", "nearest ", "BC"};
    timex unused;
    arena scratch = {0};
    for (size_t i = 0; i < ARRAY_LEN(heads); i++)
        if (str_starts(expression, str_from(heads[i]))) return true;
    if (!expression.size || !(is_digit(expression.at[0]) || expression.at[0] == 'P' || expression.at[0] == 'T' || expression.at[0] == 'F')) return false;
    bool is = timex_resolve(&scratch, expression, NULL, TIMEX_NONE, &unused);
    bool is_shaped = is_digit(expression.at[0]) && expression.size >= 4 && (expression.size == 4 || memchr("-T@;", expression.at[4], 4));
    arena_free(&scratch);
    return is || is_shaped;
}

bool civil_from_text(str text, civil_date *out) {
    bool has_signs = text.size >= 10 && text.at[4] == '-' && text.at[7] == '-';
    if (!has_signs && text.size < 8) return false;
    str rest = text;
    if (!take_digits(&rest, 4, 4, &out->year)) return false;
    if (has_signs) skip(&rest, "-");
    if (!take_digits(&rest, 2, 2, &out->month)) return false;
    if (has_signs) skip(&rest, "-");
    return take_digits(&rest, 2, 2, &out->day) && civil_is_valid(*out);
}
