// timex_fill.c: what an expression leaves open, filled from the anchor. First whether its parts can be at all, then which one is meant,
// then what is counted from that.
// SPDX-License-Identifier: MIT
#include "nlp/timex_expression.h"

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

bool timex_parts_fit(const expression *e) {
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
    if (timex_units[s->unit].days) return civil_add_days(anchor, (int64_t)s->count * timex_units[s->unit].days);
    return civil_add_months(anchor, (int64_t)s->count * timex_units[s->unit].months);
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

static bool fill_from_anchor(expression *e, civil_date anchor, timex_policy policy, bool *is_anchored) {
    moment *m = &e->moment;
    *is_anchored |= e->form == FORM_SHIFT || is_time_alone(e) || lacks_only_year(m);
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

bool timex_first_day(const moment *m, civil_date *d) {
    if (m->year == UNKNOWN || m->is_two_digits) return false;
    *d = (civil_date){m->year, 1, 1};
    if (m->grain == GRAIN_YEAR) return true;
    if (m->number == UNKNOWN) return false;
    switch (m->grain) {
    case GRAIN_HALF: d->month = m->number * 6 - 5; return true;
    case GRAIN_SEASON: d->month = m->number * 3; return true;
    case GRAIN_QUARTER: d->month = m->number * 3 - 2; return true;
    case GRAIN_MONTH: d->month = m->number; return true;
    case GRAIN_DAY: d->month = m->number, d->day = m->day; return m->day != UNKNOWN;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND: *d = iso_week_monday((iso_week){m->year, m->number}); return civil_is_valid(*d);
    default: return false;
    }
}

civil_date timex_last_day(const moment *m, civil_date first) {
    static const int months[TIMEX_GRAINS] = {[GRAIN_YEAR] = 12, [GRAIN_HALF] = 6, [GRAIN_SEASON] = 3, [GRAIN_QUARTER] = 3, [GRAIN_MONTH] = 1};
    bool is_week = m->grain == GRAIN_WEEK || m->grain == GRAIN_WEEKEND;
    if (is_week) return civil_add_days(first, 6);
    return months[m->grain] ? civil_add_days(civil_add_months(first, months[m->grain]), -1) : first;
}

// "now+1D + P3W" stays a day, "2010 + P3W" becomes a week: the finer grain counts; but a "week of" is cut to the week.
static bool apply_step(moment *m, const shift *step) {
    civil_date d;
    shift s = *step;
    if (s.count && m->grain > s.grain) s.grain = m->grain == GRAIN_WEEKEND ? GRAIN_WEEK : m->grain;
    bool is_known = timex_first_day(m, &d);
    *m = (moment){.grain = s.grain, .year = UNKNOWN, .number = UNKNOWN, .day = UNKNOWN};
    return !is_known || fill_shift(m, &s, d);
}

// ---- the door

bool timex_fill(expression *e, const civil_date *anchor, timex_policy policy, bool *is_anchored) {
    moment *m = &e->moment;
    *is_anchored = anchor && m->is_two_digits;
    if (!is_possible(m)) return false;
    if (m->is_two_digits && !fill_century(m, anchor)) return false;
    if (anchor && !e->is_set && !fill_from_anchor(e, *anchor, policy, is_anchored)) return false;
    fill_day(m);
    if (e->has_step && !apply_step(m, &e->step)) return false;
    return is_possible(m);
}
