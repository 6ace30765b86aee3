// evidence.c: the trace of a fact, from JSON.
// SPDX-License-Identifier: MIT
#include "doc/evidence.h"

#include <jansson.h>

#include "text/limits.h"

str fact_memory_intern(fact_memory *memory, str name) {
    uint32_t number = table_find(&memory->names, name);
    if (number == TABLE_NONE) number = table_add(&memory->names, str_copy(&memory->bytes, name));
    return memory->names.keys[number];
}

str evidence_text(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    return json_is_string(value) ? (str){json_string_value(value), json_string_length(value)} : STR("");
}

bool evidence_span(const json_t *object, span *at) {
    json_t *start = json_object_get(object, "start"), *end = json_object_get(object, "end");
    if (!json_is_integer(start) || !json_is_integer(end)) return false;
    json_int_t from = json_integer_value(start), to = json_integer_value(end);
    if (from < 0 || to <= from || to > UINT32_MAX) return false;
    *at = (span){(uint32_t)from, (uint32_t)to};
    return true;
}

static void read_node(fact_memory *memory, const json_t *node, unsigned depth, evidence *e) {
    const json_t *from = json_object_get(node, "from");
    e->has_span = evidence_span(node, &e->at);
    e->text = str_copy(&memory->bytes, evidence_text(node, "text"));
    e->value = str_copy(&memory->bytes, evidence_text(node, "value"));
    e->saw = str_copy(&memory->bytes, evidence_text(node, "saw"));
    e->type = fact_memory_intern(memory, evidence_text(node, "type"));
    e->rule = fact_memory_intern(memory, evidence_text(node, "rule"));
    e->source = fact_memory_intern(memory, evidence_text(node, "at"));
    e->pattern = fact_memory_intern(memory, evidence_text(node, "pattern"));
    e->known_from = fact_memory_intern(memory, evidence_text(json_object_get(node, "known_from"), "text"));
    size_t count = json_array_size(from); // 0 when it is no array
    if (!count || depth == LIMIT_EVIDENCE_DEPTH) return;
    evidence *parts = ARENA_ARRAY(&memory->bytes, evidence, count);
    for (size_t i = 0; i < count; i++) read_node(memory, json_array_get(from, i), depth + 1, &parts[i]);
    e->parts = parts;
    e->part_count = count;
}

const evidence *evidence_read(fact_memory *memory, const json_t *trace) {
    if (!json_is_object(trace)) return NULL;
    evidence *e = ARENA_NEW(&memory->bytes, evidence);
    read_node(memory, trace, 1, e);
    return e;
}
