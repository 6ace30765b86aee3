// test_timex_text.c: time expressions that quote the article, and those that count from another day. A row is an expression and its
// value on 2010-07-21, a Wednesday; NULL: it must be refused, though it is an expression.
// SPDX-License-Identifier: MIT
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "nlp/timex.h"
#include "nlp/timex_text.h"

static arena memory;
static const civil_date wednesday = {2010, 7, 21};

typedef struct {
    const char *expression, *value;
} row;

static void check(const civil_date *anchor, const row *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        timex t;
        bool ok = timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){anchor, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t);
        str is = ok ? t.value : STR("nothing"), wanted = str_from(rows[i].value ? rows[i].value : "nothing");
        if (!str_equal(is, wanted)) fail_msg("\"%s\": %.*s instead of %.*s", rows[i].expression, STR_ARG(is), STR_ARG(wanted));
        assert_true(timex_is_expression(str_from(rows[i].expression)));
        arena_reset(&memory);
    }
}

static void clocks_as_they_are_written(void **state) {
    (void)state;
    static const row rows[] = {
        {"T2:39 p.m", "2010-07-21T14:39"},
        {"T2:39 p.m.", "2010-07-21T14:39"},
        {"T2:39pm", "2010-07-21T14:39"},
        {"T5pm", "2010-07-21T17:00"},
        {"T5 P.M", "2010-07-21T17:00"},
        {"T8.30 pm", "2010-07-21T20:30"},
        {"T12 am", "2010-07-21T00:00"},
        {"T12 p.m", "2010-07-21T12:00"},
        {"T12:05 a.m", "2010-07-21T00:05"},
        {"T9a", "2010-07-21T09:00"},
        {"T13 pm", "2010-07-21T13:00"},
        {"XXXX-WXX-5T10 p.m", "2010-07-16T22:00"},
        {"now-1DT6:05 pm", "2010-07-20T18:05"},
        {"2009-3-4T8am", "2009-03-04T08:00"},
        {"T1:02:03 am", "2010-07-21T01:02:03"},
        {"T50 am", NULL},
        {"T0 am", NULL},
        {"T13 am", NULL},
        {"T5:75 pm", NULL},
    };
    check(&wednesday, rows, ARRAY_LEN(rows));
}

static void counts_are_multiplied_out(void **state) {
    (void)state;
    static const row rows[] = {
        {"P3*D", "P3D"},
        {"P3*2W", "P6W"},
        {"P2*1000Y", "P2000Y"},
        {"PT3*H", "PT3H"},
        {"P2.5*Y", "P2Y6M"},
        {"P0.5*Y", "P6M"},
        {"PT1.5*M", "PT1M30S"},
        {"PT0.5*H", "PT30M"},
        {"PT9.5*H", "PT9H30M"},
        {"P1.5*D", "P1DT12H"},
        {"P1.5*W", "P1.5W"},
        {"P2.0*Y", "P2Y"},
        {"PX*D", "PXD"},
        {"PTX*M", "PTXM"},
        {"PX*2W", "PXW"},
        {"P0.5*2W", "P1W"},
        {"now-3*2W", "2010-W23"},
        {"now-2*10Y", "1990"},
        {"now+20*MIN", "2010-07-21"},
        {"set P2*W", "P2W"},
        {"P*D", NULL},
        {"P9999999999*D", NULL},
    };
    check(&wednesday, rows, ARRAY_LEN(rows));
}

static void decades_centuries_years_ranges(void **state) {
    (void)state;
    static const row rows[] = {
        {"decade 1970s", "197X"},
        {"decade 1970's", "197X"},
        {"decade '70s", "197X"},
        {"decade 70s", "197X"},
        {"decade '10s", "201X"},
        {"decade 1500s", "15XX"},
        {"decade 2000s", "200X"},
        {"decade 1994's", NULL},
        {"century 20", "19XX"},
        {"century 2", "01XX"},
        {"century 1", NULL},
        {"century 90", NULL},
        {"year 1977", "1977"},
        {"year 1066", NULL},
        {"range 1984 86", "1986"},
        {"range 1998 02", NULL},
        {"oclock 6 -15", "2010-07-21T05:45"},
        {"oclock 9 +30 pm", "2010-07-21T21:30"},
        {"oclock 12 +05 am", "2010-07-21T00:05"},
        {"oclock 1 -10", "2010-07-21T00:50"},
        {"oclock 30 +10", NULL},
    };
    check(&wednesday, rows, ARRAY_LEN(rows));
}

static void dates_in_figures(void **state) {
    (void)state;
    static const row rows[] = {
        {"numeric 2004-11-30", "2004-11-30"},
        {"numeric 2004/11/30", "2004-11-30"},
        {"numeric 11/30/2004", "2004-11-30"},
        {"numeric 30/11/2004", "2004-11-30"},
        {"numeric 30.11.2004", "2004-11-30"},
        {"numeric 11/30/04", "2004-11-30"},
        {"numeric 20041130", "2004-11-30"},
        {"numeric 2004-11-30T10:05:00Z", "2004-11-30T10:05:00"},
        {"numeric 12.50", NULL},
        {"numeric 3.1.2", NULL},
        {"numeric 2004-02-30", NULL},
        {"numeric 11/31/2004", NULL},
        {"numeric 1/2", NULL},
        {"numeric 138-2010-15", NULL},
        {"numeric 11-30/2004", NULL},
    };
    check(&wednesday, rows, ARRAY_LEN(rows));
}

