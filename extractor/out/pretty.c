// pretty.c: the facts of a document for a person's eyes: the article's name, then each stretch of text in which facts stand, with the facts in
// brackets, and under it a table of them:
//
//     article.txt
//
//         1  Here [Ann Roe] laughed.
//            person  value  Ann Roe  person.full
//
// Colour only adds to it: without the colour the bytes are the same. Where a word and what it means differ, both are there: she -> Ann Roe.
// SPDX-License-Identifier: MIT
#include <stdlib.h>

#include "out/writers.h"
#include "text/utf8.h"
#include "text/visible.h"

// Behind a content that is wider than RULE_COLUMN_MAX the rule just follows, so that one long one does not push all rules away.
enum { GUTTER = 7, GAP = 2, CONTENT_MIN = 16, CONTENT_MAX = 60, RULE_COLUMN_MAX = 32 };

static const char bold[] = "\033[1m", dim[] = "\033[2m", plain[] = "\033[0m";
// Facts of one type have one colour; more types than colours share them.
static const char *const type_colours[] = {"\033[36m", "\033[33m", "\033[32m", "\033[35m", "\033[94m", "\033[31m"};

// A line of the table. Texts are visible ones.
typedef struct {
    const annotation *fact;
    bool is_first; // of its fact
    str label;
    span content; // of page.contents
} row;

// From `at` in page.text on, text belongs to a fact of this type, or to none.
typedef struct {
    size_t at;
    uint32_t type; // UINT32_MAX: none
} colour_change;

// The extent of one fact, or of several that have the same.
typedef struct {
    span at;
    uint32_t type;
    bool is_closed;
} mark;

typedef struct {
    const fact_context *c;
    buf *out;
    buf contents; // of the rows
    buf text;     // the stretch that is being written
    row *rows;
    size_t row_count, row_capacity;
    size_t type_width, label_width, content_width;
    mark *marks;
    mark **open, **closing;
    colour_change *colours;
    size_t colour_count, colour_capacity;
} page;

static const type *type_of(const page *p, const annotation *a) {
    return &p->c->pack->types[a->type];
}

static void pad(buf *out, size_t count) {
    while (count--) buf_char(out, ' ');
}

static void colour(page *p, const char *code) {
    if (p->c->has_colour) buf_text(p->out, code);
}

static const char *type_colour(uint32_t type_number) {
    return type_number == UINT32_MAX ? plain : type_colours[type_number % ARRAY_LEN(type_colours)];
}

// ---- the table

// Whether a text means just itself: quotation marks and the like may be typographic in it.
static bool means_itself(str text, str value) {
    size_t at = 0;
    for (size_t i = 0; i < text.size;) {
        char bytes[4];
        size_t size;
        i += utf8_plain(text.at + i, text.size - i, bytes, &size);
        if (size == 1 && bytes[0] == ' ' && at && value.at[at - 1] == ' ') continue;
        if (size > value.size - at || memcmp(value.at + at, bytes, size) != 0) return false;
        at += size;
    }
    return at == value.size;
}

static void add_row(page *p, const annotation *a, str label, size_t content_at) {
    bool is_first = !p->row_count || p->rows[p->row_count - 1].fact != a;
    row r = {a, is_first, label, {(uint32_t)content_at, (uint32_t)p->contents.size}};
    ARRAY_PUSH(p->rows, p->row_count, p->row_capacity, r);
}

static void add_meaning(page *p, bool has_text, span at, str value) {
    str text = has_text ? document_slice(p->c->doc, at) : STR("");
    bool is_same = has_text && means_itself(text, value);
    if (has_text && !is_same) {
        visible_append(&p->contents, text);
        buf_text(&p->contents, " -> ");
    }
    visible_append(&p->contents, value.size ? value : STR("?"));
}

static void add_fact_rows(page *p, const annotation *a) {
    const type *t = type_of(p, a);
    const struct {
        const char *label;
        str value;
    } others[] = {{"value", t->field_count ? a->value : STR("")}, {"kind", t->field_count ? a->kind : STR("")}, {"relative", a->relative}, {"mod", a->mod}};
    for (size_t i = 0; i < t->field_count; i++) {
        const field_value *f = &a->fields[i];
        size_t begin = p->contents.size;
        if (!f->is_set) continue;
        add_meaning(p, f->has_span, f->at, f->value);
        if (f->how) buf_format(&p->contents, " (%s)", f->how);
        add_row(p, a, t->fields[i].name, begin);
    }
    if (!t->field_count) {
        size_t begin = p->contents.size;
        add_meaning(p, true, a->at, a->value);
        if (a->kind.size) {
            buf_text(&p->contents, " (");
            visible_append(&p->contents, a->kind);
            buf_char(&p->contents, ')');
        }
        add_row(p, a, STR("value"), begin);
    }
    for (size_t i = 0; i < ARRAY_LEN(others); i++) {
        size_t begin = p->contents.size;
        visible_append(&p->contents, others[i].value);
        if (others[i].value.size) add_row(p, a, str_from(others[i].label), begin);
    }
    if (!p->row_count || p->rows[p->row_count - 1].fact != a) add_row(p, a, STR(""), p->contents.size); // a fact without any field
}

