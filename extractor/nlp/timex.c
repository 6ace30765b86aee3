// timex.c: from a rule's time expression to a TIMEX3 value.
//
// The idea: an expression is a date with holes, and resolving fills the holes from the anchor, the document's date. Three steps:
// read the text into a `moment` whose unknown parts are UNKNOWN; fill what the anchor tells; print, with X for what is still
// unknown. Without an anchor the middle step is left out, so "XXXX-01-24" comes out as it went in and "now-1M" as "XXXX-XX".
//
// Example: "last XXXX-WXX-5; mod=START" on 2010-01-08, a Friday. Read: a weekday, year and week unknown, day 5, choice LAST. Fill:
// of the Fridays around the anchor (01-01 before it, 01-08 at it, 01-15 after it) LAST takes the one before. Print: 2010-01-01.
//
// The forms, where [T] may be a clock time (T9:05, T14:39:05, T17) or a part of the day (TMO MI AF EV NI DT):
//   2010  2010-07  2010-07-21[T]  2010-W10  2010-W10-WE  2010-Q3  2010-H1  2010-SU  197X  19XX  BC0044  PAST_REF    as they are
//   2010-W10-5                                                                      that Friday: 2010-03-12
//   XXXX-01-24[T]  XXXX-01  XXXX-SU  XXXX-Q3  XXXX-H1  XXXX-WXX-5[T]                which one: usual_choice, policy, prefix
//   XXXX@12-25[T]  XXXX@easter-2  XXXX@11-4-4  XXXX@5-L-1  2010@...                 holidays: day; Easter; nth or last weekday
//   YY76  YY7X  YY76-07  YY76-07-21                                                 the century is not written
//   T14:39  TNI                                                                     on the anchor's day
//   now-1D  now+0W  now-1M  now-1Q  now+1Y  now-1E (decade)  now-1C  now-3H  now-20MIN   at the grain of the unit
//   now-1Y:M (at another grain)  now-1DTNI  now+0W-WE  now+1W-5  now-1M-15  now-1Y-SU  now+0Y-12-31
//   then+1D  then-1Y  then+0DTEV  (all that "now" can)                             from a day that is not known here: XXXX-XX-XX, +P1D
//   P2W  PT1M30S  P1Y6M  PXD  PXX  P1E                                              durations
//   now+1D + P3W  XXXX@12-25 - P2D                                                  so far from that day, at the finer grain
//   week of XXXX-03-06                                                              the ISO week it lies in
//   XXXX-WXX-WE                                                                     which weekend: like a weekday, by its Saturday
// Forms that quote the article's words (T2:39 p.m, decade '70s) are brought into these by timex_text.c.
// A prefix word says which of what has no year: last next (strictly) past future (or the anchor's own) nearest this. "set" makes a
// SET, in which nothing is resolved. "; mod=START" and "; kind=SET" may end any of them.
// X may also stand for a whole part (2010-XX, XXXX-WXX-WE, XXXX-XX-XXTNI); what cannot be filled without guessing stays X.
// SPDX-License-Identifier: MIT
#include "nlp/timex.h"

#include "nlp/timex_text.h"

enum { UNKNOWN = -1, COUNT_TOO_LARGE = 10000000 };

// ---- what an expression says

typedef enum {
    GRAIN_CENTURY,
    GRAIN_DECADE,
    GRAIN_YEAR,
    GRAIN_HALF,
    GRAIN_SEASON,
    GRAIN_QUARTER,
    GRAIN_MONTH,
    GRAIN_WEEK,
    GRAIN_WEEKEND,
    GRAIN_WEEKDAY,
    GRAIN_HOLIDAY,
    GRAIN_DAY
} grain;

typedef enum { HOLIDAY_DAY, HOLIDAY_EASTER, HOLIDAY_WEEKDAY } holiday_form;
enum { NTH_LAST = 0 };

typedef struct {
    holiday_form form;
    int month, day;   // HOLIDAY_DAY
    int offset;       // HOLIDAY_EASTER: days from Easter Sunday
    int nth, weekday; // HOLIDAY_WEEKDAY, of `month`
} holiday;

typedef struct {
    bool is_given;
    const char *part;         // "NI", or NULL for a clock time
    int hour, minute, second; // minute and second may be UNKNOWN
} day_time;

typedef struct {
    grain grain;
    bool is_two_digits; // of the year only the last two digits are written
    int year;
    int number; // the month, week, quarter, half or season, from 1
    int day;    // of the month; of a week: 1 = Monday
    holiday holiday;
    day_time time;
} moment;

// Units of a shift. ORDER unit.
typedef enum { UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR, UNIT_DECADE, UNIT_CENTURY, UNIT_COUNT } unit;

