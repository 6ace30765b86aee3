// test_matcher.c: what a pattern finds, in byte mode and in UTF mode alike; limits are said once and stop nothing else.
// SPDX-License-Identifier: MIT
#include "check.h"
#include "packs.h"

#include "pack/compile.h"

static const char list[] = "word\trank\nking\t1\nqueen of all\t2\nKai\t3\n";

static pack *pack_with(const char *pattern_text) {
    buf rules = {0};
    buf_format(&rules, "list title list.tsv\nfact x\nrule x.x -> x\n  match %s\n", pattern_text);
    buf_char(&rules, '\0');
    pack *p = pack_of(rules.at, list);
    buf_free(&rules);
    return p;
}

// The extents that the one rule of the pack finds, with | between them.
static buf found_by(const pack *p, const char *text, bool utf_only) {
    worker *w = worker_new(p);
    document doc = {.path = STR("test")};
    problems told = {0};
    buf out = {0};
    w->utf_only = utf_only;
    run_pack(w, &doc, str_from(text), NULL, &told);
    for (size_t i = 0; i < w->types[0].count; i++) buf_format(&out, "%s%.*s", i ? "|" : "", STR_ARG(document_slice(&doc, w->types[0].items[i]->at)));
    problems_free(&told);
    document_free(&doc);
    worker_free(w);
    return out;
}

static void both_modes_find_the_same(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *text, *found;
    } cases[] = {
        // atoms beside text
        {"{Cap} as {Cap}", "Ann as Bo, Zo\xC3\xAB as \xC3\x89lan.", "Ann as Bo|Zo\xC3\xAB as \xC3\x89lan"},
        {"{title} {Cap}", "king Bo, KING Bo, queen of all Ann, Kai Roe, kai Roe", "king Bo|KING Bo|queen of all Ann|Kai Roe"},
        {"~sing and", "singing and sung and sings and Sing and", "singing and|sings and|Sing and"},
        {"(?<_extent>{Quoted}) she", "\xE2\x80\x9CNo,\xE2\x80\x9D she said, \"Not so\" she said", "No,|Not so"},
        {"{Cap}+", "Ann Bo AnnBo", "Ann|Bo|AnnBo"},
        // \w, \b and classes beside letters that are not ASCII, and beside folded ones
        {"\\w+ed\\b",
         "na\xC3\xAFved jumped \xC3\xA9"
         "ed",
         "na\xC3\xAFved|jumped|\xC3\xA9"
         "ed"},
        {"\\bve\\b", "na\xC3\xAFve ve \xC3\xA9ve", "ve"},
        {"{Cap}\\b.\\bson", "Ann son Annson", "Ann son"},
        {"\\w{Cap}|x{Cap}", "x Ann xAnn", ""},
        {"caf. a", "caf\xC3\xA9 a cafe\xCC\x81 a cafe a", "caf\xC3\xA9 a|cafe\xCC\x81 a|cafe a"},
        {"x[^ ]y", "x\xC3\xA9y x-y x\xE2\x82\xACy xy", "x\xC3\xA9y|x-y|x\xE2\x82\xACy"},
        {"x\\Wy", "x\xC3\xA9y x-y x\xE2\x82\xACy", "x-y|x\xE2\x82\xACy"},
        {"x\\wy", "x\xC3\xA9y x-y xay x\xE2\x82\xACy", "x\xC3\xA9y|xay"},
        {"x[^\\w ]y", "x\xC3\xA9y x\xE2\x82\xACy x\xF0\x9F\x98\x80y", "x\xE2\x82\xACy|x\xF0\x9F\x98\x80y"},
        {"x\\Dy", "x1y x\xC3\xA9y", "x\xC3\xA9y"},
        {"x\\Sy", "x y x\xC3\xA9y x\xC2\xA0y", "x\xC3\xA9y"},
        {"x[[:alpha:]]y", "x1y xay", "xay"},
        // typographic text, as every pattern sees it
        {"that's \"so\"", "that\xE2\x80\x99s \xE2\x80\x9Cso\xE2\x80\x9D", "that\xE2\x80\x99s \xE2\x80\x9Cso\xE2\x80\x9D"},
        {"so--then", "so\xE2\x80\x94then", "so\xE2\x80\x94then"},
        {"a b",
         "a \n b, a\xC2\xA0"
         "b",
         "a \n b|a\xC2\xA0"
         "b"},
        {"R & B", "R &amp; B, R & B", "R &amp; B|R & B"},
        // places
        {"^It|off\\.$", "It is it off.", "It|off."},
        {"(?<=\\w )rain", "a rain \xC3\xA9 rain, rain", "rain|rain"},
        {"(?<!\\w)rain", "\xC3\xA9rain -rain", "rain"},
        {"(?i)rain", "Rain RAIN \xC3\xA9rain", "Rain|RAIN|rain"},
        // only UTF mode can do these
        {"caf\xC3\xA9", "caf\xC3\xA9 cafe\xCC\x81 cafe", "caf\xC3\xA9|cafe\xCC\x81"},
        {"\\p{Lu}\\p{Ll}+", "\xC3\x89lan Ann", "\xC3\x89lan|Ann"},
        {"[\xC3\xA9x]a",
         "\xC3\xA9"
         "a xa Ann a",
         "\xC3\xA9"
         "a|xa"},
        {"{Year}? [\\p{Lu}]\\w", "so \xC3\x89lan", " \xC3\x89l"},
        {"[[:upper:]]\\w", "so \xC3\x89lan", "\xC3\x89l"},
        {"{Cap} [^\\x00-\\x7F]", "Ann \xC3\xA9, Bo e", "Ann \xC3\xA9"},
        {"{Cap}? \\351|{Cap}? \\xe9", "so \xC3\xA9 Ann Bo", " \xC3\xA9"},
        {"\\d+", "7 \xD9\xA3\xD9\xA3", "7|\xD9\xA3\xD9\xA3"},
        {"(?i)fast", "FAST fa\xC5\xBFt", "FAST|fa\xC5\xBFt"},
        {"3\\b", "3\xCC\x97 3", "3|3"},
        {"x\\x{20AC}y", "x\xE2\x82\xACy", "x\xE2\x82\xACy"},
        {"{Cap}{0}{Upper}{0}{Lower}{0}{Word}{0}{Initial}{0}{Number}{0}{Ordinal}{0}{Year} {Decade}", "1990 1970s", "1990 1970s"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        pack *p = pack_with(cases[i].pattern);
        for (int utf_only = 0; utf_only <= 1; utf_only++) {
            buf found = found_by(p, cases[i].text, utf_only);
            if (!str_is(buf_str(&found), cases[i].found))
                MISS("%s, mode %d: '%.*s', not '%s'\n", cases[i].pattern, utf_only, STR_ARG(buf_str(&found)), cases[i].found);
            buf_free(&found);
        }
        pack_free(p);
    }
    check_misses();
}

