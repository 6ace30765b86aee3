// test_doc_json.c: a written document reads back equal after every stage, and a bad line says what is wrong and where.
// SPDX-License-Identifier: MIT
#include "check.h"

#include <jansson.h>

#include "doc/doc_json.h"

static words *known_words; // one word table for all tests, as a worker has

static void run_stages(document *doc, int stages) {
    doc->token_count = doc->sentence_count = doc->word_count = 0;
    doc->has_tokens = doc->has_stems = false;
    if (stages >= 1) {
        tokenize(doc);
        sentences_find(doc);
    }
    if (stages >= 2) {
        document_reserve_words(doc, doc->token_count);
        words_add_all(known_words, buf_str(&doc->text), doc->tokens, doc->token_count, doc->words);
        doc->word_count = doc->token_count;
        doc->has_stems = true;
    }
}

static bool equal_documents(const document *a, const document *b) {
    const buf *x[] = {&a->id, &a->text, &a->date, &a->rest}, *y[] = {&b->id, &b->text, &b->date, &b->rest};
    for (size_t i = 0; i < ARRAY_LEN(x); i++)
        if (!str_equal(buf_str(x[i]), buf_str(y[i]))) return false;
    if (a->has_tokens != b->has_tokens || a->has_stems != b->has_stems) return false;
    if (a->token_count != b->token_count || a->sentence_count != b->sentence_count || a->word_count != b->word_count) return false;
    for (size_t i = 0; i < a->token_count; i++)
        if (!span_equal(a->tokens[i], b->tokens[i])) return false;
    for (size_t i = 0; i < a->sentence_count; i++)
        if (!span_equal(a->sentences[i], b->sentences[i])) return false;
    return a->word_count == 0 || memcmp(a->words, b->words, a->word_count * sizeof *a->words) == 0; // the same words, by number
}

// Writes, reads back, compares, writes again: twice the same bytes, and a line that jansson accepts.
static void check_round_trip(const document *doc, offsets *o, const char *what) {
    buf once = {0}, twice = {0};
    problems told = {0};
    document back = {.path = STR("x.jsonl"), .line = 1};
    doc_json_write(doc, known_words, o, &once);
    json_t *tree = json_loadb(once.at, once.size, JSON_REJECT_DUPLICATES, NULL);
    if (!tree) MISS("%s: jansson does not read %.*s", what, STR_ARG(buf_str(&once)));
    bool is_read = doc_json_read(&back, (str){once.at, once.size - 1}, known_words, o, &told);
    if (!is_read) MISS("%s: %.*s", what, STR_ARG(buf_str(&told.lines)));
    if (is_read && !equal_documents(doc, &back)) MISS("%s: another document comes back: %.*s", what, STR_ARG(buf_str(&once)));
    doc_json_write(&back, known_words, o, &twice);
    if (is_read && !str_equal(buf_str(&once), buf_str(&twice))) MISS("%s: other bytes the second time", what);
    json_decref(tree);
    buf_free(&once);
    buf_free(&twice);
    problems_free(&told);
    document_free(&back);
}

static void written_documents_read_back_equal(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "\n\n",
        "It rained.",
        "Zo\xC3\xAB \xF0\x9F\x98\x80 said, \xE2\x80\x9CNo.\xE2\x80\x9D\r\n\r\nIt \"ended\" \\ here.\t",
        "cafe\xCC\x81, cafe\xCC\x81 and caf\xC3\xA9",
        "\x01\x1f\x7f",
    };
    offsets o = {0};
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        for (int stages = 0; stages <= 2; stages++) {
            document doc = {.path = STR("test")};
            buf_text(&doc.id, "a \"b\"\n");
            buf_text(&doc.text, texts[i]);
            if (i % 2) buf_text(&doc.date, "2010-07-21T14:39");
            if (i % 2) buf_text(&doc.rest, "\"n\":1.0,\"meta\":{\"a\": [1,2]}");
            run_stages(&doc, stages);
            check_round_trip(&doc, &o, texts[i]);
            document_free(&doc);
        }
    offsets_free(&o);
    check_misses();
}

