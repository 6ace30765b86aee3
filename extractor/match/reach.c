// reach.c: how far a pattern got. PCRE2 calls back before each item that it tries, with the place in the pattern and in the text. "How
// far" is not the place in the pattern (the second alternative stands behind the first one, and is no further), nor that in the text (.{0,60}
// runs to the end of anything); it is what lies between the pattern's beginning and the item: items weigh 1, atoms 8, and alternatives begin
// where their group begins.
//
//     {person} (?:~play|as) {person}        weight before:  {person} 0, blank 8, ~play 9, as 9, blank 17 ...
//
// Among places of the same weight the first attempt counts, and of that the place furthest on in the text; all items tried there are what was expected.
// SPDX-License-Identifier: MIT
#include "match/reach.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "pack/compile.h"
#include "pack/pattern.h"
#include "text/limits.h"

enum { ATOM_WEIGHT = 8, DEPTH_MAX = 64, TRIED_MAX = 12, SHOWN_MAX = 4, ITEM_WIDTH = 40 };

// What is known of each byte of the compiled text at which an item begins.
typedef struct {
    uint32_t weight;   // of what lies before it
    uint32_t end;      // of the item; 0 where none begins
    uint32_t piece;    // of the pattern
    uint32_t word;     // where the word begins that it is a letter of, [Tt]he; itself when it is no such letter
    uint32_t letters;  // of that word before it
    bool takes_room;   // false: \b, (?=...), (?!...)
    bool is_bracket;   // ( | ) of a group that is no item of its own
    bool in_assertion; // inside (?=...) and the like: the assertion as a whole is the item
} item;

typedef struct {
    const worker *w;
    const pattern *line;
    str text;               // as compiled
    const size_t *piece_at; // where its pieces begin
    item *items;            // one a byte of text, and one for its end
    uint32_t total;
} map;

// ---- the items of a pattern

static uint32_t close_of(str text, size_t at, char close) {
    while (at < text.size && text.at[at] != close) at += text.at[at] == '\\' ? 2 : 1;
    return (uint32_t)(at < text.size ? at + 1 : text.size);
}

static uint32_t class_end(str text, size_t at) {
    size_t i = at + 1;
    if (i < text.size && text.at[i] == '^') i++;
    if (i < text.size && text.at[i] == ']') i++;
    return close_of(text, i, ']');
}

static uint32_t escape_end(str text, size_t at) {
    char kind = at + 1 < text.size ? text.at[at + 1] : '\0', opens = at + 2 < text.size ? text.at[at + 2] : '\0';
    if (strchr("pPxkgoN", kind) && kind && opens == '{') return close_of(text, at, '}');
    return (uint32_t)(at + 2 < text.size ? at + 2 : text.size);
}

static bool is_assertion(str text, size_t at) {
    static const char *const heads[] = {"(?=", "(?!", "(?<=", "(?<!"};
    for (size_t i = 0; i < ARRAY_LEN(heads); i++)
        if (str_starts((str){text.at + at, text.size - at}, str_from(heads[i]))) return true;
    return false;
}

// The end of the head of a group: "(", "(?:", "(?<name>", "(?!".
static uint32_t head_end(str text, size_t at) {
    if (at + 2 >= text.size || text.at[at + 1] != '?') return (uint32_t)at + 1;
    char c = text.at[at + 2], d = at + 3 < text.size ? text.at[at + 3] : '\0';
    if (c == '<' && (d == '=' || d == '!')) return (uint32_t)at + 4;
    if (c == '<') return close_of(text, at, '>');
    if (c == ':' || c == '=' || c == '!' || c == '>' || c == '|') return (uint32_t)at + 3;
    size_t i = at + 2; // flags, (?i) or (?i:
    while (i < text.size && text.at[i] != ')' && text.at[i] != ':') i++;
    return (uint32_t)(i < text.size && text.at[i] == ':' ? i + 1 : i);
}

