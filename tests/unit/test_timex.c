// test_timex.c: what time expressions mean. A row is: the expression, the value, and where it differs from row to row the anchor.
// NULL as value: it must be refused. The days of note: 2010-01-10 is the Sunday that ends ISO week 2010-W01, 2010-01-13 the
// Wednesday of 2010-W02; 2010-01-01 is a Friday in 2009-W53.
// SPDX-License-Identifier: MIT
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "nlp/timex.h"

static arena memory;

typedef struct {
    const char *expression, *value;
} row;
typedef struct {
    const char *anchor, *expression, *value;
} dated_row;
typedef struct {
    const char *expression, *value, *relative;
} relative_row;

// `anchor` "" is none.
static void check(const char *anchor, timex_policy policy, const char *expression, const char *value) {
    civil_date day;
    if (*anchor) assert_true(civil_from_text(str_from(anchor), &day));
    timex t;
    bool ok = timex_resolve(&memory, str_from(expression), &(timex_context){*anchor ? &day : NULL, policy, NULL, TIMEX_ORDER_NOT_SAID}, &t);
    str is = ok ? t.value : STR("nothing"), wanted = str_from(value ? value : "nothing");
    if (!str_equal(is, wanted)) fail_msg("\"%s\" on %s: %.*s instead of %.*s", expression, *anchor ? anchor : "no day", STR_ARG(is), STR_ARG(wanted));
    if (ok) assert_true(timex_is_expression(str_from(expression)));
    arena_reset(&memory);
}

#define CHECK_ALL(anchor, policy, rows)                                                                                                                        \
    do {                                                                                                                                                       \
        for (size_t i_ = 0; i_ < ARRAY_LEN(rows); i_++) check((anchor), (policy), (rows)[i_].expression, (rows)[i_].value);                                    \
    } while (0)
#define CHECK_DATED(policy, rows)                                                                                                                              \
    do {                                                                                                                                                       \
        for (size_t i_ = 0; i_ < ARRAY_LEN(rows); i_++) check((rows)[i_].anchor, (policy), (rows)[i_].expression, (rows)[i_].value);                           \
    } while (0)

// ---- a. whole values

static void whole_values_stay(void **state) {
    (void)state;
    static const row rows[] = {{"2010", "2010"},
                               {"2010-07", "2010-07"},
                               {"2010-7", "2010-07"},
                               {"2010-07-21", "2010-07-21"},
                               {"2010-7-1", "2010-07-01"},
                               {"2012-02-29", "2012-02-29"},
                               {"2010-07-21T14:39", "2010-07-21T14:39"},
                               {"2010-07-21T9:05", "2010-07-21T09:05"},
                               {"2010-07-21T14:39:05", "2010-07-21T14:39:05"},
                               {"2010-07-21T17", "2010-07-21T17"},
                               {"2010-07-21T24:00", "2010-07-21T24:00"},
                               {"2010-07-21TMO", "2010-07-21TMO"},
                               {"2010-07-21TAF", "2010-07-21TAF"},
                               {"2010-07-21TEV", "2010-07-21TEV"},
                               {"2010-07-21TNI", "2010-07-21TNI"},
                               {"2010-07-21TDT", "2010-07-21TDT"},
                               {"2010-07-21TMI", "2010-07-21TMI"},
                               {"2010-W10", "2010-W10"},
                               {"2010-W9", "2010-W09"},
                               {"2009-W53", "2009-W53"},
                               {"2010-W10-WE", "2010-W10-WE"},
                               {"2010-W10-5", "2010-03-12"},
                               {"2009-W53-7", "2010-01-03"},
                               {"2010-Q3", "2010-Q3"},
                               {"2010-H1", "2010-H1"},
                               {"2010-SP", "2010-SP"},
                               {"2010-SU", "2010-SU"},
                               {"2010-FA", "2010-FA"},
                               {"2010-WI", "2010-WI"},
                               {"2010-SUTNI", "2010-SUTNI"},
                               {"197X", "197X"},
                               {"19XX", "19XX"},
                               {"0044", "0044"},
                               {"BC0044", "BC0044"},
                               {"PAST_REF", "PAST_REF"},
                               {"PRESENT_REF", "PRESENT_REF"},
                               {"FUTURE_REF", "FUTURE_REF"},
                               {"2010-XX", "2010-XX"},
                               {"2010-XX-XX", "2010-XX-XX"},
                               {"2010-07-XX", "2010-07-XX"},
                               {"2010-WXX", "2010-WXX"},
                               {"2010-QX", "2010-QX"},
                               {"XXXX-XX-24", "XXXX-XX-24"},
                               {"XXXX-XX-XXTNI", "XXXX-XX-XXTNI"},
                               {"XXXX", "XXXX"},
                               {" 2010 ", "2010"}};
    CHECK_ALL("", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_FUTURE, rows);
}

static void durations_stay(void **state) {
    (void)state;
    static const row rows[] = {{"P2W", "P2W"},        {"P3D", "P3D"},
                               {"PT24H", "PT24H"},    {"PT1M30S", "PT1M30S"},
                               {"P1Y6M", "P1Y6M"},    {"P1DT12H", "P1DT12H"},
                               {"P10Y", "P10Y"},      {"P1E", "P1E"},
                               {"P1C", "P1C"},        {"P2Q", "P2Q"},
                               {"PXD", "PXD"},        {"PXW", "PXW"},
                               {"PTXM", "PTXM"},      {"PXX", "PXX"},
                               {"P2.5Y", "P2.5Y"},    {"P05D", "P5D"},
                               {"P00D", "P0D"},       {"P100D", "P100D"},
                               {"P0.5D", "P0.5D"},    {"P1.05D", "P1.05D"},
                               {"P10Y06M", "P10Y6M"}, {"P12345678901D", "P12345678901D"}};
    CHECK_ALL("", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_NEAREST, rows);
}