static void random_documents_read_back_equal(void **state) {
    (void)state;
    uint32_t seed = 13;
    offsets o = {0};
    document doc = {.path = STR("test")};
    for (size_t round = 0; round < 1500; round++) {
        document_clear(&doc);
        append_random_text(&seed, 1 + round % 5, &doc.id);
        append_random_text(&seed, round % 80, &doc.text);
        run_stages(&doc, (int)(round % 3));
        check_round_trip(&doc, &o, "random");
    }
    document_free(&doc);
    offsets_free(&o);
    check_misses();
}

// Every way in which a line can be bad has a message that names path, line and column; none leaves a half-read document to run on.
static void bad_lines_are_named(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"", "x.jsonl:3:1: JSON is cut off; skipped"},
        {"{\"id\":\"a\",\"text\":\"b\"", "x.jsonl:3:20: JSON is cut off; skipped"},
        {"[1]", "x.jsonl:3:1: not a JSON object; skipped"},
        {"{\"id\":\"a\"}", "x.jsonl:3:1: a document without \"text\"; skipped"},
        {"{\"text\":\"a\"}", "x.jsonl:3:1: a document without \"id\"; skipped"},
        {"{\"id\":7,\"text\":\"a\"}", "x.jsonl:3:7: \"id\" is not a string; skipped"},
        {"{\"id\":\"a\",\"text\":[]}", "x.jsonl:3:18: \"text\" is not a string; skipped"},
        {"{\"id\":\"a\",\"text\":\"b\",\"date\":7}", "x.jsonl:3:29: \"date\" is not a string; skipped"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = {.path = STR("x.jsonl"), .line = 3};
        offsets o = {0};
        problems told = {0};
        bool is_read = doc_json_read(&doc, str_from(cases[i][0]), known_words, &o, &told);
        str line = buf_str(&told.lines);
        bool is_named = line.size > 7 && str_is((str){line.at + 6, line.size - 7}, cases[i][1]);
        if (is_read || told.count != 1 || !is_named) MISS("%s: %.*s", cases[i][0], STR_ARG(line));
        problems_free(&told);
        document_free(&doc);
        offsets_free(&o);
    }
    check_misses();
}

