// doc_json.c: reading documents with jansson, writing them with json_writer.
// SPDX-License-Identifier: MIT
#include "doc/doc_json.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/json_writer.h"
#include "text/limits.h"
#include "text/utf8.h"

typedef struct {
    document *doc;
    str line;
    problems *told;
    offsets *offsets;
} reader;

// The column (from 1, in bytes) of a top-level key's value, for messages; jansson does not keep it.
static size_t column_of(str line, const char *key) {
    size_t depth = 0, key_size = strlen(key);
    for (size_t i = 0; i < line.size; i++) {
        char c = line.at[i];
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth--;
        if (c != '"') continue;
        size_t start = ++i;
        while (i < line.size && line.at[i] != '"') i += line.at[i] == '\\' ? 2 : 1;
        bool is_key = depth == 1 && i - start == key_size && memcmp(line.at + start, key, key_size) == 0;
        size_t value = i + 1;
        while (value < line.size && (line.at[value] == ' ' || line.at[value] == ':')) value++;
        if (is_key && value > i + 1) return value + 1;
    }
    return 1;
}

static bool fail(const reader *in, const char *key, const char *what) {
    problem_add(in->told, "%.*s:%ld:%zu: %s; skipped", STR_ARG(in->doc->path), in->doc->line, column_of(in->line, key), what);
    return false;
}

static bool read_string(const reader *in, json_t *object, const char *key, bool is_needed, buf *out) {
    json_t *value = json_object_get(object, key);
    char what[80];
    if (!value && !is_needed) return true;
    if (!value) {
        problem_add(in->told, "%.*s:%ld:1: a document without \"%s\"; skipped", STR_ARG(in->doc->path), in->doc->line, key);
        return false;
    }
    if (!json_is_string(value)) {
        snprintf(what, sizeof what, "\"%s\" is not a string", key);
        return fail(in, key, what);
    }
    buf_append(out, json_string_value(value), json_string_length(value));
    return true;
}

// Reads [[start, end], ...] in code points; they must be in order, disjoint and inside the text.
static bool read_spans(const reader *in, json_t *array, const char *key, void (*add)(document *doc, size_t start, size_t end)) {
    char what[120];
    size_t i, last = 0;
    json_t *pair;
    snprintf(what, sizeof what, "\"%s\" is not a list of [start, end] in order and inside the text", key);
    if (!json_is_array(array)) return fail(in, key, what);
    json_array_foreach(array, i, pair) {
        json_t *first = json_array_get(pair, 0), *second = json_array_get(pair, 1);
        if (!json_is_integer(first) || !json_is_integer(second) || json_array_size(pair) != 2) return fail(in, key, what);
        json_int_t from = json_integer_value(first), to = json_integer_value(second);
        if (from < 0 || to <= from) return fail(in, key, what);
        size_t start = offsets_to_byte(in->offsets, (size_t)from), end = offsets_to_byte(in->offsets, (size_t)to);
        if (start == SIZE_MAX || end == SIZE_MAX || start < last) return fail(in, key, what);
        add(in->doc, start, end);
        last = end;
    }
    return true;
}

static bool read_stems(const reader *in, json_t *array, words *w) {
    document *doc = in->doc;
    if (!json_is_array(array) || json_array_size(array) != doc->token_count) return fail(in, "stems", "\"stems\" is not a list with one string a token");
    size_t i;
    json_t *stem;
    json_array_foreach(array, i, stem) {
        if (!json_is_string(stem)) return fail(in, "stems", "\"stems\" is not a list with one string a token");
        str text = {json_string_value(stem), json_string_length(stem)};
        if (w) ARRAY_PUSH(doc->words, doc->word_count, doc->word_capacity, words_add_stemmed(w, document_slice(doc, doc->tokens[i]), text));
    }
    doc->has_stems = true;
    return true;
}

// Sentences must hold every token and begin and end with one.
static bool check_sentences(const reader *in) {
    const document *doc = in->doc;
    size_t token = 0;
    for (size_t i = 0; i < doc->sentence_count; i++) {
        span s = doc->sentences[i];
        bool begins = token < doc->token_count && doc->tokens[token].start == s.start;
        while (token < doc->token_count && doc->tokens[token].end <= s.end) token++;
        if (!begins || doc->tokens[token - 1].end != s.end) return fail(in, "sentences", "a sentence that does not begin and end with a token");
    }
    return token == doc->token_count || fail(in, "sentences", "a token that is in no sentence");
}

