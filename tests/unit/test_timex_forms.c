// test_timex_forms.c: TIMEX3 values in other forms: tests/tables/timex-forms.txt has every shape that a value can have.
// SPDX-License-Identifier: MIT
#include "check.h"
#include "nlp/timex_forms.h"

static arena memory;

static void check_form(const table_row *r, timex_form form, str wanted) {
    str is = timex_in_form(&memory, form, r->cells[0], r->cells[1], r->cells[2]);
    bool is_right = str_is(wanted, "-") ? timex_is_unsaid(is) : !timex_is_unsaid(is) && str_equal(is, wanted);
    if (!is_right) MISS("%s:%ld: %.*s instead of %.*s\n", r->path, r->line, STR_ARG(is), STR_ARG(wanted));
}

static void check_row(const table_row *r) {
    if (r->count != 5) {
        MISS("%s:%ld: not five cells\n", r->path, r->line);
        return;
    }
    check_form(r, TIMEX_AS_TIMEX3, r->cells[0]);
    check_form(r, TIMEX_AS_EDTF, r->cells[3]);
    check_form(r, TIMEX_AS_INTERVAL, r->cells[4]);
    arena_reset(&memory);
}

static void forms_of_all_shapes(void **state) {
    (void)state;
    each_row("timex-forms.txt", check_row);
}

static void kinds(void **state) {
    (void)state;
    assert_true(timex_is_kind(STR("SET")));
    assert_false(timex_is_kind(STR("role-noun")));
    assert_false(timex_is_kind(STR("")));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(forms_of_all_shapes), cmocka_unit_test(kinds)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&memory);
    return failed;
}