static void impossible_dates_are_expressions_without_a_value(void **state) {
    (void)state;
    static const char *const rows[] = {"2010-02-30",
                                       "2010-02-29",
                                       "2010-13",
                                       "2010-00",
                                       "2010-00-10",
                                       "2010-01-00",
                                       "2010-01-32",
                                       "XXXX-02-30",
                                       "XXXX-13",
                                       "XXXX-XX-32",
                                       "XXXX-04-31",
                                       "0000",
                                       "0000-01-01",
                                       "BC0000",
                                       "2010-W53",
                                       "2010-W00",
                                       "2010-W54",
                                       "XXXX-W54",
                                       "2010-W10-0",
                                       "2010-W10-8",
                                       "XXXX-WXX-8",
                                       "XXXX-WXX-0",
                                       "2010-Q0",
                                       "2010-Q5",
                                       "2010-H0",
                                       "2010-H3",
                                       "XXXX-Q5",
                                       "2010-07-21T25:00",
                                       "2010-07-21T24:01",
                                       "2010-07-21T12:60",
                                       "2010-07-21T12:00:60",
                                       "T25:00",
                                       "T24:30",
                                       "2010T14:39",
                                       "2010TNI",
                                       "197XTNI",
                                       "2010-07T14:39",
                                       "2010-W10T14:39",
                                       "2010-SUT14:39",
                                       "2010-W10-WET09:00",
                                       "YY76TNI",
                                       "YY76-13",
                                       "YY76-02-30",
                                       "YY75-02-29",
                                       "now-1YTNI",
                                       "now-1MT14:39",
                                       "now-3HTNI",
                                       "now-1M-32",
                                       "now-1Y-13",
                                       "now-1Y-02-30",
                                       "now+0W-8",
                                       "now+99999999D",
                                       "now-99999999999999999999C",
                                       "2010@2-30",
                                       "2010@2-29",
                                       "2010@13-1",
                                       "2010@13-1-1",
                                       "2010@1-6-1",
                                       "2010@1-1-8",
                                       "2010@2-5-1",
                                       "XXXX@2-30",
                                       "XXXX@13-L-1",
                                       "last 2010-07-21",
                                       "next 197X",
                                       "last P2W",
                                       "this PAST_REF",
                                       "next now+1D",
                                       "last TNI",
                                       "last YY76",
                                       "last XXXX",
                                       "last XXXX-XX-24",
                                       "set 2010-07-21",
                                       "set 2010",
                                       "set now-1D",
                                       "set PAST_REF",
                                       "set YY76",
                                       "set 2010@12-25",
                                       "set P1D; kind=DURATION"};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        check("", TIMEX_NEAREST, rows[i], NULL);
        check("2010-01-13", TIMEX_NEAREST, rows[i], NULL);
        if (!timex_is_expression(str_from(rows[i]))) fail_msg("\"%s\" should have the form of one", rows[i]);
    }
}

static void plain_text_is_no_expression(void **state) {
    (void)state;
    static const char *const rows[] = {"",
                                       " ",
                                       ";",
                                       "Kristen Stewart",
                                       "300",
                                       "19",
                                       "19999",
                                       "20100721",
                                       "X",
                                       "XXX",
                                       "XXXXX",
                                       "1XXX",
                                       "XX76",
                                       "19X6",
                                       "197x",
                                       "xxxx-01-24",
                                       "YY",
                                       "YY7",
                                       "YYXX",
                                       "YY1976",
                                       "YY7X-07",
                                       "2010-",
                                       "2010-7-",
                                       "2010-007",
                                       "2010-07-211",
                                       "2010-07-21T",
                                       "2010-07-21T9",
                                       "2010-07-21T1:5",
                                       "2010-07-21T14:39Z",
                                       "2010-07-21 14:39",
                                       "2010-07-21TXX",
                                       "2010/07/21",
                                       "2010-Q33",
                                       "2010-Q",
                                       "2010-W",
                                       "2010-W10-",
                                       "2010-W10-12",
                                       "2010-WE",
                                       "2010-SUM",
                                       "2010-su",
                                       "T",
                                       "T2",
                                       "T-1000",
                                       "TX",
                                       "NI",
                                       "BC",
                                       "BC44",
                                       "BC00444",
                                       "BCXXXX",
                                       "PAST",
                                       "PAST_REFS",
                                       "past_ref",
                                       "P",
                                       "PT",
                                       "P1",
                                       "P1DT",
                                       "1D",
                                       "PD",
                                       "PX",
                                       "PXXD",
                                       "PX.5D",
                                       "P.5D",
                                       "P1.D",
                                       "P1.5Y6M",
                                       "P1D1Y",
                                       "P1D1D",
                                       "PT1D",
                                       "P1H",
                                       "PT1S1M",
                                       "P-1D",
                                       "P1DD",
                                       "Panic",
                                       "PT Anderson",
                                       "now",
                                       "now-",
                                       "now-D",
                                       "now1D",
                                       "now-1",
                                       "now-1X",
                                       "now-1d",
                                       "now-1D-5",
                                       "now-1Q-02",
                                       "now-1E-02",
                                       "now-1Y:",
                                       "now-1Y:H",
                                       "now-1Y:MIN",
                                       "now-1Y-",
                                       "now--1D",
                                       "now -1D",
                                       "now and then",
                                       "XXXX@",
                                       "XXXX@easter",
                                       "XXXX@easter2",
                                       "XXXX@easter+",
                                       "XXXX@12",
                                       "XXXX@12-",
                                       "XXXX@12-25-",
                                       "XXXX@11-0-4",
                                       "XXXX@5-L",
                                       "XXXX@5-L-",
                                       "XXXX@christmas",
                                       "197X@12-25",
                                       "set",
                                       "last",
                                       "last ",
                                       "next week",
                                       "the XXXX-01-24",
                                       "last last XXXX-WXX-5",
                                       "set last XXXX-WXX-5",
                                       "lastXXXX-WXX-5",
                                       "Last XXXX-WXX-5",
                                       "2010;",
                                       "2010; ",
                                       "2010; mod=",
                                       "2010; mod=EARLY",
                                       "2010; mod=START; mod=END",
                                       "2010; kind=date",
                                       "2010; kind=X",
                                       "2010; color=red",
                                       "2010 mod=START",
                                       "; mod=START"};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (timex_is_expression(str_from(rows[i]))) fail_msg("\"%s\" should not be one", rows[i]);
        check("", TIMEX_NEAREST, rows[i], NULL);
        check("2010-01-13", TIMEX_NEAREST, rows[i], NULL);
    }
    assert_false(timex_is_expression((str){NULL, 0}));
    assert_false(timex_is_expression(STR("P1\0")));
    assert_false(timex_is_expression(STR("2010\0")));
}

// ---- b. year unknown

static void without_anchor_or_resolution_it_stays(void **state) {
    (void)state;
    static const row rows[] = {{"XXXX-01-24", "XXXX-01-24"},
                               {"XXXX-1-4", "XXXX-01-04"},
                               {"XXXX-02-29", "XXXX-02-29"},
                               {"XXXX-01", "XXXX-01"},
                               {"XXXX-SU", "XXXX-SU"},
                               {"XXXX-Q3", "XXXX-Q3"},
                               {"XXXX-H1", "XXXX-H1"},
                               {"XXXX-WXX-5", "XXXX-WXX-5"},
                               {"XXXX-W10-5", "XXXX-W10-5"},
                               {"XXXX-WXX-5TNI", "XXXX-WXX-5TNI"},
                               {"XXXX-01-24T9:30", "XXXX-01-24T09:30"},
                               {"last XXXX-WXX-5", "XXXX-WXX-5"},
                               {"next XXXX-01", "XXXX-01"},
                               {"XXXX-WXX-WE", "XXXX-WXX-WE"}};
    CHECK_ALL("", TIMEX_NEAREST, rows);
    CHECK_ALL("", TIMEX_PAST, rows);
    CHECK_ALL("2010-01-13", TIMEX_NONE, rows);
}

