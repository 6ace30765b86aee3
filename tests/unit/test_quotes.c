// test_quotes.c: which marks pair (tests/tables/quotes.txt).
// SPDX-License-Identifier: MIT
#include "check.h"

#include "nlp/quotes.h"

static void check_quotes(const table_row *r) {
    document doc = document_of(r->cells[0]);
    quotations quotes = {0};
    quotes_pair(&doc, &quotes);
    buf found = {0}, wanted = {0};
    for (size_t i = 0; i < quotes.count; i++)
        buf_format(&found, " | %s%.*s", quotes.items[i].is_unclosed ? "open: " : "", STR_ARG(document_slice(&doc, quotes.items[i].inner)));
    for (size_t i = 1; i < r->count; i++) buf_format(&wanted, " | %.*s", STR_ARG(r->cells[i]));
    if (!str_equal(buf_str(&found), buf_str(&wanted)))
        MISS("%s:%ld: %.*s\n  found  %.*s\n  wanted %.*s\n", r->path, r->line, STR_ARG(r->cells[0]), STR_ARG(buf_str(&found)), STR_ARG(buf_str(&wanted)));
    buf_free(&found);
    buf_free(&wanted);
    free(quotes.items);
    document_free(&doc);
}

static void marks_pair_as_in_the_table(void **state) {
    (void)state;
    each_row("quotes.txt", check_quotes);
}

// The outer extent takes in the marks, the inner one does not; words are counted, signs are not.
static void extents_and_words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        span outer, inner;
        uint32_t words;
    } cases[] = {
        {"He said, \"No, not now.\"", {9, 23}, {10, 22}, 3},
        {"\xE2\x80\x9CZo\xC3\xAB!\xE2\x80\x9D", {0, 11}, {3, 8}, 1},
        {"\xE2\x80\x9C"
         "Never closed, it ends here.",
         {0, 30},
         {3, 30},
         5},
        {"``Go on,''", {0, 10}, {2, 8}, 2},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = document_of(str_from(cases[i].text));
        quotations quotes = {0};
        quotes_pair(&doc, &quotes);
        const quotation *q = quotes.items;
        bool is_right = quotes.count == 1 && span_equal(q->outer, cases[i].outer) && span_equal(q->inner, cases[i].inner) && q->words == cases[i].words;
        if (!is_right) MISS("row %zu: %s\n", i, cases[i].text);
        free(quotes.items);
        document_free(&doc);
    }
    check_misses();
}

// Whatever the text: pairs are sorted, disjoint, not empty, and no pair crosses a paragraph's end.
static void any_text_pairs_in_order(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "\"", "'", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x99", "``", "''", " ", "\n\n", "word", ".", ",", "(", ")", "s"};
    uint32_t seed = 7;
    quotations quotes = {0};
    for (size_t round = 0; round < 5000; round++) {
        buf text = {0};
        for (size_t i = 0; i < 40; i++) buf_text(&text, pieces[next_random(&seed) % ARRAY_LEN(pieces)]);
        document doc = document_of(buf_str(&text));
        quotes_pair(&doc, &quotes);
        for (size_t i = 0; i < quotes.count; i++) {
            const quotation *q = &quotes.items[i];
            bool is_ordered = i == 0 || quotes.items[i - 1].outer.end <= q->outer.start;
            bool is_split = memmem(doc.text.at + q->outer.start, q->outer.end - q->outer.start, "\n\n", 2) != NULL;
            if (!is_ordered || is_split || !span_contains(q->outer, q->inner) || q->inner.start >= q->inner.end) fail_msg("%.*s", STR_ARG(buf_str(&text)));
        }
        buf_free(&text);
        document_free(&doc);
    }
    free(quotes.items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_pair_as_in_the_table),
        cmocka_unit_test(extents_and_words),
        cmocka_unit_test(any_text_pairs_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
