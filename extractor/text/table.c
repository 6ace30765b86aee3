// table.c: an open-addressing hash table with insertion order.
// SPDX-License-Identifier: MIT
#include "text/table.h"

#include <stdlib.h>

static uint32_t *find_slot(const table *t, str key) {
    size_t mask = t->slot_count - 1;
    for (size_t i = str_hash(key) & mask;; i = (i + 1) & mask) {
        uint32_t *slot = &t->slots[i];
        if (*slot == 0 || str_equal(t->keys[*slot - 1], key)) return slot;
    }
}

static void grow(table *t) {
    t->slot_count = t->slot_count ? t->slot_count * 4 : 64;
    free(t->slots);
    t->slots = mem_alloc(mem_product(t->slot_count, sizeof *t->slots));
    for (size_t i = 0; i < t->count; i++) *find_slot(t, t->keys[i]) = (uint32_t)i + 1;
}

uint32_t table_find(const table *t, str key) {
    if (!t->slot_count) return TABLE_NONE;
    uint32_t slot = *find_slot(t, key);
    return slot ? slot - 1 : TABLE_NONE;
}

uint32_t table_add(table *t, str key) {
    if (t->count * 2 >= t->slot_count) grow(t);
    uint32_t *slot = find_slot(t, key);
    if (!*slot) {
        ARRAY_PUSH(t->keys, t->count, t->capacity, key);
        *slot = (uint32_t)t->count;
    }
    return *slot - 1;
}

void table_clear(table *t) {
    if (t->slot_count) memset(t->slots, 0, t->slot_count * sizeof *t->slots);
    t->count = 0;
}

void table_free(table *t) {
    free(t->keys);
    free(t->slots);
    *t = (table){0};
}
