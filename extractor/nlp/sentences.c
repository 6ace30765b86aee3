// sentences.c: sentence ends. Which words end with a stop that is not a sentence's, and which words open a sentence after one that
// may be, stands in rules/english/ and is built in by the Makefile, because `lede tokenize` takes no rules.
// SPDX-License-Identifier: MIT
#include "nlp/sentences.h"

#include <stdlib.h>

#include "text/limits.h"
#include "text/utf8.h"

struct abbreviation {
    const char *word;
    bool may_end;
};
#include "abbreviations.inc"     // static const struct abbreviation abbreviations[], in byte order
#include "sentence_starters.inc" // static const char *const sentence_starters[], in byte order

static str token_text(const document *doc, size_t token) {
    return document_slice(doc, doc->tokens[token]);
}

static int compare_with_abbreviation(const void *key, const void *row) {
    return str_compare(*(const str *)key, str_from(((const struct abbreviation *)row)->word));
}

static int compare_with_word(const void *key, const void *row) {
    return str_compare(*(const str *)key, str_from(*(const char *const *)row));
}

static const struct abbreviation *find_abbreviation(str s) {
    return bsearch(&s, abbreviations, ARRAY_LEN(abbreviations), sizeof *abbreviations, compare_with_abbreviation);
}

static bool is_sentence_starter(str s) {
    return bsearch(&s, sentence_starters, ARRAY_LEN(sentence_starters), sizeof *sentence_starters, compare_with_word) != NULL;
}

static code_class first_class(str s) {
    uint32_t cp;
    utf8_decode(s.at, &cp);
    return utf8_class(cp);
}

static code_class last_class(str s) {
    size_t at = s.size - 1;
    while (at > 0 && ((unsigned char)s.at[at] & 0xC0) == 0x80) at--;
    return first_class((str){s.at + at, s.size - at});
}

static bool is_glued(const document *doc, size_t token) {
    return token + 1 < doc->token_count && doc->tokens[token].end == doc->tokens[token + 1].start;
}

// The stops of Chinese and Japanese, behind which no blank stands.
static bool is_wide_stop(str s) {
    return str_is(s, "\xE3\x80\x82") || str_is(s, "\xEF\xBC\x81") || str_is(s, "\xEF\xBC\x9F");
}

static bool is_terminator(str s) {
    unsigned char c = (unsigned char)s.at[0];
    if (c > '?' && c < 0xE2) return false; // nearly all words
    return c == '.' || (s.size == 1 && (c == '!' || c == '?')) || str_is(s, "\xE2\x80\xA6") || is_wide_stop(s);
}

static bool is_plain_word(str s) {
    unsigned char c = (unsigned char)(s.at[0] | 32);
    return c >= 'a' && c <= 'z';
}

