// test_modes.c: byte mode and UTF mode find the same: of the corpus, of texts made to tell them apart, and of random ones, with the
// pack of the transcripts and with the film pack (which is passed over while it does not load).
// SPDX-License-Identifier: MIT
#include "check.h"
#include "packs.h"

#include "text/input.h"

static const char *const packs[] = {"tests/cli/packs/small", "rules/film"};

static const char *const nasty[] = {
    "Zo\xC3\xAB Ro\xC3\xAB as Bo Lee, and caf\xC3\xA9s in March 3, \xE2\x80\x9CNo, not now,\xE2\x80\x9D Ann Ro\xC3\xAB said.",
    "Zoe\xCC\x88 Roe\xCC\x81 as Bo Le\xCC\x81"
    "e. Ann\xCC\x81 Roe as x\xCC\x81 Bo Lee.",
    "Ann Roe as Bo Lee\xE2\x80\x94so\xE2\x80\x94in March\xC2\xA0"
    "3, 2010\xE2\x80\x93"
    "2011\xE2\x80\xA6 Ann\xE2\x80\x99s film \xE2\x80\x98Rust\xE2\x80\x99.",
    "\xF0\x9F\x98\x80 Ann Roe as Bo Lee \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9 March 3 \xF0\x9F\x87\xA9\xF0\x9F\x87\xAA",
    "\xE5\xBC\xA0\xE8\x89\xBA\xE8\xB0\x8B Ann Roe as Bo Lee\xE3\x80\x82 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D Ann Roe as Bo Lee "
    "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7.",
    "\xEA\x80\x96\xEA\x80\x97 Ann\xEA\x80\x96 Roe as \xEA\x92\x8C Bo Lee\xEA\x80\x95 in March 3.", // letters of the views' own block
    "March \xD9\xA3, \xEF\xBC\x93 March and \xE0\xA5\xA7\xE0\xA5\xAF\xE0\xA5\xAF\xE0\xA5\xA6: March 3, \xC2\xBD a day, 5\xC2\xBA, x\xC2\xB2.", // digits of
                                                                                                                                               // other scripts
    "\xC7\x85 \xC5\xBF\xC4\xB1 \xE1\xBA\x9E \xEF\xAC\x81lm \xE2\x85\xA7 \xE2\x84\xA2 \xC2\xAA Ann Roe as Bo Lee", // title case, long s, ligatures, Roman
                                                                                                                  // numerals
    "soft\xC2\xADhyphen Ann\xE2\x80\x8B Roe as\xEF\xBB\xBF Bo\xE2\x80\x8C Lee March\xE2\x81\xA0 3",
    "Ann\xE1\x9A\x80Roe as\xE2\x80\xA8"
    "Bo\xE3\x80\x80Lee\xC2\x85March\x0B"
    "3",
    "Ann&nbsp;Roe as Bo&amp;Lee &quot;Not now, not ever,&quot; Ann Roe said. \xC2\xAB"
    "Non, jamais de la vie\xC2\xBB Ann Roe said.",
    "\x01\x02 Ann \x7FRoe as Bo\x1F Lee March 3",
    "ANN RO\xC3\x89 AS BO LEE, \xC3\x89LAN \xC3\x96N, \xC3\x98rsted, \xCE\xA3\xCE\xAF\xCF\x83\xCF\x85\xCF\x86\xCE\xBF\xCF\x82, "
    "\xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0 Roe as Bo Lee.",
    "Director \xC3\x89va Ro\xC3\xA9's film \xE2\x80\x9CRust\xE2\x80\x9D (2010) stars Jos\xC3\xA9 Garc\xC3\xAD"
    "a as \xC3\x81ngel, Ana\xC3\xAFs Lef\xC3\xA8vre as a na\xC3\xAFve nun and \xC3\x98ystein \xC3\x85s as \xC3\x89mile.",
    "It opens on March 3, 2010 \xE2\x80\x93 at 8\xC2\xA0p.m. in the caf\xC3\xA9, costs \xE2\x82\xAC"
    "5 or \xC2\xA3"
    "6, and closes two days later, in the \xE2\x80\x99"
    "70s.",
};

static problems told;

static buf found_in(worker *w, str text, bool utf_only) {
    document doc = {.path = STR("test")};
    buf out = {0};
    w->utf_only = utf_only;
    problems_clear(&told);
    run_pack(w, &doc, text, "2010-07-21", &told);
    describe_found(w, &out);
    document_free(&doc);
    return out;
}

static void check_text(worker *w, str text, const char *what) {
    buf bytes = found_in(w, text, false), utf = found_in(w, text, true);
    size_t at = 0, start = 0;
    while (at < bytes.size && at < utf.size && bytes.at[at] == utf.at[at]) at++, start = bytes.at[at - 1] == '\f' ? at : start;
    if (!str_equal(buf_str(&bytes), buf_str(&utf))) {
        str only_bytes = {bytes.at + start, bytes.size - start < 200 ? bytes.size - start : 200},
            only_utf = {utf.at + start, utf.size - start < 200 ? utf.size - start : 200};
        MISS("%s:\n  bytes %.*s\n  UTF   %.*s\n", what, STR_ARG(only_bytes), STR_ARG(only_utf));
    }
    buf_free(&bytes);
    buf_free(&utf);
}

// Names, verbs, dates and marks with random characters sprinkled in, also between the characters of a word.
static buf sprinkled_text(uint32_t *seed) {
    static const char *const words_of[] = {"Ann",         "Roe",   "as",       "Bo Lee",  "March 3", "said",    "\"Not now, not ever,\"",
                                           "directed by", "stars", "the film", "in 2010", "plays",   "a nurse", "last",
                                           "Friday",      "two",   "weeks",    "ago",     ",",       "."};
    buf text = {0};
    for (size_t i = 0; i < 25; i++) {
        buf_text(&text, words_of[next_random(seed) % ARRAY_LEN(words_of)]);
        uint32_t how = next_random(seed) % 8;
        if (how < 6) buf_char(&text, ' ');
        if (how > 4) append_random_text(seed, 1, &text);
    }
    return text;
}

static void check_pack(const char *path) {
    static const char *const endings[] = {".txt", NULL};
    pack *p = pack_load(path, NULL);
    if (p->error_count) {
        print_message("%s does not load: passed over\n", path);
        pack_free(p);
        return;
    }
    worker *w = worker_new(p);
    arena memory = {0};
    str *paths = NULL;
    size_t count = 0;
    for (size_t i = 0; i < ARRAY_LEN(nasty); i++) check_text(w, str_from(nasty[i]), nasty[i]);
    assert_true(input_list_folder(&memory, "corpus", endings, &paths, &count, &told) && count > 0);
    for (size_t i = 0; i < count; i++) {
        buf text = {0};
        assert_true(input_read_file(paths[i].at, 1u << 20, &text, &told));
        check_text(w, buf_str(&text), paths[i].at);
        buf_free(&text);
    }
    uint32_t seed = 23;
    for (size_t round = 0; round < 400; round++) {
        buf text = sprinkled_text(&seed);
        buf_char(&text, '\0');
        text.size--;
        check_text(w, buf_str(&text), text.at);
        buf_free(&text);
    }
    arena_free(&memory);
    worker_free(w);
    pack_free(p);
}

static void both_modes_find_the_same(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(packs); i++) check_pack(packs[i]);
    problems_free(&told);
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(both_modes_find_the_same)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
