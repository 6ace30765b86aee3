// test_table.c: keys get numbers in the order in which they come, whatever their hash, and keep them while the table grows.
// SPDX-License-Identifier: MIT
#include "check.h"

#include "text/table.h"

static void numbers_count_up_in_order(void **state) {
    (void)state;
    arena a = {0};
    table t = {0};
    for (int round = 0; round < 2; round++) { // the second after table_clear
        for (uint32_t i = 0; i < 20000; i++) {
            str key = str_format(&a, "key %u", i);
            assert_int_equal(table_find(&t, key), TABLE_NONE);
            assert_int_equal(table_add(&t, key), i);
            assert_int_equal(table_add(&t, key), i);
        }
        for (uint32_t i = 0; i < 20000; i++) {
            str key = str_format(&a, "key %u", i);
            assert_int_equal(table_find(&t, key), i);
            assert_true(str_equal(t.keys[i], key));
        }
        assert_int_equal(t.count, 20000);
        table_clear(&t);
        assert_int_equal(t.count, 0);
        assert_int_equal(table_find(&t, STR("key 1")), TABLE_NONE);
    }
    table_free(&t);
    arena_free(&a);
}

// The empty key, keys that begin each other and keys with the same bytes at another address.
static void keys_are_compared_as_text(void **state) {
    (void)state;
    table t = {0};
    assert_int_equal(table_find(&t, STR("a")), TABLE_NONE); // nothing was ever added
    assert_int_equal(table_add(&t, STR("")), 0);
    assert_int_equal(table_add(&t, STR("a")), 1);
    assert_int_equal(table_add(&t, STR("aa")), 2);
    assert_int_equal(table_add(&t, STR("A")), 3);
    const char text[] = "aaa";
    assert_int_equal(table_find(&t, (str){text, 2}), 2);
    assert_int_equal(table_find(&t, (str){text, 3}), TABLE_NONE);
    assert_int_equal(table_find(&t, (str){NULL, 0}), 0);
    table_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(numbers_count_up_in_order), cmocka_unit_test(keys_are_compared_as_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
