// doc_json.c: documents from and to JSON lines. A well-formed line is read as slices (json_scan), three times faster than a tree and
// so that keys which lede does not know go through byte for byte; jansson checks those, and says what is wrong with other lines.
// SPDX-License-Identifier: MIT
#include "doc/doc_json.h"

#include <jansson.h>

#include "doc/json_scan.h"
#include "text/json_writer.h"
#include "text/limits.h"
#include "text/utf8.h"

typedef struct {
    document *doc;
    str line;
    problems *told;
    offsets *offsets;
} reader;

static bool fail(const reader *in, str value, const char *key, const char *what) {
    size_t column = value.at ? (size_t)(value.at - in->line.at) + 1 : 1;
    problem_add(in->told, "%.*s:%ld:%zu: \"%s\" %s; skipped", STR_ARG(in->doc->path), in->doc->line, column, key, what);
    return false;
}

// What jansson says of a line that could not be scanned: it finds the exact place.
static bool fail_as_json(const reader *in) {
    json_error_t error;
    json_t *value = json_loadb(in->line.at, in->line.size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    const char *what = error.text;
    int column = error.column > 0 ? error.column : 1;
    if (value)
        what = "not a JSON object", column = 1;
    else if (json_error_code(&error) == json_error_premature_end_of_input)
        what = "JSON is cut off";
    problem_add(in->told, "%.*s:%ld:%d: %s; skipped", STR_ARG(in->doc->path), in->doc->line, column, what);
    json_decref(value);
    return false;
}

static bool read_string(const reader *in, str value, const char *key, bool is_needed, buf *out) {
    if (!value.size && !is_needed) return true;
    if (!value.size) {
        problem_add(in->told, "%.*s:%ld:1: a document without \"%s\"; skipped", STR_ARG(in->doc->path), in->doc->line, key);
        return false;
    }
    if (value.at[0] != '"') return fail(in, value, key, "is not a string");
    return json_scan_string(value, out) || fail_as_json(in);
}

// Reads [[start, end], ...] in code points; they must be in order, disjoint and inside the text.
static bool read_spans(const reader *in, str value, const char *key, void (*add)(document *doc, size_t start, size_t end)) {
    static const char what[] = "is not a list of [start, end] in order and inside the text";
    size_t at = 0, from, to, last = 0;
    int state;
    while ((state = json_scan_pair(value, &at, &from, &to)) == 1) {
        size_t start = offsets_to_byte(in->offsets, from), end = offsets_to_byte(in->offsets, to);
        if (to <= from || start == SIZE_MAX || end == SIZE_MAX || start < last) return fail(in, value, key, what);
        add(in->doc, start, end);
        last = end;
    }
    return state == 0 || fail(in, value, key, what);
}

static bool read_stems(const reader *in, str value, words *w) {
    static const char what[] = "is not a list with one string a token";
    document *doc = in->doc;
    buf stem = {0};
    size_t at = 0, count = 0;
    str item;
    int state;
    while ((state = json_scan_item(value, &at, &item)) == 1) {
        buf_clear(&stem);
        if (count >= doc->token_count || !json_scan_string(item, &stem)) break;
        if (w) ARRAY_PUSH(doc->words, doc->word_count, doc->word_capacity, words_add_stemmed(w, document_slice(doc, doc->tokens[count]), buf_str(&stem)));
        count++;
    }
    buf_free(&stem);
    doc->has_stems = state == 0 && count == doc->token_count;
    return doc->has_stems || fail(in, value, "stems", what);
}

// Sentences must hold every token and begin and end with one.
static bool check_sentences(const reader *in, str value) {
    const document *doc = in->doc;
    size_t token = 0;
    for (size_t i = 0; i < doc->sentence_count; i++) {
        span s = doc->sentences[i];
        size_t first = token;
        bool begins = token < doc->token_count && doc->tokens[token].start == s.start;
        while (token < doc->token_count && doc->tokens[token].end <= s.end) token++;
        if (!begins || token == first || doc->tokens[token - 1].end != s.end) return fail(in, value, "sentences", "do not begin and end with tokens");
    }
    return token == doc->token_count || fail(in, value, "sentences", "leave out a token");
}

enum { KEY_ID, KEY_TEXT, KEY_DATE, KEY_SENTENCES, KEY_TOKENS, KEY_STEMS, KEY_COUNT };
static const char *const known_keys[KEY_COUNT] = {"id", "text", "date", "sentences", "tokens", "stems"};

// A key that lede does not know goes through as it stands, once jansson has found nothing wrong with its value.
static bool keep(document *doc, const json_member *member) {
    json_t *value = json_loadb(member->value.at, member->value.size, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
    if (!value) return false;
    json_decref(value);
    if (doc->rest.size) buf_char(&doc->rest, ',');
    buf_char(&doc->rest, '"');
    buf_str_append(&doc->rest, member->key);
    buf_append(&doc->rest, "\":", 2);
    buf_str_append(&doc->rest, member->value);
    return true;
}

static size_t known_key(str key) {
    size_t k = 0;
    while (k < KEY_COUNT && !str_is(key, known_keys[k])) k++;
    return k;
}

// Which key this is when its escapes are decoded; false when it is not well-formed, so that nothing ill-formed is written again.
static bool decode_key(str key, size_t *number) {
    buf plain = {0};
    bool ok = json_scan_string((str){key.at - 1, key.size + 2}, &plain); // with its marks
    *number = known_key(buf_str(&plain));
    buf_free(&plain);
    return ok;
}

// Sorts the members of the line into `values`; false with a message when it is no object.
static bool read_members(const reader *in, str *values) {
    size_t at = 0;
    json_member member;
    int state;
    while ((state = json_scan_next(in->line, &at, &member)) == 1) {
        size_t k = known_key(member.key);
        if (k == KEY_COUNT && !decode_key(member.key, &k)) return fail_as_json(in);
        if (k < KEY_COUNT && values[k].size) return fail_as_json(in); // the key stands there twice
        if (k < KEY_COUNT)
            values[k] = member.value;
        else if (!keep(in->doc, &member))
            return fail_as_json(in);
    }
    return state == 0 || fail_as_json(in);
}

bool doc_json_read(document *doc, str line, words *w, offsets *scratch, problems *told) {
    reader in = {doc, line, told, scratch};
    str values[KEY_COUNT] = {{NULL, 0}};
    if (!read_members(&in, values)) return false;
    if (!read_string(&in, values[KEY_TEXT], "text", true, &doc->text) || !read_string(&in, values[KEY_ID], "id", true, &doc->id)) return false;
    if (values[KEY_DATE].size && !str_is(values[KEY_DATE], "null") && !read_string(&in, values[KEY_DATE], "date", false, &doc->date)) return false;
    doc->is_ascii = utf8_is_ascii(buf_str(&doc->text).at, doc->text.size);
    offsets_begin(scratch, buf_str(&doc->text), doc->is_ascii, OFFSETS_CODE_POINTS);
    if (!values[KEY_TOKENS].size || !values[KEY_SENTENCES].size) return true;
    if (!read_spans(&in, values[KEY_TOKENS], "tokens", document_add_token)) return false;
    if (!read_spans(&in, values[KEY_SENTENCES], "sentences", document_add_sentence) || !check_sentences(&in, values[KEY_SENTENCES])) return false;
    doc->has_tokens = true;
    return !values[KEY_STEMS].size || read_stems(&in, values[KEY_STEMS], w);
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
