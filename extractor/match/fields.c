// fields.c: what a match makes.
// SPDX-License-Identifier: MIT
#include "match/fields.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "match/gather.h"
#include "match/matcher.h"
#include "match/names.h"
#include "nlp/money.h"
#include "pack/lists.h"
#include "text/limits.h"

typedef struct {
    worker *w;
    const pattern *line;
    const rule *rule;
    const view *v;
    const size_t *offsets;
    uint32_t group_count;
} match_state;

static bool group_span(const match_state *m, uint32_t group, span *in_view) {
    if (group >= m->group_count || m->offsets[2 * group] == PCRE2_UNSET) return false;
    *in_view = (span){(uint32_t)m->offsets[2 * group], (uint32_t)m->offsets[2 * group + 1]};
    return true;
}

static bool named_span(const match_state *m, str name, span *in_view) {
    for (uint32_t i = 0; i < m->line->capture_count; i++)
        if (str_equal(m->line->captures[i].name, name) && group_span(m, m->line->captures[i].group, in_view)) return true;
    return false;
}

// ---- templates: {group}, {group.feature}, {group:02}, [an optional part]

// A feature of the word in a group: the first list with that column and word. A number stands for itself.
static bool find_feature(const match_state *m, str text, str column, str *out) {
    const pack *p = m->w->pack;
    str plain = word_plain(&m->w->memory, text), lower = word_lower(&m->w->memory, text);
    for (uint32_t i = 0; i < m->line->folded_count; i++) {
        const atom *a = &p->atoms[m->line->folded[i]];
        if (a->kind == ATOM_LIST && list_feature(&p->lists[a->index], plain, lower, column, out)) return true;
    }
    char *digits = arena_alloc(&m->w->memory, plain.size + 1);
    size_t size = 0;
    for (size_t i = 0; i < plain.size; i++) {
        if (plain.at[i] >= '0' && plain.at[i] <= '9')
            digits[size++] = plain.at[i];
        else if (plain.at[i] != ',')
            return false;
    }
    *out = (str){digits, size};
    return size > 0;
}

// The value of the one annotation in a stretch, of a type that the line names; false when there are none or several, or it has none.
static bool find_value(const match_state *m, span at, str *out) {
    const annotation *inside = NULL;
    for (uint32_t i = 0; i < m->line->folded_count; i++) {
        const atom *a = &m->w->pack->atoms[m->line->folded[i]];
        if (a->kind != ATOM_TYPE) continue;
        const annotation_list *known = &m->w->types[a->index];
        for (size_t k = worker_first_from(known, at.start); k < known->count && known->items[k]->at.start < at.end; k++) {
            if (!span_contains(at, known->items[k]->at)) continue;
            if (inside) return false;
            inside = known->items[k];
        }
    }
    if (!inside || !inside->value.size) return false;
    *out = inside->value;
    return true;
}

static bool append_slot(const match_state *m, str slot, buf *out) {
    str name = slot, feature = {NULL, 0}, width = {NULL, 0};
    const char *colon = memchr(slot.at, ':', slot.size);
    if (colon) {
        width = (str){colon + 1, slot.size - (size_t)(colon - slot.at) - 1};
        name.size = (size_t)(colon - slot.at);
    }
    const char *dot = memchr(name.at, '.', name.size);
    if (dot) {
        feature = (str){dot + 1, name.size - (size_t)(dot - name.at) - 1};
        name.size = (size_t)(dot - name.at);
    }
    span at;
    if (!named_span(m, name, &at)) {
        if (str_is(name, "year")) buf_text(out, "XXXX"); // no group of that name: the year is not known
        return str_is(name, "year");
    }
    at = view_origin(m->v, at.start, at.end);
    str text = worker_plain_text(m->w, at);
    bool is_value = str_is(feature, "value") && find_value(m, at, &text);
    if (feature.size && !is_value && !find_feature(m, text, feature, &text)) return false;
    long digits = 0;
    if (width.size && str_to_number(width, &digits))
        for (long i = (long)text.size; i < digits; i++) buf_char(out, '0');
    buf_str_append(out, text);
    return true;
}

