// mem.c: allocation that cannot fail, and arenas.
// SPDX-License-Identifier: MIT
#include "text/mem.h"

#include <stdlib.h>
#include <unistd.h>

enum { BLOCK_SIZE = 64 * 1024, ALIGNMENT = 16 };

struct arena_block {
    arena_block *older;
    size_t size;
    _Alignas(ALIGNMENT) char bytes[];
};

static void out_of_memory(void) {
    static const char line[] = "lede: out of memory\n";
    ssize_t written = write(STDERR_FILENO, line, sizeof line - 1);
    (void)written;
    _Exit(4);
}

void *mem_alloc(size_t size) {
    void *p = calloc(1, size ? size : 1);
    if (!p) out_of_memory();
    return p;
}

void *mem_resize(void *p, size_t size) {
    void *q = realloc(p, size ? size : 1);
    if (!q) out_of_memory();
    return q;
}

size_t mem_product(size_t a, size_t b) {
    if (b && a > SIZE_MAX / b) out_of_memory();
    return a * b;
}

void *mem_grow(void *items, size_t *capacity, size_t item_size) {
    size_t wanted = *capacity ? mem_product(*capacity, 2) : 16;
    items = mem_resize(items, mem_product(wanted, item_size));
    *capacity = wanted;
    return items;
}

void *arena_alloc(arena *a, size_t size) {
    if (size > SIZE_MAX - BLOCK_SIZE) out_of_memory();
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (!a->block || a->block->size - a->used < size) {
        size_t block_size = a->block ? a->block->size * 2 : BLOCK_SIZE;
        if (block_size < size) block_size = size;
        arena_block *block = mem_resize(NULL, sizeof *block + block_size);
        block->older = a->block;
        block->size = block_size;
        a->block = block;
        a->used = 0;
    }
    void *p = a->block->bytes + a->used;
    a->used += size;
    return memset(p, 0, size);
}

static void free_blocks(arena_block *block) {
    while (block) {
        arena_block *older = block->older;
        free(block);
        block = older;
    }
}

void arena_reset(arena *a) {
    if (!a->block) return;
    free_blocks(a->block->older); // blocks double, so the newest is the largest
    a->block->older = NULL;
    a->used = 0;
}

void arena_free(arena *a) {
    free_blocks(a->block);
    *a = (arena){0};
}
