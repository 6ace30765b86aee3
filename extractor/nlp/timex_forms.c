// timex_forms.c: TIMEX3 values as EDTF and as days. A value is taken apart into year, part of the year and time (`shape`), and each
// form has one function from a shape. What a form cannot say is unsaid, never rounded to something that looks exact.
//
//   TIMEX3              EDTF                       days
//   2010                2010                       2010-01-01/2010-12-31
//   2010-07-21T14:39    2010-07-21T14:39           2010-07-21/2010-07-21
//   2010-07-21TEV       2010-07-21                 2010-07-21/2010-07-21     EDTF has no parts of the day
//   197X  19XX  BC0044  197X  19XX  -0043          1970-01-01/1979-12-31 ...
//   197X and APPROX     1970~/1979~                ...                       "~" goes with years, months and days only
//   2010-SU             2010-22                    2010-06-01/2010-08-31     winters end in the next year
//   2010-Q3  2010-H1    2010-35  2010-40           2010-07-01/2010-09-30 ...
//   2010-W10 (-WE)      2010-03-08/2010-03-14      2010-03-08/2010-03-14     EDTF has no weeks
//   2010-XX  2010-WXX   2010-XX                    2010-01-01/2010-12-31     somewhere in it
//   XXXX-01-24          XXXX-01-24                 unsaid
//   PAST_REF            unsaid                     unsaid
// SPDX-License-Identifier: MIT
#include "nlp/timex_forms.h"

#include "nlp/calendar.h"

// ORDER timex_form
const char *const timex_form_names[] = {"timex3", "edtf", "iso-interval", NULL};

static const char nothing[1]; // a place of its own, which no "" shares
const str timex_unsaid = {nothing, 0};

// How a part of a year is written, and what it is. X stands for a digit or an X.
typedef enum { PART_NONE, PART_MONTH, PART_DAY, PART_WEEK, PART_WEEKEND, PART_WEEKDAY, PART_QUARTER, PART_HALF, PART_SEASON } part_kind;

static const struct {
    const char *pattern; // 9: a digit or X; anything else itself
    part_kind kind;
    int number;      // PART_SEASON: which
    size_t first_at; // where the number of the month, week, quarter or half stands
} parts[] = {
    {"", PART_NONE, 0, 0},           {"-99", PART_MONTH, 0, 1},      {"-99-99", PART_DAY, 0, 1},  {"-W99", PART_WEEK, 0, 2},
    {"-W99-WE", PART_WEEKEND, 0, 2}, {"-W99-9", PART_WEEKDAY, 0, 2}, {"-Q9", PART_QUARTER, 0, 2}, {"-H9", PART_HALF, 0, 2},
    {"-SP", PART_SEASON, 1, 0},      {"-SU", PART_SEASON, 2, 0},     {"-FA", PART_SEASON, 3, 0},  {"-WI", PART_SEASON, 4, 0},
};

enum { UNKNOWN = -1 };

typedef struct {
    str year; // four digits, X at the end for those that are not known, or all X
    bool is_before_christ;
    part_kind kind;
    str part;        // as written, with its dash
    int number, day; // UNKNOWN when there are X in them
    str time;        // "T14:39", "TEV", or empty
} shape;

// ---- taking apart

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool fits(str s, const char *pattern) {
    if (s.size != strlen(pattern)) return false;
    for (size_t i = 0; i < s.size; i++)
        if (pattern[i] == '9' ? !is_digit(s.at[i]) && s.at[i] != 'X' : s.at[i] != pattern[i]) return false;
    return true;
}

static int number_at(str s, size_t at, size_t size) {
    long number;
    return str_to_number((str){s.at + at, size}, &number) ? (int)number : UNKNOWN;
}

static bool read_part(str s, shape *out) {
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        if (!fits(s, parts[i].pattern)) continue;
        size_t digits = strspn(parts[i].pattern + parts[i].first_at, "9");
        out->kind = parts[i].kind;
        out->part = s;
        out->number = parts[i].number;
        out->day = UNKNOWN;
        if (!out->number) out->number = number_at(s, parts[i].first_at, digits);
        if (out->kind == PART_DAY) out->day = number_at(s, 4, 2);
        if (out->kind == PART_WEEKDAY) out->day = number_at(s, 5, 1);
        return true;
    }
    return false;
}

// "2010", "197X", "19XX", "XXXX": X only at the end.
static bool is_year(str s) {
    if (!fits(s, "9999")) return false;
    for (size_t i = 1; i < s.size; i++)
        if (s.at[i - 1] == 'X' && s.at[i] != 'X') return false;
    return s.at[0] != 'X' || s.at[1] == 'X';
}