static void a_day_of_a_month_is_the_nearest(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-13", "XXXX-01-13", "2010-01-13"},       {"2010-01-13", "XXXX-01-24", "2010-01-24"},
        {"2010-01-13", "XXXX-12-31", "2009-12-31"},       {"2010-01-13", "XXXX-03-19", "2010-03-19"},
        {"2010-01-13", "XXXX-10-23", "2009-10-23"},       {"2010-12-20", "XXXX-01-05", "2011-01-05"},
        {"2010-01-13", "XXXX-07-14", "2010-07-14"},                                                   // 182 days ahead, 183 back
        {"2010-01-13", "XXXX-07-15", "2009-07-15"},                                                   // 183 ahead, 182 back
        {"2011-12-31", "XXXX-07-01", "2011-07-01"},                                                   // 183 ahead, 183 back: a tie is past
        {"2010-02-27", "XXXX-02-29", "2008-02-29"},                                                   // 729 back, 732 ahead
        {"2010-03-02", "XXXX-02-29", "2012-02-29"},       {"1903-06-01", "XXXX-02-29", "1904-02-29"}, // 1900 had none
        {"2010-01-13", "XXXX-01-24TMO", "2010-01-24TMO"}, {"2010-01-13", "XXXX-01-24T14:39", "2010-01-24T14:39"},
        {"0001-01-01", "XXXX-12-31", "0001-12-31"}, // nothing is before
        {"9999-12-31", "XXXX-01-01", "9999-01-01"}, // nothing is after
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
}

static void a_month_season_quarter_half_is_the_last(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-13", "XXXX-01", "2010-01"},
        {"2010-01-13", "XXXX-02", "2009-02"},
        {"2010-01-13", "XXXX-12", "2009-12"},
        {"2010-12-31", "XXXX-12", "2010-12"},
        {"2010-12-31", "XXXX-01", "2010-01"},
        {"2010-01-13", "XXXX-SP", "2009-SP"},
        {"2010-01-13", "XXXX-FA", "2009-FA"},
        {"2010-03-01", "XXXX-SP", "2010-SP"},
        {"2010-05-31", "XXXX-SU", "2009-SU"},
        {"2010-06-01", "XXXX-SU", "2010-SU"},
        {"2010-09-01", "XXXX-FA", "2010-FA"},
        {"2010-12-01", "XXXX-WI", "2010-WI"},
        {"2010-01-13", "XXXX-WI", "2009-WI"},
        {"2010-02-28", "XXXX-WI", "2009-WI"},
        {"2010-03-01", "XXXX-WI", "2009-WI"},
        {"2010-01-13", "XXXX-Q1", "2010-Q1"},
        {"2010-01-13", "XXXX-Q2", "2009-Q2"},
        {"2010-03-31", "XXXX-Q2", "2009-Q2"},
        {"2010-04-01", "XXXX-Q2", "2010-Q2"},
        {"2010-12-31", "XXXX-Q4", "2010-Q4"},
        {"2010-01-13", "XXXX-H1", "2010-H1"},
        {"2010-01-13", "XXXX-H2", "2009-H2"},
        {"2010-06-30", "XXXX-H2", "2009-H2"},
        {"2010-07-01", "XXXX-H2", "2010-H2"},
        {"2010-01-13", "XXXX-SUTNI", "2009-SUTNI"},
        {"2010-01-13", "XXXX-01TMO", "2010-01TMO"},
        {"0001-02-01", "XXXX-03", NULL},
        {"0001-01-01", "XXXX-WI", NULL}, // in the year 0
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
}

static void a_weekday_is_the_last(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-13", "XXXX-WXX-3", "2010-01-13"},
        {"2010-01-13", "XXXX-WXX-2", "2010-01-12"},
        {"2010-01-13", "XXXX-WXX-4", "2010-01-07"},
        {"2010-01-01", "XXXX-WXX-5", "2010-01-01"},
        {"2010-01-01", "XXXX-WXX-6", "2009-12-26"},
        {"2012-03-01", "XXXX-WXX-3", "2012-02-29"},
        {"2010-01-13", "XXXX-WXX-5TNI", "2010-01-08TNI"},
        {"2010-01-13", "XXXX-WXX-5T14:39", "2010-01-08T14:39"},
        {"0001-01-01", "XXXX-WXX-7", NULL},
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
}

static void policy_past_and_future(void **state) {
    (void)state;
    static const row past[] = {{"XXXX-01-13", "2010-01-13"}, {"XXXX-01-24", "2009-01-24"}, {"XXXX-02", "2009-02"}, {"XXXX-01", "2010-01"},
                               {"XXXX-SU", "2009-SU"},       {"XXXX-Q2", "2009-Q2"},       {"XXXX-H2", "2009-H2"}, {"XXXX-WXX-5", "2010-01-08"},
                               {"XXXX-WXX-3", "2010-01-13"}, {"XXXX@1-18", "2009-01-18"}};
    static const row future[] = {{"XXXX-01-13", "2010-01-13"}, {"XXXX-12-31", "2010-12-31"}, {"XXXX-12", "2010-12"},       {"XXXX-01", "2010-01"},
                                 {"XXXX-SU", "2010-SU"},       {"XXXX-Q2", "2010-Q2"},       {"XXXX-H1", "2010-H1"},       {"XXXX-WXX-5", "2010-01-15"},
                                 {"XXXX-WXX-3", "2010-01-13"}, {"XXXX@12-25", "2010-12-25"}, {"XXXX-02-29", "2012-02-29"}, {"XXXX-WI", "2009-WI"}};
    CHECK_ALL("2010-01-13", TIMEX_PAST, past);
    CHECK_ALL("2010-01-13", TIMEX_FUTURE, future);
}

