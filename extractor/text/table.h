// table.h: a hash table from text to a number; the numbers count up from 0 in the order of insertion, so callers keep
// what belongs to a key in arrays of their own and walk them in that order, never in hash order.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_TABLE_H
#define LEDE_TEXT_TABLE_H

#include "text/str.h"

#define TABLE_NONE UINT32_MAX

typedef struct {
    str *keys; // in insertion order; borrowed
    size_t count, capacity;
    uint32_t *slots; // index + 1 of a key, 0 = free
    size_t slot_count;
} table;

// The key's number, or TABLE_NONE.
uint32_t table_find(const table *t, str key);
// The key's number; a new key gets the next one, and its bytes must live as long as the table.
uint32_t table_add(table *t, str key);
void table_clear(table *t);
void table_free(table *t);

#endif
