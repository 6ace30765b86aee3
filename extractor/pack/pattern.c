// pattern.c: takes a pattern apart (always.c, match/reach.c and cmd/lints.c ask smaller things of one). It reads as much of PCRE2's syntax as
// it needs to tell atoms from text and to know what a match cannot do without:
//
//     {person},? (?:who )?~play (?:the )?role of {person}     needs {person}, ~play and the words "role" and "of"
//
// Text is required when it stands outside every optional part and in every alternative. A literal word counts when both its ends
// are sure to be the ends of a word; where alternatives need different things, "one of these" is what is needed (ATOM_ANY).
// What is not understood requires nothing, so the worst that a strange pattern costs is time.
// SPDX-License-Identifier: MIT
#include "pack/pattern.h"

#include <stdlib.h>

#include "nlp/token_classes.h"
#include "pack/lists.h"
#include "text/limits.h"

enum { NESTING_MAX = 60, ALTERNATIVES_MAX = 64, MACRO_DEPTH_MAX = 8, SET_MAX = 24, PAIR_MAX = ATOM_PAIRS_MAX };

// What a part needs: atoms, and pairs of atoms that must stand on neighbouring words. `first` and `last` are the atoms with which it
// begins and ends, NONE where that is not one sure atom.
typedef struct {
    uint32_t atoms[SET_MAX];
    size_t count;
    atom_pair pairs[PAIR_MAX];
    size_t pair_count;
    uint32_t first, last;
    bool ends_at_boundary; // it is sure to end with something that is no word character
} needs;
#define NEEDS_NOTHING ((needs){.first = NONE, .last = NONE})

typedef struct {
    pack *p;
    place at;
    str text;             // macros replaced
    const uint32_t *from; // for each byte of text, the byte of the line as written
    size_t i;
    pattern_parts *out;
    bool closes_at_boundary; // what stands behind the group that is being read is no word character
    bool is_extended;        // (?x) has been read: blanks and words may be layout and comments
    bool ignores_case;       // (?i) has been read: literal words select nothing from there on
    int nesting;
} reader;

static void fault(reader *in, size_t at, const char *text, str detail) {
    place where = in->at;
    size_t last = in->text.size ? in->text.size - 1 : 0;
    where.column += in->text.size ? in->from[at < last ? at : last] : 0;
    pack_find_fault(in->p, where, false, text, STR_ARG(detail));
}