static void a_prefix_is_stronger_than_the_policy(void **state) {
    (void)state;
    static const row rows[] = {
        // weekday; the anchor is a Wednesday
        {"last XXXX-WXX-5", "2010-01-08"},
        {"last XXXX-WXX-3", "2010-01-06"},
        {"next XXXX-WXX-5", "2010-01-15"},
        {"next XXXX-WXX-3", "2010-01-20"},
        {"this XXXX-WXX-1", "2010-01-11"},
        {"this XXXX-WXX-3", "2010-01-13"},
        {"this XXXX-WXX-7", "2010-01-17"},
        {"past XXXX-WXX-3", "2010-01-13"},
        {"past XXXX-WXX-4", "2010-01-07"},
        {"future XXXX-WXX-3", "2010-01-13"},
        {"future XXXX-WXX-2", "2010-01-19"},
        {"nearest XXXX-WXX-6", "2010-01-16"},
        {"nearest XXXX-WXX-7", "2010-01-10"},
        {"last XXXX-WXX-5TNI", "2010-01-08TNI"},
        {"next  XXXX-WXX-5", "2010-01-15"},
        // month
        {"last XXXX-01", "2009-01"},
        {"last XXXX-11", "2009-11"},
        {"next XXXX-01", "2011-01"},
        {"next XXXX-03", "2010-03"},
        {"this XXXX-01", "2010-01"},
        {"this XXXX-12", "2010-12"},
        {"past XXXX-01", "2010-01"},
        {"future XXXX-01", "2010-01"},
        {"future XXXX-12", "2010-12"},
        {"nearest XXXX-03", "2010-03"},
        {"nearest XXXX-07", "2009-07"}, // six months either way: past
        // season, quarter, half
        {"last XXXX-WI", "2008-WI"},
        {"next XXXX-WI", "2010-WI"},
        {"this XXXX-WI", "2009-WI"}, // the one that runs
        {"this XXXX-SU", "2010-SU"},
        {"last XXXX-SU", "2009-SU"},
        {"next XXXX-SU", "2010-SU"},
        {"nearest XXXX-SP", "2010-SP"},
        {"last XXXX-Q1", "2009-Q1"},
        {"next XXXX-Q1", "2011-Q1"},
        {"this XXXX-Q3", "2010-Q3"},
        {"nearest XXXX-Q3", "2009-Q3"},
        {"last XXXX-H1", "2009-H1"},
        {"next XXXX-H2", "2010-H2"},
        {"this XXXX-H2", "2010-H2"},
        // day
        {"last XXXX-01-13", "2009-01-13"},
        {"next XXXX-01-13", "2011-01-13"},
        {"this XXXX-12-31", "2010-12-31"},
        {"past XXXX-01-24", "2009-01-24"},
        {"future XXXX-01-12", "2011-01-12"},
        {"nearest XXXX-12-31", "2009-12-31"},
        {"this XXXX-02-29", NULL},
        {"next XXXX-02-29", "2012-02-29"},
    };
    CHECK_ALL("2010-01-13", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_PAST, rows);
    CHECK_ALL("2010-01-13", TIMEX_FUTURE, rows);
}

// ---- c. time alone

static void a_time_is_on_the_anchors_day(void **state) {
    (void)state;
    static const dated_row rows[] = {{"2010-01-13", "T14:39", "2010-01-13T14:39"},
                                     {"2010-01-13", "T9:05", "2010-01-13T09:05"},
                                     {"2010-01-13", "T17", "2010-01-13T17"},
                                     {"2010-01-13", "TNI", "2010-01-13TNI"},
                                     {"", "T14:39", "XXXX-XX-XXT14:39"},
                                     {"", "TNI", "XXXX-XX-XXTNI"},
                                     {"", "T24", "XXXX-XX-XXT24"},
                                     {"2010-01-13", "T24:00:00", "2010-01-13T24:00:00"}};
    CHECK_DATED(TIMEX_NEAREST, rows);
}

// ---- d. shifts

static void shifts(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-10", "now+0D", "2010-01-10"},
        {"2010-01-10", "now-0D", "2010-01-10"},
        {"2010-01-10", "now-1D", "2010-01-09"},
        {"2010-01-10", "now+1D", "2010-01-11"},
        {"2010-01-01", "now-1D", "2009-12-31"},
        {"2012-02-28", "now+1D", "2012-02-29"},
        {"2010-01-13", "now+0W", "2010-W02"},
        {"2010-01-13", "now-1W", "2010-W01"},
        {"2010-01-10", "now+0W", "2010-W01"}, // Sunday ends the week
        {"2010-01-10", "now-1W", "2009-W53"},
        {"2010-01-01", "now+0W", "2009-W53"},
        {"2008-12-29", "now+0W", "2009-W01"},
        {"2010-01-10", "now+0M", "2010-01"},
        {"2010-01-10", "now-1M", "2009-12"},
        {"2010-03-31", "now-1M", "2010-02"},
        {"2010-12-31", "now+2M", "2011-02"},
        {"2010-01-10", "now-1Q", "2009-Q4"},
        {"2010-01-10", "now+0Q", "2010-Q1"},
        {"2010-11-30", "now+1Q", "2011-Q1"},
        {"2010-01-10", "now+1Y", "2011"},
        {"2010-01-10", "now-1Y", "2009"},
        {"2012-02-29", "now-1Y", "2011"},
        {"2010-01-10", "now-1E", "200X"},
        {"2010-01-10", "now+0E", "201X"},
        {"2010-01-10", "now-1C", "19XX"},
        {"2010-01-10", "now+0C", "20XX"},
        {"2010-01-10", "now-3H", "2010-01-10"},
        {"2010-01-10", "now+23H", "2010-01-10"},
        {"2010-01-10", "now-48H", "2010-01-08"},
        {"2010-01-10", "now-20MIN", "2010-01-10"},
        {"2010-01-10", "now+1440MIN", "2010-01-11"},
        {"0001-01-01", "now-1D", NULL},
        {"0001-06-01", "now-1Y", NULL},
        {"9999-12-31", "now+1D", NULL},
        {"9999-12-31", "now+1C", NULL},
        {"9999-12-31", "now+9999999C", NULL},
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
    CHECK_DATED(TIMEX_FUTURE, rows);
}

static void shifts_at_another_grain(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-10", "now-1Y:M", "2009-01"},         {"2010-01-10", "now-1Y:Q", "2009-Q1"},    {"2010-01-10", "now-1Y:D", "2009-01-10"},
        {"2012-02-29", "now-1Y:D", "2011-02-28"},      {"2010-01-10", "now-6M:D", "2009-07-10"}, {"2010-08-31", "now-6M:D", "2010-02-28"},
        {"2010-01-10", "now-5W:D", "2009-12-06"},      {"2010-01-10", "now-1Q:M", "2009-10"},    {"2010-01-10", "now-40D:M", "2009-12"},
        {"2010-01-10", "now-40D:Y", "2009"},           {"2010-01-10", "now-1E:Y", "2000"},       {"2010-01-10", "now-3H:M", "2010-01"},
        {"2010-01-10", "now-1Y:W", "2009-W02"},        {"2010-01-10", "now-11Y:E", "199X"},      {"2010-01-10", "now-11Y:C", "19XX"},
        {"2010-01-10", "now-1Y:DTNI", "2009-01-10TNI"}};
    CHECK_DATED(TIMEX_NEAREST, rows);
}

static void shifts_with_more_behind(void **state) {
    (void)state;
    static const dated_row rows[] = {{"2010-01-10", "now-1DTNI", "2010-01-09TNI"},
                                     {"2010-01-10", "now+0DTMO", "2010-01-10TMO"},
                                     {"2010-01-10", "now+1DT14:39", "2010-01-11T14:39"},
                                     {"2010-01-13", "now+0W-WE", "2010-W02-WE"},
                                     {"2010-01-10", "now-1W-WE", "2009-W53-WE"},
                                     {"2010-01-13", "now+1W-5", "2010-01-22"},
                                     {"2010-01-10", "now-1W-5", "2010-01-01"},
                                     {"2010-01-13", "now-1W-2TEV", "2010-01-05TEV"},
                                     {"2010-01-10", "now-1M-15", "2009-12-15"},
                                     {"2010-03-10", "now-1M-30", NULL},
                                     {"2010-01-10", "now-1MTNI", "2009-12TNI"},
                                     {"2010-01-10", "now-1Y-SU", "2009-SU"},
                                     {"2010-01-10", "now-1Y-03", "2009-03"},
                                     {"2010-01-10", "now-1Y-3", "2009-03"},
                                     {"2010-01-10", "now+0Y-12-31", "2010-12-31"},
                                     {"2010-01-10", "now+0Y-12-31TNI", "2010-12-31TNI"},
                                     {"2010-01-10", "now-1Y-02-29", NULL},
                                     {"2010-01-10", "now-2Y-02-29", "2008-02-29"},
                                     {"2010-01-10", "now-1Y-Q3", "2009-Q3"},
                                     {"2010-01-10", "now+1Y-H1", "2011-H1"},
                                     {"2010-01-10", "now-1Y-W53", "2009-W53"},
                                     {"2010-01-10", "now+0Y-W53", NULL},
                                     {"2010-01-10", "now-1Y@12-25", "2009-12-25"},
                                     {"2010-01-10", "now-1Y@easter+0", "2009-04-12"}};
    CHECK_DATED(TIMEX_NEAREST, rows);
}