static uint32_t group_end(str text, size_t at) {
    int depth = 0;
    for (size_t i = at; i < text.size;) {
        char c = text.at[i];
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) return (uint32_t)i + 1;
        i = c == '\\' ? escape_end(text, i) : c == '[' ? class_end(text, i) : i + 1;
    }
    return (uint32_t)text.size;
}

static bool is_quantifier(str text, size_t at, uint32_t *end) {
    char c = text.at[at];
    *end = (uint32_t)at + 1;
    if (c == '?' || c == '*' || c == '+') return true;
    if (c != '{' || at + 1 >= text.size || !strchr("0123456789,", text.at[at + 1])) return false;
    *end = close_of(text, at, '}');
    return true;
}

static bool is_plain_letter(char c) {
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == ' ';
}

static bool is_literal(const map *m, uint32_t at) {
    char c = m->text.at[at];
    return m->line->pieces[m->items[at].piece].atom == NONE && (is_plain_letter(c) || strchr(",.:;'\"&/-!", c));
}

static void add_item(map *m, size_t at, uint32_t end, uint32_t weight, bool in_assertion, bool takes_room) {
    item *i = &m->items[at];
    i->end = end;
    i->weight = weight;
    i->in_assertion = in_assertion;
    i->takes_room = takes_room;
    i->word = (uint32_t)at;
}

// Whether an item is sure to be one letter of a word: "e" or [Tt], and no quantifier.
static bool is_word_letter(const map *m, size_t at) {
    uint32_t end = m->items[at].end, quantifier;
    char c = m->text.at[at];
    if (!end || m->line->pieces[m->items[at].piece].atom != NONE || (end < m->text.size && is_quantifier(m->text, end, &quantifier))) return false;
    return (c != ' ' && is_plain_letter(c)) || (c == '[' && end > at + 1 && at + 1 < m->text.size && m->text.at[at + 1] != '^');
}

// The letters of a word count together, as one that begins where the word does: one letter of it in another word is no way got on.
static void join_words(map *m) {
    for (size_t i = 0; i < m->text.size; i++) {
        uint32_t end = m->items[i].end;
        if (!is_word_letter(m, i) || end >= m->text.size || !is_word_letter(m, end) || m->items[end].in_assertion != m->items[i].in_assertion) continue;
        m->items[end].word = m->items[i].word;
        m->items[end].letters = m->items[i].letters + 1;
        m->items[end].weight = m->items[i].weight;
    }
}

// Walks over the text once; a stack holds where the open groups began and how far their longest alternative goes.
static void find_items(map *m) {
    struct {
        uint32_t base, longest, assertion_end;
    } open[DEPTH_MAX] = {{0, 0, 0}};
    str text = m->text;
    size_t depth = 0;
    uint32_t weight = 0, piece = 0, end;
    for (size_t i = 0; i < text.size; i = end) {
        while (piece + 1 < m->line->piece_count && m->piece_at[piece + 1] <= i) piece++;
        bool in_assertion = open[depth].assertion_end > i;
        char c = text.at[i];
        m->items[i].piece = piece;
        if (m->line->pieces[piece].atom != NONE) {
            end = (uint32_t)m->piece_at[piece + 1];
            add_item(m, i, end, weight, in_assertion, true);
            if (!in_assertion) weight += ATOM_WEIGHT;
        } else if (c == '(' && depth + 1 < DEPTH_MAX) {
            bool asserts = is_assertion(text, i);
            end = head_end(text, i);
            add_item(m, i, asserts ? group_end(text, i) : end, weight, in_assertion, !asserts);
            m->items[i].is_bracket = !asserts;
            uint32_t assertion_end = in_assertion ? open[depth].assertion_end : asserts ? group_end(text, i) : 0;
            depth++;
            open[depth].base = open[depth].longest = weight;
            open[depth].assertion_end = assertion_end;
        } else if (c == '|' || c == ')') {
            end = (uint32_t)i + 1;
            add_item(m, i, end, weight, in_assertion, false);
            m->items[i].is_bracket = true;
            if (weight > open[depth].longest) open[depth].longest = weight;
            weight = c == '|' ? open[depth].base : open[depth].longest;
            if (c == ')' && depth) depth--;
        } else if (!is_quantifier(text, i, &end)) {
            bool is_boundary = c == '^' || c == '$' || (c == '\\' && i + 1 < text.size && strchr("bBAzZGK", text.at[i + 1]));
            end = c == '\\' ? escape_end(text, i) : c == '[' ? class_end(text, i) : (uint32_t)i + 1;
            add_item(m, i, end, weight, in_assertion, !is_boundary);
            if (!in_assertion && !is_boundary) weight++;
        }
    }
    if (weight > open[0].longest) open[0].longest = weight;
    m->total = open[0].longest;
    m->items[text.size] = (item){.weight = m->total, .is_bracket = true, .word = (uint32_t)text.size};
    join_words(m);
}

