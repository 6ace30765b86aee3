// test_money.c: amounts as they are written, and what is none.
// SPDX-License-Identifier: MIT
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "nlp/money.h"

static void assert_amount(const char *text, const char *expected) {
    arena a = {0};
    str value;
    bool ok = money_resolve(&a, str_from(text), &value);
    if (ok != (expected != NULL)) fail_msg("%s: %s", text, ok ? "resolved" : "not resolved");
    if (ok && !str_is(value, expected)) fail_msg("%s: %.*s", text, STR_ARG(value));
    arena_free(&a);
}

static void signs_tell_the_currency(void **state) {
    (void)state;
    assert_amount("money $12", "USD 12");
    assert_amount("money \xC2\xA3"
                  "400,000",
                  "GBP 400000");
    assert_amount("money \xE2\x82\xAC"
                  "2m",
                  "EUR 2000000");
    assert_amount("money 5 USD", "USD 5");
    assert_amount("money 5", NULL);
}

static void scales_move_the_point(void **state) {
    (void)state;
    assert_amount("money $3.2*1000000", "USD 3200000");
    assert_amount("money $1.25bn", "USD 1250000000");
    assert_amount("money $0.5*100", "USD 50");
    assert_amount("money $2.75", "USD 2.75");
    assert_amount("money $2.50", "USD 2.5");
    assert_amount("money $2.05", "USD 2.05");
    assert_amount("money $3*7", NULL);
    assert_amount("money $3xyz", NULL);
}

static void large_amounts_are_none(void **state) {
    (void)state;
    assert_amount("money $99999999999999999999", NULL);
    assert_amount("money $9999999999999999*1000000", NULL);
}

static void no_amounts(void **state) {
    (void)state;
    assert_amount("money ", NULL);
    assert_amount("money $", NULL);
    assert_true(money_is_expression(STR("money $5")));
    assert_false(money_is_expression(STR("moneyed")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_tell_the_currency),
        cmocka_unit_test(scales_move_the_point),
        cmocka_unit_test(large_amounts_are_none),
        cmocka_unit_test(no_amounts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
