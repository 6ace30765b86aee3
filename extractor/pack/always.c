// always.c: reads a pattern once, with a frame for each open group: what all its alternatives so far set, and what the current one does.
// Groups of one name in all alternatives count as one. A pattern with a sign that changes the rules (a condition, a verb, a comment,
// (?x), \Q) is taken to set everything.
// SPDX-License-Identifier: MIT
#include "pack/always.h"

#include "pack/pattern.h"

enum { DEPTH_MAX = 60 };

typedef struct {
    bool is_wanted;   // it is the group itself
    bool is_negative; // (?! and (?<!
    bool all_set;     // the alternatives that are done set the group
    bool is_set;      // so does this one
} frame;

static char char_at(str text, size_t at) {
    return at < text.size ? text.at[at] : '\0';
}

static bool is_optional(str text, size_t at) {
    char c = char_at(text, at), next = char_at(text, at + 1);
    return c == '?' || c == '*' || (c == '{' && (next == '0' || next == ','));
}

static size_t skip_class(str text, size_t at) {
    at += char_at(text, at + 1) == '^' ? 2 : 1;
    if (char_at(text, at) == ']') at++;
    while (at < text.size && text.at[at] != ']') at += text.at[at] == '\\' ? 2 : 1;
    return at;
}

// Opens a frame for the bracket at `at`; false when it is of a kind that is not followed.
static bool open_frame(str text, size_t at, str group, frame *f) {
    *f = (frame){.all_set = true};
    if (char_at(text, at + 1) == '*') return false;
    if (char_at(text, at + 1) != '?') return true;
    char c = char_at(text, at + 2), d = char_at(text, at + 3);
    f->is_negative = c == '!' || (c == '<' && d == '!');
    size_t name_at = at + (c == 'P' ? 4 : 3);
    bool is_named = (c == '<' && d != '=' && d != '!') || c == '\'' || (c == 'P' && d == '<');
    f->is_wanted = is_named && str_starts((str){text.at + name_at, text.size - name_at}, group) && memchr(">'", char_at(text, name_at + group.size), 2);
    return is_named || memchr(":=!<>|", c, 6);
}

static bool text_sets(str text, str group) {
    frame frames[DEPTH_MAX] = {{.all_set = true}};
    size_t depth = 0;
    for (size_t i = 0; i < text.size; i++) {
        frame *f = &frames[depth];
        char c = text.at[i];
        if (c == '\\') {
            if (char_at(text, ++i) == 'Q') return true;
        } else if (c == '[') {
            i = skip_class(text, i);
        } else if (c == '(') {
            if (depth + 1 == DEPTH_MAX || !open_frame(text, i, group, &frames[depth + 1])) return true;
            depth++;
        } else if (c == '|') {
            f->all_set &= f->is_set;
            f->is_set = false;
        } else if (c == ')' && depth) {
            bool sets = (f->is_wanted || (f->all_set && f->is_set)) && !f->is_negative && !is_optional(text, i + 1);
            frames[--depth].is_set |= sets;
        }
    }
    return frames[0].all_set && frames[0].is_set;
}

bool always_sets(const pattern *line, str group) {
    buf text = {0};
    for (uint32_t i = 0; i < line->piece_count; i++) {
        if (line->pieces[i].atom == NONE)
            buf_str_append(&text, line->pieces[i].text);
        else
            buf_char(&text, 'a'); // an atom is a letter of the view
    }
    bool sets = text_sets(buf_str(&text), group);
    buf_free(&text);
    return sets;
}
