// hints.c: what may be the reason that something is not there. Each kind of atom has a function; the first reason that holds is said.
// SPDX-License-Identifier: MIT
#include "match/hints.h"

#include "match/units.h"

enum { LIST_ENTRIES_MAX = 50000 }; // looked through for a near word: enough for any list of names

static str lower_of(worker *w, str text) {
    return word_lower(&w->memory, text);
}

// Whether two different words may be meant as the same: one edit apart, two in long ones. Short words are all near each other.
static bool is_near(str a, str b) {
    size_t shorter = a.size < b.size ? a.size : b.size, longer = a.size > b.size ? a.size : b.size;
    if (shorter < 4 || longer - shorter > 2) return false;
    return str_distance(a, b) <= (shorter >= 8 ? 2u : 1u);
}

// A form of `base` that `lower` may be meant as: it ends as that does (wrting, writing), and has the same stem as the base; or nothing.
static str near_form(worker *w, str base, str stem, str lower) {
    enum { ENDING_MAX = 4 };
    if (lower.size < 4 || base.size < 3 || lower.at[0] != base.at[0]) return STR("");
    for (size_t cut = 0; cut < 2; cut++) {
        for (size_t ending = 1; ending <= ENDING_MAX && ending < lower.size; ending++) {
            str form = str_format(&w->memory, "%.*s%.*s", (int)(base.size - cut), base.at, (int)ending, lower.at + lower.size - ending);
            if (is_near(form, lower) && str_equal(words_stem(w->words, &w->memory, form), stem)) return form;
        }
    }
    return STR("");
}

static bool has_capital(str text) {
    return text.size && text.at[0] >= 'A' && text.at[0] <= 'Z';
}

// ---- lists

static size_t count_words(str text) {
    size_t count = 1;
    for (size_t i = 0; i < text.size; i++) count += text.at[i] == ' ';
    return count;
}

// Names are many, and often near each other by chance: they must begin alike and be one edit apart.
static bool is_near_entry(str entry_lower, str lower, bool is_name) {
    if (is_name) return entry_lower.at[0] == lower.at[0] && is_near(entry_lower, lower) && str_distance(entry_lower, lower) < 2;
    return is_near(entry_lower, lower);
}

// What is to be said of an entry and the words of the text, as many as it has, that begin with token `t`; or nothing.
static str compare_entry(worker *w, const word_list *l, const entry *e, const unit *u, uint32_t t) {
    size_t count = count_words(e->text);
    if (t + count > u->token_end) return STR("");
    str text = document_slice(w->doc, (span){w->doc->tokens[t].start, w->doc->tokens[t + count - 1].end});
    str lower = lower_of(w, text), entry_lower = lower_of(w, e->text);
    if (str_equal(entry_lower, lower)) {
        if (str_equal(e->text, text) || !has_capital(e->text)) return STR("");
        return str_format(&w->memory, "the list has '%.*s' with a capital, so '%.*s' is not it", STR_ARG(e->text), STR_ARG(text));
    }
    bool is_name = has_capital(e->text);
    if (is_name ? !has_capital(text) : has_capital(text) && t > u->first_token) return STR(""); // "film" is no name, and a name no common word
    if (is_near_entry(entry_lower, lower, is_name))
        return str_format(&w->memory, "'%.*s' is nearly '%.*s' of the list %.*s (%.*s)", STR_ARG(text), STR_ARG(e->text), STR_ARG(l->name), STR_ARG(l->paths));
    str form = l->has_forms && count == 1 ? near_form(w, entry_lower, words_stem(w->words, &w->memory, entry_lower), lower) : STR("");
    if (!form.size) return form;
    return str_format(&w->memory, "'%.*s' is nearly '%.*s', a form of '%.*s' of the list %.*s (%.*s)", STR_ARG(text), STR_ARG(form), STR_ARG(e->text),
                      STR_ARG(l->name), STR_ARG(l->paths));
}

static str near_entry(worker *w, const word_list *l, const unit *u) {
    for (uint32_t t = u->first_token; t < u->token_end; t++) {
        for (size_t i = 0; i < l->entry_count && i < LIST_ENTRIES_MAX; i++) {
            str hint = compare_entry(w, l, &l->entries[i], u, t);
            if (hint.size) return hint;
        }
    }
    return STR("");
}

