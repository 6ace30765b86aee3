// timex.h: TIMEX3 values. A rule makes a time expression, a short string; here it becomes a value against the document's date.
// The forms are listed in lede-rules(5), TIME EXPRESSIONS.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TIMEX_H
#define LEDE_NLP_TIMEX_H

#include "nlp/calendar.h"
#include "text/str.h"

// Which occurrence an expression without a year means. NEAREST: what news proves for each kind (a month-day the nearest, a weekday
// or month the latest). NONE: nothing is resolved.
typedef enum { TIMEX_NEAREST, TIMEX_PAST, TIMEX_FUTURE, TIMEX_NONE } timex_policy;

typedef struct {
    str value;
    str kind;     // DATE, TIME, DURATION, SET
    str mod;      // START, MID, END, APPROX ... or empty
    str relative; // of a shift that had no anchor: -P1M; else empty
} timex;

// Whether the text has the form of a time expression, so that a rule's value can be told from plain text.
bool timex_is_expression(str expression);
// Resolves an expression; `anchor` is the document's date or NULL. Memory of `a`. False when it is none, or no possible date (Feb 30).
bool timex_resolve(arena *a, str expression, const civil_date *anchor, timex_policy policy, timex *out);
// Reads YYYY-MM-DD (whatever follows) or YYYYMMDD; false when that is no real day.
bool civil_from_text(str text, civil_date *out);

#endif