// Where the bracket that opens at `at` closes, or NULL when none does.
static const char *find_close(str template, size_t at, char open, char close) {
    return template.at[at] == open ? memchr(template.at + at, close, template.size - at) : NULL;
}

// Appends a template without optional parts; false when a group is missing or a word has not the feature asked for.
static bool append_slots(const match_state *m, str template, buf *out) {
    for (size_t i = 0; i < template.size; i++) {
        const char *close = find_close(template, i, '{', '}');
        if (!close) {
            buf_char(out, template.at[i]);
            continue;
        }
        if (!append_slot(m, (str){template.at + i + 1, (size_t)(close - template.at) - i - 1}, out)) return false;
        i = (size_t)(close - template.at);
    }
    return true;
}

// Fills a template, of which a part in brackets may be missing: "{y}[; mod={part.mod}]".
static bool fill(const match_state *m, str template, str *out) {
    buf text = {0};
    bool ok = true;
    for (size_t i = 0; i < template.size && ok;) {
        const char *close = find_close(template, i, '[', ']');
        size_t end = i + 1;
        if (close) {
            size_t before = text.size;
            if (!append_slots(m, (str){template.at + i + 1, (size_t)(close - template.at) - i - 1}, &text)) text.size = before;
            end = (size_t)(close - template.at) + 1;
        } else {
            while (end < template.size && template.at[end] != '[') end++;
            ok = append_slots(m, (str){template.at + i, end - i}, &text);
        }
        i = end;
    }
    *out = str_copy(&m->w->memory, buf_str(&text));
    buf_free(&text);
    return ok;
}

void fields_set_time(const worker *w, annotation *a, const timex *t) {
    static const char *const sources[] = {[ANCHOR_OPTION] = "option", [ANCHOR_DOCUMENT] = "document", [ANCHOR_TEXT] = "text"};
    a->value = t->value;
    a->relative = t->relative;
    a->mod = t->mod;
    a->is_ambiguous = t->is_ambiguous;
    a->anchor = t->basis == TIMEX_PLAIN ? NULL : t->basis == TIMEX_FROM_ANCHOR ? sources[w->anchor_source] : "named";
    if (!a->kind.size) a->kind = t->kind;
}

static bool set_value(const match_state *m, annotation *a) {
    worker *w = m->w;
    str text;
    if (m->rule->kind.size && !fill(m, m->rule->kind, &a->kind)) return false;
    if (!m->rule->value.size) {
        a->value = w->pack->types[a->type].field_count ? STR("") : worker_plain_text(w, a->at);
        return true;
    }
    if (!fill(m, m->rule->value, &text)) return false;
    if (money_is_expression(text)) return money_resolve(&w->memory, text, &a->value);
    if (!timex_is_expression(text)) {
        a->value = text;
        return true;
    }
    timex t;
    timex_context context = {w->has_anchor ? &w->anchor : NULL, w->policy, NULL, w->order};
    if (!timex_resolve(&w->memory, text, &context, &t)) return false;
    a->is_time = true;
    if (timex_asks_named(text)) a->open_expression = text;
    fields_set_time(w, a, &t);
    return true;
}

// ---- evidence

typedef struct {
    const annotation **found;
    uint32_t count;
} collector;

static void count_part(void *context, const view_item *item) {
    collector *c = context;
    for (size_t i = 0; i < ARRAY_LEN(item->made_by); i++) {
        if (!item->made_by[i]) continue;
        if (c->found) c->found[c->count] = item->made_by[i];
        c->count++;
    }
}

static void collect_parts(const match_state *m, size_t start, size_t end, annotation *a) {
    collector c = {NULL, 0};
    view_items_in(m->v, start, end, count_part, &c);
    c.found = ARENA_ARRAY(&m->w->memory, const annotation *, c.count);
    a->part_count = c.count;
    c.count = 0;
    view_items_in(m->v, start, end, count_part, &c);
    a->parts = c.found;
}

// ---- fields

// Whether a name means more than what stands there: Roe, of Ann Roe.
static bool has_longer_form(const match_state *m, const annotation *name) {
    return name->value.size > worker_plain_text(m->w, name->at).size;
}

