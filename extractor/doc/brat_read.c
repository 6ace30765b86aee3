// brat_read.c: NAME.ann -> records of document NAME.txt. out/brat.c says how facts look there. Lines may come in any order, because brat
// appends what a person adds; so all are read first. Then each event, and each text-bound annotation that is no part of an event, is a
// record. Notes NAME=VALUE are its fields, `value` or `kind`; other notes are remarks. The attribute `optional` makes a record optional.
// Relations, equivalences and normalisations are passed over.
// SPDX-License-Identifier: MIT
#include "doc/brat_read.h"

#include <unistd.h>

#include "doc/offsets.h"
#include "text/input.h"
#include "text/json_writer.h"
#include "text/limits.h"
#include "text/table.h"
#include "text/utf8.h"

typedef struct {
    str id, type, text;
    size_t start, end; // of a text-bound annotation
    bool is_event;
    bool is_part; // of an event
    str arguments;
    size_t line;
    size_t first_note; // from 1; 0: none
} mark;

// A note of the form NAME=VALUE.
typedef struct {
    str target, name, value;
    size_t next; // of the same target, from 1; 0: none
} note;

typedef struct {
    const char *path;
    problems *told;
    size_t line;
    table ids; // of marks
    mark *marks;
    size_t mark_count, mark_capacity;
    note *notes;
    size_t note_count, note_capacity;
    bool has_text;
    str text;
    offsets places;
} brat_reader;

static void complain(const brat_reader *r, size_t line, const char *what, str which) {
    problem_add(r->told, "%s:%zu: %s '%.*s'; skipped", r->path, line, what, STR_ARG(which));
}

// ---- lines

// "24 31;32 40" or "24 31": from the first start to the last end.
static bool read_spans(str s, mark *m) {
    str part, number;
    long start, end = 0;
    bool is_first = true;
    while (str_next(&s, ';', &part)) {
        if (!str_next_word(&part, &number) || !str_to_number(number, &start)) return false;
        if (!str_next_word(&part, &number) || !str_to_number(number, &end) || start >= end) return false;
        if (is_first) m->start = (size_t)start;
        is_first = false;
    }
    m->end = (size_t)end;
    return !is_first && m->start < m->end;
}

static void add_mark(brat_reader *r, mark m) {
    if (table_find(&r->ids, m.id) != TABLE_NONE) {
        complain(r, m.line, "a second annotation", m.id);
        return;
    }
    table_add(&r->ids, m.id);
    ARRAY_PUSH(r->marks, r->mark_count, r->mark_capacity, m);
}

static void read_text_bound(brat_reader *r, str id, str what, str text) {
    mark m = {.id = id, .line = r->line, .text = text};
    if (str_next_word(&what, &m.type) && read_spans(str_trim(what), &m))
        add_mark(r, m);
    else
        complain(r, r->line, "expected TYPE START END in", id);
}

static void read_event(brat_reader *r, str id, str what, str text) {
    (void)text;
    add_mark(r, (mark){.id = id, .line = r->line, .is_event = true, .arguments = what});
}

static void read_note(brat_reader *r, str id, str what, str text) {
    (void)id;
    str type;
    const char *equals = text.size ? memchr(text.at, '=', text.size) : NULL;
    note n = {.target = {NULL, 0}};
    if (!equals || !str_next_word(&what, &type) || !str_next_word(&what, &n.target)) return;
    n.name = (str){text.at, (size_t)(equals - text.at)};
    n.value = (str){equals + 1, text.size - n.name.size - 1};
    for (size_t i = 0; i < n.name.size; i++) {
        char c = n.name.at[i];
        bool is_name = (c >= 'a' && c <= 'z') || c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        if (!is_name) return;
    }
    if (n.name.size) ARRAY_PUSH(r->notes, r->note_count, r->note_capacity, n);
}

static void read_attribute(brat_reader *r, str id, str what, str text) {
    (void)id, (void)text;
    str name, target;
    if (!str_next_word(&what, &name) || !str_next_word(&what, &target)) return;
    ARRAY_PUSH(r->notes, r->note_count, r->note_capacity, ((note){target, name, str_trim(what), 0}));
}

