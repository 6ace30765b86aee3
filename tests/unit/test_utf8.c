// test_utf8.c: what is UTF-8 and where it stops being so, code point classes, lower case, composition, plain forms.
// SPDX-License-Identifier: MIT
#include "check.h"

// The first bad byte is named, for every way in which bytes can be bad.
static void bad_bytes_are_placed(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t bad_at;
    } cases[] = {
        {"", 0},
        {"abc", 3},
        {"caf\xC3\xA9", 5},
        {"\xE2\x82\xAC", 3},
        {"\xF0\x9F\x98\x80", 4},
        {"\xF4\x8F\xBF\xBF", 4},
        {"\xEF\xBF\xBF", 3},
        {"\x80", 0},
        {"caf\xE9", 3},
        {"caf\xE9!", 3},
        {"1234567\xFF", 7},
        {"12345678\xFF", 8},
        {"123456789012345\xC3", 15},
        {"\xC0\x80", 0},
        {"\xC1\xBF", 0},
        {"\xE0\x9F\xBF", 0},
        {"\xF0\x8F\xBF\xBF", 0}, // longer than needed
        {"\xED\xA0\x80", 0},
        {"\xED\xBF\xBF", 0},
        {"\xED\x9F\xBF", 3},
        {"\xEE\x80\x80", 3}, // halves of UTF-16
        {"\xF4\x90\x80\x80", 0},
        {"\xF5\x80\x80\x80", 0},
        {"\xFE", 0}, // above U+10FFFF
        {"a\xE2\x82", 1},
        {"a\xE2\x82z", 1},
        {"a\xF0\x9F\x98", 1},
        {"\xC3\xA9\xC3", 2}, // cut off
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        size_t bad_at = utf8_invalid_at(cases[i].bytes, strlen(cases[i].bytes));
        if (bad_at != cases[i].bad_at) MISS("row %zu: at %zu, not %zu\n", i, bad_at, cases[i].bad_at);
    }
    check_misses();
}

// Every code point goes out and comes back.
static void code_points_round_trip(void **state) {
    (void)state;
    for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
        if (cp == 0xD800) cp = 0xE000;
        char bytes[4];
        uint32_t back;
        size_t size = utf8_encode(cp, bytes);
        if (utf8_invalid_at(bytes, size) != size || utf8_decode(bytes, &back) != size || back != cp || utf8_count(bytes, size) != 1) fail_msg("U+%04X", cp);
    }
}

static void ascii_is_told_from_the_rest(void **state) {
    (void)state;
    char text[40];
    for (size_t size = 0; size < sizeof text; size++) {
        memset(text, 'a', size);
        assert_true(utf8_is_ascii(text, size));
        for (size_t i = 0; i < size; i++) {
            text[i] = (char)0x80;
            assert_false(utf8_is_ascii(text, size));
            text[i] = 'a';
        }
    }
    assert_int_equal(utf8_count("Zo\xC3\xAB \xF0\x9F\x98\x80", 9), 5);
}

