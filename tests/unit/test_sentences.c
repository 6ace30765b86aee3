// test_sentences.c: where sentences end (tests/tables/sentences.txt), and that none grows past its limit.
// SPDX-License-Identifier: MIT
#include "check.h"

#include "text/limits.h"

// Takes the signs out of a row: what stands in the text, and where sentences begin and end in it.
static void read_marked(str marked, buf *text, buf *wanted) {
    static const char sign[] = " \xC2\xB6";
    while (marked.size) {
        const char *at = memmem(marked.at, marked.size, sign, 3);
        str sentence = {marked.at, at ? (size_t)(at - marked.at) : marked.size};
        buf_str_append(text, sentence);
        buf_str_append(wanted, str_trim(sentence));
        marked = (str){marked.at + sentence.size, marked.size - sentence.size};
        if (!at) break;
        marked = (str){marked.at + 3, marked.size - 3};
        if (marked.size && marked.at[0] == '-') marked = (str){marked.at + 1, marked.size - 1};
        buf_text(wanted, sign);
        buf_char(wanted, ' ');
    }
}

static void check_sentences(const table_row *r) {
    buf text = {0}, wanted = {0};
    read_marked(r->cells[0], &text, &wanted);
    document doc = document_of(buf_str(&text));
    buf found = join_spans(&doc, doc.sentences, doc.sentence_count, " \xC2\xB6 ");
    if (!str_equal(buf_str(&found), buf_str(&wanted)))
        MISS("%s:%ld:\n  found  %.*s\n  wanted %.*s\n", r->path, r->line, STR_ARG(buf_str(&found)), STR_ARG(buf_str(&wanted)));
    buf_free(&text);
    buf_free(&wanted);
    buf_free(&found);
    document_free(&doc);
}

static void sentences_end_as_in_the_table(void **state) {
    (void)state;
    each_row("sentences.txt", check_sentences);
}

// A text without a stop is cut at a token, so that no pattern meets a view of any length.
static void no_sentence_is_longer_than_its_limit(void **state) {
    (void)state;
    buf text = {0};
    for (int i = 0; i < 20000; i++) buf_text(&text, "word ");
    document doc = document_of(buf_str(&text));
    assert_true(doc.sentence_count >= text.size / LIMIT_SENTENCE);
    for (size_t i = 0; i < doc.sentence_count; i++) assert_in_range(doc.sentences[i].end - doc.sentences[i].start, 1, LIMIT_SENTENCE);
    buf_free(&text);
    document_free(&doc);
}

// Line breaks of every kind between two tokens, and whether they end a paragraph.
static void blank_lines_end_paragraphs(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t newlines;
        bool is_break;
    } cases[] = {
        {"a b", 0, false},       {"a\nb", 1, false},     {"a\r\nb", 1, false}, {"a\rb", 1, false},    {"a\n\nb", 2, true},
        {"a\r\n\r\nb", 2, true}, {"a\n \t\nb", 2, true}, {"a\r\rb", 2, true},  {"a\n\n\nb", 3, true}, {"a \nb", 1, false},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = document_of(str_from(cases[i].text));
        if (sentences_newlines(&doc, 0) != cases[i].newlines || is_paragraph_break(&doc, 0) != cases[i].is_break) MISS("row %zu\n", i);
        document_free(&doc);
    }
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_end_as_in_the_table),
        cmocka_unit_test(no_sentence_is_longer_than_its_limit),
        cmocka_unit_test(blank_lines_end_paragraphs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
