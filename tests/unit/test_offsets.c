// test_offsets.c: bytes, code points and UTF-16 units lead to each other and back, in texts longer than a checkpoint too.
// SPDX-License-Identifier: MIT
#include "check.h"

#include "doc/offsets.h"

// "a", an accent of two bytes, an emoji, a letter and its combining mark, a euro sign: where each begins in each unit.
static void known_places(void **state) {
    (void)state;
    static const char text[] = "a\xC3\xA9\xF0\x9F\x98\x80"
                               "e\xCC\x81\xE2\x82\xAC";
    static const size_t places[][3] = {{0, 0, 0}, {1, 1, 1}, {3, 2, 2}, {7, 3, 4}, {8, 4, 5}, {10, 5, 6}, {13, 6, 7}}; // bytes, code points, UTF-16
    static const offset_unit units[] = {OFFSETS_BYTES, OFFSETS_CODE_POINTS, OFFSETS_UTF16};
    offsets o = {0};
    for (size_t u = 0; u < 3; u++) {
        offsets_begin(&o, STR(text), false, units[u]);
        for (size_t i = 0; i < ARRAY_LEN(places); i++) {
            assert_int_equal(offsets_from_byte(&o, places[i][0]), places[i][u]);
            assert_int_equal(offsets_to_byte(&o, places[i][u]), places[i][0]);
        }
        assert_int_equal(offsets_to_byte(&o, places[6][u] + 1), SIZE_MAX); // behind the end
    }
    offsets_begin(&o, STR(text), false, OFFSETS_UTF16);
    assert_int_equal(offsets_to_byte(&o, 3), SIZE_MAX); // between the halves of the emoji
    offsets_free(&o);
}

static void an_ascii_text_needs_no_counting(void **state) {
    (void)state;
    offsets o = {0};
    offsets_begin(&o, STR("plain"), true, OFFSETS_UTF16);
    for (size_t i = 0; i <= 5; i++) assert_true(offsets_from_byte(&o, i) == i && offsets_to_byte(&o, i) == i);
    assert_int_equal(offsets_to_byte(&o, 6), SIZE_MAX);
    offsets_begin(&o, STR(""), true, OFFSETS_CODE_POINTS);
    assert_int_equal(offsets_to_byte(&o, 0), 0);
    assert_int_equal(offsets_to_byte(&o, 1), SIZE_MAX);
    offsets_free(&o);
}

// Long random texts, asked forwards, backwards and at random; one `offsets` serves all of them.
static void long_texts_there_and_back(void **state) {
    (void)state;
    static const offset_unit units[] = {OFFSETS_BYTES, OFFSETS_CODE_POINTS, OFFSETS_UTF16};
    uint32_t seed = 3;
    offsets o = {0};
    for (size_t round = 0; round < 30; round++) {
        buf text = {0};
        append_random_text(&seed, round * 100, &text);
        size_t *places = mem_alloc((text.size + 2) * sizeof *places), *wanted = mem_alloc((text.size + 2) * sizeof *wanted), count = 0;
        for (size_t u = 0; u < 3; u++) {
            size_t units_before = 0;
            count = 0;
            for (size_t at = 0; at <= text.size; count++) {
                places[count] = at, wanted[count] = units_before;
                if (at == text.size) break;
                uint32_t cp;
                size_t length = utf8_decode(text.at + at, &cp);
                units_before += units[u] == OFFSETS_BYTES ? length : units[u] == OFFSETS_UTF16 && cp >= 0x10000 ? 2 : 1;
                at += length;
            }
            offsets_begin(&o, buf_str(&text), false, units[u]);
            for (size_t i = 0; i <= 3 * count; i++) {
                size_t k = i <= count ? i : i <= 2 * count ? 2 * count - i : next_random(&seed) % (uint32_t)(count + 1);
                assert_int_equal(offsets_from_byte(&o, places[k]), wanted[k]);
                assert_int_equal(offsets_to_byte(&o, wanted[k]), places[k]);
            }
            assert_int_equal(offsets_to_byte(&o, units_before + 1), SIZE_MAX);
        }
        free(places);
        free(wanted);
        buf_free(&text);
    }
    offsets_free(&o);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_places), cmocka_unit_test(an_ascii_text_needs_no_counting),
                                       cmocka_unit_test(long_texts_there_and_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