static str rule_of(const page *p, const annotation *a) {
    if (a->rule != UINT32_MAX) return p->c->pack->rules[a->rule].name;
    return a->proof ? STR("(found again)") : STR("");
}

static str content_of(const page *p, const row *r) {
    return str_slice(p->contents.at, r->content);
}

static void take_width(size_t *width, size_t one) {
    if (one > *width) *width = one;
}

static void measure(page *p) {
    size_t rule_width = 0;
    for (size_t i = 0; i < p->row_count; i++) {
        const row *r = &p->rows[i];
        take_width(&p->type_width, visible_width(type_of(p, r->fact)->name));
        take_width(&p->label_width, visible_width(r->label));
        take_width(&p->content_width, visible_width(content_of(p, r)));
        take_width(&rule_width, visible_width(rule_of(p, r->fact)));
    }
    size_t others = GUTTER + p->type_width + p->label_width + rule_width + 3 * GAP;
    size_t room = !p->c->width ? CONTENT_MAX : p->c->width > others + CONTENT_MIN ? p->c->width - others : CONTENT_MIN;
    if (p->content_width > room) p->content_width = room;
}

static void write_cell(page *p, const char *code, str text, size_t width) {
    size_t used = visible_width(text);
    if (text.size) colour(p, code);
    buf_str_append(p->out, text);
    if (text.size) colour(p, plain);
    if (width > used) pad(p->out, width - used);
}

static void write_row(page *p, const row *r) {
    str rest = content_of(p, r), line = {NULL, 0}, maker = r->is_first ? rule_of(p, r->fact) : STR("");
    size_t width = p->c->width ? p->content_width : SIZE_MAX;
    pad(p->out, GUTTER);
    write_cell(p, type_colour(r->fact->type), r->is_first ? type_of(p, r->fact)->name : STR(""), p->type_width + GAP);
    write_cell(p, dim, r->label, p->label_width + GAP);
    visible_next_line(&rest, width, &line);
    buf_str_append(p->out, line);
    if (maker.size) {
        size_t used = visible_width(line), column = p->content_width < RULE_COLUMN_MAX ? p->content_width : RULE_COLUMN_MAX;
        pad(p->out, (used < column ? column - used : 0) + GAP);
        write_cell(p, dim, maker, 0);
    }
    buf_char(p->out, '\n');
    while (visible_next_line(&rest, width, &line)) {
        pad(p->out, GUTTER + p->type_width + p->label_width + 2 * GAP);
        buf_str_append(p->out, line);
        buf_char(p->out, '\n');
    }
}

// ---- the text

static int compare_ends(const void *a, const void *b) {
    const mark *x = *(mark *const *)a, *y = *(mark *const *)b;
    return (x->at.end > y->at.end) - (x->at.end < y->at.end);
}

static void change_colour(page *p, size_t open_count) {
    colour_change change = {p->text.size, open_count ? p->open[open_count - 1]->type : UINT32_MAX};
    ARRAY_PUSH(p->colours, p->colour_count, p->colour_capacity, change);
}

// Writes the stretch into p->text, with brackets where marks begin and end. Each mark is opened and closed once, and marks may cross.
static void mark_stretch(page *p, span stretch, size_t mark_count) {
    size_t opened = 0, closed = 0, open_count = 0;
    for (size_t i = 0; i < mark_count; i++) p->closing[i] = &p->marks[i];
    qsort(p->closing, mark_count, sizeof *p->closing, compare_ends);
    for (uint32_t at = stretch.start; at <= stretch.end;) {
        for (; closed < mark_count && p->closing[closed]->at.end == at; closed++) {
            p->closing[closed]->is_closed = true;
            buf_char(&p->text, ']');
            while (open_count && p->open[open_count - 1]->is_closed) open_count--;
            change_colour(p, open_count);
        }
        for (; opened < mark_count && p->marks[opened].at.start == at; opened++) {
            p->open[open_count++] = &p->marks[opened];
            change_colour(p, open_count);
            buf_char(&p->text, '[');
        }
        uint32_t next = closed < mark_count ? p->closing[closed]->at.end : stretch.end;
        if (opened < mark_count && p->marks[opened].at.start < next) next = p->marks[opened].at.start;
        visible_append(&p->text, document_slice(p->c->doc, (span){at, next}));
        if (at == stretch.end) break;
        at = next;
    }
}