static void steps_from_another_day(void **state) {
    (void)state;
    static const row rows[] = {
        {"now+1D + P3W", "2010-08-12"},      {"XXXX@easter+0 + P2W", "2010-04-18"},
        {"XXXX@12-25 - P2D", "2009-12-23"},  {"2010-03 + P1M", "2010-04"},
        {"2010 + P3W", "2010-W03"},          {"last XXXX-WXX-5 - P7D", "2010-07-09"},
        {"2009-Q3 - P1Y", "2008-Q3"},        {"week of XXXX-03-06", "2010-W09"},
        {"week of XXXX@11-4-4", "2009-W48"}, {"XXXX-WXX-WE", "2010-W28-WE"},
        {"next XXXX-WXX-WE", "2010-W29-WE"}, {"this XXXX-WXX-WE", "2010-W29-WE"},
        {"then+1D", "XXXX-XX-XX"},           {"then-2*10Y", "XXXX"},
        {"then+0DTEV", "XXXX-XX-XXTEV"},     {"PAST_REF + P1D", NULL},
    };
    check(&wednesday, rows, ARRAY_LEN(rows));
    static const row undated[] = {
        {"now+1D + P3W", "XXXX-XX-XX"}, {"week of XXXX-03-06", "XXXX-WXX"}, {"XXXX-WXX-WE", "XXXX-WXX-WE"}, {"2010-01-01 + P3D", "2010-01-04"}};
    check(NULL, undated, ARRAY_LEN(undated));
}

static void then_says_how_far(void **state) {
    (void)state;
    timex t;
    assert_true(timex_resolve(&memory, STR("then-3W"), &(timex_context){&wednesday, TIMEX_NEAREST, NULL, TIMEX_ORDER_NOT_SAID}, &t));
    assert_true(str_is(t.relative, "-P3W") && str_is(t.value, "XXXX-WXX"));
    arena_reset(&memory);
}

// Names and plain words are none, however near they come.
static void plain_text_quotes_nothing(void **state) {
    (void)state;
    static const char *const texts[] = {"T2", "T-1000", "Psy*", "P", "", "T", "numeric", "a*b", "at 5 pm", "Tpm", "T1000 Map"};
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        if (timex_text_is_quoting(str_from(texts[i])) && !str_is(str_from(texts[i]), "Psy*")) fail_msg("\"%s\"", texts[i]);
}

static void what_comes_first_in_figures(void **state) {
    (void)state;
    static const struct {
        const char *expression;
        timex_order order;
        const char *value;
        bool is_ambiguous;
    } rows[] = {
        {"numeric 12/03/2010", TIMEX_ORDER_NOT_SAID, "2010-12-03", true}, {"numeric 12/03/2010", TIMEX_MONTH_FIRST, "2010-12-03", false},
        {"numeric 12/03/2010", TIMEX_DAY_FIRST, "2010-03-12", false},     {"numeric 12/13/2010", TIMEX_DAY_FIRST, "2010-12-13", false},
        {"numeric 13/12/2010", TIMEX_MONTH_FIRST, "2010-12-13", false},   {"numeric 3/3/2010", TIMEX_ORDER_NOT_SAID, "2010-03-03", false},
        {"numeric 12.03.2010", TIMEX_MONTH_FIRST, "2010-03-12", false},   {"numeric 2010-12-03", TIMEX_DAY_FIRST, "2010-12-03", false},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        timex t;
        assert_true(timex_resolve(&memory, str_from(rows[i].expression), &(timex_context){.order = rows[i].order}, &t));
        assert_true(str_is(t.value, rows[i].value));
        assert_int_equal(t.is_ambiguous, rows[i].is_ambiguous);
    }
}

static void roman_centuries(void **state) {
    (void)state;
    static const row rows[] = {{"century XIX", "18XX"}, {"century IV", "03XX"},     {"century II", "01XX"},       {"century I", NULL},
                               {"century XIX B", NULL}, {"century CC", NULL},       {"P0.5*C", "P50Y"},           {"P1.5*E", "P15Y"},
                               {"range 1984", "1984"},  {"century BC 5", "BC04XX"}, {"century BC XIV", "BC13XX"}, {"century BC", NULL}};
    check(NULL, rows, ARRAY_LEN(rows));
}

static int free_memory(void **state) {
    (void)state;
    arena_free(&memory);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clocks_as_they_are_written),     cmocka_unit_test(counts_are_multiplied_out),
        cmocka_unit_test(decades_centuries_years_ranges), cmocka_unit_test(dates_in_figures),
        cmocka_unit_test(steps_from_another_day),         cmocka_unit_test(then_says_how_far),
        cmocka_unit_test(what_comes_first_in_figures),    cmocka_unit_test(roman_centuries),
        cmocka_unit_test(plain_text_quotes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, free_memory);
}
