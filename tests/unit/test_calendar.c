// test_calendar.c: the calendar agrees with Python's (tests/tables/calendar.txt, or the file named as argument), and with itself.
// SPDX-License-Identifier: MIT
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "nlp/calendar.h"

static const char *table_path = "tests/tables/calendar.txt";

#define assert_date(d, y, m, n)                                                                                                                                \
    do {                                                                                                                                                       \
        civil_date date_ = (d);                                                                                                                                \
        assert_int_equal(date_.year, y);                                                                                                                       \
        assert_int_equal(date_.month, m);                                                                                                                      \
        assert_int_equal(date_.day, n);                                                                                                                        \
    } while (0)
#define assert_none(d) assert_date(d, 0, 0, 0)

static void check_day(const char *line) {
    civil_date d;
    int weekday, year, week;
    long days;
    if (sscanf(line, "day %d-%d-%d %d %d %d %ld", &d.year, &d.month, &d.day, &weekday, &year, &week, &days) != 7) fail_msg("cannot read: %s", line);
    iso_week w = civil_iso_week(d);
    civil_date back = civil_from_days(days);
    bool agrees = civil_weekday(d) == weekday && w.year == year && w.week == week && civil_to_days(d) == days;
    if (!agrees) fail_msg("not so: %s", line);
    assert_date(back, d.year, d.month, d.day);
    assert_int_equal(civil_to_days(iso_week_monday(w)) + weekday - 1, days);
}

static void check_sum(const char *line) {
    civil_date d, sum;
    int months;
    if (sscanf(line, "add %d-%d-%d %d %d-%d-%d", &d.year, &d.month, &d.day, &months, &sum.year, &sum.month, &sum.day) != 7) fail_msg("cannot read: %s", line);
    civil_date is = civil_add_months(d, months);
    if (is.year != sum.year || is.month != sum.month || is.day != sum.day) fail_msg("not so: %s", line);
}

static void agrees_with_python(void **state) {
    (void)state;
    FILE *table = fopen(table_path, "r");
    if (!table) fail_msg("cannot open %s", table_path);
    char line[100];
    size_t days = 0, sums = 0;
    while (fgets(line, sizeof line, table)) {
        if (line[0] == '#') continue;
        if (line[0] == 'd')
            check_day(line), days++;
        else
            check_sum(line), sums++;
    }
    fclose(table);
    assert_true(days > 2000);
    assert_true(sums > 200);
}

static void next_day(civil_date *d) {
    if (d->day++ < civil_days_in_month(d->year, d->month)) return;
    d->day = 1;
    if (d->month++ < 12) return;
    d->month = 1;
    d->year++;
}

// Counts all days of the calendar on, one by one, knowing nothing but the lengths of months.
static void every_day_follows_the_one_before(void **state) {
    (void)state;
    civil_date d = {1, 1, 1};
    int64_t days = civil_to_days(d);
    int weekday = 1, week = 1, week_year = 1;
    for (; d.year <= CIVIL_YEAR_MAX; next_day(&d), days++, weekday = weekday % 7 + 1) {
        if (weekday == 1 && days > civil_to_days((civil_date){1, 1, 1})) {
            week++;
            bool opens_year = (d.month == 12 && d.day >= 29) || (d.month == 1 && d.day <= 4);
            if (opens_year) week = 1, week_year = d.month == 12 ? d.year + 1 : d.year;
        }
        civil_date is = civil_from_days(days);
        iso_week w = civil_iso_week(d);
        bool agrees = civil_to_days(d) == days && is.year == d.year && is.month == d.month && is.day == d.day && civil_weekday(d) == weekday &&
                      w.week == week && w.year == week_year;
        if (!agrees) fail_msg("%04d-%02d-%02d", d.year, d.month, d.day);
    }
}

static void leap_years(void **state) {
    (void)state;
    static const struct {
        int year;
        bool is_leap;
    } rows[] = {{4, true}, {100, false}, {400, true}, {1900, false}, {1996, true}, {1999, false}, {2000, true}, {2010, false}, {2100, false}, {9996, true}};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        assert_int_equal(civil_is_leap(rows[i].year), rows[i].is_leap);
        assert_int_equal(civil_days_in_month(rows[i].year, 2), rows[i].is_leap ? 29 : 28);
    }
}

static void valid_dates(void **state) {
    (void)state;
    static const struct {
        civil_date date;
        bool is_valid;
    } rows[] = {
        {{2010, 1, 31}, true},  {{2010, 4, 31}, false}, {{2010, 2, 29}, false}, {{2012, 2, 29}, true},  {{2010, 0, 1}, false},
        {{2010, 13, 1}, false}, {{2010, 1, 0}, false},  {{2010, -1, 1}, false}, {{2010, 1, -1}, false}, {{1, 1, 1}, true},
        {{0, 12, 31}, false},   {{-4, 1, 1}, false},    {{9999, 12, 31}, true}, {{10000, 1, 1}, false}, {{0, 0, 0}, false},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) assert_int_equal(civil_is_valid(rows[i].date), rows[i].is_valid);
}

