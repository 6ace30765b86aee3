// view.h: the text of a unit (a sentence, a paragraph, a document) as one group of patterns sees it, and the way back.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_VIEW_H
#define LEDE_MATCH_VIEW_H

#include "doc/annotation.h"
#include "doc/document.h"

// Something that becomes a letter: what holds of this extent is a set of bits over the atoms of the view.
typedef struct {
    span fold, at;
    uint32_t set;
    const annotation *made_by[2]; // NULL for words; two when annotations of two types have the same extent
} view_item;

// A stretch of the view and where it comes from. Linear: byte for byte. Else the whole stretch stands for the whole of [start, end).
typedef struct {
    uint32_t view_at;
    uint32_t start, end;
    uint32_t item; // of view.items, or UINT32_MAX
    bool is_linear;
} view_segment;

typedef struct {
    buf text;
    bool is_utf;
    view_segment *segments;
    size_t segment_count, segment_capacity;
    view_item *items; // sorted, disjoint after view_build
    size_t item_count, item_capacity;
} view;

// Forgets the items; then view_add them in any order.
void view_begin(view *v);
void view_add(view *v, view_item item);
// Orders the items (leftmost, then longest, wins; the same extent: one letter for both), so that view_write can use them.
void view_settle(view *v);
// Writes the view of doc's bytes `unit`, in UTF mode or in byte mode, where a letter that is not ASCII is the byte STAND_IN_LETTER, a
// sign STAND_IN_SIGN. Some rare characters (see stand_in) need UTF mode: then v->is_utf is set although it was not asked for.
void view_write(view *v, const document *doc, span unit, bool is_utf);
enum { STAND_IN_LETTER = 0x80, STAND_IN_SIGN = 0x01 };
// The bytes of the document that [start, end) of the view stand for.
span view_origin(const view *v, size_t start, size_t end);
// Calls back with each item whose letter stands inside [start, end) of the view.
typedef void view_item_handler(void *context, const view_item *item);
void view_items_in(const view *v, size_t start, size_t end, view_item_handler *handle, void *context);
void view_free(view *v);

#endif