// A field of a declared type has the value of the one annotation of that type that stands in it, alone or behind a title (Mr. Roe);
// else its text is its value. In a titled field the title is part of the name, unless the name has a longer form.
static str field_text_value(const match_state *m, const field_decl *decl, span at) {
    const annotation *inside = NULL;
    size_t count = 0;
    const annotation_list *known = decl->type != NONE ? &m->w->types[decl->type] : NULL;
    for (size_t i = known ? worker_first_from(known, at.start) : 0; known && i < known->count && known->items[i]->at.start < at.end; i++)
        if (span_contains(at, known->items[i]->at)) inside = known->items[i], count++;
    bool is_it = count == 1 && inside->at.end == at.end && names_is_title(m->w, decl->type, (span){at.start, inside->at.start});
    if (is_it && decl->is_titled && inside->at.start > at.start) is_it = has_longer_form(m, inside);
    return is_it ? inside->value : worker_plain_text(m->w, at);
}

static void set_field(const match_state *m, annotation *a, uint32_t field, span in_view) {
    const type *t = &m->w->pack->types[a->type];
    field_value *f = &a->fields[field];
    f->is_set = f->has_span = true;
    f->at = view_origin(m->v, in_view.start, in_view.end);
    f->value = field_text_value(m, &t->fields[field], f->at);
}

// Two fields never mean the same name: in Ann "Bo" Roe as Bo, the shorter one means what stands there.
static void keep_apart(const match_state *m, annotation *a) {
    const type *t = &m->w->pack->types[a->type];
    for (uint32_t i = 0; i < t->field_count; i++) {
        for (uint32_t k = 0; k < t->field_count; k++) {
            field_value *x = &a->fields[i], *y = &a->fields[k];
            if (i == k || !x->has_span || !y->has_span || t->fields[i].type != t->fields[k].type || t->fields[i].type == NONE) continue;
            if (span_overlaps(x->at, y->at) || x->at.end - x->at.start > y->at.end - y->at.start || !str_equal(x->value, y->value)) continue;
            x->value = worker_plain_text(m->w, x->at);
        }
    }
}

// The annotation of the whole match with its captures; NULL when a value cannot be made.
static annotation *make_annotation(const match_state *m) {
    worker *w = m->w;
    span whole = {(uint32_t)m->offsets[0], (uint32_t)m->offsets[1]}, extent = whole, in_view;
    named_span(m, STR("_extent"), &extent);
    annotation *a = worker_new_annotation(w, m->rule->type, view_origin(m->v, extent.start, extent.end));
    a->rule = (uint32_t)(m->rule - w->pack->rules);
    a->pattern = (uint32_t)(m->line - w->pack->patterns);
    if (!set_value(m, a)) {
        worker_note_lost(w, (lost_match){.fate = FATE_NO_VALUE, .line = a->pattern, .at = a->at});
        return NULL;
    }
    collect_parts(m, whole.start, whole.end, a);
    for (uint32_t i = 0; i < a->part_count; i++)
        if (a->parts[i]->is_unclosed && span_equal(a->parts[i]->at, a->at)) a->is_unclosed = true;
    if (w->is_tracing) a->view = gather_readable(w, m->line, m->v, whole.start, whole.end);
    for (uint32_t i = 0; i < m->line->capture_count; i++) {
        const capture *c = &m->line->captures[i];
        if (c->field < FIELD_EXTENT && group_span(m, c->group, &in_view)) set_field(m, a, c->field, in_view);
    }
    keep_apart(m, a);
    for (size_t i = 0; i < m->rule->constant_count; i++)
        a->fields[m->rule->constants[i].field] = (field_value){.is_set = true, .value = m->rule->constants[i].value};
    return a;
}

// ---- each

typedef struct {
    span item;   // what counts
    span extent; // of the fact, when the pattern has an _extent
} each_hit;

typedef struct {
    each_hit *items;
    size_t count, capacity;
} hit_list;