static void read_line(brat_reader *r, str line) {
    static const struct {
        char first;
        void (*read)(brat_reader *r, str id, str what, str text);
    } kinds[] = {{'T', read_text_bound}, {'E', read_event}, {'#', read_note}, {'A', read_attribute}, {'M', read_attribute}};
    str id, what;
    if (line.size && line.at[line.size - 1] == '\r') line.size--;
    if (!line.size || !str_next(&line, '\t', &id)) return;
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
        if (!id.size || id.at[0] != kinds[i].first) continue;
        if (str_next(&line, '\t', &what))
            kinds[i].read(r, id, what, line);
        else
            complain(r, r->line, "expected tabs in", id);
        return;
    }
    if (!id.size || !memchr("RN*", id.at[0], 3)) complain(r, r->line, "expected T, E, R, A, M, N, * or #, found", id);
}

// ---- records

static mark *find_mark(const brat_reader *r, str id) {
    uint32_t number = table_find(&r->ids, id);
    return number == TABLE_NONE ? NULL : &r->marks[number];
}

// "cast:T1" -> cast, T1's mark; NULL when there is no such text-bound annotation.
static mark *read_argument(const brat_reader *r, str argument, str *role) {
    const char *colon = memchr(argument.at, ':', argument.size);
    if (!colon) return NULL;
    *role = (str){argument.at, (size_t)(colon - argument.at)};
    mark *m = find_mark(r, (str){colon + 1, argument.size - role->size - 1});
    return m && !m->is_event ? m : NULL;
}

static void mark_parts(const brat_reader *r) {
    for (size_t i = 0; i < r->mark_count; i++) {
        str rest = r->marks[i].arguments, word, role;
        while (r->marks[i].is_event && str_next_word(&rest, &word)) {
            mark *part = read_argument(r, word, &role);
            if (part)
                part->is_part = true;
            else
                complain(r, r->marks[i].line, "no text-bound annotation for", word);
        }
    }
}

// Takes the first code point that is no space off the front; 0 at the end.
static uint32_t next_visible(str *rest) {
    while (rest->size) {
        uint32_t cp;
        size_t length = utf8_decode(rest->at, &cp);
        *rest = (str){rest->at + length, rest->size - length};
        if (cp > ' ' && utf8_class(cp) != CP_SPACE) return cp;
    }
    return 0;
}

// brat writes a blank for the line breaks of a text.
static bool has_same_words(str a, str b) {
    uint32_t x, y;
    do x = next_visible(&a), y = next_visible(&b);
    while (x && x == y);
    return x == y;
}

// The text at a mark's place; what stands in its own line when there is no NAME.txt, if that fits. False when the two differ.
static bool find_text(brat_reader *r, const mark *m, str *text) {
    *text = utf8_count(m->text.at, m->text.size) == m->end - m->start ? m->text : (str){NULL, 0};
    if (!r->has_text) return true;
    size_t start = offsets_to_byte(&r->places, m->start), end = offsets_to_byte(&r->places, m->end);
    if (start == SIZE_MAX || end == SIZE_MAX) return false;
    *text = (str){r->text.at + start, end - start};
    return has_same_words(*text, m->text);
}

static void write_member(buf *out, str name, str value) {
    json_write_string(out, name);
    buf_char(out, ':');
    json_write_string(out, value);
}

static bool is_own(str name) {
    return str_is(name, "value") || str_is(name, "kind") || str_is(name, "optional");
}

static void link_notes(brat_reader *r) {
    for (size_t i = r->note_count; i > 0; i--) {
        mark *m = find_mark(r, r->notes[i - 1].target);
        if (!m) continue;
        r->notes[i - 1].next = m->first_note;
        m->first_note = i;
    }
}

// Members for the notes on a mark: its own (value, kind, optional) or its fields.
static void write_notes(const brat_reader *r, const mark *m, bool own, const char *before, buf *out) {
    const note *n;
    for (size_t i = m->first_note; i > 0; i = n->next) {
        n = &r->notes[i - 1];
        if (is_own(n->name) != own) continue;
        buf_text(out, before);
        if (str_is(n->name, "optional"))
            buf_text(out, "\"optional\":true");
        else
            write_member(out, n->name, n->value);
        before = ",";
    }
}