static void write_coloured(page *p, str line, size_t *change) {
    size_t start = (size_t)(line.at - p->text.at), end = start + line.size;
    while (*change + 1 < p->colour_count && p->colours[*change + 1].at <= start) ++*change;
    while (start < end) {
        bool has_next = *change + 1 < p->colour_count && p->colours[*change + 1].at < end;
        size_t stop = has_next ? p->colours[*change + 1].at : end;
        bool is_coloured = p->colour_count && p->colours[*change].at <= start && p->colours[*change].type != UINT32_MAX;
        if (is_coloured) colour(p, type_colour(p->colours[*change].type));
        buf_append(p->out, p->text.at + start, stop - start);
        if (is_coloured) colour(p, plain);
        start = stop;
        if (has_next) ++*change;
    }
}

static void write_stretch(page *p, span stretch, size_t line_number, size_t mark_count) {
    buf_clear(&p->text);
    p->colour_count = 0;
    colour_change none = {0, UINT32_MAX};
    ARRAY_PUSH(p->colours, p->colour_count, p->colour_capacity, none);
    mark_stretch(p, stretch, mark_count);
    size_t width = !p->c->width ? SIZE_MAX : p->c->width > GUTTER + CONTENT_MIN ? p->c->width - GUTTER : CONTENT_MIN, change = 0;
    str rest = str_trim(buf_str(&p->text)), line;
    colour(p, dim);
    buf_format(p->out, "%5zu", line_number);
    colour(p, plain);
    pad(p->out, GUTTER - 5);
    for (bool is_first = true; visible_next_line(&rest, width, &line); is_first = false) {
        if (!is_first) pad(p->out, GUTTER);
        write_coloured(p, line, &change);
        buf_char(p->out, '\n');
    }
}

// ---- stretches

// The sentences that a span touches, or the span's line where there is none (documents may come with their own sentences).
static span stretch_around(const document *doc, span at) {
    size_t low = 0, high = doc->sentence_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (doc->sentences[middle].end <= at.start)
            low = middle + 1;
        else
            high = middle;
    }
    span stretch = at;
    for (; low < doc->sentence_count && doc->sentences[low].start < at.end; low++) {
        if (doc->sentences[low].start < stretch.start) stretch.start = doc->sentences[low].start;
        if (doc->sentences[low].end > stretch.end) stretch.end = doc->sentences[low].end;
    }
    return stretch;
}

// The facts from `first` on that share sentences: they become marks. Returns the number of the next fact.
static size_t gather(page *p, const fact *facts, size_t count, size_t first, span *stretch, size_t *mark_count) {
    size_t i = first;
    *stretch = stretch_around(p->c->doc, facts[first].said->at);
    *mark_count = 0;
    for (; i < count && facts[i].said->at.start < stretch->end; i++) {
        span around = stretch_around(p->c->doc, facts[i].said->at);
        if (around.end > stretch->end) stretch->end = around.end;
        bool is_known = *mark_count && span_equal(p->marks[*mark_count - 1].at, facts[i].said->at);
        if (!is_known) p->marks[(*mark_count)++] = (mark){facts[i].said->at, facts[i].said->type, false};
    }
    return i;
}

void pretty_document(const fact_context *c, const fact *facts, size_t count, buf *files) {
    buf *out = &files[0];
    page p = {.c = c, .out = out};
    if (!count) return;
    p.marks = mem_alloc(mem_product(count, sizeof *p.marks));
    p.open = mem_alloc(mem_product(count, sizeof *p.open));
    p.closing = mem_alloc(mem_product(count, sizeof *p.closing));
    visible_append(&p.text, buf_str(&c->doc->id));
    write_cell(&p, bold, buf_str(&p.text), 0);
    buf_text(out, "\n\n");
    size_t line = 1, byte = 0, row_number = 0, mark_count;
    for (size_t i = 0; i < count; i++) add_fact_rows(&p, facts[i].said);
    measure(&p);
    for (size_t i = 0; i < count;) {
        span stretch;
        size_t next = gather(&p, facts, count, i, &stretch, &mark_count);
        for (; byte < facts[i].said->at.start; byte++) line += c->doc->text.at[byte] == '\n';
        write_stretch(&p, stretch, line, mark_count);
        for (; row_number < p.row_count && (next == count || p.rows[row_number].fact != facts[next].said); row_number++) write_row(&p, &p.rows[row_number]);
        buf_char(out, '\n');
        i = next;
    }
    free(p.marks);
    free(p.open);
    free(p.closing);
    free(p.rows);
    free(p.colours);
    buf_free(&p.contents);
    buf_free(&p.text);
}