// ---- the run

typedef struct {
    const map *map;
    uint32_t weight;
    size_t start, at;
    bool is_utf;
    uint32_t tried[TRIED_MAX];
    size_t tried_count;
} furthest;

// The place in the text at which the word of an item began.
static size_t word_began(const pcre2_callout_block *block, const item *tried, bool is_utf) {
    size_t at = block->current_position;
    for (uint32_t i = 0; i < tried->letters && at > block->start_match; i++) {
        at--;
        while (is_utf && at > block->start_match && (block->subject[at] & 0xC0) == 0x80) at--;
    }
    return at;
}

static int note_item(pcre2_callout_block *block, void *context) {
    furthest *f = context;
    const item *tried = &f->map->items[block->pattern_position];
    if (tried->in_assertion) return 0;
    size_t at = word_began(block, tried, f->is_utf);
    // of several beginnings that got equally far the first one counts, as in reading
    bool is_further = tried->weight > f->weight || (tried->weight == f->weight && block->start_match == f->start && at > f->at);
    if (is_further) {
        f->weight = tried->weight;
        f->at = at;
        f->start = block->start_match;
        f->tried_count = 0;
    }
    bool is_there = tried->weight == f->weight && at == f->at && !tried->is_bracket && tried->end;
    for (size_t i = 0; i < f->tried_count && is_there; i++) is_there = f->tried[i] != tried->word;
    if (is_there && f->tried_count < TRIED_MAX) f->tried[f->tried_count++] = tried->word;
    return 0;
}

// An item that takes no room and let the match go on to others at the same place is not what was lacking.
static void drop_passed(furthest *f) {
    size_t kept = 0;
    bool has_room = false;
    for (size_t i = 0; i < f->tried_count; i++) has_room |= f->map->items[f->tried[i]].takes_room;
    for (size_t i = 0; i < f->tried_count; i++)
        if (!has_room || f->map->items[f->tried[i]].takes_room) f->tried[kept++] = f->tried[i];
    f->tried_count = kept;
}

// ---- what was expected

// The pattern's text [from, end) as a person writes it: its letters are {atoms} again.
static void append_readable(const map *m, size_t from, size_t end, buf *out) {
    for (uint32_t i = 0; i < m->line->piece_count; i++) {
        const pattern_piece *piece = &m->line->pieces[i];
        size_t piece_start = m->piece_at[i] > from ? m->piece_at[i] : from, piece_end = m->piece_at[i + 1] < end ? m->piece_at[i + 1] : end;
        if (piece_start >= piece_end) continue;
        if (piece->atom == NONE) {
            buf_append(out, m->text.at + piece_start, piece_end - piece_start);
            continue;
        }
        const atom *a = &m->w->pack->atoms[piece->atom];
        if (a->kind == ATOM_STEM)
            buf_format(out, "~%.*s", STR_ARG(a->written));
        else
            buf_format(out, "{%.*s}", STR_ARG(a->name));
    }
}

// The end of the word that begins at `at`, or with the blank there; of the item when it is no word.
static uint32_t word_end(const map *m, uint32_t at) {
    uint32_t end = m->items[at].end, begin = m->text.at[at] == ' ' && end < m->text.size ? end : at;
    while (end < m->text.size && m->items[end].end && m->items[end].word == begin) end = m->items[end].end;
    return end;
}