static str value_of(const brat_reader *r, const mark *m, str text) {
    for (size_t i = m->first_note; i > 0; i = r->notes[i - 1].next)
        if (str_is(r->notes[i - 1].name, "value")) return r->notes[i - 1].value;
    return text;
}

static void write_arguments(brat_reader *r, const mark *event, buf *out) {
    str rest = event->arguments, word, role, text;
    bool is_trigger = true;
    for (; str_next_word(&rest, &word); is_trigger = false) {
        const mark *m = read_argument(r, word, &role);
        if (is_trigger || !m) continue;
        if (!find_text(r, m, &text)) complain(r, m->line, "another text stands in the article at", m->id);
        if (out->at[out->size - 1] != '{') buf_char(out, ',');
        write_member(out, role, value_of(r, m, text.size ? text : m->text));
    }
}

static void write_record(brat_reader *r, str doc, const mark *m, buf *out) {
    str rest = m->arguments, word, type = m->type, text;
    const mark *place = m;
    if (m->is_event) place = str_next_word(&rest, &word) ? read_argument(r, word, &type) : NULL;
    if (!place) return;
    if (!find_text(r, place, &text)) {
        complain(r, place->line, "another text stands in the article at", place->id);
        return;
    }
    buf_char(out, '{');
    write_member(out, STR("doc"), doc);
    buf_char(out, ',');
    write_member(out, STR("type"), type);
    buf_format(out, ",\"start\":%zu,\"end\":%zu", place->start, place->end);
    if (text.size) buf_text(out, ",\"text\":"), json_write_string(out, text);
    write_notes(r, m, true, ",", out);
    buf_text(out, ",\"fields\":{");
    write_arguments(r, m, out);
    write_notes(r, m, false, out->at[out->size - 1] == '{' ? "" : ",", out);
    buf_text(out, "}}");
}

// ---- the doors

bool brat_is_path(const char *path) {
    return str_ends(str_from(path), STR(".ann"));
}

static bool is_readable(const brat_reader *r, str text, const char *what) {
    size_t bad = utf8_invalid_at(text.at, text.size);
    if (bad < text.size) problem_add(r->told, "%s: %snot UTF-8 at byte %zu; skipped", r->path, what, bad);
    return bad == text.size;
}

static void read_article_text(brat_reader *r, str text_path, arena *memory, buf *bytes) {
    str path = str_copy(memory, text_path);
    if (access(path.at, R_OK) != 0 || !input_read_file(path.at, LIMIT_DOCUMENT_MAX, bytes, r->told)) return;
    r->text = buf_str(bytes);
    if (str_starts(r->text, STR("\xEF\xBB\xBF"))) r->text = (str){r->text.at + 3, r->text.size - 3};
    r->has_text = is_readable(r, r->text, "its text is ");
    if (r->has_text) offsets_begin(&r->places, r->text, utf8_is_ascii(r->text.at, r->text.size), OFFSETS_CODE_POINTS);
}

bool brat_read(const char *path, buf *out, problems *told) {
    brat_reader r = {.path = path, .told = told};
    arena memory = {0};
    buf bytes = {0}, article_bytes = {0};
    bool is_read = input_read_file(path, LIMIT_DOCUMENT_DEFAULT, &bytes, told) && is_readable(&r, buf_str(&bytes), "");
    str text_path = str_format(&memory, "%.*s.txt", (int)strlen(path) - 4, path), rest = buf_str(&bytes), line;
    if (is_read) read_article_text(&r, text_path, &memory, &article_bytes);
    for (; is_read && str_next(&rest, '\n', &line); read_line(&r, line)) r.line++;
    mark_parts(&r);
    link_notes(&r);
    size_t lines = 0;
    for (size_t i = 0; i < r.mark_count; i++) {
        for (; lines + 1 < r.marks[i].line; lines++) buf_char(out, '\n');
        if (!r.marks[i].is_part) write_record(&r, str_last_part(text_path), &r.marks[i], out);
    }
    table_free(&r.ids);
    free(r.marks);
    free(r.notes);
    offsets_free(&r.places);
    buf_free(&bytes);
    buf_free(&article_bytes);
    arena_free(&memory);
    return is_read;
}
