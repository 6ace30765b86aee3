// gather.c: what a unit shows to a pattern: the words and annotations that the pattern names, each as an item of the view.
// SPDX-License-Identifier: MIT
#include "match/gather.h"

#include "pack/compile.h"
#include "text/utf8.h"

static void add_annotation_items(worker *w, view *v, uint32_t type_number, uint32_t bit, span unit_at) {
    const annotation_list *list = &w->types[type_number];
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->items[middle]->fold.start < unit_at.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < list->count && list->items[low]->fold.start < unit_at.end; low++) {
        const annotation *a = list->items[low];
        if (!span_contains(unit_at, a->fold)) continue;
        view_add(v, (view_item){.fold = a->fold, .at = a->at, .set = 1u << bit, .made_by = {a, NULL}});
    }
}

static void add_quote_items(worker *w, view *v, uint32_t which, uint32_t bit, span unit_at) {
    for (size_t i = quotes_first(&w->quotes, unit_at.start); i < w->quotes.count; i++) {
        const quotation *q = &w->quotes.items[i];
        if (q->outer.start >= unit_at.end) break;
        if (!span_contains(unit_at, q->outer) || (which == QUOTE_SPEECH && q->words < QUOTATION_WORDS)) continue;
        view_add(v, (view_item){.fold = q->outer, .at = q->inner, .set = 1u << bit, .made_by = {&w->quote_annotations[i], NULL}});
    }
}

static void add_word_items(worker *w, view *v, const view_kind *kind, const unit *u) {
    const document *doc = w->doc;
    uint32_t bits[10], atoms[10], count = 0;
    for (uint32_t i = 0; i < kind->folded_count; i++) {
        atom_kind k = w->pack->atoms[kind->folded[i]].kind;
        if (k == ATOM_TYPE || k == ATOM_QUOTE) continue;
        bits[count] = i, atoms[count++] = kind->folded[i];
    }
    if (!count) return;
    uint64_t masks[10];
    uint32_t pieces[10], piece_count = 0; // most words have none of the atoms: a test or two of 64 bits says so
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = 0;
        while (k < piece_count && pieces[k] != atoms[i] / 64) k++;
        if (k == piece_count) pieces[piece_count] = atoms[i] / 64, masks[piece_count++] = 0;
        masks[k] |= (uint64_t)1 << (atoms[i] % 64);
    }
    for (uint32_t t = u->first_token; t < u->token_end; t++) {
        const uint64_t *row = atom_row(&w->atoms, doc->words[t]);
        uint64_t any = 0;
        for (uint32_t k = 0; k < piece_count; k++) any |= row[pieces[k]] & masks[k];
        if (!any) continue;
        uint32_t set = 0;
        for (uint32_t i = 0; i < count; i++) set |= (uint32_t)bit_has(row, atoms[i]) << bits[i];
        view_add(v, (view_item){.fold = doc->tokens[t], .at = doc->tokens[t], .set = set});
    }
    size_t low = 0, high = w->phrase_count; // phrases are in text order
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (w->phrases[middle].at.start < u->at.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < w->phrase_count && w->phrases[low].at.start < u->at.end; low++)
        for (uint32_t i = 0; i < count; i++)
            if (w->phrases[low].atom == atoms[i] && span_contains(u->at, w->phrases[low].at))
                view_add(v, (view_item){.fold = w->phrases[low].at, .at = w->phrases[low].at, .set = 1u << bits[i]});
}

static void gather_items(worker *w, view *v, const pattern *line, const unit *u) {
    const view_kind *kind = &w->pack->views[line->view];
    view_begin(v);
    add_word_items(w, v, kind, u);
    for (uint32_t i = 0; i < kind->folded_count; i++) {
        const atom *a = &w->pack->atoms[kind->folded[i]];
        if (a->kind == ATOM_TYPE) add_annotation_items(w, v, a->index, i, u->at);
        if (a->kind == ATOM_QUOTE) add_quote_items(w, v, a->index, i, u->at);
    }
    view_settle(v);
}

void gather_view(worker *w, view *v, const pattern *line, const unit *u) {
    gather_items(w, v, line, u);
    gather_write(w, v, line, u);
}

void gather_write(worker *w, view *v, const pattern *line, const unit *u) {
    view_write(v, w->doc, u->at, line->needs_unicode || w->utf_only);
}

// ---- for a person's eyes

// The names of the atoms that a letter stands for: {person} or {first_name|Cap}.
static void append_letter(const worker *w, const pattern *line, uint32_t set, buf *out) {
    buf_char(out, '{');
    bool is_first = true;
    for (uint32_t bit = 0; bit < line->folded_count; bit++) {
        if (!(set >> bit & 1)) continue;
        if (!is_first) buf_char(out, '|');
        const atom *a = &w->pack->atoms[line->folded[bit]];
        if (a->kind == ATOM_STEM) buf_char(out, '~');
        buf_str_append(out, a->kind == ATOM_STEM ? a->written : a->name);
        is_first = false;
    }
    buf_char(out, '}');
}

str gather_readable(worker *w, const pattern *line, const view *v, size_t start, size_t end) {
    buf out = {0};
    const char *text = v->text.at;
    for (size_t i = start; i < end;) {
        uint32_t cp = (unsigned char)text[i];
        size_t length = v->is_utf ? utf8_decode(text + i, &cp) : 1;
        if (!v->is_utf && (cp == STAND_IN_LETTER || cp == STAND_IN_SIGN))
            buf_str_append(&out, document_slice(w->doc, view_origin(v, i, i + 1)));
        else if (!v->is_utf && cp >= 0x80)
            append_letter(w, line, cp & 0x7F, &out);
        else if (v->is_utf && cp >= LETTER_BASE && cp <= LETTER_LAST)
            append_letter(w, line, cp - LETTER_BASE, &out);
        else
            buf_append(&out, text + i, length);
        i += length;
    }
    str copy = str_copy(&w->memory, buf_str(&out));
    buf_free(&out);
    return copy;
}
