// test_json_scan.c: the scanner agrees with jansson on what is plainly an object, and what is in it.
// SPDX-License-Identifier: MIT
#include "check.h"

#include <jansson.h>

#include "doc/json_scan.h"

// The members of a line as jansson has them, "key=value" with values dumped; or why not.
static bool scan(str line, buf *out) {
    size_t at = 0;
    json_member member;
    int state;
    while ((state = json_scan_next(line, &at, &member)) == 1) {
        json_t *value = json_loadb(member.value.at, member.value.size, JSON_DECODE_ANY, NULL);
        if (!value) return false; // doc_json hands those to jansson too
        char *dumped = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
        buf_format(out, "%.*s=%s ", STR_ARG(member.key), dumped);
        free(dumped);
        json_decref(value);
    }
    return state == 0;
}

static bool parse(str line, buf *out) {
    json_t *object = json_loadb(line.at, line.size, JSON_REJECT_DUPLICATES, NULL);
    const char *key;
    json_t *value;
    bool is_object = json_is_object(object);
    json_object_foreach(object, key, value) {
        char *dumped = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
        buf_format(out, "%s=%s ", key, dumped);
        free(dumped);
    }
    json_decref(object);
    return is_object;
}

static const char *const lines[] = {
    // objects
    "{}",
    " { } ",
    "{\"a\":1}",
    "{\"a\" : 1 , \"b\" : 2}",
    "{\"a\":\"\"}",
    "{\"a\":\"x\\\"y\"}",
    "{\"a\":\"x\\\\\"}",
    "{\"a\":\"x\\\\\\\"\"}",
    "{\"a\":\"}\"}",
    "{\"a\":\"]\",\"b\":[\"{\"]}",
    "{\"a\":[]}",
    "{\"a\":{}}",
    "{\"a\":[1,[2,[3]],{\"b\":[4]}]}",
    "{\"a\":{\"b\":{\"c\":\"}\"}},\"d\":null}",
    "{\"a\":true,\"b\":false,\"c\":null}",
    "{\"a\":-1.5e3,\"b\":0}",
    "\t{\"a\":1}\r\n",
    "{\"a\":[ 1 , 2 ] }",
    "{\"a\": \"x\" }",
    "{\"\":1}",
    "{\"a\":\"caf\xC3\xA9\"}",
    // not
    "",
    " ",
    "{",
    "}",
    "[]",
    "1",
    "\"a\"",
    "null",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1",
    "{\"a\":1,}",
    "{,\"a\":1}",
    "{\"a\" 1}",
    "{\"a\":1}x",
    "{\"a\":1}{\"b\":2}",
    "{a:1}",
    "{'a':1}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\":[1}",
    "{\"a\":{1]}",
    "{\"a\":\"x}",
    "{\"a\":\"x\\\"}",
    "{\"a\":]}",
    "{\"a\":1]",
    "{\"a\":tru}",
    "{\"a\":01}",
    "{\"a\":1 2}",
    "{\"a\":\"x\"\"y\"}",
    "{\"a\":[1,]}",
    "{\"a\":nul l}",
    "{\"a\":\"\x01\"}",
};

static void objects_are_as_jansson_reads_them(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
        buf mine = {0}, other = {0};
        bool can_scan = scan(str_from(lines[i]), &mine), can_parse = parse(str_from(lines[i]), &other);
        if (can_scan != can_parse || (can_scan && !str_equal(buf_str(&mine), buf_str(&other))))
            MISS("%s\n  scanned %d %.*s\n  parsed  %d %.*s\n", lines[i], can_scan, STR_ARG(buf_str(&mine)), can_parse, STR_ARG(buf_str(&other)));
        buf_free(&mine);
        buf_free(&other);
    }
    check_misses();
}

