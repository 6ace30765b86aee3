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
//   then+1D  then-1Y  then+0DTEV  (all that "now" can)                             from what the text named last, as fine as the unit
//   thenT14:39                                                                      on the day named last, in this paragraph or not to come
//   then:Q-1Y:Q                                                                     from the quarter that it named last
//   following XXXX-WXX-1  preceding XXXX-05-03  beside XXXX-WXX-2                  the one after, before, next to what it named last
//   then:Q-1Y:Q | now-1Y                                                            the first for which something was named
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

#include "nlp/timex_expression.h"
#include "nlp/timex_text.h"

const char *const timex_policy_names[] = {[TIMEX_NEAREST] = "nearest", [TIMEX_PAST] = "past", [TIMEX_FUTURE] = "future", [TIMEX_NONE] = "none", NULL};
const char *const timex_order_names[] = {"mdy", "dmy", NULL};

// ---- printing

// Values are printed very often, so without formats: `at` is moved on.
static void put_text(char **at, const char *text) {
    size_t size = strlen(text);
    memcpy(*at, text, size);
    *at += size;
}

// A number in at least `width` digits; X for each digit of one that is not known.
static void put_part(char **at, int number, int width) {
    char digits[12];
    int count = 0;
    for (int left = number; number != UNKNOWN && (left > 0 || count < width) && count < (int)sizeof digits; left /= 10)
        digits[count++] = (char)('0' + left % 10);
    for (int i = 0; number == UNKNOWN && i < width; i++) *(*at)++ = 'X';
    while (count > 0) *(*at)++ = digits[--count];
}

static void put_year(char **at, const moment *m) {
    bool is_decade = m->grain == GRAIN_DECADE, is_century = m->grain == GRAIN_CENTURY;
    if (m->year == UNKNOWN || !(is_decade || is_century)) {
        put_part(at, m->year, 4);
        return;
    }
    put_part(at, m->year / (is_decade ? 10 : 100), is_decade ? 3 : 2);
    put_text(at, is_decade ? "X" : "XX");
}

static str print_date(arena *a, const moment *m) {
    char text[64], *at = text;
    put_year(&at, m);
    switch (m->grain) {
    case GRAIN_HALF: put_text(&at, "-H"), put_part(&at, m->number, 1); break;
    case GRAIN_SEASON: put_text(&at, "-"), put_text(&at, timex_seasons[m->number - 1]); break;
    case GRAIN_QUARTER: put_text(&at, "-Q"), put_part(&at, m->number, 1); break;
    case GRAIN_MONTH: put_text(&at, "-"), put_part(&at, m->number, 2); break;
    case GRAIN_WEEK: put_text(&at, "-W"), put_part(&at, m->number, 2); break;
    case GRAIN_WEEKEND: put_text(&at, "-W"), put_part(&at, m->number, 2), put_text(&at, "-WE"); break;
    case GRAIN_WEEKDAY: put_text(&at, "-W"), put_part(&at, m->number, 2), put_text(&at, "-"), put_part(&at, m->day, 1); break;
    case GRAIN_DAY: put_text(&at, "-"), put_part(&at, m->number, 2), put_text(&at, "-"), put_part(&at, m->day, 2); break;
    default: break;
    }
    return str_copy(a, (str){text, (size_t)(at - text)});
}

static str print_time(arena *a, const day_time *t) {
    if (!t->is_given) return STR("");
    if (t->part) return str_format(a, "T%s", t->part);
    if (t->minute == UNKNOWN) return str_format(a, "T%02d", t->hour);
    if (t->second == UNKNOWN) return str_format(a, "T%02d:%02d", t->hour, t->minute);
    return str_format(a, "T%02d:%02d:%02d", t->hour, t->minute, t->second);
}

static str print_moment(arena *a, const moment *m) {
    str date = print_date(a, m);
    return m->time.is_given ? str_format(a, "%.*s%.*s", STR_ARG(date), STR_ARG(print_time(a, &m->time))) : date;
}