// Ten things are allowed in one pattern; from eight on only UTF mode has letters enough.
static void ten_atoms(void **state) {
    (void)state;
    pack *p = pack_with("{Cap} {Upper} {Lower} {Initial} {Number} {Ordinal} {Year} {Decade} {Clock} {Money}");
    assert_true(p->patterns[0].needs_unicode);
    buf found = found_by(p, "so Ann WHO saw J 7 1st 1990 1970s 2:39 $5 then", false);
    assert_true(str_is(buf_str(&found), "Ann WHO saw J 7 1st 1990 1970s 2:39 $5"));
    buf_free(&found);
    pack_free(p);
}

// A pattern that goes astray is named once a document, in both modes; the next document hears of it again, and other rules go on.
static void limits_are_said_once_a_document(void **state) {
    (void)state;
    static const char rules[] = "fact slow\nfact quick\nrule slow.one -> slow\n  match (a+)+[bc] never\nrule quick.one -> quick\n  match \\bfine\\b\n";
    static const char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa never fine. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa never.";
    pack *p = pack_of(rules, NULL);
    for (int utf_only = 0; utf_only <= 1; utf_only++) {
        worker *w = worker_new(p);
        document doc = {.path = STR("test")};
        problems told = {0};
        w->utf_only = utf_only;
        for (size_t round = 1; round <= 2; round++) {
            run_pack(w, &doc, STR(text), NULL, &told);
            assert_int_equal(told.count, round);
            assert_non_null(memmem(told.lines.at, told.lines.size, "test: rule slow.one needs more than", 35));
            assert_int_equal(w->types[0].count, 0);
            assert_int_equal(w->types[1].count, 1);
        }
        problems_free(&told);
        document_free(&doc);
        worker_free(w);
    }
    pack_free(p);
}

// A letter of the block that atoms use (a script that no article uses) cannot pass for one.
static void letters_of_the_source_are_no_atoms(void **state) {
    (void)state;
    pack *p = pack_with("{Cap} as");
    char letter[5] = {0}, text[32];
    for (uint32_t cp = LETTER_BASE; cp <= LETTER_BASE + 3; cp++) {
        letter[utf8_encode(cp, letter)] = '\0';
        snprintf(text, sizeof text, "%s as, Ann as", letter);
        for (int utf_only = 0; utf_only <= 1; utf_only++) {
            buf found = found_by(p, text, utf_only);
            assert_true(str_is(buf_str(&found), "Ann as"));
            buf_free(&found);
        }
    }
    pack_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_modes_find_the_same),
        cmocka_unit_test(ten_atoms),
        cmocka_unit_test(limits_are_said_once_a_document),
        cmocka_unit_test(letters_of_the_source_are_no_atoms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
