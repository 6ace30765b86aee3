// fact_set.c: facts as keys of a table, each with the number of those that are the same.
// SPDX-License-Identifier: MIT
#include "score/fact_set.h"

#include <stdlib.h>

static void append_part(buf *key, str part) {
    buf_format(key, "%zu:", part.size);
    buf_str_append(key, part);
}

static void make_key(buf *key, const fact_record *fact) {
    append_part(key, fact->doc);
    append_part(key, fact->type);
    append_part(key, fact->text);
    if (fact->has_span) buf_format(key, "%u-%u ", fact->at.start, fact->at.end);
    for (size_t i = 0; i < fact->field_count; i++) {
        append_part(key, fact->fields[i].name);
        append_part(key, fact->fields[i].value);
    }
}

void fact_set_add(fact_set *set, const fact_record *fact) {
    buf key = {0};
    make_key(&key, fact);
    uint32_t number = table_find(&set->keys, buf_str(&key));
    if (number == TABLE_NONE) {
        size_t count = set->keys.count;
        number = table_add(&set->keys, str_copy(&set->memory, buf_str(&key)));
        ARRAY_PUSH(set->left, count, set->left_capacity, 0);
    }
    set->left[number]++;
    buf_free(&key);
}

bool fact_set_take(fact_set *set, const fact_record *fact) {
    buf key = {0};
    make_key(&key, fact);
    uint32_t number = table_find(&set->keys, buf_str(&key));
    buf_free(&key);
    if (number == TABLE_NONE || !set->left[number]) return false;
    set->left[number]--;
    return true;
}

void fact_set_free(fact_set *set) {
    table_free(&set->keys);
    arena_free(&set->memory);
    free(set->left);
    *set = (fact_set){0};
}