// Marks and brackets that close a sentence behind its stop.
static bool is_closer(str s) {
    if (is_plain_word(s)) return false;
    static const char *const closers[] = {"\"", "'", ")", "]", "}", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", "''"};
    for (size_t i = 0; i < ARRAY_LEN(closers); i++)
        if (str_is(s, closers[i])) return true;
    return false;
}

static bool is_opener(str s) {
    if (is_plain_word(s)) return false;
    static const char *const openers[] = {"\"",           "'",  "(", "[",  "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB",
                                          "\xE2\x80\x9E", "``", "-", "--", "\xE2\x80\x94", "\xE2\x80\xA2", "*"};
    for (size_t i = 0; i < ARRAY_LEN(openers); i++)
        if (str_is(s, openers[i])) return true;
    return false;
}

// The first token from `token` on that is no opening mark: the word that would open the next sentence.
static size_t skip_openers(const document *doc, size_t token) {
    while (token < doc->token_count && is_opener(token_text(doc, token))) token++;
    return token;
}

static bool ends_abbreviation(const document *doc, size_t stop, size_t next) {
    if (stop == 0 || doc->tokens[stop - 1].end != doc->tokens[stop].start) return false;
    str before = token_text(doc, stop - 1);
    const struct abbreviation *known = find_abbreviation(before);
    bool is_initial = before.size == 1 && first_class(before) == CP_UPPER && !str_is(before, "I");
    bool is_dotted = !known && memchr(before.at, '.', before.size) && first_class(before) != CP_DIGIT;
    if (!known && !is_initial && !is_dotted) return false;
    if (next >= doc->token_count) return false;
    bool may_end = known ? known->may_end : is_dotted;
    return !(may_end && is_sentence_starter(token_text(doc, next)));
}

// Whether the stop belongs to the number of a list item, "2. Bo Lee": a short number alone at the head of its line.
static bool ends_item_number(const document *doc, size_t first, size_t stop) {
    if (stop != first + 1 || doc->tokens[first].end != doc->tokens[stop].start || sentences_newlines(doc, stop)) return false;
    str number = token_text(doc, first);
    return number.size <= 2 && first_class(number) == CP_DIGIT && (first == 0 || sentences_newlines(doc, first - 1));
}

// Whether the sentence may end at terminator `stop`, when `next` is the word behind it.
static bool is_sentence_end(const document *doc, size_t stop, size_t last, size_t next) {
    str text = token_text(doc, stop);
    if (next >= doc->token_count || is_wide_stop(text)) return true;
    code_class opens = first_class(token_text(doc, next));
    if (opens == CP_LOWER) return false;
    if (is_glued(doc, last)) { // no space behind: only "them.Kristen" is an end
        bool after_word = stop > 0 && doc->tokens[stop - 1].end - doc->tokens[stop - 1].start > 1 && doc->tokens[stop - 1].end == doc->tokens[stop].start &&
                          last_class(token_text(doc, stop - 1)) == CP_LOWER;
        return opens == CP_UPPER && after_word && next == last + 1;
    }
    bool is_ellipsis = text.size > 1;
    if (is_ellipsis) return opens == CP_UPPER && !str_is(token_text(doc, next), "I");
    return text.at[0] != '.' || !ends_abbreviation(doc, stop, next);
}

size_t sentences_newlines(const document *doc, size_t token) {
    size_t count = 0;
    for (size_t i = doc->tokens[token].end; i < doc->tokens[token + 1].start; i++) {
        char c = doc->text.at[i];
        bool is_lone_return = c == '\r' && (i + 1 == doc->text.size || doc->text.at[i + 1] != '\n');
        count += c == '\n' || is_lone_return;
    }
    return count;
}

// The length in bytes of the line that holds byte `at`.
static size_t line_length(const document *doc, size_t at, size_t *start) {
    size_t begin = at, end = at;
    size_t floor = at > 400 ? at - 400 : 0, ceiling = doc->text.size - at > 400 ? at + 400 : doc->text.size; // nothing wraps at more
    while (begin > floor && doc->text.at[begin - 1] != '\n') begin--;
    while (end < ceiling && doc->text.at[end] != '\n') end++;
    *start = begin;
    return end - begin;
}

// A line break without a stop: wrapped text goes on, a headline, a caption or a list item does not. Wrapped lines are nearly as long
// as their neighbours and go on in lower case or with the next word of a name; the others open with a capital and are short.
static bool is_line_end(const document *doc, size_t token) {
    str next = token_text(doc, token + 1);
    if (first_class(next) == CP_LOWER) return false;
    if (str_is(next, "\xE2\x80\xA2") || str_is(next, "*") || str_is(next, "-")) return true;
    size_t this_start, next_start;
    size_t this_length = line_length(doc, doc->tokens[token].start, &this_start);
    size_t next_length = line_length(doc, doc->tokens[token + 1].start, &next_start);
    size_t word = doc->tokens[token + 1].end - doc->tokens[token + 1].start;
    enum { WRAP_AT_LEAST = 55, WRAP_AT_MOST = 110 };
    bool is_wrapped = this_length + word >= WRAP_AT_LEAST && this_length <= WRAP_AT_MOST && next_length <= WRAP_AT_MOST;
    return !is_wrapped;
}

void sentences_find(document *doc) {
    doc->sentence_count = 0;
    size_t first = 0;
    for (size_t i = 0; i < doc->token_count; i++) {
        size_t last = i;
        bool ends = i + 1 == doc->token_count;
        if (!ends && is_terminator(token_text(doc, i))) {
            while (last + 1 < doc->token_count && is_glued(doc, last) && (is_closer(token_text(doc, last + 1)) || is_terminator(token_text(doc, last + 1))))
                last++;
            ends = is_sentence_end(doc, i, last, skip_openers(doc, last + 1)) && !ends_item_number(doc, first, i);
            if (!ends) {
                i = last; // a run of stops that ends nothing is not looked at again
                ends = i + 1 == doc->token_count;
            }
        }
        bool is_one_blank = !ends && doc->tokens[i + 1].start == doc->tokens[i].end + 1 && doc->text.at[doc->tokens[i].end] == ' ';
        if (!ends && !is_one_blank && doc->tokens[i + 1].start > doc->tokens[i].end) {
            size_t newlines = sentences_newlines(doc, i);
            ends = newlines >= 2 || (newlines == 1 && is_line_end(doc, i));
        }
        if (!ends) ends = doc->tokens[i + 1].end - doc->tokens[first].start > LIMIT_SENTENCE;
        if (!ends) continue;
        document_add_sentence(doc, doc->tokens[first].start, doc->tokens[last].end);
        i = last;
        first = last + 1;
    }
}