static void shifts_without_anchor_say_how_far(void **state) {
    (void)state;
    static const relative_row rows[] = {{"now+0D", "XXXX-XX-XX", "P0D"},
                                        {"now-0D", "XXXX-XX-XX", "P0D"},
                                        {"now-1D", "XXXX-XX-XX", "-P1D"},
                                        {"now+1D", "XXXX-XX-XX", "+P1D"},
                                        {"now+0W", "XXXX-WXX", "P0W"},
                                        {"now-1M", "XXXX-XX", "-P1M"},
                                        {"now-1Q", "XXXX-QX", "-P1Q"},
                                        {"now+1Y", "XXXX", "+P1Y"},
                                        {"now-1E", "XXXX", "-P1E"},
                                        {"now-1C", "XXXX", "-P1C"},
                                        {"now-3H", "XXXX-XX-XX", "-PT3H"},
                                        {"now-20MIN", "XXXX-XX-XX", "-PT20M"},
                                        {"now-1DTNI", "XXXX-XX-XXTNI", "-P1D"},
                                        {"now-1Y-SU", "XXXX-SU", "-P1Y"},
                                        {"now-1Y-03", "XXXX-03", "-P1Y"},
                                        {"now+0Y-12-31", "XXXX-12-31", "P0Y"},
                                        {"now+0W-WE", "XXXX-WXX-WE", "P0W"},
                                        {"now+1W-5", "XXXX-WXX-5", "+P1W"},
                                        {"now-1M-15", "XXXX-XX-15", "-P1M"},
                                        {"now-1Y:M", "XXXX-XX", "-P1Y"},
                                        {"now-6M:D", "XXXX-XX-XX", "-P6M"},
                                        {"now-1Y@12-25", "XXXX-12-25", "-P1Y"},
                                        {"now-1Y@easter-2", "XXXX-XX-XX", "-P1Y"},
                                        {"now-1Y-02-29", "XXXX-02-29", "-P1Y"},
                                        {"2010", "2010", ""},
                                        {"XXXX-01-24", "XXXX-01-24", ""},
                                        {"last XXXX-WXX-5", "XXXX-WXX-5", ""},
                                        {"P2W", "P2W", ""}};
    const civil_date day = {2010, 1, 13};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        timex t, none;
        assert_true(timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){NULL, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t));
        if (!str_is(t.value, rows[i].value) || !str_is(t.relative, rows[i].relative))
            fail_msg("\"%s\": %.*s %.*s", rows[i].expression, STR_ARG(t.value), STR_ARG(t.relative));
        assert_true(timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){&day, TIMEX_NONE, NULL, TIMEX_ORDER_NOT_SAID}, &none));
        assert_true(str_equal(t.value, none.value) && str_equal(t.relative, none.relative));
        if (timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){&day, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t))
            assert_int_equal(t.relative.size, 0);
        arena_reset(&memory);
    }
}

// ---- e. two-digit years

static void two_digit_years(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-10", "YY76", "1976"},
        {"2010-01-10", "YY10", "2010"},
        {"2010-01-10", "YY20", "2020"},
        {"2010-01-10", "YY21", "1921"},
        {"2010-01-10", "YY00", "2000"},
        {"1989-11-02", "YY99", "1999"},
        {"1989-11-02", "YY00", "1900"},
        {"1995-01-01", "YY05", "2005"},
        {"1776-07-04", "YY76", "1776"},
        {"2010-01-10", "YY7X", "197X"},
        {"2010-01-10", "YY0X", "200X"},
        {"2010-01-10", "YY1X", "201X"},
        {"2010-01-10", "YY2X", "192X"}, // the 2020s would end more than ten years ahead
        {"2019-01-10", "YY2X", "202X"},
        {"2010-01-10", "YY76-07-21", "1976-07-21"},
        {"2010-01-10", "YY76-7", "1976-07"},
        {"2010-01-10", "YY76-SU", "1976-SU"},
        {"2010-01-10", "YY76-02-29", "1976-02-29"},
        {"2010-01-10", "YY15-02-29", NULL},
        {"", "YY76", "1976"},
        {"", "YY30", "1930"},
        {"", "YY29", "2029"},
        {"", "YY00", "2000"},
        {"", "YY99", "1999"},
        {"", "YY7X", "197X"},
        {"", "YY2X", "202X"},
        {"", "YY3X", "193X"},
        {"", "YY76-07-21", "1976-07-21"},
        {"0005-01-01", "YY76", NULL},
        {"0005-01-01", "YY7X", NULL},
        {"0050-01-01", "YY00", NULL},
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
}

// ---- f. holidays