static const struct {
    const char *name;     // in an expression; the first that fits is taken, so MIN stands before M
    const char *duration; // what a duration of it looks like around the number
    const char *ending;
    grain grain; // at which its result is given
    int months;  // its length, in months or
    int days;    // days
} units[] = {
    {"MIN", "PT", "M", GRAIN_DAY, 0, 0}, {"H", "PT", "H", GRAIN_DAY, 0, 0},     {"D", "P", "D", GRAIN_DAY, 0, 1},
    {"W", "P", "W", GRAIN_WEEK, 0, 7},   {"M", "P", "M", GRAIN_MONTH, 1, 0},    {"Q", "P", "Q", GRAIN_QUARTER, 3, 0},
    {"Y", "P", "Y", GRAIN_YEAR, 12, 0},  {"E", "P", "E", GRAIN_DECADE, 120, 0}, {"C", "P", "C", GRAIN_CENTURY, 1200, 0},
};
_Static_assert(ARRAY_LEN(units) == UNIT_COUNT, "a row a unit");

typedef struct {
    unit unit;
    int count;   // with its sign
    grain grain; // of the shifted date; the moment may say more
} shift;

typedef enum { FORM_MOMENT, FORM_SHIFT, FORM_DURATION, FORM_WORD } form;

typedef enum { CHOICE_NONE, CHOICE_LAST, CHOICE_NEXT, CHOICE_THIS, CHOICE_PAST, CHOICE_FUTURE, CHOICE_NEAREST, CHOICE_HOLIDAY } choice;

typedef struct {
    form form;
    choice prefix;
    bool is_set;
    moment moment; // FORM_MOMENT; FORM_SHIFT: what is said beside the shift
    shift shift;
    bool is_from_then; // the shift starts at a day that the text named before, which is not known here
    bool has_step;     // the moment is moved by `step`, or only cut to its grain ("week of")
    shift step;
    str text; // FORM_DURATION, FORM_WORD
    const char *mod, *kind;
} expression;

