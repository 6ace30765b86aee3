// calendar.h: dates as pure arithmetic: the Gregorian calendar, also before its time, exact for years 1 to 9999. No clock, no zone.
// A date that does not exist, or lies outside those years, is CIVIL_NONE; every function that is given it gives it back, so a
// chain of steps needs one check at its end.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_CALENDAR_H
#define LEDE_NLP_CALENDAR_H

#include "text/base.h"

enum { CIVIL_YEAR_MIN = 1, CIVIL_YEAR_MAX = 9999 };

typedef struct {
    int year, month, day;
} civil_date;
#define CIVIL_NONE ((civil_date){0, 0, 0})

// A week of ISO 8601: Monday first; week 1 holds the year's first Thursday, so a week's year may differ from its days' year.
typedef struct {
    int year, week;
} iso_week;

bool civil_is_leap(int year);
// 28 to 31; 0 for a month that does not exist.
int civil_days_in_month(int year, int month);
bool civil_is_valid(civil_date d);

// Days since 1970-01-01, negative before. `d` must be valid.
int64_t civil_to_days(civil_date d);
civil_date civil_from_days(int64_t days);
// 1 = Monday to 7 = Sunday. `d` must be valid.
int civil_weekday(civil_date d);

// The week that holds `d`, which must be valid.
iso_week civil_iso_week(civil_date d);
int iso_weeks_in_year(int year);
civil_date iso_week_monday(iso_week w);

// Any count below a thousand million is safe. Months and years clamp to the end of the month: Jan 31 + 1 month = Feb 28 or 29.
civil_date civil_add_days(civil_date d, int64_t count);
civil_date civil_add_months(civil_date d, int64_t count);
civil_date civil_add_years(civil_date d, int64_t count);

// Western Easter Sunday.
civil_date civil_easter(int year);
// The `nth` (1 to 5) or last `weekday` (1 = Monday) of a month; CIVIL_NONE when there is no fifth.
civil_date civil_nth_weekday(int year, int month, int nth, int weekday);
civil_date civil_last_weekday(int year, int month, int weekday);

#endif
