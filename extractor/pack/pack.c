// pack.c: what the files of pack/ write into a pack: findings, files and atoms.
// SPDX-License-Identifier: MIT
#include "pack/pack.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "nlp/token_classes.h"
#include "text/input.h"
#include "text/limits.h"
#include "text/utf8.h"

const char *const quote_atoms[QUOTE_ATOM_COUNT] = {"Quoted", "Quotation"};

void pack_find_fault(pack *p, place at, bool is_warning, const char *format, ...) {
    if (!is_warning && ++p->error_count > LIMIT_PACK_ERRORS) return;
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    finding f = {at, str_copy(&p->memory, str_from(text)), is_warning};
    ARRAY_PUSH(p->findings, p->finding_count, p->finding_capacity, f);
}

void pack_cannot_read(pack *p, str path, place at, const char *reason) {
    pack_find_fault(p, at, false, "%s%.*s: %s", at.file ? "cannot read " : "", STR_ARG(path), reason);
}

source_file *pack_read_file(pack *p, str path, place at) {
    source_file *file = ARENA_NEW(&p->memory, source_file);
    file->path = path;
    ARRAY_PUSH(p->files, p->file_count, p->file_capacity, file);
    buf text = {0};
    problems told = {0};
    bool is_read = input_read_file(path.at, LIMIT_DOCUMENT_DEFAULT, &text, &told);
    int reason = errno;
    problems_free(&told);
    if (!is_read) {
        pack_cannot_read(p, path, at, strerror(reason));
        return NULL;
    }
    file->text = str_copy(&p->memory, buf_str(&text));
    buf_free(&text);
    size_t bad = utf8_invalid_at(file->text.at, file->text.size);
    if (bad == file->text.size) return file;
    pack_cannot_read(p, path, at, str_format(&p->memory, "not UTF-8 at byte %zu", bad).at);
    return NULL;
}

// How few sentences have such an atom, by kind; lists are told apart by their size when they are read.
static uint32_t usual_rarity(atom_kind kind, str name) {
    static const struct {
        const char *class;
        uint32_t rarity;
    } classes[] = {{"Word", 0}, {"Lower", 1}, {"Cap", 2}, {"Number", 12}, {"Upper", 15}, {"Initial", 20}, {"Year", 30}, {"Money", 30}};
    static const uint32_t kinds[] = {
        [ATOM_TYPE] = 30, [ATOM_QUOTE] = 35, [ATOM_LIST] = 40, [ATOM_CLASS] = 60, [ATOM_STEM] = 60, [ATOM_WORD] = 50, [ATOM_ANY] = 0};
    for (size_t i = 0; i < ARRAY_LEN(classes) && kind == ATOM_CLASS; i++)
        if (str_is(name, classes[i].class)) return classes[i].rarity;
    return kinds[kind];
}

uint32_t pack_atom(pack *p, atom_kind kind, str name, uint32_t index) {
    buf key = {0};
    buf_char(&key, (char)kind);
    buf_str_append(&key, name);
    uint32_t number = table_find(&p->atom_numbers, buf_str(&key));
    if (number == TABLE_NONE) {
        str kept = str_copy(&p->memory, buf_str(&key));
        atom a = {.kind = kind, .name = {kept.at + 1, name.size}, .index = index, .rarity = usual_rarity(kind, name)};
        ARRAY_PUSH(p->atoms, p->atom_count, p->atom_capacity, a);
        number = table_add(&p->atom_numbers, kept);
    }
    buf_free(&key);
    return number;
}

uint32_t type_field(const type *t, str name) {
    for (uint32_t i = 0; i < t->field_count; i++)
        if (str_equal(t->fields[i].name, name)) return i;
    return NONE;
}

near_search near_begin(str name) {
    return (near_search){name, {NULL, 0}, name.size > 4 ? 3 : name.size > 1 ? 2 : 1}; // every letter is near every other
}

void near_offer(near_search *near, str candidate) {
    size_t distance = str_distance(near->wanted, candidate);
    if (distance < near->distance) near->distance = distance, near->best = candidate;
}

void pack_no_field(pack *p, const type *t, str name, place at) {
    near_search near = near_begin(name);
    for (size_t i = 0; i < t->field_count; i++) near_offer(&near, t->fields[i].name);
    str advice = near.best.size ? str_format(&p->memory, "; did you mean '%.*s'?", STR_ARG(near.best)) : STR("");
    pack_find_fault(p, at, false, "type '%.*s' has no field '%.*s'%.*s", STR_ARG(t->name), STR_ARG(name), STR_ARG(advice));
}

str pack_near_name(const pack *p, str name) {
    near_search near = near_begin(name);
    for (size_t i = 0; i < p->names.count; i++) near_offer(&near, p->names.keys[i]);
    for (size_t i = 0; i < token_class_count; i++) near_offer(&near, str_from(token_classes[i].name));
    for (size_t i = 0; i < QUOTE_ATOM_COUNT; i++) near_offer(&near, str_from(quote_atoms[i]));
    return near.best;
}

str pack_near_type(const pack *p, str name) {
    near_search near = near_begin(name);
    for (size_t i = 0; i < p->type_count; i++) near_offer(&near, p->types[i].name);
    return near.best;
}
