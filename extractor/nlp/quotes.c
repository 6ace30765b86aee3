// quotes.c: pairs quotation marks, paragraph by paragraph, over the tokens that are marks.
//
// A typographic mark says which side it is. A straight one opens when a blank, a bracket or a dash is before it and none behind, and
// closes the other way round; between two blanks or two letters it does what is due. Single marks count only where no double
// mark is open, and only when they cannot be apostrophes: opened before a letter after a blank, closed behind punctuation.
// A paragraph whose last mark opens is closed by its end, unless a nearer reading exists.
// SPDX-License-Identifier: MIT
#include "nlp/quotes.h"

#include "nlp/sentences.h"
#include "text/limits.h"
#include "text/utf8.h"

typedef enum { MARK_NONE, MARK_STRAIGHT, MARK_OPEN, MARK_CLOSE, MARK_SINGLE, MARK_SINGLE_OPEN, MARK_SINGLE_CLOSE } mark_kind;

static bool may_be_mark(unsigned char c) {
    return c == '"' || c == '\'' || c == '`' || c == 0xC2 || c == 0xE2;
}

static mark_kind kind_of(str s) {
    if (!may_be_mark((unsigned char)s.at[0])) return MARK_NONE;
    static const struct {
        const char *text;
        mark_kind kind;
    } marks[] = {
        {"\"", MARK_STRAIGHT},
        {"''", MARK_CLOSE},
        {"``", MARK_OPEN},
        {"\xE2\x80\x9C", MARK_OPEN},
        {"\xE2\x80\x9D", MARK_CLOSE},
        {"\xE2\x80\x9E", MARK_OPEN},
        {"\xC2\xAB", MARK_OPEN},
        {"\xC2\xBB", MARK_CLOSE},
        {"\xE2\x80\xB9", MARK_OPEN},
        {"\xE2\x80\xBA", MARK_CLOSE},
        {"'", MARK_SINGLE},
        {"\xE2\x80\x98", MARK_SINGLE_OPEN},
        {"\xE2\x80\x99", MARK_SINGLE_CLOSE},
    };
    for (size_t i = 0; i < ARRAY_LEN(marks); i++)
        if (str_is(s, marks[i].text)) return marks[i].kind;
    return MARK_NONE;
}

static bool is_space_before(const document *doc, size_t token) {
    return token == 0 || doc->tokens[token - 1].end < doc->tokens[token].start;
}

static bool is_space_behind(const document *doc, size_t token) {
    return token + 1 == doc->token_count || doc->tokens[token].end < doc->tokens[token + 1].start;
}

static char sign_before(const document *doc, size_t token) {
    return token == 0 ? ' ' : doc->text.at[doc->tokens[token].start - 1];
}

static bool can_open(const document *doc, size_t token) {
    if (is_space_behind(doc, token)) return false;
    return is_space_before(doc, token) || memchr("([{-'", sign_before(doc, token), 5) || (unsigned char)sign_before(doc, token) >= 0x80;
}

static bool can_close(const document *doc, size_t token) {
    return !is_space_before(doc, token);
}

// Where the tokens of the paragraph that begins at `first` end.
static size_t paragraph_end(const document *doc, size_t first) {
    size_t token = first;
    while (token < doc->token_count && !is_paragraph_break(doc, token)) token++;
    return token < doc->token_count ? token + 1 : token;
}

static uint32_t count_words(const document *doc, size_t first, size_t end) {
    uint32_t count = 0;
    for (size_t i = first; i < end; i++) {
        uint32_t cp;
        utf8_decode(doc->text.at + doc->tokens[i].start, &cp);
        code_class class = utf8_class(cp);
        count += class == CP_LOWER || class == CP_UPPER || class == CP_LETTER || class == CP_DIGIT;
    }
    return count;
}

// Adds the quotation whose opening mark is token `open` and whose closing mark is token `close`, or the paragraph's end.
static void add(const document *doc, size_t open, size_t close, bool is_unclosed, quotations *out) {
    if (close == open + 1) return;
    quotation q = {.is_unclosed = is_unclosed, .words = count_words(doc, open + 1, close)};
    q.inner = (span){doc->tokens[open + 1].start, doc->tokens[close - 1].end};
    q.outer = (span){doc->tokens[open].start, is_unclosed ? q.inner.end : doc->tokens[close].end};
    ARRAY_PUSH(out->items, out->count, out->capacity, q);
}

static bool is_mark(const document *doc, size_t token, const char *mark) {
    return str_is(document_slice(doc, doc->tokens[token]), mark);
}

// The token that closes the double mark `open`, or `end`.
static size_t find_close(const document *doc, size_t open, size_t end) {
    bool is_straight = kind_of(document_slice(doc, doc->tokens[open])) == MARK_STRAIGHT, is_low = is_mark(doc, open, "\xE2\x80\x9E");
    size_t depth = 1, inner = 0; // inner: typographic pairs between straight marks
    for (size_t i = open + 1; i < end; i++) {
        mark_kind kind = kind_of(document_slice(doc, doc->tokens[i]));
        if (kind == MARK_STRAIGHT && is_straight && (can_close(doc, i) || !can_open(doc, i))) return i;
        if (kind == MARK_STRAIGHT && !is_straight && can_close(doc, i) && !can_open(doc, i) && depth == 1) return i;
        if (is_straight && kind == MARK_OPEN) inner++;
        if (is_straight && kind == MARK_CLOSE && inner-- == 0) return i; // typed with one kind of key, closed with the other
        if (is_straight) continue;
        if (is_low && is_mark(doc, i, "\xE2\x80\x9C")) return i; // what opens elsewhere closes a low mark
        if (kind == MARK_OPEN) depth++;
        if (kind == MARK_CLOSE && --depth == 0) return i;
    }
    return end;
}

