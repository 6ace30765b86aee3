// timex_expression.h: a time expression taken apart, as timex_read.c makes it and timex_fill.c fills it. Only the files of timex.c
// look inside.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TIMEX_EXPRESSION_H
#define LEDE_NLP_TIMEX_EXPRESSION_H

#include "nlp/timex.h"

enum { UNKNOWN = -1, COUNT_TOO_LARGE = 10000000 };

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
_Static_assert(GRAIN_DAY + 1 == TIMEX_GRAINS, "a mention a grain");

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

typedef struct {
    const char *name;     // in an expression; the first that fits is taken, so MIN stands before M
    const char *duration; // what a duration of it looks like around the number
    const char *ending;
    grain grain; // at which its result is given
    int months;  // its length, in months or
    int days;    // days
} unit_row;
extern const unit_row timex_units[UNIT_COUNT];

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
    bool is_from_then;  // it is counted from what the text named before
    bool is_then_here;  // a clock time: on a day that the paragraph named, or that is not still to come
    bool is_then_exact; // from the last mention of just `then_grain`, not of that or a finer one
    grain then_grain;
    bool has_step; // the moment is moved by `step`, or only cut to its grain ("week of")
    shift step;
    str text; // FORM_DURATION, FORM_WORD
    const char *mod, *kind;
} expression;

extern const char *const timex_seasons[4]; // "SP" ..., in the order in which they begin in a year

// Takes an expression without quoted words apart; false when it has no such form.
bool timex_read(str s, expression *e);

// Whether the parts can stand together: "last" before something that recurs, a set that is not pinned down, ...
bool timex_parts_fit(const expression *e);
// Fills what the anchor, which may be NULL, tells of a moment or shift; false when there is no such date.
bool timex_fill(expression *e, const civil_date *anchor, timex_policy policy, bool *is_anchored);
// The first day of a moment of which everything is known; false when something is not.
bool timex_first_day(const moment *m, civil_date *d);
// The last day of such a moment.
civil_date timex_last_day(const moment *m, civil_date first);

#endif