// The stretches of the group that one `each` part finds.
static void find_each(const match_state *m, uint32_t each_number, hit_list *out) {
    worker *w = m->w;
    const pattern *each = &w->pack->patterns[each_number];
    span group;
    out->count = 0;
    if (!named_span(m, each->each_group, &group)) return;
    size_t at = group.start;
    while (at < group.end) {
        int found = matcher_match(w, each_number, m->v, at, group.end, w->side_data);
        if (found <= 0) break;
        const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(w->side_data);
        size_t start = offsets[0], end = offsets[1];
        at = end > start ? end : end + 1;
        each_hit hit = {{(uint32_t)start, (uint32_t)end}, {0, 0}};
        for (uint32_t i = 0; i < each->capture_count; i++) {
            uint32_t g = each->captures[i].group;
            if (g >= (uint32_t)found || offsets[2 * g] == PCRE2_UNSET) continue;
            span group_at = {(uint32_t)offsets[2 * g], (uint32_t)offsets[2 * g + 1]};
            if (str_equal(each->captures[i].name, each->each_field)) hit.item = group_at;
            if (str_is(each->captures[i].name, "_extent")) hit.extent = group_at;
        }
        ARRAY_PUSH(out->items, out->count, out->capacity, hit);
    }
}

// Draws the extent together to the fields that stand in it.
static void tighten(annotation *a, uint32_t field_count) {
    span tight = {a->at.end, a->at.start};
    for (uint32_t i = 0; i < field_count; i++) {
        const field_value *f = &a->fields[i];
        if (!f->has_span || !span_contains(a->at, f->at)) continue;
        if (f->at.start < tight.start) tight.start = f->at.start;
        if (f->at.end > tight.end) tight.end = f->at.end;
    }
    if (tight.start < tight.end) a->at = a->fold = tight;
}

// One annotation for each place in the lists: the first actor with the first character, and so on. Unequal lists make nothing.
static void make_each(const match_state *m, const annotation *base) {
    worker *w = m->w;
    const type *t = &w->pack->types[m->rule->type];
    uint32_t line_number = (uint32_t)(m->line - w->pack->patterns);
    hit_list lists[LIMIT_EACH_PARTS] = {{0}};
    size_t parts = m->rule->each_count, count = 0;
    bool is_equal = true;
    for (size_t i = 0; i < parts; i++) {
        find_each(m, line_number + 1 + (uint32_t)i, &lists[i]);
        if (i && lists[i].count != count && is_equal) {
            is_equal = false;
            lost_match lost = {
                .fate = FATE_UNEQUAL, .line = line_number, .at = base->at, .counts = {(uint32_t)count, (uint32_t)lists[i].count}, .part = (uint32_t)i};
            worker_note_lost(w, lost);
        }
        count = lists[i].count;
    }
    for (size_t k = 0; k < count && is_equal; k++) {
        annotation *a = worker_new_annotation(w, base->type, base->at);
        field_value *fields = a->fields;
        memcpy(fields, base->fields, t->field_count * sizeof *fields);
        *a = *base;
        a->fields = fields;
        for (size_t i = 0; i < parts; i++) {
            const each_hit *hit = &lists[i].items[k];
            set_field(m, a, type_field(t, w->pack->patterns[line_number + 1 + i].each_field), hit->item);
            if (hit->extent.end) a->at = a->fold = view_origin(m->v, hit->extent.start, hit->extent.end);
        }
        keep_apart(m, a);
        if (m->rule->is_tight) tighten(a, (uint32_t)t->field_count);
        ARRAY_PUSH(w->pending.items, w->pending.count, w->pending.capacity, a);
    }
    for (size_t i = 0; i < parts; i++) free(lists[i].items);
}

void fields_make(worker *w, uint32_t line, const view *v, const size_t *offsets, uint32_t group_count) {
    const pattern *pattern_line = &w->pack->patterns[line];
    match_state m = {w, pattern_line, &w->pack->rules[pattern_line->rule], v, offsets, group_count};
    annotation *a = make_annotation(&m);
    if (!a || a->at.start >= a->at.end) return;
    if (m.rule->each_count)
        make_each(&m, a);
    else
        ARRAY_PUSH(w->pending.items, w->pending.count, w->pending.capacity, a);
}
