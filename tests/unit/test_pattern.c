// test_pattern.c: what a match line is made of, and what no match can do without. A need too many loses facts, one too few only time.
// SPDX-License-Identifier: MIT
#include "check.h"
#include "packs.h"

#include "pack/pattern.h"
#include "text/input.h"

static const char rules[] = "macro gap (?:\\w+ ){0,4}?\n"
                            "macro said (?:~say|~tell)\n"
                            "fact person quiet\n"
                            "fact work quiet\n";

static void name_atom(const pack *p, uint32_t number, buf *out) {
    const atom *a = &p->atoms[number];
    if (a->kind == ATOM_ANY) {
        for (uint32_t i = 0; i < a->any_count; i++) {
            if (i) buf_char(out, '/');
            name_atom(p, a->any_of[i], out);
        }
    } else if (a->kind == ATOM_STEM) {
        buf_format(out, "~%.*s", STR_ARG(a->name));
    } else if (a->kind == ATOM_WORD) {
        buf_str_append(out, a->name);
    } else {
        buf_format(out, "{%.*s}", STR_ARG(a->name));
    }
}

static void parse(pack *p, const char *source, buf *pieces, buf *required) {
    pattern_parts parts = pattern_parse(p, str_from(source), (place){NULL, 1, 1});
    for (size_t i = 0; i < parts.piece_count; i++) {
        if (parts.pieces[i].atom == NONE)
            buf_str_append(pieces, parts.pieces[i].text);
        else
            buf_char(pieces, '<'), name_atom(p, parts.pieces[i].atom, pieces), buf_char(pieces, '>');
    }
    for (size_t i = 0; i < parts.required_count; i++) {
        if (i) buf_char(required, ' ');
        name_atom(p, parts.required[i], required);
    }
    free(parts.pieces);
    free(parts.required);
    free(parts.literals);
}

// A literal word counts when it stands outside every optional part, in every alternative, and ends for sure at both its ends.
static void needs_of_patterns(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        // atoms
        {"{person} {work}", "{person} {work}"},
        {"{person}:actor as {person}:character", "{person} as"},
        {"~starring in", "~star"},
        {"{Cap} {Quoted}", "{Cap} {Quoted}"},
        {"{person}? {work}", "{work}"},
        {"{person}* {work}{0,2} ~star{0}", ""},
        {"{person}+ {work}{1,2} ~star{2}", "{person} {work} ~star"},
        {"\\~star \\{person}", "star person"},
        // literal words
        {" role of ", "role of"},
        {"a role of b", "role of"}, // the ends may go on: "a" in "via role of beds"
        {"\\brole\\b", "role"},
        {"{person}, who plays {person}", "{person} who plays"},
        {"{person}'s role", "{person} s"},
        {"roles?\\b", ""},
        {"\\broles? of the\\b", "of the"},
        {" a re-?open of b", "a of"}, // "reopen" is one word
        {" of,? the", "of"},
        {" of,?the b", ""},
        {" of ?(?:the role) of", "role"},
        {"\\brol[ae]\\b", ""},
        {"\\brole.\\b", ""},
        {" 1990 ", ""},
        {"(?i) role of ", ""},
        {" the (?i)role of ", ""},
        // groups
        {"(?: the role of )", "the role of"},
        {"(?: the role of )?", ""},
        {"(?<film>{work}) was (?:the|a) hit", "{work} was the/a"},
        {" (?:who )?{person} ", "{person}"},
        {"{person} (?:and {work} )*~star", "{person} ~star"},
        {"(?={work}){person}", "{work} {person}"},
        {"(?!{work}){person}", "{person}"},
        {"(?<!the ){person}", "{person}"},
        {"{person}(?# {work} )", "{person}"},
        {"({person})(?(1){work})", "{person}"},
        {"(*COMMIT){person}", "{person}"},
        // alternatives
        {"{person}|{work}", "{person}/{work}"},
        {"{person} x|{person} {work}", "{person}"},
        {"(?:{person}|){work}", "{work}"},
        {" (?:as|in) ", "as/in"},
        {" (?:as|in|\\w+) ", ""},
        // classes and escapes
        {"[{person}] {work}", "{work}"},
        {"[^]{person}] {work}", "{work}"},
        {"\\Q{person}\\E {work}", "{work}"},
        {"\\p{Lu}{work}", "{work}"},
        {"{2,3}{work}", "{work}"},
        // macros
        {"{said} {gap}{person}", "~say/~tell {person}"},
        {"{said}? {person}", "{person}"},
        // what is not well-formed requires nothing that it should not
        {"({person}", "{person}"},
    };
    pack *p = pack_of(rules, NULL);
    p->stemmer = words_new();
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf pieces = {0}, required = {0};
        parse(p, cases[i][0], &pieces, &required);
        if (!str_is(buf_str(&required), cases[i][1])) MISS("%s: needs '%.*s', not '%s'\n", cases[i][0], STR_ARG(buf_str(&required)), cases[i][1]);
        buf_free(&pieces);
        buf_free(&required);
    }
    words_free(p->stemmer);
    pack_free(p);
    check_misses();
}

