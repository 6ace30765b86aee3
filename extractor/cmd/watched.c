// watched.c: files and their times. Asked again and again: that works on every system and network drive, and costs a stat a file.
// SPDX-License-Identifier: MIT
#include "cmd/watched.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "text/input.h"

#ifdef __APPLE__
#define st_mtim st_mtimespec
#endif

static void add_file(watched *w, const char *path, const struct stat *facts) {
    watched_file file = {str_copy(&w->memory, str_from(path)), -1, -1, -1, 0};
    if (facts) {
        file.seconds = facts->st_mtim.tv_sec;
        file.nanoseconds = facts->st_mtim.tv_nsec;
        file.size = facts->st_size;
        file.inode = facts->st_ino;
    }
    ARRAY_PUSH(w->items, w->count, w->capacity, file);
}

static void add_folder(watched *w, const char *path, const char *const *endings) {
    str *paths = NULL;
    size_t count = 0;
    problems reason = {0};
    input_list_folder(&w->memory, path, endings, &paths, &count, &reason);
    problems_free(&reason);
    for (size_t i = 0; i < count; i++) {
        struct stat facts;
        add_file(w, paths[i].at, stat(paths[i].at, &facts) == 0 ? &facts : NULL);
    }
}

void watched_add(watched *w, const char *path, const char *const *endings) {
    struct stat facts;
    if (stat(path, &facts) != 0)
        add_file(w, path, NULL);
    else if (S_ISDIR(facts.st_mode))
        add_folder(w, path, endings);
    else
        add_file(w, path, &facts);
}

static int compare_paths(const void *a, const void *b) {
    return str_compare(((const watched_file *)a)->path, ((const watched_file *)b)->path);
}

void watched_sort(watched *w) {
    if (!w->count) return;
    qsort(w->items, w->count, sizeof *w->items, compare_paths);
    size_t kept = 1;
    for (size_t i = 1; i < w->count; i++)
        if (!str_equal(w->items[i].path, w->items[kept - 1].path)) w->items[kept++] = w->items[i];
    w->count = kept;
}

void watched_clear(watched *w) {
    w->count = 0;
    arena_reset(&w->memory);
}

void watched_free(watched *w) {
    free(w->items);
    arena_free(&w->memory);
    *w = (watched){0};
}

static bool is_same(const watched_file *a, const watched_file *b) {
    return a->seconds == b->seconds && a->nanoseconds == b->nanoseconds && a->size == b->size && a->inode == b->inode;
}

// Which of the next two stands first: below 0 that of `before`, above 0 that of `now`, 0 when they are one file.
static int order(const watched *before, size_t i, const watched *now, size_t k) {
    if (i == before->count) return 1;
    if (k == now->count) return -1;
    return str_compare(before->items[i].path, now->items[k].path);
}

bool watched_next_change(const watched *before, const watched *now, size_t *i, size_t *k, str *path) {
    while (*i < before->count || *k < now->count) {
        int which = order(before, *i, now, *k);
        const watched_file *old = &before->items[*i], *new = &now->items[*k];
        *i += which <= 0;
        *k += which >= 0;
        if (which == 0 && is_same(old, new)) continue;
        *path = which <= 0 ? old->path : new->path;
        return true;
    }
    return false;
}

bool watched_is_changed(const watched *before, const watched *now) {
    size_t i = 0, k = 0;
    str path;
    return watched_next_change(before, now, &i, &k, &path);
}

void watched_take_older(watched *now, const watched *before) {
    for (size_t i = 0, k = 0; i < before->count && k < now->count;) {
        int which = order(before, i, now, k);
        if (which == 0) {
            str path = now->items[k].path;
            now->items[k] = before->items[i];
            now->items[k].path = path;
        }
        i += which <= 0;
        k += which >= 0;
    }
}