static void append_expected(const map *m, uint32_t at, buf *out) {
    uint32_t quantifier_end;
    if (is_literal(m, at)) {
        buf_format(out, "\"%.*s\"", (int)(word_end(m, at) - at), m->text.at + at);
        return;
    }
    if (word_end(m, at) > m->items[at].end) {
        buf_append(out, m->text.at + at, word_end(m, at) - at);
        return;
    }
    size_t end = m->items[at].end, before = out->size;
    if (end < m->text.size && is_quantifier(m->text, end, &quantifier_end)) end = quantifier_end;
    append_readable(m, at, end, out);
    if (out->size - before > ITEM_WIDTH) {
        out->size = before + ITEM_WIDTH;
        while (out->size > before && ((unsigned char)out->at[out->size] & 0xC0) == 0x80) out->size--;
        buf_text(out, "...");
    }
}

static bool is_told(const buf *text, str one) {
    for (size_t i = 0; one.size && i + one.size <= text->size; i++)
        if (memcmp(text->at + i, one.at, one.size) == 0) return true;
    return false;
}

static void describe(worker *w, const map *m, const furthest *f, reach *out) {
    buf text = {0}, one = {0};
    size_t told = 0;
    for (size_t i = 0; i < f->tried_count && told < SHOWN_MAX; i++) {
        buf_clear(&one);
        append_expected(m, f->tried[i], &one);
        if (is_told(&text, buf_str(&one))) continue;
        if (told++) buf_text(&text, " or ");
        buf_str_append(&text, buf_str(&one));
    }
    if (f->tried_count > SHOWN_MAX && told == SHOWN_MAX) buf_text(&text, " or ...");
    buf_free(&one);
    *out = (reach){.view_at = f->at, .atom = NONE, .wanted = STR("")};
    out->expected = str_copy(&w->memory, buf_str(&text));
    out->share = m->total ? (double)f->weight / m->total : 0;
    if (f->tried_count) {
        const pattern_piece *piece = &m->line->pieces[m->items[f->tried[0]].piece];
        bool is_word = is_literal(m, f->tried[0]) || word_end(m, f->tried[0]) > m->items[f->tried[0]].end;
        if (is_word) out->wanted = str_copy(&w->memory, (str){m->text.at + f->tried[0], word_end(m, f->tried[0]) - f->tried[0]});
        out->atom = piece->atom;
        bool is_as_written =
            piece->atom == NONE && str_equal((str){piece->text.at, piece->text.size},
                                             str_slice(m->line->source.at, (span){piece->source_at, piece->source_at + (uint32_t)piece->text.size}));
        size_t inside = f->tried[0] - m->piece_at[m->items[f->tried[0]].piece];
        out->source_at = piece->source_at + (is_as_written ? (uint32_t)inside : 0);
    }
    buf_free(&text);
}

bool reach_measure(worker *w, uint32_t line_number, const view *v, reach *out) {
    const pattern *line = &w->pack->patterns[line_number];
    buf text = {0};
    size_t *piece_at = mem_alloc((line->piece_count + 1) * sizeof *piece_at);
    pcre2_code *code = compile_with_callouts(w->pack, line, v->is_utf, &text, piece_at);
    int found = 1;
    if (code) {
        map m = {w, line, buf_str(&text), piece_at, mem_alloc((text.size + 1) * sizeof(item)), 0};
        find_items(&m);
        furthest f = {.map = &m, .is_utf = v->is_utf};
        pcre2_match_context *context = pcre2_match_context_create(NULL);
        pcre2_set_match_limit(context, LIMIT_MATCH_STEPS);
        pcre2_set_callout(context, note_item, &f);
        found = pcre2_match(code, (PCRE2_SPTR)v->text.at, v->text.size, 0, PCRE2_NO_UTF_CHECK, w->side_data, context);
        drop_passed(&f);
        describe(w, &m, &f, out);
        pcre2_match_context_free(context);
        free(m.items);
    }
    pcre2_code_free(code);
    buf_free(&text);
    free(piece_at);
    return code && found < 0;
}
