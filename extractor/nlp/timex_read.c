// timex_read.c: a time expression, from its text to its parts. The forms are listed in timex.c.
// SPDX-License-Identifier: MIT
#include "nlp/timex_expression.h"

const unit_row timex_units[UNIT_COUNT] = {
    {"MIN", "PT", "M", GRAIN_DAY, 0, 0}, {"H", "PT", "H", GRAIN_DAY, 0, 0},     {"D", "P", "D", GRAIN_DAY, 0, 1},
    {"W", "P", "W", GRAIN_WEEK, 0, 7},   {"M", "P", "M", GRAIN_MONTH, 1, 0},    {"Q", "P", "Q", GRAIN_QUARTER, 3, 0},
    {"Y", "P", "Y", GRAIN_YEAR, 12, 0},  {"E", "P", "E", GRAIN_DECADE, 120, 0}, {"C", "P", "C", GRAIN_CENTURY, 1200, 0},
};
_Static_assert(ARRAY_LEN(timex_units) == UNIT_COUNT, "a row a unit");

const char *const timex_seasons[4] = {"SP", "SU", "FA", "WI"};

static const struct {
    const char *word;
    choice choice;
    bool is_from_then;
} prefixes[] = {
    {"last", CHOICE_LAST, false},     {"next", CHOICE_NEXT, false},     {"this", CHOICE_THIS, false},
    {"past", CHOICE_PAST, false},     {"future", CHOICE_FUTURE, false}, {"nearest", CHOICE_NEAREST, false},
    {"following", CHOICE_NEXT, true}, {"preceding", CHOICE_LAST, true}, {"beside", CHOICE_NEAREST, true},
};
static const char *const reference_words[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
static const char *const day_parts[] = {"MO", "MI", "AF", "EV", "NI", "DT"};
static const char *const kinds[] = {"DATE", "TIME", "DURATION", "SET"};
static const char *const mods[] = {"START",         "MID",           "END",    "APPROX", "LESS_THAN",    "MORE_THAN",
                                   "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE", "AFTER",  "ON_OR_BEFORE", "ON_OR_AFTER"};

// ---- each function takes what it knows off the front of `rest`, or answers false

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
    int season = take_one_of(rest, timex_seasons, ARRAY_LEN(timex_seasons));
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
    for (size_t i = 0; i < ARRAY_LEN(timex_units); i++)
        if (take(rest, timex_units[i].name)) {
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
    m->grain = s->grain = timex_units[shown].grain;
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
    if (!take(&s, "BC") || s.size != 4) return false;
    size_t digits = count_digits(s);
    return digits == 4 || (digits == 2 && s.at[2] == 'X' && s.at[3] == 'X');
}

// What must have been named for the following or preceding one: a day for a day, else at least a year.
static grain named_grain(const moment *m) {
    bool is_day = m->grain == GRAIN_WEEKDAY || m->grain == GRAIN_HOLIDAY || m->grain == GRAIN_WEEKEND;
    return is_day || m->grain == GRAIN_DAY ? GRAIN_DAY : GRAIN_YEAR;
}

// "then:Q": from the quarter that was named last.
static bool take_exact_grain(str *rest, expression *e) {
    unit u;
    if (!take_unit(rest, &u) || u < UNIT_DAY) return false;
    e->is_then_exact = true;
    e->then_grain = timex_units[u].grain;
    return true;
}

static bool read_core(str s, expression *e) {
    e->text = s;
    e->moment = (moment){.grain = GRAIN_DAY, .year = UNKNOWN, .number = UNKNOWN, .day = UNKNOWN};
    e->form = FORM_WORD;
    if (is_word(s)) return true;
    e->form = FORM_DURATION;
    if (is_duration(s)) return true;
    e->form = FORM_MOMENT;
    bool is_then = take(&s, "then");
    if (is_then && take(&s, ":") && !take_exact_grain(&s, e)) return false;
    if (is_then && str_starts(s, STR("T"))) {
        e->form = FORM_SHIFT;
        e->shift = (shift){UNIT_DAY, 0, GRAIN_DAY};
        e->is_then_here = true;
    } else if (is_then || take(&s, "now")) {
        e->form = FORM_SHIFT;
        if (!take_shift(&s, &e->shift, &e->moment)) return false;
    } else if (!str_starts(s, STR("T"))) {
        if (!take_year(&s, &e->moment)) return false;
        if (e->moment.grain == GRAIN_YEAR && !take_in_year(&s, &e->moment)) return false;
    }
    e->is_from_then |= is_then;
    if (e->is_from_then && !e->is_then_exact) e->then_grain = is_then ? e->shift.grain : named_grain(&e->moment);
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
    e->step.grain = timex_units[e->step.unit].grain;
    return e->step.unit >= UNIT_DAY && abs(e->step.count) < COUNT_TOO_LARGE;
}

static void read_prefix(str *rest, expression *e) {
    str after = *rest, word;
    if (!str_next_word(&after, &word)) return;
    e->is_set = str_is(word, "set");
    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
        if (str_is(word, prefixes[i].word)) e->prefix = prefixes[i].choice, e->is_from_then = prefixes[i].is_from_then;
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

bool timex_read(str s, expression *e) {
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