static bool is_known_key(const char *key) {
    static const char *const known[] = {"id", "text", "date", "sentences", "tokens", "stems"};
    for (size_t i = 0; i < ARRAY_LEN(known); i++)
        if (strcmp(key, known[i]) == 0) return true;
    return false;
}

static void keep_rest(document *doc, json_t *object) {
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value) {
        if (is_known_key(key)) continue;
        if (doc->rest.size) buf_char(&doc->rest, ',');
        json_write_string(&doc->rest, str_from(key));
        buf_char(&doc->rest, ':');
        char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
        buf_text(&doc->rest, text ? text : "null");
        free(text);
    }
}

static bool read_object(reader *in, json_t *object, words *w) {
    document *doc = in->doc;
    if (!json_is_object(object)) {
        problem_add(in->told, "%.*s:%ld:1: not a JSON object; skipped", STR_ARG(doc->path), doc->line);
        return false;
    }
    if (!read_string(in, object, "text", true, &doc->text)) return false;
    if (!read_string(in, object, "id", true, &doc->id) || !read_string(in, object, "date", false, &doc->date)) return false;
    doc->is_ascii = utf8_is_ascii(buf_str(&doc->text).at, doc->text.size);
    offsets_begin(in->offsets, buf_str(&doc->text), doc->is_ascii, OFFSETS_CODE_POINTS);
    keep_rest(doc, object);
    json_t *tokens = json_object_get(object, "tokens"), *sentences = json_object_get(object, "sentences"), *stems = json_object_get(object, "stems");
    if (!tokens || !sentences) return true;
    if (!read_spans(in, tokens, "tokens", document_add_token) || !read_spans(in, sentences, "sentences", document_add_sentence)) return false;
    if (!check_sentences(in)) return false;
    doc->has_tokens = true;
    return !stems || read_stems(in, stems, w);
}

bool doc_json_read(document *doc, str line, words *w, offsets *scratch, problems *told) {
    reader in = {doc, line, told, scratch};
    json_error_t error;
    json_t *object = json_loadb(line.at, line.size, JSON_REJECT_DUPLICATES, &error);
    if (!object) {
        bool is_cut = json_error_code(&error) == json_error_premature_end_of_input;
        problem_add(told, "%.*s:%ld:%d: %s; skipped", STR_ARG(doc->path), doc->line, error.column > 0 ? error.column : 1, is_cut ? "JSON is cut off" : error.text);
        return false;
    }
    bool done = read_object(&in, object, w);
    json_decref(object);
    return done;
}

static void write_spans(const span *spans, size_t count, offsets *o, buf *out) {
    buf_char(out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i) buf_char(out, ',');
        buf_char(out, '[');
        json_write_number(out, offsets_from_byte(o, spans[i].start));
        buf_char(out, ',');
        json_write_number(out, offsets_from_byte(o, spans[i].end));
        buf_char(out, ']');
    }
    buf_char(out, ']');
}

void doc_json_write(const document *doc, const words *w, offsets *scratch, buf *out) {
    offsets_begin(scratch, buf_str(&doc->text), doc->is_ascii, OFFSETS_CODE_POINTS);
    buf_text(out, "{\"id\":");
    json_write_string(out, buf_str(&doc->id));
    buf_text(out, ",\"text\":");
    json_write_string(out, buf_str(&doc->text));
    if (doc->date.size) {
        buf_text(out, ",\"date\":");
        json_write_string(out, buf_str(&doc->date));
    }
    if (doc->rest.size) {
        buf_char(out, ',');
        buf_str_append(out, buf_str(&doc->rest));
    }
    if (doc->has_tokens) {
        buf_text(out, ",\"sentences\":");
        write_spans(doc->sentences, doc->sentence_count, scratch, out);
        buf_text(out, ",\"tokens\":");
        write_spans(doc->tokens, doc->token_count, scratch, out);
    }
    if (doc->has_stems) {
        buf_text(out, ",\"stems\":[");
        for (size_t i = 0; i < doc->token_count; i++) {
            if (i) buf_char(out, ',');
            json_write_string(out, words_get(w, doc->words[i])->stem);
        }
        buf_char(out, ']');
    }
    buf_text(out, "}\n");
}