static bool is_word_char(char c) {
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_letter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

// ---- needs

static void needs_add(needs *set, uint32_t atom_number) {
    for (size_t i = 0; i < set->count; i++)
        if (set->atoms[i] == atom_number) return;
    if (set->count < SET_MAX) set->atoms[set->count++] = atom_number;
}

static void needs_add_pair(needs *set, uint32_t left, uint32_t right) {
    if (set->pair_count < PAIR_MAX) set->pairs[set->pair_count++] = (atom_pair){left, right};
}

static void needs_add_all(needs *set, const needs *more) {
    for (size_t i = 0; i < more->count; i++) needs_add(set, more->atoms[i]);
    for (size_t i = 0; i < more->pair_count; i++) needs_add_pair(set, more->pairs[i].left, more->pairs[i].right);
}

static bool needs_has(const needs *set, uint32_t atom_number) {
    for (size_t i = 0; i < set->count; i++)
        if (set->atoms[i] == atom_number) return true;
    return false;
}

static uint32_t rarest(const pack *p, const needs *set) {
    uint32_t best = NONE;
    for (size_t i = 0; i < set->count; i++)
        if (best == NONE || p->atoms[set->atoms[i]].rarity > p->atoms[best].rarity) best = set->atoms[i];
    return best;
}

static int compare_numbers(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

// The atom "one of these": found again when the same set was asked for before.
static uint32_t any_atom(pack *p, uint32_t *members, size_t count) {
    qsort(members, count, sizeof *members, compare_numbers);
    uint32_t number = pack_atom(p, ATOM_ANY, (str){(const char *)members, count * sizeof *members}, NONE);
    atom *any = &p->atoms[number];
    if (any->any_count) return number;
    any->any_of = ARENA_ARRAY(&p->memory, uint32_t, count);
    memcpy(any->any_of, members, count * sizeof *members);
    any->any_count = (uint32_t)count;
    any->rarity = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        atom *member = &p->atoms[members[i]];
        ARRAY_PUSH(member->in_any, member->in_any_count, member->in_any_capacity, number);
        uint32_t rarity = member->rarity > 3 ? member->rarity - 3 : 0;
        if (rarity < any->rarity) any->rarity = rarity;
    }
    return number;
}

// Adds an atom to those of which one is needed; one that means several itself as those. False when there is no room.
static bool add_member(const pack *p, uint32_t *members, size_t *count, uint32_t atom_number) {
    const atom *a = &p->atoms[atom_number];
    size_t wanted = a->kind == ATOM_ANY ? a->any_count : 1;
    for (size_t m = 0; m < wanted; m++) {
        uint32_t member = a->kind == ATOM_ANY ? a->any_of[m] : atom_number;
        bool is_known = false;
        for (size_t i = 0; i < *count && !is_known; i++) is_known = members[i] == member;
        if (is_known) continue;
        if (*count == ALTERNATIVES_MAX) return false;
        members[(*count)++] = member;
    }
    return true;
}

// The atom with which all alternatives begin (or end): the same one, or one of several; NONE when one of them has no such atom.
static uint32_t shared_edge(pack *p, const needs *alternatives, size_t count, bool at_end) {
    uint32_t members[ALTERNATIVES_MAX];
    size_t member_count = 0;
    for (size_t k = 0; k < count; k++) {
        uint32_t edge = at_end ? alternatives[k].last : alternatives[k].first;
        if (edge == NONE || !add_member(p, members, &member_count, edge)) return NONE;
    }
    return member_count == 1 ? members[0] : any_atom(p, members, member_count);
}

// What all of several alternatives need, and one-of-several for the rest.
static needs either(pack *p, const needs *alternatives, size_t count) {
    needs both = NEEDS_NOTHING;
    both.first = shared_edge(p, alternatives, count, false);
    both.last = shared_edge(p, alternatives, count, true);
    for (size_t i = 0; i < alternatives[0].count; i++) {
        bool in_all = true;
        for (size_t k = 1; k < count && in_all; k++) in_all = needs_has(&alternatives[k], alternatives[0].atoms[i]);
        if (in_all) needs_add(&both, alternatives[0].atoms[i]);
    }
    both.ends_at_boundary = true;
    for (size_t k = 0; k < count; k++) both.ends_at_boundary &= alternatives[k].ends_at_boundary;
    uint32_t members[ALTERNATIVES_MAX];
    size_t member_count = 0;
    for (size_t k = 0; k < count; k++) {
        needs own = NEEDS_NOTHING;
        for (size_t i = 0; i < alternatives[k].count; i++)
            if (!needs_has(&both, alternatives[k].atoms[i])) needs_add(&own, alternatives[k].atoms[i]);
        uint32_t best = rarest(p, &own);
        if (best == NONE || !add_member(p, members, &member_count, best)) return both;
    }
    needs_add(&both, member_count == 1 ? members[0] : any_atom(p, members, member_count));
    return both;
}

// ---- pieces

static void add_piece(reader *in, str text, uint32_t atom_number, size_t at) {
    pattern_parts *out = in->out;
    bool goes_on = atom_number == NONE && out->piece_count && out->pieces[out->piece_count - 1].atom == NONE &&
                   out->pieces[out->piece_count - 1].text.at + out->pieces[out->piece_count - 1].text.size == text.at;
    if (goes_on) {
        out->pieces[out->piece_count - 1].text.size += text.size;
        return;
    }
    pattern_piece piece = {text, atom_number, in->text.size ? in->from[at] : 0};
    ARRAY_PUSH(out->pieces, out->piece_count, out->piece_capacity, piece);
}

static void copy(reader *in, size_t end) {
    add_piece(in, (str){in->text.at + in->i, end - in->i}, NONE, in->i);
    in->i = end;
}

// ---- runs of literal characters, out of which the literal words are taken

// Signs of a run that are no characters of the pattern: a place that is sure to be the end of a word, one where any sign stands, one
// where a sign may stand or nothing at all, and the end of a word because a blank stands beyond the group.
enum { RUN_NOTHING = 0, RUN_BOUNDARY = 1, RUN_BREAK = 2, RUN_MAYBE = 3, RUN_BLANK = 4 };

typedef struct {
    char at[256];
    uint32_t from[256]; // for each the byte of the line as written
    size_t size;
} literal_run;

// How a sequence goes on: the atom that stands last so far, and whether one blank stands behind it.
typedef struct {
    uint32_t last;
    bool has_blank;
    bool is_at_start; // nothing but the place of a word's end has been read
} chain;

static void chain_break(chain *c) {
    *c = (chain){NONE, false, false};
}

static void chain_atom(chain *c, needs *set, uint32_t first, uint32_t last) {
    if (c->is_at_start) set->first = first;
    if (c->last != NONE && c->has_blank && first != NONE) needs_add_pair(set, c->last, first);
    *c = (chain){last, false, false};
}

static void chain_blank(chain *c) {
    if (c->has_blank)
        chain_break(c);
    else
        c->has_blank = true;
    c->is_at_start = false;
}

static uint32_t literal_atom(pack *p, str word_text) {
    static const char *const frequent[] = {"a",    "an",   "the", "and", "or",  "of",  "in",  "on",   "at", "to",  "for", "with", "by",  "as", "is",  "was",
                                           "from", "that", "it",  "his", "her", "who", "are", "were", "be", "has", "had", "not",  "but", "he", "she", "s"};
    uint32_t known = table_find(&p->literal_words, word_text);
    if (known != TABLE_NONE) return p->literal_atoms[known];
    str copy_of = str_copy(&p->memory, word_text);
    uint32_t number = pack_atom(p, ATOM_WORD, copy_of, NONE);
    table_add(&p->literal_words, copy_of);
    ARRAY_PUSH(p->literal_atoms, p->literal_count, p->literal_capacity, number);
    for (size_t i = 0; i < ARRAY_LEN(frequent); i++)
        if (str_is(word_text, frequent[i])) p->atoms[number].rarity = 5;
    return number;
}

static void run_add(const reader *in, literal_run *run, char c) {
    if (run->size == sizeof run->at) run->size = 0; // longer than any phrase: forget its beginning
    run->from[run->size] = in->i && in->i <= in->text.size ? in->from[in->i - 1] : 0;
    run->at[run->size++] = c;
}

static bool is_blank(char sign) {
    return sign == ' ' || sign == RUN_BLANK;
}

// Whether a word of the run is sure to be a token, beside which no hyphen can stand, and stands in the line itself: all that a macro
// brings comes from one place.
static bool is_written_token(const literal_run *run, size_t start, size_t end) {
    bool is_token = start && is_blank(run->at[start - 1]) && end < run->size && is_blank(run->at[end]);
    return is_token && end - start > 1 && run->from[end - 1] - run->from[start] == end - 1 - start;
}

// Adds the run's words that have a sign or blank on both sides, and empties it.
// Whether a word that has place `at` of the run beside it (before it with step -1) is sure to end there. "re-?open" is one word or two.
static bool is_word_end(const literal_run *run, size_t at, int step) {
    while (at < run->size && run->at[at] == RUN_MAYBE) at += (size_t)step;
    return at < run->size && !is_word_char(run->at[at]);
}

static void run_flush(reader *in, literal_run *run, needs *set, chain *c) {
    for (size_t i = 0; i < run->size;) {
        char sign = run->at[i];
        if (!is_word_char(sign)) {
            if (sign == ' ')
                chain_blank(c);
            else if (sign != RUN_BOUNDARY && sign != RUN_BLANK)
                chain_break(c);
            i++;
            continue;
        }
        size_t end = i;
        bool is_plain = true;
        while (end < run->size && is_word_char(run->at[end])) is_plain &= is_letter(run->at[end++]);
        if (is_word_end(run, i - 1, -1) && is_word_end(run, end, 1) && is_plain && !in->ignores_case && !in->is_extended) {
            uint32_t number = literal_atom(in->p, (str){run->at + i, end - i});
            needs_add(set, number);
            chain_atom(c, set, number, number);
            if (is_written_token(run, i, end)) ARRAY_PUSH(in->out->literals, in->out->literal_count, in->out->literal_capacity, number);
        } else {
            chain_break(c);
        }
        i = end;
    }
    run->size = 0;
}

// ---- the pattern

static needs read_alternatives(reader *in, char before, char behind);

static char peek(const reader *in, size_t at) {
    return at < in->text.size ? in->text.at[at] : '\0';
}

// The end of the quantifier at `at` (`at` itself when there is none), and whether it allows nothing.
static size_t quantifier_end(const reader *in, size_t at, bool *is_optional) {
    size_t end = at;
    char c = peek(in, at);
    *is_optional = c == '?' || c == '*';
    if (c == '?' || c == '*' || c == '+') {
        end = at + 1;
    } else if (c == '{') {
        size_t close = at + 1;
        while (memchr("0123456789,", peek(in, close) ? peek(in, close) : 'x', 11)) close++;
        if (close == at + 1 || peek(in, close) != '}') return at;
        *is_optional = peek(in, at + 1) == ',' || (peek(in, at + 1) == '0' && !memchr("0123456789", peek(in, at + 2) ? peek(in, at + 2) : 'x', 10));
        end = close + 1;
    }
    if (end > at && (peek(in, end) == '?' || peek(in, end) == '+')) end++;
    return end;
}

// Whether what begins at `at` is sure to begin with something that is no word character.
static bool boundary_at(const reader *in, size_t at) {
    for (int steps = 0; steps < 4; steps++) {
        char c = peek(in, at);
        size_t end = at + 1;
        if (c == '\\') {
            char e = peek(in, at + 1);
            if (e == 'b' || e == 'z' || e == 'Z') return true;
            if (is_word_char(e) && e != 's' && e != 'W' && e != 'h') return false;
            end = at + 2;
        } else if (c == '$') {
            return true;
        } else if (c == ')' || c == '|') {
            return in->closes_at_boundary;
        } else if (c == '\0' || is_word_char(c) || memchr(".[({^~", c, 6)) {
            return false;
        }
        bool is_optional;
        size_t next = quantifier_end(in, end, &is_optional);
        if (!is_optional || next == end) return true;
        at = next;
    }
    return false;
}

// The end of the escape that begins at `at`: behind \E for \Q, else `plain_end`.
static size_t quoted_end(const reader *in, size_t at, size_t plain_end) {
    if (peek(in, at + 1) != 'Q') return plain_end;
    for (size_t i = at + 2; i + 1 < in->text.size; i++)
        if (in->text.at[i] == '\\' && in->text.at[i + 1] == 'E') return i + 2;
    return in->text.size;
}

// The matching bracket of the group that opens at `at`, or the end of the text.
static size_t group_end(const reader *in, size_t at) {
    int depth = 0;
    for (size_t i = at; i < in->text.size; i++) {
        char c = in->text.at[i];
        if (c == '\\') {
            i = quoted_end(in, i, i + 2) - 1;
        } else if (c == '[') {
            i += peek(in, i + 1) == '^' ? 2 : 1;
            if (peek(in, i) == ']') i++;
            while (i < in->text.size && in->text.at[i] != ']') i += in->text.at[i] == '\\' ? 2 : 1;
        } else if (c == '(') {
            depth++;
        } else if (c == ')' && --depth == 0) {
            return i;
        }
    }
    return in->text.size;
}

// \Q...\E, \p{...}, \x{...}, \k<...> and the like are one escape.
static size_t escape_end(const reader *in) {
    char c = peek(in, in->i + 1);
    size_t end = quoted_end(in, in->i, in->i + 2);
    if (end > in->text.size || c == 'Q') return end < in->text.size ? end : in->text.size;
    if (c && memchr("pPxNkgo", c, 7) && (peek(in, end) == '{' || peek(in, end) == '<')) {
        char close = peek(in, end) == '{' ? '}' : '>';
        while (end < in->text.size && in->text.at[end] != close) end++;
        return end < in->text.size ? end + 1 : end;
    }
    if ((c == 'p' || c == 'P') && end < in->text.size) return end + 1;
    return end;
}

// The end of the character class that opens at `at`: behind its bracket, or the end of the text.
static size_t class_end(str text, size_t at) {
    size_t i = at + 1;
    if (i < text.size && text.at[i] == '^') i++;
    if (i < text.size && text.at[i] == ']') i++;
    while (i < text.size && text.at[i] != ']') {
        if (text.at[i] == '\\')
            i++;
        else if (text.at[i] == '[' && i + 1 < text.size && text.at[i + 1] == ':') {
            while (i < text.size && !(text.at[i] == ':' && i + 1 < text.size && text.at[i + 1] == ']')) i++;
            i++;
        }
        i++;
    }
    return i < text.size ? i + 1 : text.size;
}

static bool is_name_char(char c) {
    return is_word_char(c) || c == '-' || c == '.';
}

// `:field` behind an atom: `{person}:actor` is `(?<actor>{person})`.
static size_t field_suffix(const reader *in, size_t at, str *field) {
    *field = (str){NULL, 0};
    if (peek(in, at) != ':' || !(is_letter(peek(in, at + 1)) || peek(in, at + 1) == '_')) return at;
    size_t end = at + 1;
    while (is_word_char(peek(in, end))) end++;
    *field = (str){in->text.at + at + 1, end - at - 1};
    return end;
}

// `{person} :actor`, with a blank: as text it would match nothing that anybody writes.
static void check_suffix(reader *in, size_t end) {
    if (peek(in, end) != ' ' || peek(in, end + 1) != ':' || !is_letter(peek(in, end + 2))) return;
    size_t close = end + 2;
    while (is_word_char(peek(in, close))) close++;
    str name = {in->text.at + end + 2, close - end - 2}, atom_text = {in->text.at + in->i, end - in->i};
    fault(in, end, "%.*s",
          str_format(&in->p->memory, "write %.*s:%.*s without the blank, or \\:%.*s for text", STR_ARG(atom_text), STR_ARG(name), STR_ARG(name)));
}

static void emit_atom(reader *in, uint32_t atom_number, size_t end) {
    str field;
    check_suffix(in, end);
    size_t after = field_suffix(in, end, &field);
    if (field.size) {
        add_piece(in, str_format(&in->p->memory, "(?<%.*s>", STR_ARG(field)), NONE, in->i);
        add_piece(in, (str){NULL, 0}, atom_number, in->i);
        add_piece(in, STR(")"), NONE, in->i);
    } else {
        add_piece(in, (str){NULL, 0}, atom_number, in->i);
    }
    in->i = after;
}

static uint32_t find_class(str name) {
    for (uint32_t i = 0; i < token_class_count; i++)
        if (str_is(name, token_classes[i].name)) return i;
    return NONE;
}

// The atom that `{name}` means, or NONE after a fault.
static uint32_t find_atom(reader *in, str name) {
    pack *p = in->p;
    for (uint32_t i = 0; i < QUOTE_ATOM_COUNT; i++)
        if (str_is(name, quote_atoms[i])) return pack_atom(p, ATOM_QUOTE, name, i);
    uint32_t class_number = find_class(name);
    if (class_number != NONE) return pack_atom(p, ATOM_CLASS, name, class_number);
    uint32_t i = table_find(&p->names, name);
    if (i != TABLE_NONE && p->named[i].kind == NAMED_LIST) {
        p->lists[p->named[i].index].is_used = true;
        return p->lists[p->named[i].index].atom;
    }
    if (i != TABLE_NONE && p->named[i].kind == NAMED_TYPE) return p->types[p->named[i].index].atom;
    str near = pack_near_name(p, name);
    str detail = near.size ? str_format(&p->memory, "no list or type '%.*s'; did you mean '%.*s'?", STR_ARG(name), STR_ARG(near))
                           : str_format(&p->memory, "no list or type '%.*s'", STR_ARG(name));
    fault(in, in->i + 1, "%.*s", detail);
    return NONE;
}

// `{name}` at in->i; false when it is a quantifier or no name.
static bool read_braces(reader *in, needs *element) {
    size_t end = in->i + 1;
    if (!is_letter(peek(in, end))) return false;
    while (is_name_char(peek(in, end))) end++;
    if (peek(in, end) != '}') return false;
    uint32_t atom_number = find_atom(in, (str){in->text.at + in->i + 1, end - in->i - 1});
    if (atom_number == NONE) { // reported: something stands in its place, so that nothing more is wrong
        str field;
        size_t after = field_suffix(in, end + 1, &field);
        add_piece(in, field.size ? str_format(&in->p->memory, "(?<%.*s>x)", STR_ARG(field)) : STR("x"), NONE, in->i);
        in->i = after;
        return true;
    }
    needs_add(element, atom_number);
    element->first = element->last = atom_number;
    emit_atom(in, atom_number, end + 1);
    return true;
}

// `(...):actor`: only atoms and macros have such a suffix.
static void report_group_suffix(reader *in) {
    str field;
    field_suffix(in, in->i, &field);
    if (!field.size || in->is_extended) return;
    fault(in, in->i, "%.*s", str_format(&in->p->memory, "write (?<%.*s>...) for a group, or \\:%.*s for text", STR_ARG(field), STR_ARG(field)));
}

// A brace or tilde that is neither an atom nor a quantifier. PCRE2 takes it for text, which nobody means.
static void report_sign(reader *in) {
    if (in->is_extended) return; // it may stand in a comment
    size_t end = in->i + 1;
    arena *a = &in->p->memory;
    if (in->text.at[in->i] == '~') {
        fault(in, in->i, "~ stands right before a word, as in ~play; write \\~ for the sign itself%.*s", STR(""));
        return;
    }
    while (is_name_char(peek(in, end))) end++;
    str name = {in->text.at + in->i + 1, end - in->i - 1}, field;
    size_t after = field_suffix(in, end, &field);
    if (name.size && field.size && peek(in, after) == '}')
        fault(in, in->i, "%.*s", str_format(a, "write {%.*s}:%.*s: the field stands behind the brace", STR_ARG(name), STR_ARG(field)));
    else if (name.size && is_letter(name.at[0]) && peek(in, end) != '}')
        fault(in, in->i, "%.*s", str_format(a, "'{%.*s' is not closed: write {%.*s}, or \\{ for the sign itself", STR_ARG(name), STR_ARG(name)));
    else
        fault(in, in->i, "expected {name} or a count like {2,3}; write \\{ for the sign itself%.*s", STR(""));
}

static bool read_stem(reader *in, needs *element) {
    size_t end = in->i + 1;
    if (!is_letter(peek(in, end))) return false;
    while (is_letter(peek(in, end)) || ((peek(in, end) == '-' || peek(in, end) == '\'') && is_letter(peek(in, end + 1)))) end++;
    str word_text = {in->text.at + in->i + 1, end - in->i - 1};
    uint32_t atom_number = pack_atom(in->p, ATOM_STEM, lists_stem(in->p, word_text), NONE);
    if (!in->p->atoms[atom_number].written.size) in->p->atoms[atom_number].written = str_copy(&in->p->memory, word_text);
    needs_add(element, atom_number);
    element->first = element->last = atom_number;
    emit_atom(in, atom_number, end);
    return true;
}

typedef enum { GROUP_PLAIN, GROUP_AROUND, GROUP_NEGATIVE, GROUP_OPAQUE } group_kind; // AROUND: (?= and (?<=, which take no room

static bool is_plain_blank(const reader *in, size_t at) {
    bool is_optional;
    return peek(in, at) == ' ' && quantifier_end(in, at + 1, &is_optional) == at + 1;
}

// Reads `(`, `(?:`, `(?<name>`, `(?!` ... up to where the group's pattern begins.
static group_kind read_group_head(reader *in) {
    size_t i = in->i + 1;
    if (peek(in, i) == '*') return GROUP_OPAQUE;
    if (peek(in, i) != '?') {
        copy(in, i);
        return GROUP_PLAIN;
    }
    char c = peek(in, i + 1), d = peek(in, i + 2);
    group_kind kind = GROUP_PLAIN;
    size_t end = i + 2;
    if (c == '!' || (c == '<' && d == '!'))
        kind = GROUP_NEGATIVE;
    else if (c == '=' || (c == '<' && d == '='))
        kind = GROUP_AROUND;
    else if (c == 'P' && d != '<')
        return GROUP_OPAQUE; // (?P=name), (?P>name)
    else if (c == '#' || c == '(' || c == 'R' || c == '&' || (c >= '0' && c <= '9'))
        return GROUP_OPAQUE;
    if (c == '<' && (d == '!' || d == '='))
        end = i + 3;
    else if (c == '<' || c == '\'' || (c == 'P' && d == '<')) {
        char close = c == '\'' ? '\'' : '>';
        end = i + 3;
        while (end < in->text.size && in->text.at[end - 1] != close) end++;
    } else if (is_letter(c) || c == '^' || c == '-') { // flags: (?i) or (?i:
        end = i + 1;
        while (is_letter(peek(in, end)) || peek(in, end) == '-' || peek(in, end) == '^') {
            if (peek(in, end) == 'i') in->ignores_case = true;
            if (peek(in, end) == 'x') in->is_extended = true;
            end++;
        }
        if (peek(in, end) == ':') end++;
    }
    copy(in, end);
    return kind;
}

// Whether the group takes no room: (?=, (?!, (?<=, (?<!. `before` is the sign before it, as in read_sequence.
static bool read_group(reader *in, needs *element, char before) {
    size_t close = group_end(in, in->i);
    bool is_optional;
    size_t after = quantifier_end(in, close + 1, &is_optional);
    char behind = after > close + 1 || !boundary_at(in, after) ? RUN_NOTHING : is_plain_blank(in, after) ? RUN_BLANK : RUN_BOUNDARY;
    group_kind kind = read_group_head(in);
    if (kind == GROUP_OPAQUE || ++in->nesting > NESTING_MAX) {
        if (in->nesting > NESTING_MAX) fault(in, in->i, "groups nested deeper than 60%.*s", STR(""));
        copy(in, close < in->text.size ? close + 1 : close);
    } else {
        bool outer = in->closes_at_boundary;
        in->closes_at_boundary = behind != RUN_NOTHING;
        needs inside = read_alternatives(in, before, behind);
        in->closes_at_boundary = outer;
        if (kind == GROUP_PLAIN) *element = inside;
        if (kind == GROUP_AROUND) needs_add_all(element, &inside);
        if (peek(in, in->i) == ')') copy(in, in->i + 1);
    }
    in->nesting--;
    return kind == GROUP_AROUND || kind == GROUP_NEGATIVE;
}

// One element and its quantifier.
static void read_element(reader *in, literal_run *run, needs *set, chain *c) {
    char sign = peek(in, in->i);
    size_t begin = in->i;
    if ((is_word_char(sign) || sign == ' ') && (unsigned char)sign < 0x80 && !memchr("?*+{", peek(in, begin + 1) ? peek(in, begin + 1) : 'x', 4)) {
        copy(in, begin + 1); // what most of a pattern is
        run_add(in, run, sign);
        return;
    }
    needs element = NEEDS_NOTHING;
    bool is_literal = false;
    char literal = ' ';
    bool after_boundary = is_word_end(run, run->size - 1, -1);
    if (sign == '\\') {
        char e = peek(in, begin + 1);
        is_literal = (e && !is_word_char(e)) || e == 's' || e == 'W' || e == 'h' || e == 'b' || e == 'A' || e == 'z';
        if (e && !is_word_char(e))
            literal = e;
        else if (e == 'b' || e == 'A' || e == 'z')
            literal = RUN_BOUNDARY;
        else if (e == 'W')
            literal = RUN_BREAK;
        copy(in, escape_end(in));
    } else if (sign == '(') {
        char before = !after_boundary ? RUN_NOTHING : is_blank(run->at[run->size - 1]) ? RUN_BLANK : RUN_BOUNDARY;
        bool takes_no_room = read_group(in, &element, before), is_optional;
        report_group_suffix(in);
        if (takes_no_room && quantifier_end(in, in->i, &is_optional) == in->i) {
            needs_add_all(set, &element); // what stands beside it are neighbours
            return;
        }
    } else if (sign == '[') {
        copy(in, class_end(in->text, in->i));
    } else if ((sign == '{' && read_braces(in, &element)) || (sign == '~' && read_stem(in, &element))) {
        // an atom: it is in `element` now
    } else {
        if (sign == '{' || sign == '~') report_sign(in);
        is_literal = sign != '.';
        literal = sign == '^' || sign == '$' ? RUN_BOUNDARY : sign;
        copy(in, begin + 1);
    }
    bool is_optional;
    size_t end = quantifier_end(in, in->i, &is_optional);
    bool is_quantified = end > in->i;
    if (is_quantified) copy(in, end);
    if (is_literal && is_quantified && !is_word_char(literal)) {
        run_add(in, run, is_optional ? RUN_MAYBE : RUN_BREAK);
        return;
    }
    if (is_literal && !is_quantified) {
        run_add(in, run, literal);
        return;
    }
    if (is_literal && is_quantified && is_word_char(literal)) {
        // "s?" or "o+" spoils the word it ends
        while (run->size && is_word_char(run->at[run->size - 1])) run->size--;
        run_flush(in, run, set, c);
        chain_break(c);
        return;
    }
    run_flush(in, run, set, c);
    if (!is_optional) needs_add_all(set, &element);
    if (is_quantified || element.first == NONE)
        chain_break(c);
    else
        chain_atom(c, set, element.first, element.last);
    if (element.ends_at_boundary && (after_boundary || !is_optional)) run_add(in, run, RUN_BREAK);
}

// `before` and `behind` are the signs beyond the ends: RUN_NOTHING, RUN_BOUNDARY or RUN_BLANK.
static needs read_sequence(reader *in, char before, char behind) {
    needs set = NEEDS_NOTHING;
    literal_run run = {.size = 0};
    chain c = {NONE, false, true};
    if (before) run_add(in, &run, before);
    while (in->i < in->text.size && peek(in, in->i) != '|' && peek(in, in->i) != ')') {
        size_t begin = in->i;
        read_element(in, &run, &set, &c);
        if (in->i == begin) copy(in, begin + 1); // never stand still
    }
    set.ends_at_boundary = run.size > 0 && !is_word_char(run.at[run.size - 1]);
    if (behind) run_add(in, &run, behind);
    run_flush(in, &run, &set, &c);
    set.last = c.has_blank ? NONE : c.last;
    return set;
}

static needs read_alternatives(reader *in, char before, char behind) {
    needs *alternatives = NULL;
    size_t count = 0, capacity = 0;
    bool too_many = false;
    for (;;) {
        needs one = read_sequence(in, before, behind);
        if (count == ALTERNATIVES_MAX)
            too_many = true;
        else
            ARRAY_PUSH(alternatives, count, capacity, one);
        if (peek(in, in->i) != '|') break;
        copy(in, in->i + 1);
    }
    needs result = NEEDS_NOTHING;
    if (!too_many) result = count == 1 ? alternatives[0] : either(in->p, alternatives, count);
    free(alternatives);
    return result;
}

// ---- macros

typedef struct {
    buf text;
    uint32_t *from;
    size_t from_count, from_capacity;
    bool is_too_long; // and has been reported
} expansion;

// Whether the pattern is longer than it may be; says so once.
static bool is_too_long(pack *p, place at, expansion *out) {
    if (out->text.size > LIMIT_PATTERN && !out->is_too_long) {
        out->is_too_long = true;
        pack_find_fault(p, at, false, "macros make this pattern longer than %u bytes", LIMIT_PATTERN);
    }
    return out->is_too_long;
}

// The end of {name} at `at`, behind its brace, or `at` itself when there is none.
static size_t braces_end(str text, size_t at) {
    size_t end = at + 1;
    if (text.at[at] != '{' || end >= text.size || !is_letter(text.at[end])) return at;
    while (end < text.size && is_name_char(text.at[end])) end++;
    return end < text.size && text.at[end] == '}' ? end + 1 : at;
}

// To PCRE2 [{Cap}] is one of the characters {, C, a, p and }, which nobody means.
static void check_class(pack *p, str source, size_t begin, size_t end, place at, uint32_t column) {
    for (size_t i = begin; i < end; i++) {
        size_t after = braces_end(source, i);
        if (source.at[i] == '\\') {
            i++;
            if (i + 1 < end && memchr("pPxNo", source.at[i], 5)) i = braces_end(source, i + 1) - 1; // \p{Lu}
            continue;
        }
        if (after == i || after > end) continue;
        at.column += column == NONE ? (uint32_t)i : column;
        pack_find_fault(p, at, false, "'%.*s' cannot stand in [...], which is for characters; write (?:%.*s|...)", (int)(after - i), source.at + i,
                        (int)(after - i), source.at + i);
        return;
    }
}

// The end of what begins at `at` and holds no macros: a character class, a quoted stretch, an escape, a character.
static size_t fixed_end(str source, size_t at) {
    size_t left = source.size - at;
    if (source.at[at] == '[') return class_end(source, at);
    if (source.at[at] != '\\' || left < 2) return at + 1;
    const char *close = source.at[at + 1] == 'Q' ? memmem(source.at + at, left, "\\E", 2) : NULL;
    return close ? (size_t)(close - source.at) + 2 : at + 2;
}

static void expand(pack *p, str source, place at, uint32_t origin, int depth, expansion *out) {
    for (size_t i = 0; i < source.size && !is_too_long(p, at, out); i++) {
        uint32_t here = depth ? origin : (uint32_t)i;
        size_t end = i + 1;
        if (source.at[i] == '{') {
            while (end < source.size && is_name_char(source.at[end])) end++;
            uint32_t known = end < source.size && source.at[end] == '}' ? table_find(&p->names, (str){source.at + i + 1, end - i - 1}) : TABLE_NONE;
            if (known != TABLE_NONE && p->named[known].kind == NAMED_MACRO) {
                macro *m = &p->macros[p->named[known].index];
                m->is_used = true;
                if (depth == MACRO_DEPTH_MAX) {
                    at.column += here;
                    pack_find_fault(p, at, false, "macro '%.*s' goes more than %d deep: does it name itself?", STR_ARG(m->name), MACRO_DEPTH_MAX);
                    return;
                }
                size_t field_end = end + 1; // {macro}:field is a named group, as for atoms
                if (field_end + 1 < source.size && source.at[field_end] == ':' && (is_letter(source.at[field_end + 1]) || source.at[field_end + 1] == '_'))
                    for (field_end++; field_end < source.size && is_word_char(source.at[field_end]);) field_end++;
                str field = {source.at + end + 2, field_end > end + 2 ? field_end - end - 2 : 0};
                str head = field.size ? str_format(&p->memory, "(?<%.*s>", STR_ARG(field)) : STR("(?:");
                expand(p, head, at, here, MACRO_DEPTH_MAX + 1, out);
                expand(p, m->pattern, at, here, depth + 1, out);
                expand(p, STR(")"), at, here, MACRO_DEPTH_MAX + 1, out);
                i = field.size ? field_end - 1 : end;
                continue;
            }
        }
        end = fixed_end(source, i);
        if (source.at[i] == '[') check_class(p, source, i + 1, end, at, depth ? origin : NONE);
        buf_append(&out->text, source.at + i, end - i);
        for (; i < end; i++) ARRAY_PUSH(out->from, out->from_count, out->from_capacity, depth ? origin : (uint32_t)i);
        i = end - 1;
    }
}

// Whether an atom is asked of single words; phrases and annotations may be longer than a word.
static bool is_word_atom(const pack *p, uint32_t number) {
    const atom *a = &p->atoms[number];
    switch (a->kind) {
    case ATOM_CLASS:
    case ATOM_STEM:
    case ATOM_WORD: return true;
    case ATOM_LIST: return !p->lists[a->index].has_phrases;
    case ATOM_ANY:
        for (uint32_t i = 0; i < a->any_count; i++)
            if (!is_word_atom(p, a->any_of[i])) return false; // members are never ATOM_ANY themselves
        return true;
    default: return false;
    }
}

// A class of POSIX, [:upper:], at `at`.
static bool is_posix_class(str text, size_t at) {
    size_t end = at + 2;
    if (end > text.size || text.at[at] != '[' || text.at[at + 1] != ':') return false;
    while (end < text.size && (is_letter(text.at[end]) || text.at[end] == '^')) end++;
    return end > at + 2 && end + 1 < text.size && text.at[end] == ':' && text.at[end + 1] == ']';
}

// Whether a pattern asks what byte mode cannot tell: which character that is not ASCII it is (as it stands, or by its number), or of
// which kind. Inside brackets too. Asking for UTF mode without need costs time only.
static bool asks_for_unicode(str text) {
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.at[i] >= 0x80 || is_posix_class(text, i)) return true;
        if (text.at[i] != '\\' || ++i == text.size) continue;
        bool is_octal =
            i + 2 < text.size && text.at[i] <= '3' && text.at[i + 1] >= '0' && text.at[i + 1] <= '7' && text.at[i + 2] >= '0' && text.at[i + 2] <= '7';
        if (memchr("pPXNxo0", text.at[i], 7) || (text.at[i] >= '1' && is_octal)) return true;
    }
    return false;
}

