// timex.h: TIMEX3 values. A rule writes what the words say as a short string, a time expression ("XXXX-01-24", "now-1W",
// "last XXXX-WXX-5"); here it becomes a value on the calendar, seen from the document's date. The forms are listed in timex.c.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TIMEX_H
#define LEDE_NLP_TIMEX_H

#include "nlp/calendar.h"
#include "text/str.h"

// Which of the days (months, ...) with the written name is meant, unless a prefix word of the expression says it.
typedef enum {
    TIMEX_NEAREST, // as is usual for its kind: the nearest day of that date, otherwise the last one; see usual_choice in timex.c
    TIMEX_PAST,    // the last one, the anchor's own included
    TIMEX_FUTURE,  // the first one, the anchor's own included
    TIMEX_NONE,    // nothing is resolved, as if there were no anchor
} timex_policy;
extern const char *const timex_policy_names[]; // in this order, NULL at the end

// What comes first in 12/03/2010.
typedef enum { TIMEX_ORDER_NOT_SAID, TIMEX_MONTH_FIRST, TIMEX_DAY_FIRST } timex_order;
extern const char *const timex_order_names[]; // of the last two, NULL at the end

// The days, weeks, months ... that a text named last, for expressions that count from them ("then+1D"). All zero before the text.
enum { TIMEX_GRAINS = 12 };
typedef struct {
    struct timex_mention {
        civil_date first, last; // days of it
        uint32_t order;         // 0: none was named; the highest was named last
    } last[TIMEX_GRAINS];
    uint32_t count;
    uint32_t before_paragraph; // the count where the paragraph begins
} timex_named;

typedef struct {
    const civil_date *anchor; // the document's day, valid, or NULL
    timex_policy policy;
    const timex_named *named; // or NULL: nothing was named
    timex_order order;
} timex_context;

typedef enum {
    TIMEX_PLAIN,
    TIMEX_FROM_ANCHOR,
    TIMEX_FROM_NAMED,
    TIMEX_ASIDE, // from the same, but looking back or comparing: nothing is counted from it
} timex_basis;

typedef struct {
    str value;         // "2010-01-24"; X for what is not known
    str kind;          // DATE, TIME, DURATION or SET
    str mod;           // START, APPROX ..., or empty
    str relative;      // "-P1M": the distance from the unknown document's date, for a shift that has no anchor; else empty
    timex_basis basis; // what filled the value's open parts
    bool is_ambiguous; // 12/03/2010, and nobody said what comes first
} timex;

// Whether `expression` has the form of a time expression, be it possible ("2010-02-28") or not ("2010-02-30"), so that a rule's
// value can be told from plain text. Beware: the title "1984" has the form of a year.
bool timex_is_expression(str expression);

// Whether its value depends on what the text named before, so that it can be resolved only in text order.
bool timex_asks_named(str expression);

// The value of `expression`. The strings are in memory of `a` or static. False, and `out` untouched, when it is no time expression, no
// possible date, or its parts do not fit.
bool timex_resolve(arena *a, str expression, const timex_context *context, timex *out);

// Notes the value of an expression that stands in the text behind all that were noted before.
void timex_name(timex_named *named, const timex *t);

// Reads the date that `iso` begins with, "2010-07-21T..." or "20100721"; false, and `out` untouched, when none is there.
bool civil_from_text(str iso, civil_date *out);

#endif