// What PCRE2 gets: atoms in <> are letters later, all the rest is as written.
static void pieces_of_patterns(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"{person}:actor as ~playing:how", "(?<actor><{person}>) as (?<how><~play>)"},
        {"x{2,3}y{4} {,5} {Cap}{2}", "x{2,3}y{4} {,5} <{Cap}>{2}"},
        {"{gap}{person}", "(?:(?:\\w+ ){0,4}?)<{person}>"},
        {"[~{person}] \\~x (?:a|b)(?=c)", "[~{person}] \\~x (?:a|b)(?=c)"},
        {"\\{person} \\\\{person}", "\\{person} \\\\<{person}>"},
        {"~5 a~b ~ {", "~5 a<~b> ~ {"},
    };
    pack *p = pack_of(rules, NULL);
    p->stemmer = words_new();
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf pieces = {0}, required = {0};
        parse(p, cases[i][0], &pieces, &required);
        if (!str_is(buf_str(&pieces), cases[i][1])) MISS("%s: is '%.*s', not '%s'\n", cases[i][0], STR_ARG(buf_str(&pieces)), cases[i][1]);
        buf_free(&pieces);
        buf_free(&required);
    }
    words_free(p->stemmer);
    pack_free(p);
    check_misses();
}

// Whatever PCRE2 would find on a sentence that the needs keep it from is a fact lost. So patterns are run with their needs and with the
// needs forgotten, on sentences made of the words in them, and must find the same.
static void needs_never_lose_a_match(void **state) {
    (void)state;
    static const char *const patterns[] = {
        "{Cap},? who (?:has )?~play",
        "(?:as|in) the role",
        "\\bthe\\b.{0,9} (?:role|part) of",
        "{Cap}'s role",
        "(?:the )?role\\b(?: of)?",
        "(?:a |the |)role of",
        "(?<!the )role of",
        "(?=the )the role",
        "a(?:s| role) the",
        "~play(?:s|ed)? the",
        "\\brole\\W+of\\W*the",
        "role(?:s|) of",
        "the-role",
        "\\bthe (?:role|part)\\b|in a",
        "(?:~play|as) (?:the|a)?(?: role)?",
        "x?the role",
        "the+ role",
        "the ?role",
        "the\\s+role",
        "role$",
        "^the",
        "[Tt]he role",
        "(?i:The) role",
        "role of.the",
        "\\bof\\b",
        "of\\b the",
        "(of|in) the",
        "(?:of the){1,2}",
        "(?:of the){0,2}role",
        "the(?: role){0}",
        "\\w+ of",
        "of \\w+",
        "role'",
        "-the-",
        "the\\.",
        "\\(the role\\)",
        "of,?the role",
        "of ?(?:the role)",
        "(?:of),?(?:the) ?role",
        "of\\W*the\\W*role\\b",
        "\\bof-?,?the-? role",
        "\\Qthe role\\E of",
        // neighbours
        "{Cap} {Cap}",
        "{Cap} ~play the",
        "~play the {Cap}",
        "{thing} of {Cap}",
        "{Cap} {thing}",
        "{thing} {thing}",
        "{Cap}(?: {thing})? of",
        "{Cap}{Cap}",
        "{Cap} ?{Cap}",
        "(?:{Cap}|the) {thing}",
        "{thing}(?: of|,) the",
        "{Cap} {Cap}?the",
        "{Cap}\\. {Cap}",
        "{Cap} {2}{Cap}",
        "the {Cap}|of {thing}",
        "{Cap} (?={thing})",
        "(?<={thing} )the",
        "{Quoted} {thing}",
        "{thing} {Lower} {thing}",
    };
    static const char *const words_of[] = {"the",  "role",  "of",    "as",    "in",     "a",     "Ann",       "Bo",        "who", "has", "plays", "played",
                                           "part", "parts", "roles", "other", "theory", "often", "lead part", "Lead Part", "s",   "J",   "I"};
    static const char *const signs[] = {" ", " ",   " ", " ",  " ", " ", " ", " ",  "  ", "\n", "\xC2\xA0", " \xC2\xAD", ", ",
                                        ",", "'s ", "-", ". ", ".", "",  "(", ") ", "'",  "\"", " \"",      "&nbsp;",    "\xE2\x80\x94"};
    uint32_t seed = 17;
    for (size_t i = 0; i < ARRAY_LEN(patterns); i++) {
        buf text = {0};
        buf_format(&text, "list thing list.tsv\nfact x\nrule x.x -> x\n  match %s\n", patterns[i]);
        buf_char(&text, '\0');
        pack *p = pack_of(text.at, "word\nrole\nlead part\npart\nAnn\n");
        worker *w = worker_new(p);
        document doc = {.path = STR("test")};
        problems told = {0};
        for (size_t round = 0; round < 300; round++) {
            buf sentence = {0}, found = {0}, wanted = {0};
            for (size_t k = 0; k < 7; k++) {
                buf_text(&sentence, words_of[next_random(&seed) % ARRAY_LEN(words_of)]);
                buf_text(&sentence, signs[next_random(&seed) % ARRAY_LEN(signs)]);
            }
            run_pack(w, &doc, buf_str(&sentence), NULL, &told);
            describe_found(w, &found);
            pattern *line = &p->patterns[0], whole = *line;
            line->required_count = line->pair_count = 0, line->hangs_on = NONE;
            run_pack(w, &doc, buf_str(&sentence), NULL, &told);
            describe_found(w, &wanted);
            *line = whole;
            bool is_same = str_equal(buf_str(&found), buf_str(&wanted));
            if (!is_same) MISS("%s on %.*s: loses %.*s", patterns[i], STR_ARG(buf_str(&sentence)), STR_ARG(buf_str(&wanted)));
            buf_free(&sentence);
            buf_free(&found);
            buf_free(&wanted);
            if (!is_same) break;
        }
        problems_free(&told);
        document_free(&doc);
        worker_free(w);
        pack_free(p);
        buf_free(&text);
    }
    check_misses();
}

