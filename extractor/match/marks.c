// marks.c: the kind of a quotation. One that fills its paragraph is a block; one that a sentence of the article goes on into, with a word
// right before its mark and no capital behind it, is partial (said it was "a bit odd"); any other is direct.
// SPDX-License-Identifier: MIT
#include "match/marks.h"

#include "match/units.h"
#include "text/utf8.h"

static bool is_lower_at(const worker *w, uint32_t byte) {
    uint32_t cp;
    utf8_decode(w->doc->text.at + byte, &cp);
    return utf8_class(cp) == CP_LOWER;
}

// Whether no word stands in the paragraph outside the marks.
static bool fills_paragraph(const worker *w, span at) {
    size_t sentence = units_sentence_at(w, at.start);
    if (sentence >= w->scopes[SCOPE_SENTENCE].count) return false;
    const unit *u = &w->scopes[SCOPE_PARAGRAPH].units[w->sentence_paragraph[sentence]];
    for (size_t t = u->first_token; t < u->token_end && w->doc->tokens[t].start < at.start; t++)
        if (units_is_word(w, t)) return false;
    for (size_t t = u->token_end; t > u->first_token && w->doc->tokens[t - 1].start >= at.end; t--)
        if (units_is_word(w, t - 1)) return false;
    return true;
}

static str kind_of(const worker *w, span at) {
    size_t first = units_token_at(w, at.start);
    if (fills_paragraph(w, at)) return STR("block");
    bool goes_on = first >= 2 && units_is_word(w, first - 2) && is_lower_at(w, at.start);
    return goes_on ? STR("partial") : STR("direct");
}

// Each looks at the words of its own paragraph that stand outside of it up to the first one: linear in signs, which nobody writes in thousands.
void marks_tell_kinds(worker *w, uint32_t type_number) {
    const annotation_list *list = &w->types[type_number];
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i]->kind.size) list->items[i]->kind = kind_of(w, list->items[i]->at);
}
