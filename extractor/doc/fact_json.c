// fact_json.c: reading facts and gold with jansson.
// A record is first checked for its shape (a wrong one is named with file and line and left out), then brought to the forms in which
// records are compared: values made plain, extents trimmed. Nothing behind this file looks at the spelling of marks or spaces.
// SPDX-License-Identifier: MIT
#include "doc/fact_json.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/brat_read.h"
#include "text/limits.h"
#include "text/utf8.h"

struct fact_file {
    FILE *stream;
    str path;
    long line;
    buf bytes;
    buf converted; // what it is in JSON, when it is in another format
};

typedef struct {
    fact_memory *memory;
    str path;
    long line;
    problems *told;
} reader;

static bool fail(const reader *in, const char *key, const char *what) {
    problem_add(in->told, "%.*s:%ld: \"%s\" %s; skipped", STR_ARG(in->path), in->line, key, what);
    return false;
}

str fact_json_document(str id) {
    return str_last_part(id);
}

static bool is_given(const json_t *value) {
    return value && !json_is_null(value);
}

static str text_of(const json_t *string) {
    return (str){json_string_value(string), json_string_length(string)};
}

// ---- values as they are compared

static str without_article(str s) {
    static const char *const articles[] = {"the ", "an ", "a "};
    for (size_t i = 0; i < ARRAY_LEN(articles); i++) {
        size_t size = strlen(articles[i]), same = 0;
        while (same < size && same < s.size && utf8_lower((unsigned char)s.at[same]) == (unsigned char)articles[i][same]) same++;
        if (same == size && s.size > size) return (str){s.at + size, s.size - size};
    }
    return s;
}

static bool is_short_decade(str s) {
    for (size_t i = 0; i < s.size; i++)
        if (s.at[i] < '0' || s.at[i] > '9') return false;
    return s.size == 3;
}

static str plain_value(arena *memory, str value) {
    buf out = {0};
    bool has_gap = false;
    for (size_t i = 0; i < value.size;) {
        char piece[4];
        size_t size;
        i += utf8_plain(value.at + i, value.size - i, piece, &size);
        if (size == 1 && piece[0] == ' ') {
            has_gap = true;
            continue;
        }
        if (size && has_gap && out.size) buf_char(&out, ' ');
        if (size) has_gap = false;
        buf_append(&out, piece, size);
    }
    str plain = without_article(buf_str(&out));
    if (plain.size > 2 && str_ends(plain, STR("'s"))) plain.size -= 2;
    str kept = str_equal(plain, value) ? value : str_copy(memory, plain);
    if (is_short_decade(plain)) kept = str_format(memory, "%.*sX", STR_ARG(plain));
    buf_free(&out);
    return kept;
}

// ---- extents as they are compared

// Whether what stands at `at` is trimmed from the ends of an extent: a space, a quotation mark, a dash, or one of .,;:!?()[]. Its
// bytes go to `length`.
static bool is_edge(const char *at, size_t size, size_t *length) {
    // Quotation marks that plain text keeps as they are: ‹ › 「 」 『 』 〝 〞 〟 ＂ ＇
    static const uint32_t more_marks[] = {0x2039, 0x203A, 0x300C, 0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F, 0xFF02, 0xFF07};
    char plain[4];
    size_t plain_size;
    uint32_t cp;
    *length = utf8_plain(at, size, plain, &plain_size);
    utf8_decode(at, &cp);
    for (size_t i = 0; i < ARRAY_LEN(more_marks); i++)
        if (cp == more_marks[i]) return true;
    for (size_t i = 0; i < plain_size; i++)
        if (!memchr(" \"'.,;:!?()[]-", plain[i], 14)) return false;
    return true;
}