static bool read_shape(str value, shape *out) {
    *out = (shape){.is_before_christ = str_starts(value, STR("BC"))};
    if (out->is_before_christ) value = (str){value.at + 2, value.size - 2};
    if (value.size < 4) return false;
    out->year = (str){value.at, 4};
    if (!is_year(out->year)) return false;
    const char *clock = memchr(value.at, 'T', value.size);
    size_t date_size = clock ? (size_t)(clock - value.at) : value.size;
    out->time = (str){value.at + date_size, value.size - date_size};
    return read_part((str){value.at + 4, date_size - 4}, out);
}

// ---- days

static bool day_range(civil_date first, civil_date last, civil_date range[2]) {
    range[0] = first;
    range[1] = last;
    return civil_is_valid(first) && civil_is_valid(last);
}

static bool month_range(int year, int first, int count, civil_date range[2]) {
    civil_date end = civil_add_days(civil_add_months((civil_date){year, first, 1}, count), -1);
    if (year == CIVIL_YEAR_MAX && first + count == 13) end = (civil_date){year, 12, 31};
    return day_range((civil_date){year, first, 1}, end, range);
}

// The days of a part of one year; of the whole year when the part is not known.
static bool part_range(const shape *s, int year, civil_date range[2]) {
    civil_date monday;
    if (s->number == UNKNOWN) return month_range(year, 1, 12, range);
    switch (s->kind) {
    case PART_MONTH: return month_range(year, s->number, 1, range);
    case PART_DAY:
        if (s->day == UNKNOWN) return month_range(year, s->number, 1, range);
        return day_range((civil_date){year, s->number, s->day}, (civil_date){year, s->number, s->day}, range);
    case PART_WEEK:
    case PART_WEEKEND:
    case PART_WEEKDAY:
        monday = iso_week_monday((iso_week){year, s->number});
        if (s->kind == PART_WEEKEND) return day_range(civil_add_days(monday, 5), civil_add_days(monday, 6), range);
        if (s->kind == PART_WEEKDAY && s->day != UNKNOWN) return day_range(civil_add_days(monday, s->day - 1), civil_add_days(monday, s->day - 1), range);
        return day_range(monday, civil_add_days(monday, 6), range);
    case PART_QUARTER: return month_range(year, s->number * 3 - 2, 3, range);
    case PART_HALF: return month_range(year, s->number * 6 - 5, 6, range);
    case PART_SEASON: return month_range(year, s->number * 3, 3, range);
    default: return month_range(year, 1, 12, range);
    }
}

static str print_days(arena *a, const civil_date range[2]) {
    return str_format(a, "%04d-%02d-%02d/%04d-%02d-%02d", range[0].year, range[0].month, range[0].day, range[1].year, range[1].month, range[1].day);
}

// Years, decades and centuries may reach below year 1, which the calendar does not: ISO 8601 calls 1 BC 0000 and 2 BC -0001.
static str print_years(arena *a, int first, int last) {
    return str_format(a, "%s%04d-01-01/%s%04d-12-31", first < 0 ? "-" : "", abs(first), last < 0 ? "-" : "", abs(last));
}

static str days_of(arena *a, const shape *s) {
    int first = 0, last = 0;
    civil_date range[2];
    if (s->year.at[0] == 'X') return timex_unsaid;
    for (size_t i = 0; i < s->year.size; i++) {
        char c = s->year.at[i];
        first = first * 10 + (c == 'X' ? 0 : c - '0');
        last = last * 10 + (c == 'X' ? 9 : c - '0');
    }
    if (s->is_before_christ) return print_years(a, 1 - last, 1 - first);
    if (s->kind == PART_NONE) return print_years(a, first, last);
    if (first != last || !part_range(s, first, range)) return timex_unsaid;
    return print_days(a, range);
}

// ---- EDTF

static str mark_approximate(arena *a, str date, bool is_approximate) {
    return is_approximate ? str_format(a, "%.*s~", STR_ARG(date)) : date;
}

// Days as EDTF: one day, or an interval, whose ends are both about so.
static str edtf_of_days(arena *a, str days, bool is_approximate) {
    str ends = days, first, last;
    if (timex_is_unsaid(days) || !str_next(&ends, '/', &first) || !str_next(&ends, '/', &last)) return timex_unsaid;
    bool is_one = str_equal(first, last);
    first = mark_approximate(a, first, is_approximate);
    return is_one ? first : str_format(a, "%.*s/%.*s", STR_ARG(first), STR_ARG(mark_approximate(a, last, is_approximate)));
}