// Spans and stems that do not fit their text: offsets are code points, in order, disjoint, inside; a sentence begins and ends with
// a token; there is a stem a token.
static void spans_that_do_not_fit(void **state) {
    (void)state;
    static const struct {
        const char *members;
        const char *reason; // NULL: it fits
    } cases[] = {
        {"\"tokens\":[[0,3],[4,5]],\"sentences\":[[0,5]]", NULL},
        {"\"tokens\":[],\"sentences\":[]", NULL},
        {"\"tokens\":[[0,3],[3,5]],\"sentences\":[[0,3],[3,5]],\"stems\":[\"zo\",\"x\"]", NULL},
        {"\"tokens\":[[0,3]]", NULL}, // no sentences: as if it had not been tokenized
        {"\"tokens\":[[0,3],[2,5]],\"sentences\":[[0,5]]", "\"tokens\" is not"},
        {"\"tokens\":[[4,5],[0,3]],\"sentences\":[[0,5]]", "\"tokens\" is not"},
        {"\"tokens\":[[0,6]],\"sentences\":[[0,6]]", "\"tokens\" is not"},
        {"\"tokens\":[[3,3]],\"sentences\":[[3,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[3,0]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[0,999999999999]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[0,18446744073709551617]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[-1,3]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[0.5,3]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[0,3,4]],\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":{},\"sentences\":[[0,3]]", "\"tokens\" is not"},
        {"\"tokens\":[[0,3],[4,5]],\"sentences\":[[0,3]]", "\"sentences\" leave out"},
        {"\"tokens\":[[0,3],[4,5]],\"sentences\":[[0,2],[4,5]]", "\"sentences\" do not begin"},
        {"\"tokens\":[[0,3],[4,5]],\"sentences\":[[0,4],[4,5]]", "\"sentences\" do not begin"},
        {"\"tokens\":[[0,3]],\"sentences\":[[1,3]]", "\"sentences\" do not begin"},
        {"\"tokens\":[[0,3]],\"sentences\":[[0,3],[4,5]]", "\"sentences\" do not begin"},
        {"\"tokens\":[[0,3]],\"sentences\":[[0,3]],\"stems\":[]", "\"stems\" is not"},
        {"\"tokens\":[[0,3]],\"sentences\":[[0,3]],\"stems\":[\"a\",\"b\"]", "\"stems\" is not"},
        {"\"tokens\":[[0,3]],\"sentences\":[[0,3]],\"stems\":[7]", "\"stems\" is not"},
        {"\"tokens\":[[0,3]],\"sentences\":[[0,3]],\"stems\":\"a\"", "\"stems\" is not"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = {.path = STR("x.jsonl"), .line = 1};
        offsets o = {0};
        problems told = {0};
        buf line = {0};
        buf_format(&line, "{\"id\":\"a\",\"text\":\"Zo\xC3\xAB x\",%s}", cases[i].members);
        bool is_read = doc_json_read(&doc, buf_str(&line), known_words, &o, &told);
        bool is_right = is_read == !cases[i].reason;
        if (cases[i].reason) is_right = is_right && told.count == 1 && memmem(told.lines.at, told.lines.size, cases[i].reason, strlen(cases[i].reason));
        if (!is_right) MISS("%s: %.*s\n", cases[i].members, STR_ARG(buf_str(&told.lines)));
        buf_free(&line);
        problems_free(&told);
        document_free(&doc);
        offsets_free(&o);
    }
    check_misses();
}

// Keys that lede does not know go through byte for byte; with an escape, a known key is known all the same, and an ill-formed or
// second one is an error, because it would be written again.
static void keys(void **state) {
    (void)state;
    static const struct {
        const char *line, *rest; // no rest: not read
    } cases[] = {
        {"{\"id\":\"a\",\"x\" : [1,  2],\"text\":\"b\",\"y\":1.0}", "\"x\":[1,  2],\"y\":1.0"},
        {"{\"id\":\"a\",\"te\\u0078t\":\"b\"}", ""},
        {"{\"id\":\"a\",\"text\":\"b\",\"x\\u0020y\":1}", "\"x\\u0020y\":1"},
        {"{\"id\":\"a\",\"text\":\"b\",\"\xC3\xA9\":null}", "\"\xC3\xA9\":null"},
        {"{\"id\":\"a\",\"text\":\"b\",\"text\":\"c\"}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"te\\u0078t\":\"c\"}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"\\x\":1}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"\x01\":1}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"\xFF\":1}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"x\":tru}", NULL},
        {"{\"id\":\"a\",\"text\":\"b\",\"x\":{\"y\":1,\"y\":2}}", NULL},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = {.path = STR("x.jsonl"), .line = 1};
        offsets o = {0};
        problems told = {0};
        bool is_read = doc_json_read(&doc, str_from(cases[i].line), known_words, &o, &told);
        if (is_read != (cases[i].rest != NULL) || (is_read && !str_is(buf_str(&doc.rest), cases[i].rest)))
            MISS("%s: %.*s\n", cases[i].line, STR_ARG(buf_str(&doc.rest)));
        if (is_read) check_round_trip(&doc, &o, cases[i].line);
        problems_free(&told);
        document_free(&doc);
        offsets_free(&o);
    }
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_documents_read_back_equal),
        cmocka_unit_test(random_documents_read_back_equal),
        cmocka_unit_test(bad_lines_are_named),
        cmocka_unit_test(spans_that_do_not_fit),
        cmocka_unit_test(keys),
    };
    known_words = words_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    words_free(known_words);
    return failed;
}