// An extent of nothing but edges is kept whole, so that it still has a place.
static void find_core(fact_record *r) {
    size_t start = SIZE_MAX, end = 0, length;
    for (size_t i = 0; i < r->text.size; i += length) {
        if (is_edge(r->text.at + i, r->text.size - i, &length)) continue;
        if (start == SIZE_MAX) start = i;
        end = i + length;
    }
    r->core = r->at;
    r->core_text = r->text;
    if (start == SIZE_MAX) return;
    r->core_text = (str){r->text.at + start, end - start};
    if (!r->has_span) return;
    r->core.start += (uint32_t)utf8_count(r->text.at, start);
    r->core.end -= (uint32_t)utf8_count(r->text.at + end, r->text.size - end);
}

// ---- one record

static bool read_string(const reader *in, json_t *object, const char *key, str *out) {
    json_t *value = json_object_get(object, key);
    if (!is_given(value)) return true;
    if (!json_is_string(value)) return fail(in, key, "is not a string");
    *out = text_of(value);
    return true;
}

static bool read_name(const reader *in, json_t *object, const char *key, str *out) {
    if (!read_string(in, object, key, out)) return false;
    return out->size || fail(in, key, "is missing");
}

static bool read_offsets(const reader *in, json_t *object, fact_record *r) {
    json_t *start = json_object_get(object, "start"), *end = json_object_get(object, "end");
    if (!is_given(start) && !is_given(end)) return true;
    if (!is_given(start) || !is_given(end)) return fail(in, is_given(start) ? "end" : "start", "is missing beside the other offset");
    if (!json_is_integer(start) || json_integer_value(start) < 0) return fail(in, "start", "is not a whole number from 0");
    if (!json_is_integer(end) || json_integer_value(end) <= json_integer_value(start) || json_integer_value(end) > UINT32_MAX)
        return fail(in, "end", "is not a whole number above \"start\"");
    r->has_span = true;
    r->at = (span){(uint32_t)json_integer_value(start), (uint32_t)json_integer_value(end)};
    return true;
}

static bool read_place(const reader *in, json_t *object, fact_record *r) {
    json_t *nth = json_object_get(object, "nth");
    str text = {NULL, 0};
    if (!read_string(in, object, "text", &text) || !read_offsets(in, object, r)) return false;
    if (!text.size && !r->has_span) return fail(in, "text", "is missing, and so are \"start\" and \"end\"");
    if (text.size && r->has_span && utf8_count(text.at, text.size) != r->at.end - r->at.start)
        return fail(in, "text", "has not as many code points as lie between \"start\" and \"end\"");
    if (is_given(nth) && (!json_is_integer(nth) || json_integer_value(nth) < 1 || json_integer_value(nth) > INT32_MAX))
        return fail(in, "nth", "is not a whole number from 1");
    r->nth = is_given(nth) ? (long)json_integer_value(nth) : 1;
    r->text = str_copy(&in->memory->bytes, text);
    find_core(r);
    return true;
}

static bool add_field(const reader *in, fact_record *r, fact_field *fields, const char *name, json_t *given) {
    json_t *value = given;
    if (json_is_object(given)) {
        value = json_object_get(given, "value");
        if (!is_given(value)) value = json_object_get(given, "text");
    }
    if (!is_given(value)) return fail(in, name, "has neither value nor text");
    if (!json_is_string(value)) return fail(in, name, "is not a string");
    fact_field *f = &fields[r->field_count++];
    f->name = fact_memory_intern(in->memory, str_from(name));
    f->value = str_copy(&in->memory->bytes, text_of(value));
    f->plain = plain_value(&in->memory->bytes, f->value);
    f->has_span = json_is_object(given) && evidence_span(given, &f->at);
    f->how = fact_memory_intern(in->memory, evidence_text(given, "how"));
    return true;
}

static int compare_fields(const void *a, const void *b) {
    return str_compare(((const fact_field *)a)->name, ((const fact_field *)b)->name);
}