static const struct {
    const char *word;
    choice choice;
} prefixes[] = {
    {"last", CHOICE_LAST}, {"next", CHOICE_NEXT}, {"this", CHOICE_THIS}, {"past", CHOICE_PAST}, {"future", CHOICE_FUTURE}, {"nearest", CHOICE_NEAREST},
};
static const char *const reference_words[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
static const char *const seasons[] = {"SP", "SU", "FA", "WI"}; // in the order in which they begin in a year
static const char *const day_parts[] = {"MO", "MI", "AF", "EV", "NI", "DT"};
static const char *const kinds[] = {"DATE", "TIME", "DURATION", "SET"};
static const char *const mods[] = {"START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE", "AFTER"};

// ---- reading: each function takes what it knows off the front of `rest`, or answers false

static bool take(str *rest, const char *literal) {
    str begin = str_from(literal);
    if (!str_starts(*rest, begin)) return false;
    *rest = (str){rest->at + begin.size, rest->size - begin.size};
    return true;
}

// Takes the first word of `words` that stands there; its index, or -1.
static int take_one_of(str *rest, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (take(rest, words[i])) return (int)i;
    return -1;
}

static size_t count_digits(str s) {
    size_t count = 0;
    while (count < s.size && s.at[count] >= '0' && s.at[count] <= '9') count++;
    return count;
}

// All digits that stand there, of which there must be `least` to `most`.
static bool take_number(str *rest, size_t least, size_t most, int *number) {
    size_t count = count_digits(*rest);
    if (count < least || count > most) return false;
    int n = 0;
    for (size_t i = 0; i < count; i++) n = n < COUNT_TOO_LARGE ? n * 10 + (rest->at[i] - '0') : n;
    *number = n;
    *rest = (str){rest->at + count, rest->size - count};
    return true;
}

// A number of at most `width` digits, or `width` times X.
static bool take_part(str *rest, size_t width, int *number) {
    *number = UNKNOWN;
    return take(rest, width == 1 ? "X" : "XX") || take_number(rest, 1, width, number);
}

// "2010", "XXXX", "197X", "19XX", "YY76", "YY7X"
static bool take_year(str *rest, moment *m) {
    m->grain = GRAIN_YEAR;
    m->year = UNKNOWN;
    if (take(rest, "XXXX")) return true;
    m->is_two_digits = take(rest, "YY");
    size_t width = m->is_two_digits ? 2 : 4, digits = count_digits(*rest);
    if (digits == width) return take_number(rest, width, width, &m->year);
    if (digits + 1 != width && digits + 2 != width) return false;
    if (!digits || !take_number(rest, digits, digits, &m->year)) return false;
    m->grain = digits + 1 == width ? GRAIN_DECADE : GRAIN_CENTURY;
    m->year *= m->grain == GRAIN_DECADE ? 10 : 100; // its first year
    return take(rest, m->grain == GRAIN_DECADE ? "X" : "XX");
}

static bool take_weekday(str *rest, holiday *h) {
    h->form = HOLIDAY_WEEKDAY;
    h->nth = h->day;
    return take_number(rest, 1, 1, &h->weekday);
}

// "12-25", "easter-2", "11-4-4", "5-L-1"
static bool take_holiday(str *rest, holiday *h) {
    if (take(rest, "easter")) {
        h->form = HOLIDAY_EASTER;
        bool is_before = take(rest, "-");
        if (!is_before && !take(rest, "+")) return false;
        if (!take_number(rest, 1, 3, &h->offset)) return false;
        if (is_before) h->offset = -h->offset;
        return true;
    }
    if (!take_number(rest, 1, 2, &h->month) || !take(rest, "-")) return false;
    if (take(rest, "L-")) {
        h->day = NTH_LAST;
        return take_weekday(rest, h);
    }
    h->form = HOLIDAY_DAY;
    if (!take_number(rest, 1, 2, &h->day)) return false;
    return !take(rest, "-") || (h->day != NTH_LAST && take_weekday(rest, h));
}

// What may stand behind a week: "-WE", "-5", or nothing.
static bool take_in_week(str *rest, moment *m) {
    m->grain = GRAIN_WEEK;
    if (take(rest, "-WE")) m->grain = GRAIN_WEEKEND;
    if (!take(rest, "-")) return true;
    m->grain = GRAIN_WEEKDAY;
    return take_number(rest, 1, 1, &m->day);
}

// What may stand behind a month: "-21", or nothing.
static bool take_in_month(str *rest, moment *m) {
    m->grain = GRAIN_MONTH;
    if (!take(rest, "-")) return true;
    m->grain = GRAIN_DAY;
    return take_part(rest, 2, &m->day);
}

// What may stand behind a year: "-07-21", "-W10", "-Q3", "-SU", "@12-25" ..., or nothing.
static bool take_in_year(str *rest, moment *m) {
    m->grain = GRAIN_YEAR;
    if (take(rest, "@")) {
        m->grain = GRAIN_HOLIDAY;
        return take_holiday(rest, &m->holiday);
    }
    if (!take(rest, "-")) return true;
    int season = take_one_of(rest, seasons, ARRAY_LEN(seasons));
    if (season >= 0) {
        m->grain = GRAIN_SEASON;
        m->number = season + 1;
        return true;
    }
    if (take(rest, "W")) return take_part(rest, 2, &m->number) && take_in_week(rest, m);
    m->grain = GRAIN_QUARTER;
    if (take(rest, "Q")) return take_part(rest, 1, &m->number);
    m->grain = GRAIN_HALF;
    if (take(rest, "H")) return take_part(rest, 1, &m->number);
    return take_part(rest, 2, &m->number) && take_in_month(rest, m);
}

// "T9:05", "T14:39:05", "T17", "TNI". An hour alone has two digits: "T2" is a name.
static bool take_time(str *rest, day_time *t) {
    t->is_given = true;
    t->minute = t->second = UNKNOWN;
    if (!take(rest, "T")) return false;
    int part = take_one_of(rest, day_parts, ARRAY_LEN(day_parts));
    if (part >= 0) {
        t->part = day_parts[part];
        return true;
    }
    size_t digits = count_digits(*rest);
    if (!take_number(rest, 1, 2, &t->hour)) return false;
    if (!take(rest, ":")) return digits == 2;
    if (!take_number(rest, 2, 2, &t->minute)) return false;
    return !take(rest, ":") || take_number(rest, 2, 2, &t->second);
}

static bool take_unit(str *rest, unit *u) {
    for (size_t i = 0; i < ARRAY_LEN(units); i++)
        if (take(rest, units[i].name)) {
            *u = (unit)i;
            return true;
        }
    return false;
}

// "-1Y", "-1Y:M" behind "now", and what may stand behind the grain of that.
static bool take_shift(str *rest, shift *s, moment *m) {
    bool is_back = take(rest, "-");
    if (!is_back && !take(rest, "+")) return false;
    if (!take_number(rest, 1, SIZE_MAX, &s->count) || !take_unit(rest, &s->unit)) return false;
    if (is_back) s->count = -s->count;
    unit shown = s->unit;
    if (take(rest, ":") && (!take_unit(rest, &shown) || shown < UNIT_DAY)) return false;
    m->grain = s->grain = units[shown].grain;
    switch (shown) {
    case UNIT_YEAR: return take_in_year(rest, m);
    case UNIT_MONTH: return take_in_month(rest, m);
    case UNIT_WEEK: return take_in_week(rest, m);
    default: return true;
    }
}

// "3", "1.5" or "X"
static bool take_amount(str *rest, bool *has_fraction) {
    int ignored;
    if (take(rest, "X")) return true;
    if (!take_number(rest, 1, SIZE_MAX, &ignored)) return false;
    *has_fraction = take(rest, ".");
    return !*has_fraction || take_number(rest, 1, SIZE_MAX, &ignored);
}

// Numbers with units that get smaller: "P2W", "PT1M30S", "P1Y6M", "PXD"; the last number may have a fraction. "PXX" is a while.
static bool is_duration(str s) {
    if (str_is(s, "PXX")) return true;
    if (!take(&s, "P")) return false;
    const char *smaller = "CEYQMWD";
    bool is_time = false, has_fraction = false, has_part = false;
    while (s.size) {
        if (!is_time && take(&s, "T")) {
            smaller = "HMS", is_time = true, has_part = false;
            continue;
        }
        if (has_fraction || !take_amount(&s, &has_fraction)) return false;
        const char *unit_letter = s.size && s.at[0] ? strchr(smaller, s.at[0]) : NULL;
        if (!unit_letter) return false;
        smaller = unit_letter + 1, has_part = true;
        s.at++, s.size--;
    }
    return has_part;
}

static bool is_word(str s) {
    for (size_t i = 0; i < ARRAY_LEN(reference_words); i++)
        if (str_is(s, reference_words[i])) return true;
    return take(&s, "BC") && s.size == 4 && count_digits(s) == 4;
}

static bool read_core(str s, expression *e) {
    e->text = s;
    e->moment = (moment){.grain = GRAIN_DAY, .year = UNKNOWN, .number = UNKNOWN, .day = UNKNOWN};
    e->form = FORM_WORD;
    if (is_word(s)) return true;
    e->form = FORM_DURATION;
    if (is_duration(s)) return true;
    e->form = FORM_MOMENT;
    e->is_from_then = take(&s, "then");
    if (e->is_from_then || take(&s, "now")) {
        e->form = FORM_SHIFT;
        if (!take_shift(&s, &e->shift, &e->moment)) return false;
    } else if (!str_starts(s, STR("T"))) {
        if (!take_year(&s, &e->moment)) return false;
        if (e->moment.grain == GRAIN_YEAR && !take_in_year(&s, &e->moment)) return false;
    }
    return !s.size || (take_time(&s, &e->moment.time) && !s.size);
}

// Cuts " + P3W" off the end.
static bool read_step(str *rest, expression *e) {
    size_t at = 0;
    while (at < rest->size && !str_starts((str){rest->at + at, rest->size - at}, STR(" + P")) &&
           !str_starts((str){rest->at + at, rest->size - at}, STR(" - P")))
        at++;
    if (at == rest->size) return true;
    str step = {rest->at + at + 4, rest->size - at - 4};
    bool is_back = rest->at[at + 1] == '-';
    rest->size = at;
    e->has_step = true;
    if (!take_number(&step, 1, SIZE_MAX, &e->step.count) || !take_unit(&step, &e->step.unit) || step.size) return false;
    if (is_back) e->step.count = -e->step.count;
    e->step.grain = units[e->step.unit].grain;
    return e->step.unit >= UNIT_DAY && abs(e->step.count) < COUNT_TOO_LARGE;
}

static void read_prefix(str *rest, expression *e) {
    str after = *rest, word;
    if (!str_next_word(&after, &word)) return;
    e->is_set = str_is(word, "set");
    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
        if (str_is(word, prefixes[i].word)) e->prefix = prefixes[i].choice;
    if (e->is_set || e->prefix) *rest = str_trim(after);
}

// Sets `chosen` to the word of `words` that `s` is; false when it is none, or something was chosen before.
static bool choose_word(str s, const char *const *words, size_t count, const char **chosen) {
    if (*chosen) return false;
    for (size_t i = 0; i < count; i++)
        if (str_is(s, words[i])) *chosen = words[i];
    return *chosen != NULL;
}

static bool read_option(str s, expression *e) {
    if (take(&s, "mod=")) return choose_word(s, mods, ARRAY_LEN(mods), &e->mod);
    return take(&s, "kind=") && choose_word(s, kinds, ARRAY_LEN(kinds), &e->kind);
}

static bool read_expression(str s, expression *e) {
    *e = (expression){0};
    str core, option;
    if (!str_next(&s, ';', &core)) return false;
    core = str_trim(core);
    if (!read_step(&core, e)) return false;
    if (!e->has_step && take(&core, "week of ")) {
        e->has_step = true;
        e->step = (shift){UNIT_WEEK, 0, GRAIN_WEEK};
    }
    read_prefix(&core, e);
    if (!read_core(core, e)) return false;
    while (str_next(&s, ';', &option))
        if (!read_option(str_trim(option), e)) return false;
    return true;
}

// ---- whether it can be

static bool is_day(const moment *m) {
    return m->grain == GRAIN_DAY || m->grain == GRAIN_WEEKDAY || m->grain == GRAIN_HOLIDAY;
}

static bool is_within(int number, int least, int most) {
    return number == UNKNOWN || (number >= least && number <= most);
}

static bool is_possible_day(int year, int month, int day) {
    enum { SOME_LEAP_YEAR = 2000, SOME_LONG_MONTH = 1 };
    int days = civil_days_in_month(year == UNKNOWN ? SOME_LEAP_YEAR : year, month == UNKNOWN ? SOME_LONG_MONTH : month);
    return is_within(day, 1, days);
}

static bool is_possible_holiday(const holiday *h) {
    if (h->form == HOLIDAY_EASTER) return true;
    if (h->form == HOLIDAY_DAY) return is_possible_day(UNKNOWN, h->month, h->day);
    return is_within(h->month, 1, 12) && is_within(h->nth, NTH_LAST, 5) && is_within(h->weekday, 1, 7);
}

static bool is_possible_time(const moment *m) {
    const day_time *t = &m->time;
    if (!t->is_given) return true;
    if (t->part) return m->grain > GRAIN_YEAR; // "summer nights" are, "the night of 2010" is not
    bool is_midnight = t->hour == 24 && t->minute <= 0 && t->second <= 0;
    return is_day(m) && (t->hour <= 23 || is_midnight) && t->minute <= 59 && t->second <= 59;
}

static bool is_possible_year(const moment *m) {
    if (m->is_two_digits) return true;
    if (m->grain == GRAIN_DECADE || m->grain == GRAIN_CENTURY) return is_within(m->year, 0, CIVIL_YEAR_MAX);
    return is_within(m->year, CIVIL_YEAR_MIN, CIVIL_YEAR_MAX);
}

static bool is_possible(const moment *m) {
    static const int most[] = {[GRAIN_HALF] = 2, [GRAIN_SEASON] = 4, [GRAIN_QUARTER] = 4, [GRAIN_MONTH] = 12, [GRAIN_DAY] = 12};
    if (!is_possible_year(m) || !is_possible_time(m)) return false;
    switch (m->grain) {
    case GRAIN_CENTURY:
    case GRAIN_DECADE:
    case GRAIN_YEAR: return true;
    case GRAIN_HOLIDAY: return is_possible_holiday(&m->holiday);
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
    case GRAIN_WEEKDAY: {
        bool is_year_known = m->year != UNKNOWN && !m->is_two_digits;
        return is_within(m->number, 1, is_year_known ? iso_weeks_in_year(m->year) : 53) && is_within(m->day, 1, 7);
    }
    default:
        if (!is_within(m->number, 1, most[m->grain])) return false;
        return m->grain != GRAIN_DAY || is_possible_day(m->is_two_digits ? UNKNOWN : m->year, m->number, m->day);
    }
}

// Whether only the year (of a weekday: the week) is missing, so that an anchor can fill it.
static bool lacks_only_year(const moment *m) {
    if (m->year != UNKNOWN) return false;
    switch (m->grain) {
    case GRAIN_HALF:
    case GRAIN_SEASON:
    case GRAIN_QUARTER:
    case GRAIN_MONTH: return m->number != UNKNOWN;
    case GRAIN_WEEKEND:
    case GRAIN_WEEKDAY: return m->number == UNKNOWN;
    case GRAIN_DAY: return m->number != UNKNOWN && m->day != UNKNOWN;
    case GRAIN_HOLIDAY: return true;
    default: return false;
    }
}

// A set recurs: something of it is not known.
static bool may_recur(const expression *e) {
    const moment *m = &e->moment;
    if (e->form == FORM_DURATION) return true;
    if (e->form != FORM_MOMENT || m->is_two_digits) return false;
    bool lacks_number = m->grain >= GRAIN_HALF && m->grain != GRAIN_HOLIDAY && m->number == UNKNOWN;
    bool lacks_day = m->grain == GRAIN_DAY && m->day == UNKNOWN;
    return m->year == UNKNOWN || lacks_number || lacks_day;
}

static bool parts_fit(const expression *e) {
    if (e->is_set && (!may_recur(e) || (e->kind && strcmp(e->kind, "SET") != 0))) return false;
    if (e->has_step && (e->is_set || e->form == FORM_WORD || e->form == FORM_DURATION || e->moment.time.is_given)) return false;
    if (e->prefix && (e->form != FORM_MOMENT || !lacks_only_year(&e->moment))) return false;
    if (e->form == FORM_WORD) return !str_is(e->text, "BC0000");
    if (e->form == FORM_SHIFT && abs(e->shift.count) >= COUNT_TOO_LARGE) return false;
    bool is_hours = e->form == FORM_SHIFT && e->shift.unit < UNIT_DAY;
    return !(is_hours && e->moment.time.is_given);
}

// ---- filling: which one is meant

// Where things of one name lie around the anchor, in days, months, quarters ... on a line.
typedef struct {
    int64_t here; // the anchor
    int64_t before, after;
    bool has_before, is_here, has_after;
} occurrences;

static int64_t floor_remainder(int64_t n, int64_t divisor) {
    int64_t rest = n % divisor;
    return rest < 0 ? rest + divisor : rest;
}

// Every `period` steps, at `phase`.
static occurrences find_periodic(int64_t here, int64_t period, int64_t phase) {
    int64_t since = floor_remainder(here - phase, period);
    int64_t before = here - (since ? since : period);
    return (occurrences){here, before, before + period + (since ? 0 : period), true, since == 0, true};
}

static choice nearer(const occurrences *o) {
    if (o->is_here || !o->has_after) return CHOICE_PAST;
    return o->has_before && o->here - o->before <= o->after - o->here ? CHOICE_PAST : CHOICE_FUTURE;
}

// A holiday is the last one; but one that comes within weeks is meant rather than one that the year has forgotten.
static choice likely_holiday(const occurrences *o) {
    enum { SOON = 45, LONG_AGO = 200 };
    bool is_soon = o->has_after && o->after - o->here <= SOON;
    bool is_recent = o->is_here || (o->has_before && o->here - o->before <= LONG_AGO);
    return is_soon && !is_recent ? CHOICE_FUTURE : CHOICE_PAST;
}

static bool pick(const occurrences *o, choice c, int64_t *picked) {
    if (c == CHOICE_NEAREST) c = nearer(o);
    if (c == CHOICE_HOLIDAY) c = likely_holiday(o);
    bool is_back = c == CHOICE_LAST || c == CHOICE_PAST;
    bool is_strict = c == CHOICE_LAST || c == CHOICE_NEXT;
    if (o->is_here && !is_strict) {
        *picked = o->here;
        return true;
    }
    *picked = is_back ? o->before : o->after;
    return is_back ? o->has_before : o->has_after;
}

// The day of a month-day or holiday in a year; CIVIL_NONE when that year has none.
static civil_date day_in_year(const moment *m, int year) {
    const holiday *h = &m->holiday;
    civil_date d = {year, m->number, m->day};
    if (m->grain == GRAIN_HOLIDAY) {
        if (h->form == HOLIDAY_EASTER) return civil_add_days(civil_easter(year), h->offset);
        if (h->form == HOLIDAY_WEEKDAY)
            return h->nth == NTH_LAST ? civil_last_weekday(year, h->month, h->weekday) : civil_nth_weekday(year, h->month, h->nth, h->weekday);
        d = (civil_date){year, h->month, h->day};
    }
    return civil_is_valid(d) ? d : CIVIL_NONE;
}

static occurrences find_yearly(const moment *m, civil_date anchor) {
    enum { REACH = 40 }; // years; the rarest is a fifth weekday of February, around 1900
    occurrences o = {.here = civil_to_days(anchor)};
    for (int year = anchor.year - REACH; year <= anchor.year + REACH; year++) {
        civil_date d = day_in_year(m, year);
        if (!civil_is_valid(d)) continue;
        int64_t days = civil_to_days(d);
        if (days < o.here) o.before = days, o.has_before = true;
        if (days == o.here) o.is_here = true;
        if (days > o.here && !o.has_after) o.after = days, o.has_after = true;
    }
    return o;
}

static void set_day(moment *m, civil_date d) {
    m->grain = GRAIN_DAY;
    m->year = d.year, m->number = d.month, m->day = d.day;
}

static int periods_in_year(grain g) {
    return g == GRAIN_MONTH ? 12 : g == GRAIN_HALF ? 2 : 4;
}

// The number of the month, quarter, half or season that holds `d`, on the line of all of them. A winter is its December's year's.
static int64_t period_of(grain g, civil_date d) {
    int64_t months = (int64_t)d.year * 12 + d.month - 1;
    if (g == GRAIN_SEASON) months -= 2; // spring begins in March
    return months * periods_in_year(g) / 12;
}

// "this": in the anchor's week or year; in January "this winter" is the one that runs, though it began the year before.
static void fill_this(moment *m, civil_date anchor) {
    if (m->grain == GRAIN_WEEKDAY) {
        set_day(m, civil_add_days(anchor, m->day - civil_weekday(anchor)));
    } else if (is_day(m)) {
        set_day(m, day_in_year(m, anchor.year));
    } else {
        int64_t running = period_of(m->grain, anchor);
        bool is_running = running % periods_in_year(m->grain) == m->number - 1;
        m->year = is_running ? (int)(running / periods_in_year(m->grain)) : anchor.year;
    }
}

static choice usual_choice(grain g) {
    if (g == GRAIN_DAY) return CHOICE_NEAREST;
    if (g == GRAIN_HOLIDAY) return CHOICE_HOLIDAY;
    return CHOICE_PAST;
}

static void set_week(moment *m, civil_date d) {
    m->year = civil_iso_week(d).year, m->number = civil_iso_week(d).week;
}

static bool fill_weekend(moment *m, civil_date anchor, choice c) {
    enum { FIRST_SATURDAY = 2 }; // 1970-01-03
    int64_t picked;
    occurrences o = find_periodic(civil_to_days(anchor), 7, FIRST_SATURDAY);
    if (c == CHOICE_THIS) {
        set_week(m, anchor);
        return true;
    }
    if (!pick(&o, c, &picked)) return false;
    set_week(m, civil_from_days(picked));
    return true;
}

static bool fill_year(moment *m, civil_date anchor, choice c) {
    if (m->grain == GRAIN_WEEKEND) return fill_weekend(m, anchor, c);
    if (c == CHOICE_THIS) {
        fill_this(m, anchor);
        return true;
    }
    int64_t picked;
    occurrences o;
    if (is_day(m)) {
        enum { FIRST_MONDAY = 4 }; // 1970-01-05
        o = m->grain == GRAIN_WEEKDAY ? find_periodic(civil_to_days(anchor), 7, FIRST_MONDAY + m->day - 1) : find_yearly(m, anchor);
        if (!pick(&o, c, &picked)) return false;
        set_day(m, civil_from_days(picked));
        return true;
    }
    int count = periods_in_year(m->grain);
    o = find_periodic(period_of(m->grain, anchor), count, m->number - 1);
    if (!pick(&o, c, &picked)) return false;
    m->year = (int)(picked / count);
    return true;
}

// The century of a two-digit year: the latest that leaves it at most ten years ahead of the anchor. A decade counts by its last year.
static bool fill_century(moment *m, const civil_date *anchor) {
    enum { AHEAD = 10, CENTURY_TURNS_AT = 30 };
    m->is_two_digits = false;
    if (!anchor) {
        m->year += m->year < CENTURY_TURNS_AT ? 2000 : 1900;
        return true;
    }
    int last = m->year + (m->grain == GRAIN_DECADE ? 9 : 0);
    int room = anchor->year + AHEAD - last;
    m->year += room / 100 * 100;
    return room >= 0;
}

// Hours make whole days; the rest stays within the anchor's day, since its hour is not known.
static civil_date shift_date(civil_date anchor, const shift *s) {
    if (s->unit == UNIT_HOUR) return civil_add_days(anchor, s->count / 24);
    if (s->unit == UNIT_MINUTE) return civil_add_days(anchor, s->count / (24 * 60));
    if (units[s->unit].days) return civil_add_days(anchor, (int64_t)s->count * units[s->unit].days);
    return civil_add_months(anchor, (int64_t)s->count * units[s->unit].months);
}

// Fills what the shifted date says; the rest of the moment stands in the expression.
static bool fill_shift(moment *m, const shift *s, civil_date anchor) {
    civil_date d = shift_date(anchor, s);
    if (!civil_is_valid(d)) return false;
    m->year = d.year;
    switch (s->grain) {
    case GRAIN_DAY: set_day(m, d); break;
    case GRAIN_WEEK: set_week(m, d); break;
    case GRAIN_MONTH: m->number = d.month; break;
    case GRAIN_QUARTER: m->number = (d.month - 1) / 3 + 1; break;
    default: break;
    }
    return true;
}

static choice choice_of(const expression *e, timex_policy policy) {
    if (e->prefix) return e->prefix;
    if (policy == TIMEX_PAST) return CHOICE_PAST;
    if (policy == TIMEX_FUTURE) return CHOICE_FUTURE;
    return usual_choice(e->moment.grain);
}

static bool is_time_alone(const expression *e) {
    return e->form == FORM_MOMENT && str_starts(e->text, STR("T"));
}

static bool fill_from_anchor(expression *e, civil_date anchor, timex_policy policy) {
    moment *m = &e->moment;
    if (e->form == FORM_SHIFT) return fill_shift(m, &e->shift, anchor);
    if (is_time_alone(e)) set_day(m, anchor);
    return !lacks_only_year(m) || fill_year(m, anchor, choice_of(e, policy));
}

// Days that are written as a day of a week or as a holiday become dates.
static void fill_day(moment *m) {
    if (m->grain == GRAIN_HOLIDAY) {
        bool is_fixed = m->holiday.form == HOLIDAY_DAY;
        if (m->year != UNKNOWN)
            set_day(m, day_in_year(m, m->year));
        else
            set_day(m, (civil_date){UNKNOWN, is_fixed ? m->holiday.month : UNKNOWN, is_fixed ? m->holiday.day : UNKNOWN});
    }
    if (m->grain == GRAIN_WEEKDAY && m->year != UNKNOWN && m->number != UNKNOWN) {
        civil_date monday = iso_week_monday((iso_week){m->year, m->number});
        set_day(m, civil_add_days(monday, m->day - 1));
    }
}

// ---- moving

// The first day of a moment of which everything is known.
static bool first_day(const moment *m, civil_date *d) {
    if (m->year == UNKNOWN) return false;
    *d = (civil_date){m->year, 1, 1};
    switch (m->grain) {
    case GRAIN_YEAR: return true;
    case GRAIN_QUARTER: d->month = m->number * 3 - 2; return m->number != UNKNOWN;
    case GRAIN_MONTH: d->month = m->number; return m->number != UNKNOWN;
    case GRAIN_DAY: d->month = m->number, d->day = m->day; return m->number != UNKNOWN && m->day != UNKNOWN;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND: *d = m->number == UNKNOWN ? CIVIL_NONE : iso_week_monday((iso_week){m->year, m->number}); return m->number != UNKNOWN;
    default: return false;
    }
}

// "now+1D + P3W" stays a day, "2010 + P3W" becomes a week: the finer grain counts; but a "week of" is cut to the week.
static bool apply_step(moment *m, const shift *step) {
    civil_date d;
    shift s = *step;
    if (s.count && m->grain > s.grain) s.grain = m->grain == GRAIN_WEEKEND ? GRAIN_WEEK : m->grain;
    bool is_known = first_day(m, &d);
    *m = (moment){.grain = s.grain, .year = UNKNOWN, .number = UNKNOWN, .day = UNKNOWN};
    return !is_known || fill_shift(m, &s, d);
}

// ---- printing

static str print_part(arena *a, int number, int width) {
    return number == UNKNOWN ? str_slice("XXXX", (span){0, (uint32_t)width}) : str_format(a, "%0*d", width, number);
}

static str print_year(arena *a, const moment *m) {
    if (m->year == UNKNOWN) return STR("XXXX");
    if (m->grain == GRAIN_DECADE) return str_format(a, "%03dX", m->year / 10);
    if (m->grain == GRAIN_CENTURY) return str_format(a, "%02dXX", m->year / 100);
    return print_part(a, m->year, 4);
}

static str print_date(arena *a, const moment *m) {
    str year = print_year(a, m), two = print_part(a, m->number, 2), one = print_part(a, m->number, 1);
    switch (m->grain) {
    case GRAIN_HALF: return str_format(a, "%.*s-H%.*s", STR_ARG(year), STR_ARG(one));
    case GRAIN_SEASON: return str_format(a, "%.*s-%s", STR_ARG(year), seasons[m->number - 1]);
    case GRAIN_QUARTER: return str_format(a, "%.*s-Q%.*s", STR_ARG(year), STR_ARG(one));
    case GRAIN_MONTH: return str_format(a, "%.*s-%.*s", STR_ARG(year), STR_ARG(two));
    case GRAIN_WEEK: return str_format(a, "%.*s-W%.*s", STR_ARG(year), STR_ARG(two));
    case GRAIN_WEEKEND: return str_format(a, "%.*s-W%.*s-WE", STR_ARG(year), STR_ARG(two));
    case GRAIN_WEEKDAY: return str_format(a, "%.*s-W%.*s-%d", STR_ARG(year), STR_ARG(two), m->day);
    case GRAIN_DAY: return str_format(a, "%.*s-%.*s-%.*s", STR_ARG(year), STR_ARG(two), STR_ARG(print_part(a, m->day, 2)));
    default: return year;
    }
}

static str print_time(arena *a, const day_time *t) {
    if (!t->is_given) return STR("");
    if (t->part) return str_format(a, "T%s", t->part);
    if (t->minute == UNKNOWN) return str_format(a, "T%02d", t->hour);
    if (t->second == UNKNOWN) return str_format(a, "T%02d:%02d", t->hour, t->minute);
    return str_format(a, "T%02d:%02d:%02d", t->hour, t->minute, t->second);
}

static str print_moment(arena *a, const moment *m) {
    return str_format(a, "%.*s%.*s", STR_ARG(print_date(a, m)), STR_ARG(print_time(a, &m->time)));
}

// "-P1M"; the sign of nothing is left out.
static str print_shift(arena *a, const shift *s) {
    const char *sign = s->count < 0 ? "-" : s->count > 0 ? "+" : "";
    return str_format(a, "%s%s%d%s", sign, units[s->unit].duration, abs(s->count), units[s->unit].ending);
}

// As written, but without zeros in front of a number.
static str print_duration(arena *a, str s) {
    char *text = arena_alloc(a, s.size);
    size_t size = 0;
    bool is_inside_number = false;
    for (size_t i = 0; i < s.size; i++) {
        str rest = {s.at + i, s.size - i};
        if (!is_inside_number && s.at[i] == '0' && count_digits(rest) > 1) continue;
        is_inside_number = count_digits(rest) > 0 || s.at[i] == '.';
        text[size++] = s.at[i];
    }
    return (str){text, size};
}

static const char *kind_of(const expression *e) {
    if (e->kind) return e->kind;
    if (e->is_set) return "SET";
    if (e->form == FORM_DURATION) return "DURATION";
    return e->moment.time.is_given ? "TIME" : "DATE";
}

// ---- the doors

bool timex_is_expression(str expression_text) {
    expression e;
    return timex_text_is_quoting(expression_text) || read_expression(expression_text, &e);
}

// Resolves what is no word and no duration; false when there is no such date.
static bool resolve_moment(expression *e, const civil_date *anchor, timex_policy policy) {
    moment *m = &e->moment;
    if (!is_possible(m)) return false;
    if (m->is_two_digits && !fill_century(m, anchor)) return false;
    if (anchor && !e->is_set && !fill_from_anchor(e, *anchor, policy)) return false;
    fill_day(m);
    if (e->has_step && !apply_step(m, &e->step)) return false;
    return is_possible(m);
}

bool timex_resolve(arena *a, str expression_text, const civil_date *anchor, timex_policy policy, timex *out) {
    expression e;
    assert(!anchor || civil_is_valid(*anchor));
    if (policy == TIMEX_NONE) anchor = NULL;
    if (!timex_text_plain(a, expression_text, &expression_text)) return false;
    if (!read_expression(expression_text, &e) || !parts_fit(&e)) return false;
    if (e.is_from_then) anchor = NULL;
    timex t = {.kind = str_from(kind_of(&e)), .mod = e.mod ? str_from(e.mod) : STR(""), .relative = STR("")};
    if (e.form == FORM_WORD) {
        t.value = str_copy(a, e.text);
    } else if (e.form == FORM_DURATION) {
        t.value = print_duration(a, e.text);
    } else {
        if (!resolve_moment(&e, anchor, policy)) return false;
        t.value = print_moment(a, &e.moment);
        if (e.form == FORM_SHIFT && !anchor) t.relative = print_shift(a, &e.shift);
    }
    *out = t;
    return true;
}

bool civil_from_text(str iso, civil_date *out) {
    civil_date d;
    if (count_digits(iso) == 8) {
        int number = 0;
        take_number(&iso, 8, 8, &number);
        d = (civil_date){number / 10000, number / 100 % 100, number % 100};
    } else {
        if (!take_number(&iso, 4, 4, &d.year) || !take(&iso, "-")) return false;
        if (!take_number(&iso, 2, 2, &d.month) || !take(&iso, "-")) return false;
        if (!take_number(&iso, 2, 2, &d.day)) return false;
    }
    if (!civil_is_valid(d)) return false;
    *out = d;
    return true;
}