static void classes(void **state) {
    (void)state;
    static const struct {
        uint32_t cp;
        code_class class;
    } cases[] = {
        {'a', CP_LOWER},          {0xE9, CP_LOWER},         {0x44F, CP_LOWER},        {0xDF, CP_LOWER},      {'Z', CP_UPPER},       {0xC9, CP_UPPER},
        {0x410, CP_UPPER},        {0x4E2D, CP_LETTER},      {0x20001, CP_LETTER},     {0x5D0, CP_LETTER},    {0x627, CP_LETTER},    {0x301, CP_MARK},
        {0x93F, CP_MARK},         {'7', CP_DIGIT},          {0x660, CP_DIGIT},        {' ', CP_SPACE},       {'\n', CP_SPACE},      {0xA0, CP_SPACE},
        {0x202F, CP_SPACE},       {0x3000, CP_SPACE},       {0x2028, CP_SPACE},       {'.', CP_PUNCTUATION}, {'$', CP_PUNCTUATION}, {0x20AC, CP_PUNCTUATION},
        {0x2014, CP_PUNCTUATION}, {0x201C, CP_PUNCTUATION}, {0x3002, CP_PUNCTUATION}, {0x1F600, CP_EMOJI},   {0x2764, CP_EMOJI},    {0x1F1E9, CP_EMOJI},
        {0xAD, CP_IGNORED},       {0x200B, CP_IGNORED},     {0xFEFF, CP_IGNORED},     {1, CP_OTHER},         {0x7F, CP_OTHER},      {0x200D, CP_OTHER},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (utf8_class(cases[i].cp) != cases[i].class) MISS("U+%04X: %d, not %d\n", cases[i].cp, (int)utf8_class(cases[i].cp), (int)cases[i].class);
    check_misses();
}

static void lower_case(void **state) {
    (void)state;
    static const uint32_t cases[][2] = {{'A', 'a'},     {'Z', 'z'},     {'a', 'a'},     {'.', '.'},   {0xC9, 0xE9},
                                        {0x3A3, 0x3C3}, {0x416, 0x436}, {0x152, 0x153}, {0xDF, 0xDF}, {0x4E2D, 0x4E2D}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (utf8_lower(cases[i][0]) != cases[i][1]) MISS("U+%04X: U+%04X\n", cases[i][0], utf8_lower(cases[i][0]));
    for (uint32_t cp = 0; cp < 0x30000; cp++)
        if (utf8_lower(utf8_lower(cp)) != utf8_lower(cp)) MISS("U+%04X is lowered twice\n", cp);
    check_misses();
}

static void composition(void **state) {
    (void)state;
    static const uint32_t cases[][3] = {{'e', 0x301, 0xE9},    {'o', 0x308, 0xF6}, {'A', 0x30A, 0xC5}, {'c', 0x327, 0xE7},
                                        {0xE2, 0x301, 0x1EA5}, {'x', 0x301, 0},    {'e', 'e', 0}};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (utf8_compose(cases[i][0], cases[i][1]) != cases[i][2]) MISS("row %zu: U+%04X\n", i, utf8_compose(cases[i][0], cases[i][1]));
    check_misses();
}

// What rules, lists and values see of typographic text.
static void plain_forms(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"plain, as it is: (1) [2] {3}", "plain, as it is: (1) [2] {3}"},
        {"\xE2\x80\x9Cso\xE2\x80\x9D \xE2\x80\x98so\xE2\x80\x99 \xE2\x80\x9Eso\xE2\x80\x9F \xC2\xABso\xC2\xBB", "\"so\" 'so' \"so\" \"so\""},
        {"it\xE2\x80\x99s it\xCA\xBCs it`s it\xC2\xB4s 5\xE2\x80\xB2 6\xE2\x80\xB3", "it's it's it's it's 5' 6\""},
        {"a\xE2\x80\x93"
         "b a\xE2\x80\x91"
         "b a\xE2\x88\x92"
         "b a\xE2\x80\x94"
         "b wait\xE2\x80\xA6",
         "a-b a-b a-b a--b wait..."},
        {"a\xC2\xA0"
         "b\xE2\x80\xAF"
         "c\xE3\x80\x80"
         "d\te\r\nf",
         "a b c d e  f"},
        {"soft\xC2\xADhyphen zero\xE2\x80\x8Bwidth\xEF\xBB\xBF", "softhyphen zerowidth"},
        {"cafe\xCC\x81 Zoe\xCC\x88 na\xC3\xAFve", "caf\xC3\xA9 Zo\xC3\xAB na\xC3\xAFve"},
        {"a\xCC\x82\xCC\x81 x\xCC\x81 \xCC\x81", "\xE1\xBA\xA5 x\xCC\x81 \xCC\x81"},
        {"Roe &amp; Lee &quot;so&quot; it&#39;s it&apos;s a&nbsp;b &lt;i&gt;", "Roe & Lee \"so\" it's it's a b <i>"},
        {"AT&T &amp &unknown; &", "AT&T &amp &unknown; &"},
        {"\xE5\xBC\xA0 \xF0\x9F\x98\x80", "\xE5\xBC\xA0 \xF0\x9F\x98\x80"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf found = {0};
        size_t size = strlen(cases[i][0]);
        for (size_t at = 0; at < size;) {
            char out[4];
            size_t out_size;
            at += utf8_plain(cases[i][0] + at, size - at, out, &out_size);
            buf_append(&found, out, out_size);
        }
        if (!str_is(buf_str(&found), cases[i][1])) MISS("row %zu: %.*s, not %s\n", i, STR_ARG(buf_str(&found)), cases[i][1]);
        buf_free(&found);
    }
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_bytes_are_placed),
        cmocka_unit_test(code_points_round_trip),
        cmocka_unit_test(ascii_is_told_from_the_rest),
        cmocka_unit_test(classes),
        cmocka_unit_test(lower_case),
        cmocka_unit_test(composition),
        cmocka_unit_test(plain_forms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
