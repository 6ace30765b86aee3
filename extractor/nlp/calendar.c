// calendar.c: the Gregorian calendar. Days are counted from a first of March, so that the leap day is the last of its year and
// months need no table: the days before month m (March = 0) are (153 m + 2) / 5. All 400 years the calendar repeats.
// SPDX-License-Identifier: MIT
#include "nlp/calendar.h"

enum { DAYS_PER_ERA = 146097, YEARS_PER_ERA = 400, DAYS_BEFORE_1970 = 719468 }; // from 0000-03-01

static bool is_year(int64_t year) {
    return year >= CIVIL_YEAR_MIN && year <= CIVIL_YEAR_MAX;
}

bool civil_is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int civil_days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    return month == 2 && civil_is_leap(year) ? 29 : days[month - 1];
}

bool civil_is_valid(civil_date d) {
    return is_year(d.year) && d.day >= 1 && d.day <= civil_days_in_month(d.year, d.month);
}

int64_t civil_to_days(civil_date d) {
    int year = d.month > 2 ? d.year : d.year - 1; // begins in March; not negative
    int era = year / YEARS_PER_ERA, year_of_era = year % YEARS_PER_ERA;
    int day_of_year = (153 * ((d.month + 9) % 12) + 2) / 5 + d.day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return (int64_t)era * DAYS_PER_ERA + day_of_era - DAYS_BEFORE_1970;
}

civil_date civil_from_days(int64_t days) {
    int64_t first = civil_to_days((civil_date){CIVIL_YEAR_MIN, 1, 1});
    int64_t last = civil_to_days((civil_date){CIVIL_YEAR_MAX, 12, 31});
    if (days < first || days > last) return CIVIL_NONE;
    int count = (int)(days + DAYS_BEFORE_1970);
    int era = count / DAYS_PER_ERA, day_of_era = count % DAYS_PER_ERA;
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int month = (5 * day_of_year + 2) / 153; // March = 0
    civil_date d = {era * YEARS_PER_ERA + year_of_era, month < 10 ? month + 3 : month - 9, day_of_year - (153 * month + 2) / 5 + 1};
    if (d.month <= 2) d.year++;
    return d;
}

int civil_weekday(civil_date d) {
    int64_t since_monday = (civil_to_days(d) + 3) % 7; // 1970-01-01 was a Thursday
    return (int)(since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

int iso_weeks_in_year(int year) {
    if (!is_year(year)) return 0;
    int opens = civil_weekday((civil_date){year, 1, 1});
    return opens == 4 || (opens == 3 && civil_is_leap(year)) ? 53 : 52;
}

iso_week civil_iso_week(civil_date d) {
    int64_t day_of_year = civil_to_days(d) - civil_to_days((civil_date){d.year, 1, 1}) + 1;
    int week = (int)(day_of_year - civil_weekday(d) + 10) / 7;
    if (week < 1) return (iso_week){d.year - 1, iso_weeks_in_year(d.year - 1)};
    if (week > iso_weeks_in_year(d.year)) return (iso_week){d.year + 1, 1};
    return (iso_week){d.year, week};
}

civil_date iso_week_monday(iso_week w) {
    if (!is_year(w.year) || w.week < 1 || w.week > iso_weeks_in_year(w.year)) return CIVIL_NONE;
    civil_date in_week_1 = {w.year, 1, 4};
    return civil_from_days(civil_to_days(in_week_1) - (civil_weekday(in_week_1) - 1) + 7 * (w.week - 1));
}

civil_date civil_add_days(civil_date d, int64_t count) {
    return civil_is_valid(d) ? civil_from_days(civil_to_days(d) + count) : CIVIL_NONE;
}

civil_date civil_add_months(civil_date d, int64_t count) {
    if (!civil_is_valid(d)) return CIVIL_NONE;
    int64_t months = (int64_t)d.year * 12 + d.month - 1 + count;
    if (months < 0 || !is_year(months / 12)) return CIVIL_NONE;
    civil_date sum = {(int)(months / 12), (int)(months % 12) + 1, d.day};
    int last = civil_days_in_month(sum.year, sum.month);
    if (sum.day > last) sum.day = last;
    return sum;
}

civil_date civil_add_years(civil_date d, int64_t count) {
    return civil_add_months(d, count * 12);
}

// The algorithm of "A New York correspondent", Nature, 20 April 1876, as given by Meeus.
civil_date civil_easter(int year) {
    if (!is_year(year)) return CIVIL_NONE;
    int century = year / 100, golden = year % 19;
    int moon_drift = (century - (century + 8) / 25 + 1) / 3;
    int full_moon = (19 * golden + century - century / 4 - moon_drift + 15) % 30;
    int to_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - full_moon - year % 4) % 7;
    int late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    int since_march_1 = full_moon + to_sunday - 7 * late + 21;
    return civil_add_days((civil_date){year, 3, 1}, since_march_1);
}

civil_date civil_nth_weekday(int year, int month, int nth, int weekday) {
    civil_date first = {year, month, 1};
    if (!civil_is_valid(first) || nth < 1 || weekday < 1 || weekday > 7) return CIVIL_NONE;
    civil_date d = {year, month, 1 + (weekday - civil_weekday(first) + 7) % 7 + 7 * (nth - 1)};
    return civil_is_valid(d) ? d : CIVIL_NONE;
}

civil_date civil_last_weekday(int year, int month, int weekday) {
    civil_date fifth = civil_nth_weekday(year, month, 5, weekday);
    return civil_is_valid(fifth) ? fifth : civil_nth_weekday(year, month, 4, weekday);
}