// "-P1M"; the sign of nothing is left out.
static str print_shift(arena *a, const shift *s) {
    const char *sign = s->count < 0 ? "-" : s->count > 0 ? "+" : "";
    return str_format(a, "%s%s%d%s", sign, timex_units[s->unit].duration, abs(s->count), timex_units[s->unit].ending);
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// As written, but without zeros in front of a number.
static str print_duration(arena *a, str s) {
    char *text = arena_alloc(a, s.size);
    size_t size = 0;
    bool is_inside_number = false;
    for (size_t i = 0; i < s.size; i++) {
        str rest = {s.at + i, s.size - i};
        if (!is_inside_number && rest.at[0] == '0' && rest.size > 1 && is_digit(rest.at[1])) continue;
        is_inside_number = is_digit(rest.at[0]) || rest.at[0] == '.';
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

// ---- alternatives: "then:Q-1Y:Q | now-1Y", of which the first counts that can be filled

// Takes the first alternative off the front of `rest`, which is NULL behind the last; false when nothing is left.
static bool next_alternative(str *rest, str *out) {
    if (!rest->at) return false;
    size_t end = 0;
    while (end < rest->size && !str_starts((str){rest->at + end, rest->size - end}, STR(" | "))) end++;
    *out = (str){rest->at, end};
    *rest = end < rest->size ? (str){rest->at + end + 3, rest->size - end - 3} : (str){NULL, 0};
    return true;
}

static bool is_one_expression(str s) {
    expression e;
    return timex_text_is_quoting(s) || timex_read(s, &e);
}

// ---- what was named

// Whether a clock time may be on the day of a mention: one in its paragraph, or one before that is not still to come.
static bool can_have_clock(const struct timex_mention *m, const timex_context *c) {
    if (m->order > c->named->before_paragraph) return true;
    return !c->anchor || civil_to_days(m->first) <= civil_to_days(*c->anchor);
}

// The mention from which an expression counts, or NULL.
static const struct timex_mention *find_named(const timex_context *c, const expression *e) {
    const struct timex_mention *found = NULL;
    if (!c->named || c->policy == TIMEX_NONE) return NULL;
    for (size_t g = e->then_grain; g < TIMEX_GRAINS; g++) {
        const struct timex_mention *m = &c->named->last[g];
        if (m->order && (!found || m->order > found->order)) found = m;
        if (e->is_then_exact) break;
    }
    return found && e->is_then_here && !can_have_clock(found, c) ? NULL : found;
}

void timex_name(timex_named *named, const timex *t) {
    expression e;
    civil_date first;
    if (t->basis == TIMEX_ASIDE) return;
    bool is_point = str_is(t->kind, "DATE") || str_is(t->kind, "TIME");
    if (!is_point || !timex_read(t->value, &e) || e.form != FORM_MOMENT || !timex_first_day(&e.moment, &first)) return;
    named->last[e.moment.grain] = (struct timex_mention){first, timex_last_day(&e.moment, first), ++named->count};
}

// A comparison or a look back ("a year earlier", "the previous Friday") is an aside: the text does not go on from there.
static bool is_aside(const expression *e) {
    bool is_back = e->form == FORM_SHIFT ? e->shift.count < 0 : e->prefix == CHOICE_LAST;
    return e->is_then_exact || (e->is_from_then && is_back);
}

// ---- the doors

bool timex_is_expression(str s) {
    str one;
    bool is_any = false;
    while (next_alternative(&s, &one)) {
        if (!is_one_expression(one)) return false;
        is_any = true;
    }
    return is_any;
}

bool timex_asks_named(str s) {
    str one;
    static const char *const beginnings[] = {"then", "following ", "preceding ", "beside "};
    while (next_alternative(&s, &one))
        for (size_t i = 0; i < ARRAY_LEN(beginnings); i++)
            if (str_starts(one, str_from(beginnings[i]))) return true;
    return false;
}

// Resolves one alternative; false also when it counts from something named, nothing was, and there is another one.
static bool resolve_one(arena *a, str s, const timex_context *c, bool is_last, timex *out) {
    expression e;
    bool is_ambiguous = false;
    if (!timex_text_plain(a, s, c->order, &s, &is_ambiguous) || !timex_read(s, &e) || !timex_parts_fit(&e)) return false;
    const civil_date *anchor = c->policy == TIMEX_NONE ? NULL : c->anchor;
    if (e.is_from_then) {
        const struct timex_mention *from = find_named(c, &e);
        if (!from && !is_last) return false;
        anchor = !from ? NULL : e.prefix == CHOICE_NEXT ? &from->last : &from->first;
    }
    timex t = {.kind = str_from(kind_of(&e)), .mod = e.mod ? str_from(e.mod) : STR(""), .relative = STR(""), .is_ambiguous = is_ambiguous};
    if (e.form == FORM_WORD) {
        t.value = str_copy(a, e.text);
    } else if (e.form == FORM_DURATION) {
        t.value = print_duration(a, e.text);
    } else {
        bool is_anchored;
        if (!timex_fill(&e, anchor, c->policy, &is_anchored)) return false;
        t.value = print_moment(a, &e.moment);
        if (is_anchored) t.basis = is_aside(&e) ? TIMEX_ASIDE : e.is_from_then ? TIMEX_FROM_NAMED : TIMEX_FROM_ANCHOR;
        if (e.form == FORM_SHIFT && !anchor) t.relative = print_shift(a, &e.shift);
    }
    *out = t;
    return true;
}

bool timex_resolve(arena *a, str s, const timex_context *context, timex *out) {
    assert(!context->anchor || civil_is_valid(*context->anchor));
    str one;
    while (next_alternative(&s, &one))
        if (resolve_one(a, one, context, !s.at, out)) return true;
    return false;
}