// A typographic mark that never closes although another opens later: the writer forgot a mark, so this one ends before the next.
static size_t next_open(const document *doc, size_t open, size_t end) {
    mark_kind wanted = kind_of(document_slice(doc, doc->tokens[open]));
    for (size_t i = open + 1; i < end; i++)
        if (kind_of(document_slice(doc, doc->tokens[i])) == wanted && can_open(doc, i)) return i;
    return end;
}

// Single marks as the outer ones: opened at a word after a blank, closed behind punctuation, or behind a word when nothing better
// follows; an apostrophe inside a word never counts (the tokenizer keeps it in the word).
static size_t find_single_close(const document *doc, size_t open, size_t end) {
    size_t fallback = end;
    for (size_t i = open + 1; i < end; i++) {
        mark_kind kind = kind_of(document_slice(doc, doc->tokens[i]));
        if (kind == MARK_OPEN || kind == MARK_STRAIGHT) {
            size_t inner = find_close(doc, i, end);
            if (inner == end) return fallback;
            i = inner;
            continue;
        }
        if (kind != MARK_SINGLE && kind != MARK_SINGLE_CLOSE) continue;
        if (is_space_before(doc, i)) continue;
        bool follows_stop = memchr(".,!?;-", sign_before(doc, i), 6) != NULL;
        if (follows_stop) return i;
        bool is_plural_possessive = sign_before(doc, i) == 's' && is_space_behind(doc, i);
        if (fallback == end && !is_plural_possessive) fallback = i;
        if (fallback != end && fallback != i) return fallback;
    }
    return fallback;
}

static bool can_open_single(const document *doc, size_t token) {
    if (is_space_behind(doc, token) || token + 1 >= doc->token_count) return false;
    if (!is_space_before(doc, token) && !memchr("([{-", sign_before(doc, token), 4)) return false;
    uint32_t cp;
    utf8_decode(doc->text.at + doc->tokens[token + 1].start, &cp);
    code_class class = utf8_class(cp);
    return class == CP_UPPER || class == CP_LOWER || class == CP_LETTER;
}

// The next `mark` behind `open` that can close, or `end`. `seen` is up to where there is none, so that a paragraph is walked once.
static size_t find_mark(const document *doc, size_t open, size_t end, const char *mark, size_t *seen) {
    for (size_t i = open < *seen ? *seen : open + 1; i < end; i++)
        if (is_mark(doc, i, mark) && can_close(doc, i)) return i;
    if (end > *seen) *seen = end;
    return end;
}

// Where to stop looking for the mark that closes `open`.
static size_t search_end(size_t open, size_t end) {
    return end - open > LIMIT_QUOTATION_TOKENS ? open + LIMIT_QUOTATION_TOKENS : end;
}

static void pair_paragraph(const document *doc, size_t first, size_t end, quotations *out) {
    size_t no_turned = 0, no_doubled = 0;
    for (size_t i = first; i < end; i++) {
        if (!may_be_mark((unsigned char)doc->text.at[doc->tokens[i].start])) continue;
        mark_kind kind = kind_of(document_slice(doc, doc->tokens[i]));
        if ((kind == MARK_SINGLE || kind == MARK_SINGLE_OPEN) && can_open_single(doc, i)) {
            size_t stop = search_end(i, end), close = find_single_close(doc, i, stop);
            if (close == stop) continue;
            add(doc, i, close, false, out);
            i = close;
        } else if ((kind == MARK_STRAIGHT && can_open(doc, i)) || kind == MARK_OPEN) {
            size_t stop = search_end(i, end), close = find_close(doc, i, stop);
            bool is_unclosed = close == stop;
            if (is_unclosed && kind == MARK_OPEN) {
                size_t other = next_open(doc, i, stop);
                if (other < stop) close = other; // then the text between two opening marks, up to the second
            }
            add(doc, i, close, is_unclosed, out);
            i = is_unclosed && close < end ? close - 1 : close;
        } else if (is_mark(doc, i, "\xC2\xBB") && can_open(doc, i)) { // »so« in some countries: the pair turned round
            size_t stop = search_end(i, end), close = find_mark(doc, i, stop, "\xC2\xAB", &no_turned);
            if (close == stop) continue;
            add(doc, i, close, false, out);
            i = close;
        } else if (is_mark(doc, i, "''") && can_open(doc, i)) {
            // Doubled apostrophes are the slant of a wiki as often as marks: no quotation, and marks between them are part of something longer.
            size_t stop = search_end(i, end), close = find_mark(doc, i, stop, "''", &no_doubled);
            if (close < stop) i = close;
        }
    }
}

void quotes_pair(const document *doc, quotations *out) {
    out->count = 0;
    for (size_t first = 0; first < doc->token_count;) {
        size_t end = paragraph_end(doc, first);
        pair_paragraph(doc, first, end, out);
        first = end;
    }
}

size_t quotes_first(const quotations *q, uint32_t byte) {
    size_t low = 0, high = q->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (q->items[middle].outer.end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
