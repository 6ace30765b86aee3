// mem.h: memory that never fails: when there is none left the program says so in one line and exits with status 4.
// A batch loses nothing by it: what was written are whole lines, and there is nothing useful to do without memory.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_MEM_H
#define LEDE_TEXT_MEM_H

#include "text/base.h"

// Allocates `size` bytes, zeroed. The caller frees.
void *mem_alloc(size_t size);
// As realloc; new bytes are not zeroed.
void *mem_resize(void *p, size_t size);
// a * b, or out of memory when that overflows.
size_t mem_product(size_t a, size_t b);
void *mem_grow(void *items, size_t *capacity, size_t item_size);

// Makes room for one more item in an array that the caller keeps as three variables.
#define ARRAY_ROOM(items, count, capacity)                                                                                                                     \
    do {                                                                                                                                                       \
        if ((count) >= (capacity)) (items) = mem_grow((items), &(capacity), sizeof *(items));                                                                  \
    } while (0)
#define ARRAY_PUSH(items, count, capacity, item)                                                                                                               \
    do {                                                                                                                                                       \
        ARRAY_ROOM(items, count, capacity);                                                                                                                    \
        (items)[(count)++] = (item);                                                                                                                           \
    } while (0)

// An arena: memory that dies in one step.
typedef struct arena_block arena_block;
typedef struct {
    arena_block *block; // the one that is filled now; older ones behind it
    size_t used;        // bytes of `block`
} arena;

// Zeroed memory, aligned for any type, that lives until the arena is reset or freed.
void *arena_alloc(arena *a, size_t size);
// Forgets all that was allocated and keeps the largest block for the next round.
void arena_reset(arena *a);
void arena_free(arena *a);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_alloc((a), mem_product((count), sizeof(type))))

#endif