static bool read_fields(const reader *in, json_t *object, fact_record *r) {
    static const char *const own[] = {"value", "kind"};
    json_t *given = json_object_get(object, "fields"), *field;
    const char *name;
    if (is_given(given) && !json_is_object(given)) return fail(in, "fields", "is not an object");
    fact_field *fields = ARENA_ARRAY(&in->memory->bytes, fact_field, json_object_size(given) + ARRAY_LEN(own));
    json_object_foreach(given, name, field) if (is_given(field) && !add_field(in, r, fields, name, field)) return false;
    for (size_t i = 0; i < ARRAY_LEN(own); i++) {
        field = json_object_get(object, own[i]);
        if (!is_given(field) || is_given(json_object_get(given, own[i]))) continue;
        if (!json_is_string(field)) return fail(in, own[i], "is not a string");
        if (!add_field(in, r, fields, own[i], field)) return false;
    }
    if (r->field_count) qsort(fields, r->field_count, sizeof *fields, compare_fields);
    r->fields = fields;
    return true;
}

static fact_record *read_record(const reader *in, json_t *object, const fact_filter *filter) {
    str doc = {NULL, 0}, type = {NULL, 0}, rule = {NULL, 0};
    json_t *optional = json_object_get(object, "optional");
    if (!json_is_object(object)) {
        problem_add(in->told, "%.*s:%ld:1: not a JSON object; skipped", STR_ARG(in->path), in->line);
        return NULL;
    }
    if (!read_name(in, object, "doc", &doc) || !read_name(in, object, "type", &type) || !read_string(in, object, "rule", &rule)) return NULL;
    if (is_given(optional) && !json_is_boolean(optional)) {
        fail(in, "optional", "is neither true nor false");
        return NULL;
    }
    if (!fact_json_document(doc).size) {
        fail(in, "doc", "names a folder");
        return NULL;
    }
    if (filter && filter->is_wanted && !filter->is_wanted(filter->context, fact_json_document(doc), type)) return NULL;
    fact_record *r = ARENA_NEW(&in->memory->bytes, fact_record);
    r->doc = fact_memory_intern(in->memory, fact_json_document(doc));
    r->type = fact_memory_intern(in->memory, type);
    r->rule = fact_memory_intern(in->memory, rule);
    r->is_optional = json_is_true(optional);
    if (filter && filter->with_evidence) r->rests_on = evidence_read(in->memory, json_object_get(object, "trace"));
    r->path = in->path;
    r->line = in->line;
    return read_place(in, object, r) && read_fields(in, object, r) ? r : NULL;
}

fact_record *fact_json_parse(fact_memory *memory, str line, str path, long number, const fact_filter *filter, problems *told) {
    reader in = {memory, path, number, told};
    json_error_t error;
    json_t *object = json_loadb(line.at, line.size, JSON_REJECT_DUPLICATES, &error);
    if (!object) {
        bool is_cut = json_error_code(&error) == json_error_premature_end_of_input;
        problem_add(told, "%.*s:%ld:%d: %s; skipped", STR_ARG(path), number, error.column > 0 ? error.column : 1, is_cut ? "JSON is cut off" : error.text);
        return NULL;
    }
    fact_record *record = read_record(&in, object, filter);
    json_decref(object);
    return record;
}

// ---- in its document

static bool misfit(const fact_record *r, const char *what, problems *told) {
    problem_add(told, "%.*s:%ld: %s %.*s; left out", STR_ARG(r->path), r->line, what, STR_ARG(r->doc));
    return false;
}

static bool check_offsets(fact_record *r, fact_memory *memory, str text, offsets *places, problems *told) {
    size_t start = offsets_to_byte(places, r->at.start), end = offsets_to_byte(places, r->at.end);
    if (start == SIZE_MAX || end == SIZE_MAX) return misfit(r, "the offsets are beyond the end of", told);
    str there = {text.at + start, end - start};
    if (r->text.size && !str_equal(there, r->text)) return misfit(r, "another text stands at the offsets in", told);
    if (!r->text.size) r->text = str_copy(&memory->bytes, there);
    return true;
}

