// test_tokenize.c: where tokens begin and end, and what their characters say of them (tests/tables/tokens.txt, token-classes.txt).
// SPDX-License-Identifier: MIT
#include "check.h"

#include "nlp/token_classes.h"

static void check_tokens(const table_row *r) {
    document doc = document_of(r->cells[0]);
    buf found = join_spans(&doc, doc.tokens, doc.token_count, "|");
    if (r->count != 2 || !str_equal(buf_str(&found), r->cells[1]))
        MISS("%s:%ld:\n  found  %.*s\n  wanted %.*s\n", r->path, r->line, STR_ARG(buf_str(&found)), STR_ARG(r->cells[1]));
    buf_free(&found);
    document_free(&doc);
}

static void tokens_are_cut_as_in_the_table(void **state) {
    (void)state;
    each_row("tokens.txt", check_tokens);
}

static void check_classes(const table_row *r) {
    buf found = {0};
    uint32_t bits = token_classes_of(r->cells[0]);
    for (size_t i = 0; i < token_class_count; i++)
        if (bits >> i & 1) buf_format(&found, "%s%s", found.size ? " " : "", token_classes[i].name);
    if (!found.size) buf_char(&found, '-');
    if (r->count != 2 || !str_equal(buf_str(&found), r->cells[1]))
        MISS("%s:%ld: %.*s is %.*s, not %.*s\n", r->path, r->line, STR_ARG(r->cells[0]), STR_ARG(buf_str(&found)), STR_ARG(r->cells[1]));
    buf_free(&found);
}

static void classes_are_as_in_the_table(void **state) {
    (void)state;
    each_row("token-classes.txt", check_classes);
}

// Every class is met by the table, so that a new one cannot be forgotten there.
static uint32_t seen_classes;
static void see_classes(const table_row *r) {
    seen_classes |= token_classes_of(r->cells[0]);
}
static void every_class_is_in_the_table(void **state) {
    (void)state;
    each_row("token-classes.txt", see_classes);
    assert_int_equal(seen_classes, (1u << token_class_count) - 1);
}

static bool is_blank(const document *doc, span s) {
    for (size_t i = s.start; i < s.end;) {
        uint32_t cp;
        i += utf8_decode(doc->text.at + i, &cp);
        code_class class = utf8_class(cp);
        if (class != CP_SPACE && class != CP_IGNORED && class != CP_OTHER) return false;
    }
    return true;
}

// Whatever the text: tokens are in order, disjoint, not empty, begin and end between characters, and leave out only blanks;
// sentences hold all of them.
static void any_text_is_covered(void **state) {
    (void)state;
    uint32_t seed = 20100721;
    for (size_t round = 0; round < 3000; round++) {
        buf text = {0};
        append_random_text(&seed, 1 + round % 60, &text);
        document doc = document_of(buf_str(&text));
        span gap = {0, 0};
        for (size_t i = 0; i <= doc.token_count; i++) {
            gap.end = i < doc.token_count ? doc.tokens[i].start : (uint32_t)doc.text.size;
            if (gap.end < gap.start || !is_blank(&doc, gap)) fail_msg("round %zu: something at byte %u is in no token", round, gap.start);
            if (i == doc.token_count) break;
            gap.start = doc.tokens[i].end;
            assert_true(doc.tokens[i].end > doc.tokens[i].start);
            assert_true(gap.start == doc.text.size || ((unsigned char)doc.text.at[gap.start] & 0xC0) != 0x80);
        }
        size_t token = 0;
        for (size_t i = 0; i < doc.sentence_count; i++) {
            assert_int_equal(doc.sentences[i].start, doc.tokens[token].start);
            while (token < doc.token_count && doc.tokens[token].end <= doc.sentences[i].end) token++;
            assert_int_equal(doc.sentences[i].end, doc.tokens[token - 1].end);
        }
        assert_int_equal(token, doc.token_count);
        buf_free(&text);
        document_free(&doc);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tokens_are_cut_as_in_the_table),
        cmocka_unit_test(classes_are_as_in_the_table),
        cmocka_unit_test(every_class_is_in_the_table),
        cmocka_unit_test(any_text_is_covered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
