// view.c: the text of one unit as one group of patterns sees it.
//
//     document   Yes, that’s  Dakota Fanning as Cherie Currie.        (a typographic mark, two blanks, two names)
//     view       Yes, that's P as P.                                  (P: the letter of {person})
//
// White space runs become one space, typographic marks plain ones (utf8_plain), and each item one letter. The view is written as
// segments, so a place in it leads back to the document: inside a linear segment byte for byte, else to the segment's ends. The
// end of a stretch is looked up from its last byte, so a name's letter gives the whole name and no blank behind it.
// SPDX-License-Identifier: MIT
#include "match/view.h"

#include <stdlib.h>

#include "pack/compile.h"
#include "text/utf8.h"

#define NO_ITEM UINT32_MAX

void view_begin(view *v) {
    v->item_count = 0;
}

void view_add(view *v, view_item item) {
    ARRAY_PUSH(v->items, v->item_count, v->item_capacity, item);
}

static bool comes_before(const view_item *a, const view_item *b) {
    return a->fold.start != b->fold.start ? a->fold.start < b->fold.start : a->fold.end > b->fold.end;
}

static int compare_items(const void *a, const void *b) {
    return comes_before(a, b) ? -1 : comes_before(b, a) ? 1 : 0;
}

void view_settle(view *v) {
    bool sorted = true;
    for (size_t i = 1; i < v->item_count && sorted; i++) sorted = !comes_before(&v->items[i], &v->items[i - 1]);
    if (!sorted) qsort(v->items, v->item_count, sizeof *v->items, compare_items);
    size_t kept = 0;
    for (size_t i = 0; i < v->item_count; i++) {
        view_item *last = kept ? &v->items[kept - 1] : NULL;
        const view_item *item = &v->items[i];
        if (last && span_equal(last->fold, item->fold)) {
            last->set |= item->set;
            if (!last->made_by[0])
                last->made_by[0] = item->made_by[0], last->at = item->at;
            else if (item->made_by[0])
                last->made_by[1] = item->made_by[0];
        } else if (!last || item->fold.start >= last->fold.end) {
            v->items[kept++] = *item;
        }
    }
    v->item_count = kept;
}

static void add_segment(view *v, span source, uint32_t item, bool is_linear) {
    view_segment *last = v->segment_count ? &v->segments[v->segment_count - 1] : NULL;
    if (is_linear && last && last->is_linear && last->end == source.start) {
        last->end = source.end;
        return;
    }
    view_segment s = {(uint32_t)v->text.size, source.start, source.end, item, is_linear};
    ARRAY_PUSH(v->segments, v->segment_count, v->segment_capacity, s);
}

// Whether a byte stands in a view as it is: printable ASCII but for the blank, & and `.
static bool is_plain(unsigned char c) {
    static const uint64_t plain[4] = {0xFFFFFFBE00000000u, 0x7FFFFFFEFFFFFFFFu, 0, 0};
    return plain[c >> 6] >> (c & 63) & 1;
}

// The end of the stretch from `at` that can be copied: plain bytes and single spaces. A letter before a combining mark is not in it.
static uint32_t plain_end(const document *doc, uint32_t at, uint32_t end) {
    const unsigned char *text = (const unsigned char *)doc->text.at;
    uint32_t i = at;
    while (i < end && (is_plain(text[i]) || (text[i] == ' ' && i > at && text[i - 1] != ' '))) i++;
    if (i < end && text[i] >= 0xCC && i > at) i--;
    if (i > at && i < end && text[i - 1] == ' ') i--; // a run of white space begins here
    return i;
}

// One byte for a character that is not ASCII: patterns of byte mode do not ask which one it is. 0 for the few of which PCRE2 (or one
// release of it) thinks otherwise than the tables here: marks, digits and numbers of other scripts, what (?i) takes for an s or k.
static char stand_in(const char *plain) {
    uint32_t cp;
    utf8_decode(plain, &cp);
    if (cp == 0x17F || cp == 0x212A || (cp >= 0x2776 && cp <= 0x2793)) return 0;
    switch (utf8_class(cp)) {
    case CP_LOWER:
    case CP_UPPER:
    case CP_LETTER: return (char)STAND_IN_LETTER;
    case CP_PUNCTUATION:
    case CP_EMOJI: return STAND_IN_SIGN;
    default: return 0;
    }
}