// ---- stems

// A form that is misspelled; or one that the stemmer does not see (sang, sung): the same first letter, and nearly the same length.
static str near_stem(worker *w, const atom *a, const unit *u) {
    str base = lower_of(w, a->written);
    for (uint32_t t = u->first_token; t < u->token_end; t++) {
        str lower = words_get(w->words, w->doc->words[t])->lower;
        bool is_name = t > u->first_token && has_capital(document_slice(w->doc, w->doc->tokens[t]));
        str form = is_name ? STR("") : near_form(w, base, a->name, lower);
        if (form.size > 5 || (form.size && !str_equal(form, base))) return str_format(&w->memory, "'%.*s' is nearly '%.*s'", STR_ARG(lower), STR_ARG(form));
        bool begins_alike = !is_name && lower.size >= 3 && base.size >= 3 && lower.at[0] == base.at[0];
        if (!begins_alike || str_distance(lower, base) > (lower.size > 4 ? 2u : 1u)) continue;
        const char *advice = w->pack->irregular_count ? "say so in the irregular forms" : "`include english` for the irregular forms";
        return str_format(&w->memory, "'%.*s' is no form of '%.*s' that is known; if it is one, %s", STR_ARG(lower), STR_ARG(base), advice);
    }
    return STR("");
}

// ---- literal words

static str near_literal(worker *w, const atom *a, const unit *u) {
    for (uint32_t t = u->first_token; t < u->token_end; t++) {
        str word_text = document_slice(w->doc, w->doc->tokens[t]), lower = words_get(w->words, w->doc->words[t])->lower;
        if (str_equal(lower_of(w, a->name), lower))
            return str_format(&w->memory, "'%.*s' stands there, but text of a pattern is matched with its capitals", STR_ARG(word_text));
        if (has_capital(word_text) == has_capital(a->name) && is_near(lower, lower_of(w, a->name)))
            return str_format(&w->memory, "'%.*s' is nearly '%.*s'", STR_ARG(word_text), STR_ARG(a->name));
    }
    return STR("");
}

// ---- quotations

// Whether a byte is in a pair of marks, or is one of them.
static bool is_in_pair(const worker *w, uint32_t byte) {
    size_t i = quotes_first(&w->quotes, byte);
    return i < w->quotes.count && w->quotes.items[i].outer.start <= byte;
}

