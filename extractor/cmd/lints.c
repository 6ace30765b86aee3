// lints.c: warns of forms that only a list of irregular ones would find, and of words that a view never shows, because something the same
// pattern names folds them into a letter: the text "The" of a line that names {Cap}. Every word of the line with blanks on both sides is
// asked, and every one with a capital, in groups and options, too. Only where it is sure that the text is a whole word: silence costs
// less than a false warning.
// SPDX-License-Identifier: MIT
#include "cmd/lints.h"

#include <stdlib.h>

#include "match/atoms.h"
#include "pack/pattern.h"

typedef struct {
    pack *pack;
    words *words;
    atom_table atoms;
} linter;

// The atom of the line into which the word is always folded, or NULL.
static const atom *folder_of(linter *in, const pattern *line, str word_text) {
    uint32_t number = words_add(in->words, word_text);
    atom_table_update(&in->atoms);
    for (uint32_t f = 0; f < line->folded_count; f++)
        if (bit_has(atom_row(&in->atoms, number), line->folded[f])) return &in->pack->atoms[line->folded[f]];
    return NULL;
}

static void lint_literals(linter *in, const pattern *line) {
    for (uint32_t k = 0; k < line->literal_count; k++) {
        const atom *literal = &in->pack->atoms[line->literals[k]];
        const atom *folder = folder_of(in, line, literal->name);
        if (folder)
            pack_find_fault(in->pack, line->at, true, "the word '%.*s' is always folded into {%.*s} here, so it never matches", STR_ARG(literal->name),
                            STR_ARG(folder->name));
    }
}

// ---- words with a capital, in any part of a line

static bool is_letter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

static char char_at(str text, size_t at) {
    return at < text.size ? text.at[at] : '\0';
}

// Whether `[Tt]` stands at `at`.
static bool is_either_case(str text, size_t at) {
    char big = char_at(text, at + 1), small = char_at(text, at + 2);
    return char_at(text, at) == '[' && is_capital(big) && small == (big | 32) && char_at(text, at + 3) == ']';
}

// Whether what stands before `at` is sure not to go on into a word: a blank, or \b.
static bool begins_word(str text, size_t at) {
    if (at == 0) return false;
    if (text.at[at - 1] == ' ') return true;
    return at > 1 && text.at[at - 2] == '\\' && text.at[at - 1] == 'b' && (at == 2 || text.at[at - 3] != '\\');
}

// A blank, a comma or \b, which no quantifier makes optional.
static bool ends_word(str text, size_t at) {
    char c = char_at(text, at), next = char_at(text, at + 1);
    if (c == '\\') return next == 'b';
    return (c == ' ' || c == ',') && !(next && memchr("?*{", next, 3));
}

static bool is_literal(const pack *p, const pattern *line, str word_text) {
    for (uint32_t k = 0; k < line->literal_count; k++)
        if (str_equal(p->atoms[line->literals[k]].name, word_text)) return true;
    return false;
}

// Where the line as written has this text; false when it comes from a macro, of which other lines may use that part.
static bool find_written(const pattern *line, uint32_t from, str text, place *at) {
    const char *found = from < line->source.size ? memmem(line->source.at + from, line->source.size - from, text.at, text.size) : NULL;
    *at = line->at;
    if (found) at->column += (uint32_t)(found - line->source.at);
    return found != NULL;
}

static void lint_word(linter *in, const pattern *line, const pattern_piece *piece, str written, str word_text) {
    place at;
    const atom *folder = is_literal(in->pack, line, word_text) ? NULL : folder_of(in, line, word_text);
    if (!folder || !find_written(line, piece->source_at, written, &at)) return;
    str lower = word_lower(&in->pack->memory, word_text);
    pack_find_fault(in->pack, at, true, "the word '%.*s' is always folded into {%.*s} here, so it never matches%s; for any form of it write ~%.*s",
                    STR_ARG(word_text), STR_ARG(folder->name), written.at[0] == '[' ? " (in small letters it does)" : "", STR_ARG(lower));
}