static void holidays(void **state) {
    (void)state;
    static const dated_row rows[] = {
        {"2010-01-10", "XXXX@12-25", "2009-12-25"},
        {"2010-12-25", "XXXX@12-25", "2010-12-25"},
        {"2010-11-10", "XXXX@12-25", "2010-12-25"}, // 45 days ahead
        {"2010-11-09", "XXXX@12-25", "2009-12-25"}, // 46 days ahead
        {"2010-06-01", "XXXX@12-25", "2009-12-25"},
        {"2010-01-10", "XXXX@2-14", "2010-02-14"},
        {"2010-04-04", "XXXX@easter+0", "2010-04-04"},
        {"2010-04-05", "XXXX@easter+0", "2010-04-04"},
        {"2010-03-30", "XXXX@easter-2", "2010-04-02"},
        {"2010-01-10", "XXXX@easter+0", "2009-04-12"},
        {"2010-07-01", "XXXX@easter+49", "2010-05-23"},
        {"2010-11-20", "XXXX@11-4-4", "2010-11-25"},
        {"2010-11-26", "XXXX@11-4-4", "2010-11-25"},
        {"2010-06-10", "XXXX@5-L-1", "2010-05-31"},
        {"2010-06-10", "XXXX@05-L-1", "2010-05-31"},
        {"2010-01-10", "XXXX@12-24TEV", "2009-12-24TEV"},
        {"2010-01-10", "XXXX@easter+0TMO", "2009-04-12TMO"},
        {"2010-01-10", "XXXX@2-29", "2008-02-29"},
        {"1928-02-28", "past XXXX@2-5-3", "1888-02-29"}, // the rarest there is: 40 years
        {"2010-01-10", "last XXXX@12-25", "2009-12-25"},
        {"2010-12-25", "last XXXX@12-25", "2009-12-25"},
        {"2010-12-25", "next XXXX@12-25", "2011-12-25"},
        {"2010-12-25", "past XXXX@12-25", "2010-12-25"},
        {"2010-12-26", "future XXXX@12-25", "2011-12-25"},
        {"2010-01-10", "this XXXX@12-25", "2010-12-25"},
        {"2010-01-10", "this XXXX@easter+0", "2010-04-04"},
        {"2010-01-10", "this XXXX@2-29", NULL},
        {"2010-01-10", "nearest XXXX@easter+0", "2010-04-04"},
        {"2010-01-10", "2010@12-25", "2010-12-25"},
        {"", "2010@12-25", "2010-12-25"},
        {"", "2010@easter-2", "2010-04-02"},
        {"", "2010@11-4-4", "2010-11-25"},
        {"", "2010@5-L-1", "2010-05-31"},
        {"", "2010@12-24TEV", "2010-12-24TEV"},
        {"", "XXXX@12-25", "XXXX-12-25"},
        {"", "XXXX@1-1", "XXXX-01-01"},
        {"", "XXXX@2-29", "XXXX-02-29"},
        {"", "XXXX@easter+0", "XXXX-XX-XX"},
        {"", "XXXX@11-4-4", "XXXX-XX-XX"},
        {"", "XXXX@5-L-1", "XXXX-XX-XX"},
        {"", "last XXXX@12-25", "XXXX-12-25"},
        {"", "XXXX@easter+0TMO", "XXXX-XX-XXTMO"},
    };
    CHECK_DATED(TIMEX_NEAREST, rows);
}

// ---- sets, kinds, modifiers

static void sets_are_not_resolved(void **state) {
    (void)state;
    static const row rows[] = {{"set P1D", "P1D"},
                               {"set P1Y", "P1Y"},
                               {"set PT1H", "PT1H"},
                               {"set XXXX-Q4", "XXXX-Q4"},
                               {"set XXXX-WXX-2TNI", "XXXX-WXX-2TNI"},
                               {"set XXXX-SU", "XXXX-SU"},
                               {"set XXXX-12", "XXXX-12"},
                               {"set XXXX-01-24", "XXXX-01-24"},
                               {"set XXXX-WXX-WE", "XXXX-WXX-WE"},
                               {"set XXXX-XX-XXTMO", "XXXX-XX-XXTMO"},
                               {"set TMO", "XXXX-XX-XXTMO"},
                               {"set 2010-WXX-2", "2010-WXX-2"},
                               {"set XXXX@12-25", "XXXX-12-25"},
                               {"set XXXX-XX-24", "XXXX-XX-24"}};
    CHECK_ALL("", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_NEAREST, rows);
    CHECK_ALL("2010-01-13", TIMEX_PAST, rows);
}

static void kinds_and_modifiers(void **state) {
    (void)state;
    static const struct {
        const char *expression, *kind, *mod;
    } rows[] = {
        {"2010-07-21", "DATE", ""},
        {"197X", "DATE", ""},
        {"BC0044", "DATE", ""},
        {"PRESENT_REF", "DATE", ""},
        {"XXXX-WXX-5", "DATE", ""},
        {"XXXX@12-25", "DATE", ""},
        {"YY76", "DATE", ""},
        {"now-1D", "DATE", ""},
        {"now-3H", "DATE", ""},
        {"XXXX-WXX-5TNI", "TIME", ""},
        {"2010-07-21T14:39", "TIME", ""},
        {"T14:39", "TIME", ""},
        {"now-1DTNI", "TIME", ""},
        {"P2W", "DURATION", ""},
        {"PT24H", "DURATION", ""},
        {"PXX", "DURATION", ""},
        {"set P1D", "SET", ""},
        {"set XXXX-WXX-2TNI", "SET", ""},
        {"P1D; kind=SET", "SET", ""},
        {"set P1D; kind=SET", "SET", ""},
        {"XXXX-Q4; kind=SET", "SET", ""},
        {"now-1DTNI; kind=DATE", "DATE", ""},
        {"2010; mod=START", "DATE", "START"},
        {"2010;mod=END", "DATE", "END"},
        {"XXXX-01 ; mod=MID", "DATE", "MID"},
        {"P2Y; mod=APPROX", "DURATION", "APPROX"},
        {"P2Y; mod=LESS_THAN", "DURATION", "LESS_THAN"},
        {"P2Y; mod=MORE_THAN", "DURATION", "MORE_THAN"},
        {"P2Y; mod=EQUAL_OR_LESS", "DURATION", "EQUAL_OR_LESS"},
        {"P2Y; mod=EQUAL_OR_MORE", "DURATION", "EQUAL_OR_MORE"},
        {"now-1Y; mod=BEFORE", "DATE", "BEFORE"},
        {"last XXXX-WXX-5; mod=AFTER", "DATE", "AFTER"},
        {"P1D; mod=APPROX; kind=SET", "SET", "APPROX"},
        {"P1D; kind=SET; mod=APPROX", "SET", "APPROX"},
    };
    const civil_date day = {2010, 1, 13};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        for (int dated = 0; dated < 2; dated++) {
            timex t;
            assert_true(
                timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){dated ? &day : NULL, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t));
            if (!str_is(t.kind, rows[i].kind) || !str_is(t.mod, rows[i].mod))
                fail_msg("\"%s\": %.*s %.*s", rows[i].expression, STR_ARG(t.kind), STR_ARG(t.mod));
            arena_reset(&memory);
        }
}

static void options_do_not_change_the_value(void **state) {
    (void)state;
    static const row rows[] = {{"XXXX-Q4; kind=SET", "2009-Q4"},
                               {"last XXXX-WXX-5; mod=START", "2010-01-08"},
                               {"now-1M; mod=END", "2009-12"},
                               {"PAST_REF; mod=APPROX", "PAST_REF"},
                               {"P05D; mod=APPROX", "P5D"}};
    CHECK_ALL("2010-01-13", TIMEX_NEAREST, rows);
}

// ---- consistency

typedef struct {
    const char *name;
    int64_t least, most; // days from the anchor
} window;