str hint_quotation(worker *w, const atom *a, const unit *u) {
    for (size_t i = quotes_first(&w->quotes, u->at.start); i < w->quotes.count && w->quotes.items[i].outer.start < u->at.end; i++) {
        const quotation *q = &w->quotes.items[i];
        bool is_inside = span_contains(u->at, q->outer);
        if (!is_inside && q->is_unclosed) return STR("the quotation here is not closed before its paragraph ends: is a mark missing?");
        if (!is_inside) return STR("a quotation reaches beyond this sentence: try `scope paragraph`");
        if (a->index == QUOTE_SPEECH && q->words < QUOTATION_WORDS)
            return str_format(&w->memory, "{Quotation} is speech of %d words or more; a short one is {Quoted} only", QUOTATION_WORDS);
    }
    static const char *const marks[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xC2\xAB", "\xC2\xBB"};
    str text = document_slice(w->doc, u->at);
    for (size_t i = 0; i < ARRAY_LEN(marks); i++)
        for (size_t at = 0; at < text.size; at++)
            if (str_starts((str){text.at + at, text.size - at}, str_from(marks[i])) && !is_in_pair(w, u->at.start + (uint32_t)at))
                return STR("the quotation mark here has no partner: is it an opening or closing one, with a blank on the wrong side?");
    return STR("");
}

// ---- all

static str near_in_unit(worker *w, const atom *a, const unit *u) {
    switch (a->kind) {
    case ATOM_LIST: return near_entry(w, &w->pack->lists[a->index], u);
    case ATOM_STEM: return near_stem(w, a, u);
    case ATOM_WORD: return near_literal(w, a, u);
    case ATOM_QUOTE: return hint_quotation(w, a, u);
    case ATOM_ANY:
        for (uint32_t i = 0; i < a->any_count; i++) {
            str hint = near_in_unit(w, &w->pack->atoms[a->any_of[i]], u); // members are never ATOM_ANY themselves
            if (hint.size) return hint;
        }
        return STR("");
    case ATOM_TYPE:
    case ATOM_CLASS: break;
    }
    return STR("");
}

// Whether a wider scope round the unit has the atom.
static const char *wider_scope(worker *w, uint32_t atom_number, scope s, const unit *u) {
    static const char *const names[] = {"sentence", "paragraph", "document"};
    for (int wider = (int)s + 1; wider < SCOPE_COUNT; wider++) {
        const unit_set *set = &w->scopes[wider];
        for (uint32_t i = 0; i < set->count; i++)
            if (span_contains(set->units[i].at, u->at) && bit_has(unit_bits(w, (scope)wider, i), atom_number)) return names[wider];
    }
    return NULL;
}

str hint_lacking(worker *w, uint32_t atom_number, scope s, uint32_t unit_number) {
    const unit *u = &w->scopes[s].units[unit_number];
    str hint = near_in_unit(w, &w->pack->atoms[atom_number], u);
    if (hint.size) return hint;
    const char *wider = wider_scope(w, atom_number, s, u);
    if (!wider) return hint;
    return str_format(&w->memory, "%.*s stands elsewhere in the %s: try `scope %s`", STR_ARG(atom_readable(w->pack, atom_number, &w->memory)), wider, wider);
}

// The end of the class [Tt] that begins at `at`.
static size_t class_end(str text, size_t at) {
    for (size_t i = at + 2; i < text.size; i++)
        if (text.at[i] == ']') return i + 1;
    return text.size;
}

static bool class_has(str members, char c) {
    for (size_t i = 0; i < members.size; i++) {
        bool is_range = i + 2 < members.size && members.at[i + 1] == '-';
        if (is_range ? c >= members.at[i] && c <= members.at[i + 2] : c == members.at[i]) return true;
        if (is_range) i += 2;
    }
    return false;
}

// A word of a pattern, [Tt]he, as it would be spelled to be this text: The. A class that has not the letter there gives its first one.
static str spelled_as(worker *w, str wanted, str text) {
    char *out = arena_alloc(&w->memory, wanted.size + 1);
    size_t size = 0;
    for (size_t i = 0; i < wanted.size; size++) {
        size_t end = wanted.at[i] == '[' ? class_end(wanted, i) : i + 1;
        bool has_it = wanted.at[i] == '[' && size < text.size && class_has((str){wanted.at + i + 1, end - i - 2}, text.at[size]);
        out[size] = has_it ? text.at[size] : wanted.at[wanted.at[i] == '[' ? i + 1 : i];
        i = end;
    }
    return (str){out, size};
}

// The atom that has made this word of the document a letter for the line, or NONE.
static uint32_t folded_into(worker *w, const pattern *line, size_t token) {
    for (uint32_t i = 0; i < line->folded_count; i++) {
        const atom *a = &w->pack->atoms[line->folded[i]];
        if (a->kind != ATOM_TYPE && a->kind != ATOM_QUOTE && bit_has(atom_row(&w->atoms, w->doc->words[token]), line->folded[i])) return line->folded[i];
    }
    return NONE;
}

str hint_folded(worker *w, const pattern *line, span at, str wanted) {
    size_t token = units_token_at(w, at.start);
    if (token >= w->doc->token_count) return STR("");
    str text = document_slice(w->doc, w->doc->tokens[token]), lower = lower_of(w, text);
    wanted = spelled_as(w, wanted, text);
    uint32_t letter = folded_into(w, line, token);
    if (letter != NONE && (str_equal(text, wanted) || is_near(lower, lower_of(w, wanted))))
        return str_format(&w->memory, "'%.*s' is one letter here, because the line names %.*s; as text it is never seen", STR_ARG(text),
                          STR_ARG(atom_readable(w->pack, letter, &w->memory)));
    bool is_other_case = !str_equal(text, wanted) && str_equal(lower, lower_of(w, wanted));
    if (is_other_case) return str_format(&w->memory, "'%.*s' stands there, but text of a pattern is matched with its capitals", STR_ARG(text));
    if (is_near(lower, lower_of(w, wanted))) return str_format(&w->memory, "'%.*s' is nearly '%.*s'", STR_ARG(text), STR_ARG(wanted));
    return STR("");
}