// Writes the bytes [at, end) of the document, which no item covers. False when byte mode cannot hold them.
static bool write_text(view *v, const document *doc, uint32_t at, uint32_t end) {
    while (at < end) {
        uint32_t plain = plain_end(doc, at, end);
        if (plain > at) {
            add_segment(v, (span){at, plain}, NO_ITEM, true);
            buf_append(&v->text, doc->text.at + at, plain - at);
            at = plain;
            continue;
        }
        char out[4];
        size_t out_size;
        uint32_t from = at;
        at += (uint32_t)utf8_plain(doc->text.at + at, end - at, out, &out_size);
        bool is_space = out_size == 1 && out[0] == ' ';
        while (is_space && at < end) {
            char next[4];
            size_t next_size, length = utf8_plain(doc->text.at + at, end - at, next, &next_size);
            if (next_size > 1 || (next_size == 1 && next[0] != ' ')) break;
            at += (uint32_t)length;
        }
        if (!out_size) continue;
        if ((unsigned char)out[0] >= 0x80 && v->is_utf) {
            uint32_t cp;
            utf8_decode(out, &cp);
            if (cp >= LETTER_BASE && cp <= LETTER_LAST) out_size = utf8_encode(LETTER_REPLACED, out);
        } else if ((unsigned char)out[0] >= 0x80) {
            out[0] = stand_in(out);
            out_size = 1;
            if (!out[0]) return false;
        }
        add_segment(v, (span){from, at}, NO_ITEM, false);
        buf_append(&v->text, out, out_size);
    }
    return true;
}

static bool write_in_mode(view *v, const document *doc, span unit, bool is_utf) {
    buf_clear(&v->text);
    v->segment_count = 0;
    v->is_utf = is_utf;
    uint32_t at = unit.start;
    for (uint32_t i = 0; i < v->item_count; i++) {
        const view_item *item = &v->items[i];
        if (!write_text(v, doc, at, item->fold.start)) return false;
        add_segment(v, item->at, i, false);
        char letter[4] = {(char)(0x80 | item->set)};
        buf_append(&v->text, letter, is_utf ? utf8_encode(LETTER_BASE + item->set, letter) : 1);
        at = item->fold.end;
    }
    return write_text(v, doc, at, unit.end);
}

void view_write(view *v, const document *doc, span unit, bool is_utf) {
    if (!write_in_mode(v, doc, unit, is_utf)) write_in_mode(v, doc, unit, true);
}

static const view_segment *segment_at(const view *v, size_t at) {
    size_t low = 0, high = v->segment_count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (v->segments[middle].view_at <= at)
            low = middle;
        else
            high = middle;
    }
    return &v->segments[low];
}

span view_origin(const view *v, size_t start, size_t end) {
    if (!v->segment_count) return (span){0, 0};
    const view_segment *first = segment_at(v, start);
    uint32_t from = first->is_linear ? first->start + (uint32_t)(start - first->view_at) : first->start;
    if (end <= start) return (span){from, from};
    const view_segment *last = segment_at(v, end - 1);
    uint32_t to = last->is_linear ? last->start + (uint32_t)(end - last->view_at) : last->end;
    return (span){from, to};
}

void view_items_in(const view *v, size_t start, size_t end, view_item_handler *handle, void *context) {
    if (!v->segment_count) return;
    for (const view_segment *s = segment_at(v, start); s < v->segments + v->segment_count && s->view_at < end; s++)
        if (s->item != NO_ITEM && s->view_at >= start) handle(context, &v->items[s->item]);
}

void view_free(view *v) {
    buf_free(&v->text);
    free(v->segments);
    free(v->items);
    *v = (view){0};
}