// One search from the beginning each: gold is typed by hand, so there are few.
static bool find_occurrence(fact_record *r, str text, offsets *places, problems *told) {
    const char *from = text.at, *end = text.at + text.size, *found = NULL;
    char what[80];
    for (long n = 0; n < r->nth; n++) {
        found = memmem(from, (size_t)(end - from), r->text.at, r->text.size);
        if (!found) {
            if (n == 0) return misfit(r, "the text does not occur in", told);
            snprintf(what, sizeof what, "the text occurs %ld time%s, not %ld, in", n, n == 1 ? "" : "s", r->nth);
            return misfit(r, what, told);
        }
        from = found + r->text.size;
    }
    r->at.start = (uint32_t)offsets_from_byte(places, (size_t)(found - text.at));
    r->at.end = (uint32_t)offsets_from_byte(places, (size_t)(from - text.at));
    return r->has_span = true;
}

bool fact_json_locate(fact_record *record, fact_memory *memory, str text, offsets *places, problems *told) {
    bool is_found = record->has_span ? check_offsets(record, memory, text, places, told) : find_occurrence(record, text, places, told);
    if (is_found) find_core(record);
    return is_found;
}

// ---- files of records

static fact_file *open_brat(const char *path, problems *told) {
    buf converted = {0};
    bool is_read = brat_read(path, &converted, told);
    if (!converted.size) buf_char(&converted, '\n'); // not every system has streams of nothing
    FILE *stream = is_read ? fmemopen(converted.at, converted.size, "r") : NULL;
    if (!stream) {
        buf_free(&converted);
        return NULL;
    }
    fact_file *file = mem_alloc(sizeof *file);
    *file = (fact_file){.stream = stream, .path = str_from(path), .converted = converted};
    return file;
}

fact_file *fact_json_open(const char *path, problems *told) {
    bool is_stdin = strcmp(path, "-") == 0;
    if (brat_is_path(path)) return open_brat(path, told);
    FILE *stream = is_stdin ? stdin : fopen(path, "re");
    if (!stream) {
        problem_add(told, "%s: %s", path, strerror(errno));
        return NULL;
    }
    fact_file *file = mem_alloc(sizeof *file);
    file->stream = stream;
    file->path = is_stdin ? STR("standard input") : str_from(path);
    return file;
}

// Reads a line of any file, be it a pipe; false at the end. A line beyond the limit is read to its end and cut.
static bool next_line(fact_file *file) {
    int c;
    buf_clear(&file->bytes);
    while ((c = getc_unlocked(file->stream)) != EOF && c != '\n')
        if (file->bytes.size <= LIMIT_DOCUMENT_DEFAULT) buf_char(&file->bytes, (char)c);
    file->line++;
    return c == '\n' || file->bytes.size;
}

bool fact_json_next(fact_file *file, fact_memory *memory, const fact_filter *filter, fact_record **record, problems *told) {
    str line = {NULL, 0};
    *record = NULL;
    while (!str_trim(line).size && next_line(file)) {
        line = buf_str(&file->bytes);
        if (file->line == 1 && str_starts(line, STR("\xEF\xBB\xBF"))) line = (str){line.at + 3, line.size - 3};
    }
    if (ferror(file->stream)) {
        problem_add(told, "%.*s: %s", STR_ARG(file->path), strerror(errno));
        clearerr(file->stream);
        return false;
    }
    if (!str_trim(line).size) return false;
    if (line.size > LIMIT_DOCUMENT_DEFAULT)
        problem_add(told, "%.*s:%ld: line longer than %zu bytes; skipped", STR_ARG(file->path), file->line, LIMIT_DOCUMENT_DEFAULT);
    else
        *record = fact_json_parse(memory, line, file->path, file->line, filter, told);
    return true;
}

void fact_json_close(fact_file *file) {
    if (file->stream != stdin) fclose(file->stream);
    buf_free(&file->bytes);
    buf_free(&file->converted);
    free(file);
}

void fact_memory_free(fact_memory *memory) {
    arena_free(&memory->bytes);
    table_free(&memory->names);
    *memory = (fact_memory){0};
}
