// test_visible.c: what a terminal is shown of a text, how wide that is, where its lines break.
// SPDX-License-Identifier: MIT
#include "check.h"
#include "text/visible.h"

static void widths_are_those_of_terminals(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t width;
    } cases[] = {
        {"", 0},       {"abc", 3},        {"\u00E9", 1}, {"e\u0301", 1}, {"\u540D\u524D", 4}, {"\uFF21", 2}, {"\u1100\u1161", 2}, {"\U0001F319", 2},
        {"\u2026", 1}, {"\U00020000", 2}, {"\u200B", 0}, {"\u00AD", 0},  {"\u2190", 1},       {"\uAC00", 2}, {"\u0E01\u0E34", 1}, {"\uFF71", 1},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        size_t width = visible_width(str_from(cases[i].text));
        if (width != cases[i].width) MISS("row %zu: %zu columns, not %zu\n", i, width, cases[i].width);
    }
    check_misses();
}

static void nothing_is_obeyed(void **state) {
    (void)state;
    static const struct {
        const char *text, *shown;
    } cases[] = {
        {"a\033[31mb", "a\u241B[31mb"},
        {"a \t\n\r b", "a b"},
        {"\a\b\x7F", "\u2407\u2408\u2421"},
        {"\xC2\x9B"
         "1m",
         "\uFFFD1m"},
        {"\u202Eabc\u2066", "\uFFFDabc\uFFFD"},
        {"a\u200B\u00ADb\uFE0F\u200D", "ab"},
        {"e\u0301", "e\u0301"},
        {"a\u2028b\u00A0c", "a b c"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf out = {0};
        visible_append(&out, str_from(cases[i].text));
        if (!str_is(buf_str(&out), cases[i].shown)) MISS("row %zu: '%.*s'\n", i, STR_ARG(buf_str(&out)));
        buf_free(&out);
    }
    check_misses();
}

// Whatever comes in, no byte of a control character comes out.
static void no_control_character_gets_through(void **state) {
    (void)state;
    uint32_t seed = 7;
    for (int round = 0; round < 200; round++) {
        buf text = {0}, out = {0};
        append_random_text(&seed, 200, &text);
        visible_append(&out, buf_str(&text));
        assert_int_equal(utf8_invalid_at(out.at, out.size), out.size);
        for (size_t i = 0; i < out.size; i++) assert_true((unsigned char)out.at[i] >= ' ' && out.at[i] != 0x7F);
        buf_free(&text);
        buf_free(&out);
    }
}

static void lines_break_at_blanks(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t width;
        const char *lines; // with | between them
    } cases[] = {
        {"one two three", 7, "one two|three"},
        {"one two three", 6, "one|two|three"},
        {"abcdef", 4, "abcd|ef"},
        {"", 5, ""},
        {"a b", SIZE_MAX, "a b"},
        {"\u540D\u524D\u540D", 4, "\u540D\u524D|\u540D"},
        {"\u540D", 1, "\u540D"},
        {"a abcdefg", 4, "a|abcd|efg"},
        {"cafe\u0301 x", 4, "cafe\u0301|x"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        str rest = str_from(cases[i].text), line;
        buf lines = {0};
        while (visible_next_line(&rest, cases[i].width, &line)) {
            if (lines.size) buf_char(&lines, '|');
            buf_str_append(&lines, line);
        }
        if (!str_is(buf_str(&lines), cases[i].lines)) MISS("row %zu: '%.*s'\n", i, STR_ARG(buf_str(&lines)));
        buf_free(&lines);
    }
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(widths_are_those_of_terminals),
        cmocka_unit_test(nothing_is_obeyed),
        cmocka_unit_test(no_control_character_gets_through),
        cmocka_unit_test(lines_break_at_blanks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
