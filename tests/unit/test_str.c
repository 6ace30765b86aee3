// test_str.c: borrowed strings: trimming, taking parts off, numbers, near names.
// SPDX-License-Identifier: MIT
#include "check.h"

static void trim(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"", ""},
                                           {"  ", ""},
                                           {"a", "a"},
                                           {" a b\t", "a b"},
                                           {"\r\n\va\f", "a"},
                                           {"\xC2\xA0"
                                            "a",
                                            "\xC2\xA0"
                                            "a"}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (!str_is(str_trim(str_from(cases[i][0])), cases[i][1])) MISS("row %zu\n", i);
    check_misses();
}

// Empty parts count, and the last part needs no separator.
static void parts(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"a,b", "a|b|"}, {"a,,b,", "a||b||"}, {"", "|"}, {",", "||"}, {"abc", "abc|"}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        str rest = str_from(cases[i][0]), part;
        buf found = {0};
        while (str_next(&rest, ',', &part)) buf_format(&found, "%.*s|", STR_ARG(part));
        if (!str_is(buf_str(&found), cases[i][1])) MISS("row %zu: %.*s\n", i, STR_ARG(buf_str(&found)));
        buf_free(&found);
    }
    check_misses();
}

static void next_words(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"a b", "a|b|"}, {"  a \t b ", "a|b|"}, {"", ""}, {" \n ", ""}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        str rest = str_from(cases[i][0]), part;
        buf found = {0};
        while (str_next_word(&rest, &part)) buf_format(&found, "%.*s|", STR_ARG(part));
        if (!str_is(buf_str(&found), cases[i][1])) MISS("row %zu: %.*s\n", i, STR_ARG(buf_str(&found)));
        buf_free(&found);
    }
    check_misses();
}

static void last_parts(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"a/b.txt", "b.txt"}, {"b.txt", "b.txt"}, {"/a//b", "b"}, {"a/", ""}, {"", ""}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        str path = str_from(cases[i][0]), last = str_last_part(path), folder = str_folder(path);
        if (!str_is(last, cases[i][1])) MISS("row %zu\n", i);
        if (folder.at != path.at || folder.at + folder.size != last.at) MISS("row %zu: folder '%.*s'\n", i, STR_ARG(folder));
    }
    check_misses();
}

static void numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        long number; // -1: none
    } cases[] = {{"0", 0},   {"7", 7},   {"0042", 42}, {"999999999999999", 999999999999999}, {"1000000000000000", -1}, {"", -1}, {"-1", -1},
                 {"1x", -1}, {" 1", -1}, {"1.5", -1}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        long number = -1;
        bool is_number = str_to_number(str_from(cases[i].text), &number);
        if (is_number != (cases[i].number >= 0) || number != cases[i].number) MISS("'%s': %ld\n", cases[i].text, number);
    }
    check_misses();
}

// One edit is one letter more, less, another, or two neighbours swapped.
static void distances(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        size_t distance;
    } cases[] = {{"person", "person", 0}, {"person", "persn", 1}, {"person", "persoon", 1}, {"person", "perzon", 1},
                 {"person", "pesron", 1}, {"", "abc", 3},         {"run", "score", 5},      {"ab", "ba", 1}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        str a = str_from(cases[i].a), b = str_from(cases[i].b);
        if (str_distance(a, b) != cases[i].distance || str_distance(b, a) != cases[i].distance)
            MISS("%s, %s: %zu\n", cases[i].a, cases[i].b, str_distance(a, b));
    }
    char far[100];
    memset(far, 'a', sizeof far);
    assert_true(str_distance((str){far, sizeof far}, STR("a")) >= 40); // long names count as far, and cost nothing
    check_misses();
}

static void order_and_ends(void **state) {
    (void)state;
    static const char *const sorted[] = {"", "A", "a", "aa", "ab", "b", "\xC3\xA9"};
    for (size_t i = 0; i < ARRAY_LEN(sorted); i++)
        for (size_t k = 0; k < ARRAY_LEN(sorted); k++) {
            int order = str_compare(str_from(sorted[i]), str_from(sorted[k]));
            if ((order < 0) != (i < k) || (order == 0) != (i == k)) MISS("%s, %s\n", sorted[i], sorted[k]);
        }
    assert_true(str_starts(STR("person"), STR("per")) && str_starts(STR("per"), STR("")) && !str_starts(STR("pe"), STR("per")));
    assert_true(str_ends(STR("a.tsv"), STR(".tsv")) && !str_ends(STR("tsv"), STR(".tsv")) && str_ends(STR(""), STR("")));
    check_misses();
}

// Strings that differ anywhere differ in their hash (not a promise, but a table would crawl without it).
static void hashes_spread(void **state) {
    (void)state;
    char text[33] = {0};
    for (size_t size = 0; size <= 32; size++) {
        memset(text, 'a', size);
        uint64_t hash = str_hash((str){text, size});
        for (size_t i = 0; i < size; i++) {
            text[i] = 'b';
            assert_true(str_hash((str){text, size}) != hash);
            text[i] = 'a';
        }
        if (size) assert_true(str_hash((str){text, size - 1}) != hash);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trim),    cmocka_unit_test(parts),     cmocka_unit_test(next_words),     cmocka_unit_test(last_parts),
        cmocka_unit_test(numbers), cmocka_unit_test(distances), cmocka_unit_test(order_and_ends), cmocka_unit_test(hashes_spread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