static void weeks_of_years(void **state) {
    (void)state;
    static const struct {
        int year, weeks;
    } rows[] = {{1998, 53}, {1999, 52}, {2000, 52}, {2004, 53}, {2008, 52}, {2009, 53}, {2010, 52},
                {2015, 53}, {2020, 53}, {2026, 53}, {9999, 52}, {0, 0},     {10000, 0}};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) assert_int_equal(iso_weeks_in_year(rows[i].year), rows[i].weeks);
    assert_date(iso_week_monday((iso_week){2009, 53}), 2009, 12, 28);
    assert_date(iso_week_monday((iso_week){2010, 1}), 2010, 1, 4);
    assert_date(iso_week_monday((iso_week){2009, 1}), 2008, 12, 29);
    assert_none(iso_week_monday((iso_week){2010, 53}));
    assert_none(iso_week_monday((iso_week){2010, 0}));
    assert_none(iso_week_monday((iso_week){10000, 1}));
}

static void additions(void **state) {
    (void)state;
    assert_date(civil_add_days((civil_date){2010, 1, 1}, -1), 2009, 12, 31);
    assert_date(civil_add_days((civil_date){2012, 2, 28}, 1), 2012, 2, 29);
    assert_date(civil_add_days((civil_date){2010, 2, 28}, 1), 2010, 3, 1);
    assert_date(civil_add_months((civil_date){2010, 1, 31}, 1), 2010, 2, 28);
    assert_date(civil_add_months((civil_date){2010, 1, 31}, -2), 2009, 11, 30);
    assert_date(civil_add_years((civil_date){2012, 2, 29}, 1), 2013, 2, 28);
    assert_date(civil_add_years((civil_date){2012, 2, 29}, -4), 2008, 2, 29);
}

static void the_calendar_has_ends(void **state) {
    (void)state;
    const civil_date first = {1, 1, 1}, last = {9999, 12, 31};
    assert_none(civil_add_days(first, -1));
    assert_none(civil_add_days(last, 1));
    assert_none(civil_add_months(first, -1));
    assert_none(civil_add_months(last, 1));
    assert_none(civil_add_years(first, -1000000000));
    assert_none(civil_add_years(last, 1000000000));
    assert_none(civil_add_days((civil_date){2010, 2, 30}, 1));
    assert_none(civil_add_months(CIVIL_NONE, 1));
    assert_none(civil_from_days(INT64_MAX));
    assert_none(civil_from_days(INT64_MIN));
}

static void easter(void **state) {
    (void)state;
    static const civil_date sundays[] = {{1598, 3, 22}, {1818, 3, 22}, {1886, 4, 25}, {1943, 4, 25}, {1954, 4, 18}, {1961, 4, 2},
                                         {1981, 4, 19}, {1999, 4, 4},  {2000, 4, 23}, {2008, 3, 23}, {2010, 4, 4},  {2011, 4, 24},
                                         {2019, 4, 21}, {2024, 3, 31}, {2038, 4, 25}, {2285, 3, 22}};
    for (size_t i = 0; i < ARRAY_LEN(sundays); i++) assert_date(civil_easter(sundays[i].year), sundays[i].year, sundays[i].month, sundays[i].day);
    for (int year = CIVIL_YEAR_MIN; year <= CIVIL_YEAR_MAX; year++) {
        civil_date d = civil_easter(year);
        assert_int_equal(civil_weekday(d), 7);
        assert_true((d.month == 3 && d.day >= 22) || (d.month == 4 && d.day <= 25));
    }
    assert_none(civil_easter(0));
    assert_none(civil_easter(10000));
}

static void nth_and_last_weekday(void **state) {
    (void)state;
    assert_date(civil_nth_weekday(2010, 11, 4, 4), 2010, 11, 25); // Thanksgiving
    assert_date(civil_nth_weekday(2010, 9, 1, 1), 2010, 9, 6);    // Labor Day
    assert_date(civil_nth_weekday(2010, 1, 5, 7), 2010, 1, 31);
    assert_date(civil_last_weekday(2010, 5, 1), 2010, 5, 31); // Memorial Day
    assert_date(civil_last_weekday(2011, 5, 1), 2011, 5, 30);
    assert_date(civil_last_weekday(2010, 2, 7), 2010, 2, 28);
    assert_none(civil_nth_weekday(2010, 2, 5, 1));
    assert_none(civil_nth_weekday(2010, 2, 0, 1));
    assert_none(civil_nth_weekday(2010, 13, 1, 1));
    assert_none(civil_nth_weekday(2010, 1, 1, 8));
    assert_none(civil_last_weekday(2010, 1, 0));
    assert_none(civil_last_weekday(0, 1, 1));
}

int main(int argc, char **argv) {
    if (argc > 1) table_path = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_python),
        cmocka_unit_test(every_day_follows_the_one_before),
        cmocka_unit_test(leap_years),
        cmocka_unit_test(valid_dates),
        cmocka_unit_test(weeks_of_years),
        cmocka_unit_test(additions),
        cmocka_unit_test(the_calendar_has_ends),
        cmocka_unit_test(easter),
        cmocka_unit_test(nth_and_last_weekday),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
