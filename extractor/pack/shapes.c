// shapes.c: reads the templates of JSON-LD. They are plain JSON of objects and strings, and are checked when the pack is loaded, so that whoever
// fills them meets nothing unforeseen.
// SPDX-License-Identifier: MIT
#include "pack/shapes.h"

typedef struct {
    pack *p;
    const struct shape *shape;
    const char *begin; // of the object
    str rest;
    shape_piece *pieces;
    size_t count, capacity;
} shape_reader;

// ---- names and slots

uint32_t shape_field(const type *t, str name) {
    static const struct {
        const char *name;
        uint32_t field;
    } own[] = {{"text", SHAPE_FIELD_TEXT}, {"value", SHAPE_FIELD_VALUE}, {"kind", SHAPE_FIELD_KIND}};
    for (uint32_t i = 0; i < t->field_count; i++)
        if (str_equal(t->fields[i].name, name)) return i;
    for (size_t i = 0; i < ARRAY_LEN(own); i++)
        if (str_is(name, own[i].name)) return own[i].field;
    return NONE;
}

bool shape_next_part(str *rest, str *plain, str *label, str *name) {
    *plain = *label = *name = (str){NULL, 0};
    if (!rest->size) return false;
    const char *open = memchr(rest->at, '{', rest->size), *close = open ? memchr(open, '}', rest->size - (size_t)(open - rest->at)) : NULL;
    size_t taken = close && open == rest->at ? (size_t)(close - open) + 1 : close ? (size_t)(open - rest->at) : rest->size;
    str part = {rest->at, taken};
    *rest = (str){rest->at + taken, rest->size - taken};
    if (!close || open != part.at) {
        *plain = part;
        return true;
    }
    *name = (str){part.at + 1, part.size - 2};
    const char *sign = memchr(name->at, '#', name->size);
    if (!sign) return true;
    *label = (str){name->at, (size_t)(sign - name->at)};
    *name = (str){sign + 1, name->size - label->size - 1};
    return true;
}

// ---- reading

static bool fail(const shape_reader *in, const char *at, const char *expected) {
    place where = in->shape->at;
    where.column += (uint32_t)(at - in->begin);
    pack_find_fault(in->p, where, false, "expected %s", expected);
    return false;
}

static bool fail_name(const shape_reader *in, str name) {
    const type *t = &in->p->types[in->shape->type];
    place where = in->shape->at;
    where.column += (uint32_t)(name.at - in->begin);
    pack_no_field(in->p, t, name, where);
    return false;
}

static bool take(shape_reader *in, char c) {
    in->rest = str_trim(in->rest);
    if (!in->rest.size || in->rest.at[0] != c) return false;
    in->rest = (str){in->rest.at + 1, in->rest.size - 1};
    return true;
}

static bool take_string(shape_reader *in, str *out) {
    const char *from = in->rest.at;
    if (!take(in, '"')) return fail(in, str_trim(in->rest).at ? str_trim(in->rest).at : from, "a string in \"marks\", or {");
    const char *end = in->rest.size ? memchr(in->rest.at, '"', in->rest.size) : NULL;
    if (!end) return fail(in, in->rest.at, "the end of the string");
    *out = (str){in->rest.at, (size_t)(end - in->rest.at)};
    in->rest = (str){end + 1, in->rest.size - out->size - 1};
    return !memchr(out->at, '\\', out->size) || fail(in, out->at, "a string without \\");
}

static bool has_known_slots(const shape_reader *in, str text) {
    const type *t = &in->p->types[in->shape->type];
    str plain, label, name;
    while (shape_next_part(&text, &plain, &label, &name))
        if (name.at && shape_field(t, name) == NONE) return fail_name(in, name);
    return true;
}

static void add(shape_reader *in, shape_piece_kind kind, str key, str text) {
    ARRAY_PUSH(in->pieces, in->count, in->capacity, ((shape_piece){kind, key, text}));
}

static bool take_key(shape_reader *in, str *key) {
    if (!take_string(in, key)) return false;
    if (!key->size) return fail(in, key->at, "a key that is not empty");
    return take(in, ':') || fail(in, in->rest.at, "':'");
}

static bool read_object(shape_reader *in) {
    str key = STR(""), text;
    size_t depth = 0;
    do {
        if (take(in, '{')) {
            if (++depth > SHAPE_DEPTH_MAX) return fail(in, in->rest.at, "fewer objects in each other");
            add(in, SHAPE_OPEN, key, STR(""));
            if (!take_key(in, &key)) return false;
            continue;
        }
        if (!take_string(in, &text) || !has_known_slots(in, text)) return false;
        add(in, SHAPE_STRING, key, text);
        for (; depth && take(in, '}'); depth--) add(in, SHAPE_CLOSE, STR(""), STR(""));
        if (depth && !take(in, ',')) return fail(in, in->rest.at, "',' or '}'");
        if (depth && !take_key(in, &key)) return false;
    } while (depth);
    return !str_trim(in->rest).size || fail(in, str_trim(in->rest).at, "the end of the line");
}

static bool has_known_conditions(const shape_reader *in) {
    const type *t = &in->p->types[in->shape->type];
    str rest = in->shape->conditions, word, name;
    while (str_next_word(&rest, &word)) {
        if (!memchr(word.at, '=', word.size)) return fail(in, word.at, "FIELD=VALUE or {");
        if (!str_next(&word, '=', &name) || shape_field(t, name) == NONE) return fail_name(in, name);
    }
    return true;
}

void shapes_resolve(pack *p) {
    for (size_t i = 0; i < p->shape_count; i++) {
        struct shape *s = &p->shapes[i];
        if (s->type == NONE) continue;
        shape_reader in = {.p = p, .shape = s, .begin = s->text.at, .rest = s->text};
        if (has_known_conditions(&in) && (str_starts(s->text, STR("{")) || fail(&in, in.begin, "{"))) read_object(&in);
        s->pieces = ARENA_ARRAY(&p->memory, shape_piece, in.count);
        if (in.count) memcpy(s->pieces, in.pieces, in.count * sizeof *in.pieces);
        s->piece_count = in.count;
        free(in.pieces);
    }
}