// The same of the film pack over the corpus: every pattern on every sentence, and with its needs.
static void needs_lose_nothing_of_the_corpus(void **state) {
    (void)state;
    static const char *const endings[] = {".txt", NULL};
    problems told = {0};
    pack *p = pack_load("rules/film", NULL);
    if (p->error_count) {
        print_message("rules/film does not load: passed over\n");
        pack_free(p);
        return;
    }
    arena memory = {0};
    str *paths = NULL;
    size_t count = 0;
    assert_true(input_list_folder(&memory, "corpus", endings, &paths, &count, &told) && count > 0);
    worker *w = worker_new(p);
    document doc = {.path = STR("test")};
    buf *found = mem_alloc(count * sizeof *found);
    for (int round = 0; round <= 1; round++) {
        for (size_t i = 0; i < count; i++) {
            buf text = {0}, all = {0};
            assert_true(input_read_file(paths[i].at, 1u << 20, &text, &told));
            run_pack(w, &doc, buf_str(&text), "2010-07-21", &told);
            describe_found(w, round ? &all : &found[i]);
            if (round && !str_equal(buf_str(&found[i]), buf_str(&all)))
                MISS("%s: %zu bytes of facts with needs, %zu without\n", paths[i].at, found[i].size, all.size);
            buf_free(&text);
            buf_free(&all);
        }
        for (size_t i = 0; i < p->pattern_count; i++) p->patterns[i].required_count = p->patterns[i].pair_count = 0, p->patterns[i].hangs_on = NONE;
    }
    for (size_t i = 0; i < count; i++) buf_free(&found[i]);
    free(found);
    document_free(&doc);
    worker_free(w);
    arena_free(&memory);
    pack_free(p);
    problems_free(&told);
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(needs_of_patterns), cmocka_unit_test(pieces_of_patterns), cmocka_unit_test(needs_never_lose_a_match),
                                       cmocka_unit_test(needs_lose_nothing_of_the_corpus)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