pattern_parts pattern_parse(pack *p, str source, place at) {
    pattern_parts out = {0};
    expansion expanded = {0};
    expand(p, source, at, 0, 0, &expanded);
    str whole = expanded.is_too_long ? STR("x") : buf_str(&expanded.text); // too long: nothing more is to be said of it
    reader in = {.p = p, .at = at, .text = str_copy(&p->memory, whole), .from = expanded.from, .out = &out};
    out.needs_unicode = asks_for_unicode(in.text);
    needs all = read_alternatives(&in, RUN_NOTHING, RUN_NOTHING);
    if (in.i < in.text.size) copy(&in, in.text.size); // a bracket too many: PCRE2 says so
    for (size_t i = 0; i < all.count; i++) ARRAY_PUSH(out.required, out.required_count, out.required_capacity, all.atoms[i]);
    for (size_t i = 0; i < all.pair_count; i++)
        if (is_word_atom(p, all.pairs[i].left) && is_word_atom(p, all.pairs[i].right)) out.pairs[out.pair_count++] = all.pairs[i];
    buf_free(&expanded.text);
    free(expanded.from);
    return out;
}

uint32_t pattern_needs(pack *p, const rule *r) {
    uint32_t members[ARRAY_LEN(r->needs)];
    size_t count = 0;
    for (size_t i = 0; i < r->need_count; i++) {
        uint32_t known = table_find(&p->names, r->needs[i].name);
        if (known == TABLE_NONE || p->named[known].kind != NAMED_LIST) {
            pack_find_fault(p, r->needs[i].at, false, "no list '%.*s'", STR_ARG(r->needs[i].name));
            return NONE;
        }
        word_list *l = &p->lists[p->named[known].index];
        l->is_used = true;
        members[count++] = l->atom;
    }
    if (!count) return NONE;
    return count == 1 ? members[0] : any_atom(p, members, count);
}
