// test_json_writer.c: what the fast writer writes, jansson reads back equal.
// SPDX-License-Identifier: MIT
#include "check.h"

#include <jansson.h>

#include "text/json_writer.h"

// {"text":<string>,"number":<number>} with this text, read by jansson.
static bool reads_back(str text, size_t number) {
    buf line = {0};
    buf_char(&line, '{');
    json_write_key(&line, "text");
    json_write_string(&line, text);
    buf_char(&line, ',');
    json_write_key(&line, "number");
    json_write_number(&line, number);
    buf_char(&line, '}');
    json_t *value = json_loadb(line.at, line.size, 0, NULL);
    const json_t *member = json_object_get(value, "text");
    bool equal = value && json_string_length(member) == text.size && (!text.size || memcmp(json_string_value(member), text.at, text.size) == 0);
    equal = equal && json_integer_value(json_object_get(value, "number")) == (json_int_t)number;
    equal = equal && !memchr(line.at, '\n', line.size); // a line stays a line
    json_decref(value);
    buf_free(&line);
    return equal;
}

static void every_ascii_character(void **state) {
    (void)state;
    for (char c = 1; c < 127; c++) {
        char text[3] = {'a', c, 'z'};
        if (!reads_back((str){text, 3}, 0) || !reads_back((str){&c, 1}, 0)) MISS("character %d\n", c);
    }
    char del = 127;
    assert_true(reads_back((str){&del, 1}, 0));
    check_misses();
}

static void numbers(void **state) {
    (void)state;
    static const size_t cases[] = {0, 1, 9, 10, 99, 100, 4294967295, 4294967296, INT64_MAX};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (!reads_back(STR(""), cases[i])) MISS("%zu\n", cases[i]);
    check_misses();
}

static void random_texts(void **state) {
    (void)state;
    uint32_t seed = 11;
    for (size_t round = 0; round < 3000; round++) {
        buf text = {0};
        append_random_text(&seed, round % 100, &text);
        if (!reads_back(buf_str(&text), next_random(&seed))) fail_msg("round %zu", round);
        buf_free(&text);
    }
}

// Exactly these bytes: the golden files of the transcripts rest on them.
static void spelling(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"a\"b\\c", "\"a\\\"b\\\\c\""},
        {"\n\r\t", "\"\\n\\r\\t\""},
        {"\x01\x1f", "\"\\u0001\\u001f\""},
        {"/\x7f", "\"/\x7f\""},
        {"\xC3\xA9\xF0\x9F\x98\x80", "\"\xC3\xA9\xF0\x9F\x98\x80\""},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf out = {0};
        json_write_string(&out, str_from(cases[i][0]));
        if (!str_is(buf_str(&out), cases[i][1])) MISS("row %zu: %.*s\n", i, STR_ARG(buf_str(&out)));
        buf_free(&out);
    }
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_ascii_character), cmocka_unit_test(numbers), cmocka_unit_test(random_texts),
                                       cmocka_unit_test(spelling)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