// Every day of 1999 to 2012 as anchor, every weekday, every way to ask: within the days it may be, and of the right name.
static void weekdays_on_every_day(void **state) {
    (void)state;
    static const window windows[] = {{"", -6, 0},       {"past ", -6, 0},    {"last ", -7, -1}, {"next ", 1, 7},
                                     {"future ", 0, 6}, {"nearest ", -3, 3}, {"this ", -6, 6}};
    int64_t last = civil_to_days((civil_date){2012, 12, 31});
    for (int64_t days = civil_to_days((civil_date){1999, 1, 1}); days <= last; days++) {
        civil_date anchor = civil_from_days(days), is;
        for (size_t i = 0; i < ARRAY_LEN(windows); i++)
            for (int weekday = 1; weekday <= 7; weekday++) {
                timex t;
                str text = str_format(&memory, "%sXXXX-WXX-%d", windows[i].name, weekday);
                assert_true(timex_resolve(&memory, text, &(timex_context){&anchor, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t));
                assert_true(civil_from_text(t.value, &is));
                assert_int_equal(civil_weekday(is), weekday);
                assert_in_range(civil_to_days(is) - days - windows[i].least, 0, windows[i].most - windows[i].least);
                if (strcmp(windows[i].name, "this ") == 0) assert_int_equal(civil_iso_week(is).week, civil_iso_week(anchor).week);
            }
        arena_reset(&memory);
    }
}

// Whatever the anchor, what comes out is itself an expression, and means itself. (Every fifth day: it meets all weekdays.)
static void a_value_means_itself(void **state) {
    (void)state;
    static const char *const rows[] = {"XXXX-01-24", "XXXX-02-29", "XXXX-06", "XXXX-WI",   "XXXX-Q4",       "XXXX-H1",     "XXXX-WXX-1TNI",   "TNI",
                                       "now-1D",     "now-1W",     "now+1W",  "now+1W-WE", "now-1M",        "now-1Q",      "now-1Y",          "now-1E",
                                       "now-1C",     "now-1Y:D",   "YY05",    "YY7X",      "XXXX@easter+0", "XXXX@11-4-4", "next XXXX-01-31", "this XXXX-SU"};
    int64_t last = civil_to_days((civil_date){2012, 12, 31});
    for (int64_t days = civil_to_days((civil_date){1999, 1, 1}); days <= last; days += 5) {
        civil_date anchor = civil_from_days(days), other = {1950, 6, 15};
        for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
            timex once, twice;
            assert_true(timex_resolve(&memory, str_from(rows[i]), &(timex_context){&anchor, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &once));
            assert_true(timex_resolve(&memory, once.value, &(timex_context){&other, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &twice));
            if (!str_equal(once.value, twice.value) || str_starts(once.value, STR("XX"))) fail_msg("\"%s\": %.*s", rows[i], STR_ARG(once.value));
        }
        arena_reset(&memory);
    }
}

// Any four pieces after one another: nothing crashes, and what is accepted comes out as an expression.
static void pieces_in_any_order(void **state) {
    (void)state;
    static const char *const pieces[] = {"2010", "XXXX",   "YY7", "now-", "1",       "02", "W",     "WXX",  "D",         ":M",
                                         "TNI",  "T14:39", "@",   "-",    "easter+", "P",  "last ", "set ", "; mod=END", "SU"};
    enum { DEPTH = 4 };
    size_t total = 1;
    for (int i = 0; i < DEPTH; i++) total *= ARRAY_LEN(pieces);
    const civil_date day = {2010, 1, 13};
    for (size_t n = 0; n < total; n++) {
        char text[64] = "";
        size_t size = 0;
        for (size_t rest = n, i = 0; i < DEPTH; i++, rest /= ARRAY_LEN(pieces))
            size += (size_t)snprintf(text + size, sizeof text - size, "%s", pieces[rest % ARRAY_LEN(pieces)]);
        char *exact = mem_alloc(size); // so that the sanitizer sees a byte too many
        memcpy(exact, text, size);
        timex t;
        str s = {exact, size};
        if (timex_resolve(&memory, s, &(timex_context){n % 2 ? &day : NULL, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t)) {
            if (!timex_is_expression(s) || !timex_is_expression(t.value)) fail_msg("\"%s\": %.*s", text, STR_ARG(t.value));
        }
        free(exact);
        if (n % 1024 == 0) arena_reset(&memory);
    }
}

static void dates_from_text(void **state) {
    (void)state;
    static const struct {
        const char *text;
        civil_date date; // year 0: refused
    } rows[] = {
        {"2010-07-21", {2010, 7, 21}},
        {"2010-07-21T14:39:05Z", {2010, 7, 21}},
        {"2010-07-21 14:39", {2010, 7, 21}},
        {"2010-07-21TNI", {2010, 7, 21}},
        {"20100721", {2010, 7, 21}},
        {"20100721T1439", {2010, 7, 21}},
        {"2012-02-29", {2012, 2, 29}},
        {"2010-02-29", {0, 0, 0}},
        {"2010-13-01", {0, 0, 0}},
        {"0000-01-01", {0, 0, 0}},
        {"20100732", {0, 0, 0}},
        {"2010-7-21", {0, 0, 0}},
        {"2010-07-211", {0, 0, 0}},
        {"201007211", {0, 0, 0}},
        {"2010-07", {0, 0, 0}},
        {"2010", {0, 0, 0}},
        {"XXXX-07-21", {0, 0, 0}},
        {"2010/07/21", {0, 0, 0}},
        {" 2010-07-21", {0, 0, 0}},
        {"", {0, 0, 0}},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        civil_date d = {1, 2, 3};
        bool ok = civil_from_text(str_from(rows[i].text), &d);
        civil_date wanted = rows[i].date.year ? rows[i].date : (civil_date){1, 2, 3}; // untouched
        if (ok != (rows[i].date.year != 0) || d.year != wanted.year || d.month != wanted.month || d.day != wanted.day) fail_msg("\"%s\"", rows[i].text);
    }
    civil_date d;
    assert_false(civil_from_text((str){NULL, 0}, &d));
}

// ---- what the text named

// Reads the expressions of `text` one after the other, as a document's dates, and compares the last one's value.
static void check_text(const char *const *text, const char *value) {
    civil_date day = {2010, 10, 21};
    timex_named named = {0};
    timex_context context = {&day, TIMEX_NEAREST, &named, TIMEX_ORDER_NOT_SAID};
    timex t = {.value = STR("nothing")};
    for (size_t i = 0; text[i]; i++) {
        assert_true(timex_resolve(&memory, str_from(text[i]), &context, &t));
        timex_name(&named, &t);
    }
    if (!str_is(t.value, value)) fail_msg("\"%s\" ...: %.*s instead of %s", text[0], STR_ARG(t.value), value);
    arena_reset(&memory);
}

static void counted_from_what_was_named(void **state) {
    (void)state;
    static const struct {
        const char *text[6], *value;
    } rows[] = {
        {{"1995-05-22", "then+0D"}, "1995-05-22"},
        {{"1995-05-22", "then+1Y"}, "1996"},
        {{"1995-05-22", "then-1M"}, "1995-04"},
        {{"1995-05-22", "then+2W"}, "1995-W23"},
        {{"1995-05-22", "then+1DTMO"}, "1995-05-23TMO"},
        {{"1995-05-22", "thenT9:05"}, "1995-05-22T09:05"},
        {{"1995-05-22TNI", "then oclock 6 +15pm"}, "1995-05-22T18:15"},
        {{"1995-05", "then+0Y"}, "1995"},
        {{"1995-SU", "then+1Y"}, "1996"},
        // the last one that is fine enough
        {{"1995-05-22", "1998", "then+0D"}, "1995-05-22"},
        {{"1995-05-22", "1998", "then+0Y"}, "1998"},
        {{"1998", "1995-05-22", "then+0Y"}, "1995"},
        {{"now-1D", "then+0D"}, "2010-10-20"},
        // no points in time
        {{"1995-05-22", "P3D", "set P1D", "PAST_REF", "then+0D"}, "1995-05-22"},
        // from one to the next, but not from a look back
        {{"1995-05-22", "then+1D", "then+1D"}, "1995-05-24"},
        {{"1995-05-22", "then-1D", "then+1D"}, "1995-05-23"},
        {{"1995-05-22", "preceding XXXX-WXX-5", "then+1D"}, "1995-05-23"},
        // following and preceding: outside what was named
        {{"1995-05-22", "following XXXX-WXX-1"}, "1995-05-29"},
        {{"1995-05-22", "preceding XXXX-WXX-1"}, "1995-05-15"},
        {{"1995-05-22", "beside XXXX-WXX-7"}, "1995-05-21"},
        {{"1995-05-22", "beside XXXX-WXX-4"}, "1995-05-25"},
        {{"1995", "following XXXX-03"}, "1996-03"},
        {{"1995-11", "following XXXX-SP"}, "1996-SP"},
        {{"1995-05-22", "following XXXX@12-25"}, "1995-12-25"},
        // one grain, and alternatives
        {{"1995-Q2", "1998-03", "then:Q-1Y:Q"}, "1994-Q2"},
        {{"1995-Q2", "then:Q-1Y:Q | now-1Y", "then:Q-1Y:Q | now-1Y"}, "1994-Q2"},
        {{"1998-03", "then:Q-1Y:Q | now-1Y"}, "2009"},
        {{"then+1M | now+1M"}, "2010-11"},
        {{"thenT9:05 | T9:05"}, "2010-10-21T09:05"},
        {{"then+1D"}, "XXXX-XX-XX"},
        {{"XXXX", "then+1Y"}, "XXXX"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) check_text(rows[i].text, rows[i].value);
}

static void clocks_and_paragraphs(void **state) {
    (void)state;
    static const struct {
        const char *day;
        bool is_same_paragraph;
        const char *value;
    } rows[] = {
        {"2010-10-18", true, "2010-10-18T09:05"},
        {"2010-10-18", false, "2010-10-18T09:05"},
        {"2010-10-25", true, "2010-10-25T09:05"},
        {"2010-10-25", false, "2010-10-21T09:05"}, // still to come, and named elsewhere
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        civil_date day = {2010, 10, 21};
        timex_named named = {0};
        timex_name(&named, &(timex){.value = str_from(rows[i].day), .kind = STR("DATE")});
        if (!rows[i].is_same_paragraph) named.before_paragraph = named.count;
        timex t;
        timex_context context = {&day, TIMEX_NEAREST, &named, TIMEX_ORDER_NOT_SAID};
        assert_true(timex_resolve(&memory, STR("thenT9:05 | T9:05"), &context, &t));
        assert_true(str_is(t.value, rows[i].value));
    }
    arena_reset(&memory);
}

static void what_asks_for_something_named(void **state) {
    (void)state;
    assert_true(timex_asks_named(STR("then+1D")));
    assert_true(timex_asks_named(STR("now+1D | thenT9:05")));
    assert_true(timex_asks_named(STR("following XXXX-03")));
    assert_false(timex_asks_named(STR("now+1D")));
    assert_false(timex_asks_named(STR("last XXXX-03")));
    assert_false(timex_is_expression(STR("then:X+1D")));
    assert_false(timex_is_expression(STR("then:D")));
    assert_false(timex_is_expression(STR("then+1D | ")));
    assert_false(timex_is_expression(STR("now+1D | or so")));
}

static void says_what_filled_it(void **state) {
    (void)state;
    static const struct {
        const char *expression;
        timex_basis basis;
    } rows[] = {
        {"2010-01-24", TIMEX_PLAIN},     {"P3D", TIMEX_PLAIN},        {"XXXX-01-24", TIMEX_FROM_ANCHOR},  {"now-1W", TIMEX_FROM_ANCHOR},
        {"T9:05", TIMEX_FROM_ANCHOR},    {"YY76", TIMEX_FROM_ANCHOR}, {"set XXXX-WXX-2", TIMEX_PLAIN},    {"then+1D", TIMEX_FROM_NAMED},
        {"thenT9:05", TIMEX_FROM_NAMED}, {"then-1D", TIMEX_ASIDE},    {"preceding XXXX-03", TIMEX_ASIDE}, {"then:D+1D", TIMEX_ASIDE},
    };
    civil_date day = {2010, 10, 21};
    timex_named named = {0};
    timex_name(&named, &(timex){.value = STR("2010-10-03"), .kind = STR("DATE")});
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        timex t;
        timex_context context = {&day, TIMEX_NEAREST, &named, TIMEX_ORDER_NOT_SAID};
        assert_true(timex_resolve(&memory, str_from(rows[i].expression), &context, &t));
        assert_int_equal(t.basis, rows[i].basis);
        context.policy = TIMEX_NONE;
        assert_true(timex_resolve(&memory, str_from(rows[i].expression), &context, &t));
        assert_int_equal(t.basis, TIMEX_PLAIN);
    }
    arena_reset(&memory);
}

static int free_memory(void **state) {
    (void)state;
    arena_free(&memory);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_values_stay),
        cmocka_unit_test(durations_stay),
        cmocka_unit_test(impossible_dates_are_expressions_without_a_value),
        cmocka_unit_test(plain_text_is_no_expression),
        cmocka_unit_test(without_anchor_or_resolution_it_stays),
        cmocka_unit_test(a_day_of_a_month_is_the_nearest),
        cmocka_unit_test(a_month_season_quarter_half_is_the_last),
        cmocka_unit_test(a_weekday_is_the_last),
        cmocka_unit_test(policy_past_and_future),
        cmocka_unit_test(a_prefix_is_stronger_than_the_policy),
        cmocka_unit_test(a_time_is_on_the_anchors_day),
        cmocka_unit_test(shifts),
        cmocka_unit_test(shifts_at_another_grain),
        cmocka_unit_test(shifts_with_more_behind),
        cmocka_unit_test(shifts_without_anchor_say_how_far),
        cmocka_unit_test(two_digit_years),
        cmocka_unit_test(holidays),
        cmocka_unit_test(sets_are_not_resolved),
        cmocka_unit_test(kinds_and_modifiers),
        cmocka_unit_test(options_do_not_change_the_value),
        cmocka_unit_test(weekdays_on_every_day),
        cmocka_unit_test(a_value_means_itself),
        cmocka_unit_test(pieces_in_any_order),
        cmocka_unit_test(dates_from_text),
        cmocka_unit_test(counted_from_what_was_named),
        cmocka_unit_test(clocks_and_paragraphs),
        cmocka_unit_test(what_asks_for_something_named),
        cmocka_unit_test(says_what_filled_it),
    };
    return cmocka_run_group_tests(tests, NULL, free_memory);
}
