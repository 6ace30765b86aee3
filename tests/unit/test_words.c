// test_words.c: the word table: one number a distinct word, whatever its length, however many; stems given and found.
// SPDX-License-Identifier: MIT
#include "check.h"

#include "nlp/token_classes.h"
#include "nlp/words.h"
#include "text/limits.h"

// Words that differ only behind the 16 bytes that a slot holds, in case, in accents, in length.
static const char *const different[] = {
    "a",
    "A",
    "aa",
    "ab",
    "abcdefghijklmno",
    "abcdefghijklmnop",
    "abcdefghijklmnopq",
    "abcdefghijklmnopr",
    "abcdefghijklmnopqrstuvwxyz",
    "abcdefghijklmnopqrstuvwxyZ",
    "caf\xC3\xA9",
    "cafe\xCC\x81",
    "cafe",
    ".",
    "...",
    "\xF0\x9F\x98\x80",
    "1234567",
    "12345678",
    "123456789",
};

static void same_word_same_number(void **state) {
    (void)state;
    words *w = words_new();
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < ARRAY_LEN(different); i++) {
            assert_int_equal(words_add(w, str_from(different[i])), i);
            assert_true(str_is(words_get(w, i)->text, different[i]));
            assert_int_equal(words_get(w, i)->classes, token_classes_of(str_from(different[i])));
        }
    assert_int_equal(words_count(w), ARRAY_LEN(different));
    words_free(w);
}

// Many at once give the numbers that one by one gives, also for words at the very end of a text (nothing is read behind it).
static void many_at_once(void **state) {
    (void)state;
    for (size_t count = 0; count <= ARRAY_LEN(different); count++) {
        buf text = {0};
        span at[ARRAY_LEN(different)];
        uint32_t numbers[ARRAY_LEN(different)] = {0};
        for (size_t i = 0; i < count; i++) {
            at[i].start = (uint32_t)text.size;
            buf_text(&text, different[(i * 7) % ARRAY_LEN(different)]);
            at[i].end = (uint32_t)text.size;
        }
        char *exact = mem_alloc(text.size);
        if (text.size) memcpy(exact, text.at, text.size);
        words *w = words_new(), *other = words_new();
        words_add_all(w, (str){exact, text.size}, at, count, numbers);
        for (size_t i = 0; i < count; i++) assert_int_equal(numbers[i], words_add(other, str_from(different[(i * 7) % ARRAY_LEN(different)])));
        words_free(w);
        words_free(other);
        free(exact);
        buf_free(&text);
    }
}

// A word's plain lower-case form, and what libstemmer makes of it. Both live as long as the table, not as the text they came from.
static void lower_forms_and_stems(void **state) {
    (void)state;
    static const char *const cases[][3] = {
        {"running", "running", "run"},
        {"Running", "running", "run"},
        {"RUNNING", "running", "run"},
        {"stars", "stars", "star"},
        {"starred", "starred", "star"},
        {"said", "said", "said"},
        {"didn\xE2\x80\x99t", "didn't", "didn't"},
        {"caf\xC3\xA9s", "caf\xC3\xA9s", "caf\xC3\xA9"},
        {"cafe\xCC\x81", "caf\xC3\xA9", "caf\xC3\xA9"},
        {"\xC3\x89lan", "\xC3\xA9lan", "\xC3\xA9lan"},
        {"so\xC2\xAD"
         "ft",
         "soft", "soft"},
        {"&amp;", "&", "&"},
        {".", ".", "."},
        {"1990", "1990", "1990"},
        {"\xE5\xBC\xA0", "\xE5\xBC\xA0", "\xE5\xBC\xA0"},
    };
    words *w = words_new();
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        char text[32];
        size_t size = (size_t)snprintf(text, sizeof text, "%s", cases[i][0]);
        uint32_t number = words_add(w, (str){text, size});
        memset(text, 'x', sizeof text);
        const word *found = words_get(w, number);
        if (!str_is(found->lower, cases[i][1]) || !str_is(found->stem, cases[i][2]))
            MISS("%s: %.*s, %.*s\n", cases[i][0], STR_ARG(found->lower), STR_ARG(found->stem));
    }
    char endless[5000];
    memset(endless, 'a', sizeof endless);
    assert_int_equal(words_get(w, words_add(w, (str){endless, sizeof endless}))->stem.size, sizeof endless);
    words_free(w);
    check_misses();
}

// A stem that came with a document makes a word of its own; the stem that libstemmer gives makes the usual one.
static void given_stems(void **state) {
    (void)state;
    words *w = words_new();
    uint32_t usual = words_add(w, STR("running"));
    assert_int_equal(words_add_stemmed(w, STR("running"), STR("run")), usual);
    uint32_t other = words_add_stemmed(w, STR("running"), STR("runn")), third = words_add_stemmed(w, STR("running"), STR(""));
    assert_true(other != usual && third != usual && third != other);
    for (uint32_t i = 0; i < 10000; i++) { // the table grows meanwhile
        char text[12];
        words_add(w, (str){text, (size_t)snprintf(text, sizeof text, "w%u", i)});
    }
    assert_int_equal(words_add(w, STR("running")), usual);
    assert_int_equal(words_add_stemmed(w, STR("running"), STR("runn")), other);
    assert_int_equal(words_add_stemmed(w, STR("running"), STR("")), third);
    assert_true(str_is(words_get(w, other)->stem, "runn") && str_is(words_get(w, other)->text, "running"));
    words_free(w);
}

// It forgets all when it holds too many, and only then; numbers begin anew.
static void trimming(void **state) {
    (void)state;
    words *w = words_new();
    char text[16];
    for (uint32_t i = 0; i < LIMIT_WORDS; i++) {
        assert_int_equal(words_count(w), i);
        if (i % 4096 == 0) assert_false(words_trim(w));
        words_add(w, (str){text, (size_t)snprintf(text, sizeof text, "word %x", i)});
    }
    assert_int_equal(words_add(w, STR("word 0")), 0);
    assert_int_equal(words_add(w, STR("word ffff")), 0xffff);
    assert_true(words_trim(w));
    assert_int_equal(words_count(w), 0);
    assert_int_equal(words_add(w, STR("word ffff")), 0);
    assert_int_equal(words_add(w, STR("word 0")), 1);
    words_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_word_same_number), cmocka_unit_test(many_at_once), cmocka_unit_test(lower_forms_and_stems),
        cmocka_unit_test(given_stems),           cmocka_unit_test(trimming),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