// Good lines with one byte changed, left out or added: what jansson reads the scanner reads, and equal. (The scanner may read more: it
// does not look into keys nor for their second coming. doc_json.c does both.)
static void damaged_lines(void **state) {
    (void)state;
    static const char signs[] = "\"\\{}[],: 1atx\x01\xC3";
    uint32_t seed = 5;
    for (size_t round = 0; round < 40000; round++) {
        buf line = {0}, mine = {0}, other = {0};
        buf_text(&line, lines[next_random(&seed) % 21]);
        size_t at = next_random(&seed) % (uint32_t)line.size;
        switch (next_random(&seed) % 3) {
        case 0: line.at[at] = signs[next_random(&seed) % (sizeof signs - 1)]; break;
        case 1: memmove(line.at + at, line.at + at + 1, --line.size - at); break;
        default:
            buf_char(&line, ' ');
            memmove(line.at + at + 1, line.at + at, line.size - 1 - at);
            line.at[at] = signs[next_random(&seed) % (sizeof signs - 1)];
        }
        char *exact = mem_alloc(line.size); // so that a sanitizer sees a read past the end
        if (line.size) memcpy(exact, line.at, line.size);
        str text = {exact, line.size};
        bool can_scan = scan(text, &mine), can_parse = parse(text, &other);
        if (can_parse && !can_scan) MISS("only jansson reads %.*s\n", STR_ARG(text));
        bool has_escape = memchr(exact, '\\', line.size) != NULL; // in a key it is not taken apart
        if (can_scan && can_parse && !has_escape && !str_equal(buf_str(&mine), buf_str(&other))) MISS("read otherwise: %.*s\n", STR_ARG(text));
        free(exact);
        buf_free(&line);
        buf_free(&mine);
        buf_free(&other);
    }
    check_misses();
}

// Strings: every escape, and what is no string.
static void strings(void **state) {
    (void)state;
    static const char *const cases[] = {
        "\"\"",
        "\"a\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0041\\u00e9\\u20ac\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\ud83d\\ude00x\"",
        "\"caf\xC3\xA9\"",
        "\"\\uFFFF\"",
        "\"\\u0000\"",
        "\"\\uD83D\"",
        "\"\\uDE00\"",
        "\"\\uD83Dx\"",
        "\"\\uD83D\\u0041\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\x\"",
        "\"\\",
        "\"",
        "a",
        "\"a\nb\"",
        "\"\xC3\"",
        "\"\x1f\"",
        "",
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf mine = {0};
        bool can_scan = json_scan_string(str_from(cases[i]), &mine);
        json_t *value = json_loadb(cases[i], strlen(cases[i]), JSON_DECODE_ANY, NULL);
        bool equal = can_scan == (value != NULL);
        if (equal && value) equal = str_equal(buf_str(&mine), (str){json_string_value(value), json_string_length(value)});
        if (!equal) MISS("%s\n", cases[i]);
        json_decref(value);
        buf_free(&mine);
    }
    check_misses();
}

static void pairs_and_items(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int pairs, items; // how many, -1: an error
    } cases[] = {
        {"[]", 0, 0},
        {" [ ] ", 0, 0},
        {"[[1,2]]", 1, 1},
        {"[[1,2],[3,4]]", 2, 2},
        {"[ [ 1 , 2 ] , [3,4] ]", 2, 2},
        {"[\"a\",\"b,c\",\"]\"]", -1, 3},
        {"[1,2]", -1, 2},
        {"[[1,2,3]]", -1, 1},
        {"[[1]]", -1, 1},
        {"[[-1,2]]", -1, 1},
        {"[[1.5,2]]", -1, 1},
        {"[[1,2]", -1, -1},
        {"[[1,2],]", -1, -1},
        {"[,]", -1, -1},
        {"{}", -1, -1},
        {"", -1, -1},
        {"[", -1, -1},
        {"[[1,2]]x", -1, -1},
        {"[[1,2][3,4]]", -1, -1},
        {"[[,2]]", -1, 1},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        size_t at = 0, first, second;
        str item, text = str_from(cases[i].text);
        int count = 0, state_now;
        while ((state_now = json_scan_pair(text, &at, &first, &second)) == 1) count++;
        if ((state_now ? -1 : count) != cases[i].pairs) MISS("%s: %d pairs\n", cases[i].text, count);
        for (at = 0, count = 0; (state_now = json_scan_item(text, &at, &item)) == 1;) count++;
        if ((state_now ? -1 : count) != cases[i].items) MISS("%s: %d items\n", cases[i].text, count);
    }
    size_t at = 0, first, second;
    assert_int_equal(json_scan_pair(STR("[[12,345]]"), &at, &first, &second), 1);
    assert_true(first == 12 && second == 345);
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(objects_are_as_jansson_reads_them), cmocka_unit_test(damaged_lines), cmocka_unit_test(strings),
                                       cmocka_unit_test(pairs_and_items)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