// One stretch of text between two atoms. `is_first` tells that the pattern begins with it: a word that goes on to the left has
// a capital inside, which no text has.
static void lint_piece(linter *in, const pattern *line, const pattern_piece *piece, bool is_first) {
    str text = piece->text;
    bool in_class = false;
    size_t group = 0; // behind the bracket or bar that begins a group or an alternative at a sure place
    for (size_t i = 0; i < text.size; i++) {
        bool either = !in_class && is_either_case(text, i);
        bool begins = begins_word(text, i) || (i == 0 && is_first) || (group == i && i);
        if (!in_class && begins && (either || is_capital(text.at[i]))) {
            size_t head = i + (either ? 4 : 1), end = head;
            while (is_letter(char_at(text, end))) end++;
            str written = {text.at + i, end - i};
            if (end > head && ends_word(text, end)) {
                str rest = {text.at + head, end - head};
                lint_word(in, line, piece, written, str_format(&in->pack->memory, "%c%.*s", text.at[either ? i + 1 : i], STR_ARG(rest)));
            }
            i = end - 1;
            continue;
        }
        if (text.at[i] == '(' && begins) group = i + (char_at(text, i + 1) == '?' && char_at(text, i + 2) == ':' ? 3 : 1);
        if (text.at[i] == '\\')
            i++;
        else if (text.at[i] == '[')
            in_class = true;
        else if (text.at[i] == ']')
            in_class = false;
    }
}

// Flags as (?i) and quoted stretches mean that text is not what it seems.
static bool is_plain_text(str text) {
    for (size_t i = 0; i + 2 < text.size; i++) {
        if (text.at[i] == '\\' && text.at[i + 1] == 'Q') return false;
        if (text.at[i] == '(' && text.at[i + 1] == '?' && memchr("ix", text.at[i + 2], 2)) return false;
    }
    return true;
}

static void lint_capitals(linter *in, const pattern *line) {
    for (uint32_t i = 0; i < line->piece_count; i++)
        if (line->pieces[i].atom == NONE && !is_plain_text(line->pieces[i].text)) return;
    for (uint32_t i = 0; i < line->piece_count; i++)
        if (line->pieces[i].atom == NONE) lint_piece(in, line, &line->pieces[i], i == 0);
}

// ---- forms without a list of irregular ones

static bool has_irregular(const pack *p) {
    for (size_t i = 0; i < p->list_count; i++)
        if (p->lists[i].is_irregular) return true;
    return false;
}

static void report_forms(pack *p, place at, str what) {
    pack_find_fault(p, at, true, "this pack has no irregular forms, so %.*s knows no form like 'wrote' of write; say 'include english'", STR_ARG(what));
}

// Said once, at the first ~word or list with forms.
static void lint_forms(pack *p) {
    if (has_irregular(p)) return;
    for (size_t i = 0; i < p->list_count; i++) {
        if (!p->lists[i].has_forms) continue;
        report_forms(p, p->lists[i].at, str_format(&p->memory, "list '%.*s'", STR_ARG(p->lists[i].name)));
        return;
    }
    for (size_t i = 0; i < p->pattern_count; i++) {
        const pattern *line = &p->patterns[i];
        for (uint32_t k = 0; k < line->folded_count; k++) {
            if (p->atoms[line->folded[k]].kind != ATOM_STEM) continue;
            place at;
            find_written(line, 0, str_format(&p->memory, "~%.*s", STR_ARG(p->atoms[line->folded[k]].name)), &at);
            report_forms(p, at, STR("~word"));
            return;
        }
    }
}

void lints_run(pack *p) {
    linter in = {.pack = p, .words = words_new()};
    atom_table_init(&in.atoms, p, in.words);
    for (size_t i = 0; i < p->pattern_count; i++) {
        lint_literals(&in, &p->patterns[i]);
        lint_capitals(&in, &p->patterns[i]);
    }
    atom_table_free(&in.atoms);
    words_free(in.words);
    lint_forms(p);
}