static str edtf_before_christ(arena *a, const shape *s, bool is_approximate) {
    if (s->kind != PART_NONE || memchr(s->year.at, 'X', s->year.size)) return timex_unsaid;
    int before = number_at(s->year, 0, 4) - 1;
    return mark_approximate(a, str_format(a, "%s%04d", before ? "-" : "", before), is_approximate);
}

// Seasons, quarters and halves stand as numbers behind the months. What is not known is some month.
static str edtf_of_part(arena *a, const shape *s) {
    static const int before_first[] = {[PART_SEASON] = 20, [PART_QUARTER] = 32, [PART_HALF] = 39};
    if (s->number == UNKNOWN) return str_format(a, "%.*s-XX", STR_ARG(s->year));
    return str_format(a, "%.*s-%02d", STR_ARG(s->year), before_first[s->kind] + s->number);
}

static str edtf_of(arena *a, const shape *s, bool is_approximate) {
    bool is_of_weeks = s->kind == PART_WEEK || s->kind == PART_WEEKEND || s->kind == PART_WEEKDAY;
    bool is_grouping = s->kind == PART_SEASON || s->kind == PART_QUARTER || s->kind == PART_HALF;
    bool has_year = s->year.at[3] != 'X', is_decade = !has_year && s->year.at[0] != 'X' && s->kind == PART_NONE;
    if (s->is_before_christ) return edtf_before_christ(a, s, is_approximate);
    if (is_of_weeks && (!has_year || s->number == UNKNOWN)) return str_format(a, "%.*s-XX", STR_ARG(s->year));
    // "~" goes with years, months and days only.
    if (is_of_weeks || (is_approximate && is_grouping && has_year && s->number != UNKNOWN)) return edtf_of_days(a, days_of(a, s), is_approximate);
    if (is_approximate && is_decade) {
        str days = days_of(a, s);
        return str_format(a, "%.*s~/%.*s~", 4, days.at, 4, days.at + 11);
    }
    if (is_grouping) return edtf_of_part(a, s);
    bool has_clock = s->time.size > 1 && is_digit(s->time.at[1]);
    str date = str_format(a, "%.*s%.*s%.*s", STR_ARG(s->year), STR_ARG(s->part), has_clock ? (int)s->time.size : 0, s->time.at);
    bool has_unknown = memchr(date.at, 'X', date.size) != NULL;
    return mark_approximate(a, date, is_approximate && !has_clock && !has_unknown);
}

// ---- the doors

bool timex_is_kind(str kind) {
    static const char *const kinds[] = {"DATE", "TIME", "DURATION", "SET"};
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (str_is(kind, kinds[i])) return true;
    return false;
}

static bool stays(str value, str kind) {
    bool is_duration = value.size > 1 && value.at[0] == 'P' && value.at[1] != 'A' && value.at[1] != 'R'; // no PAST_REF, PRESENT_REF
    return !value.size || is_duration || str_is(kind, "DURATION") || str_is(kind, "SET");
}

static str point_in_form(arena *a, timex_form form, str value, str mod) {
    shape s;
    if (!read_shape(value, &s)) return timex_unsaid;
    return form == TIMEX_AS_EDTF ? edtf_of(a, &s, str_is(mod, "APPROX")) : days_of(a, &s);
}

// The side of an interval that counts: "A/B" begins where A begins and ends where B ends.
static str half_of(str interval, bool is_last) {
    const char *slash = memchr(interval.at, '/', interval.size);
    if (!slash) return interval;
    size_t first = (size_t)(slash - interval.at);
    return is_last ? (str){slash + 1, interval.size - first - 1} : (str){interval.at, first};
}

str timex_in_form(arena *a, timex_form form, str value, str kind, str mod) {
    if (form == TIMEX_AS_TIMEX3 || stays(value, kind)) return value;
    if (!memchr(value.at, '/', value.size)) return point_in_form(a, form, value, mod);
    str first = point_in_form(a, form, half_of(value, false), mod), last = point_in_form(a, form, half_of(value, true), mod);
    if (timex_is_unsaid(first) || timex_is_unsaid(last)) return timex_unsaid;
    return str_format(a, "%.*s/%.*s", STR_ARG(half_of(first, false)), STR_ARG(half_of(last, true)));
}
