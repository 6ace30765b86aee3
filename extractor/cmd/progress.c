// progress.c: how far a long batch is.
// SPDX-License-Identifier: MIT
#include "cmd/progress.h"

#include <stdio.h>
#include <sys/stat.h>

#include "text/input.h"

// Short batches show nothing; then the line is drawn five times a second at most.
static const double first_draw = 0.5, between_draws = 0.2;

// Adds the bytes of a file; false when it is no file.
static bool add_file(const char *path, size_t *total) {
    struct stat facts;
    if (stat(path, &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
    *total += (size_t)facts.st_size;
    return true;
}

static void add_folder(const char *path, size_t *total) {
    arena memory = {0};
    problems told = {0}; // whoever reads the folder says what is wrong with it
    str *files;
    size_t count;
    if (input_list_folder(&memory, path, input_endings, &files, &count, &told))
        for (size_t i = 0; i < count; i++) add_file(files[i].at, total);
    problems_free(&told);
    arena_free(&memory);
}

static size_t measure(const char *const *paths, size_t count) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        if (input_is_folder(paths[i]))
            add_folder(paths[i], &total);
        else if (!add_file(paths[i], &total))
            return 0;
    }
    return total;
}

progress progress_begin(when chosen, const char *const *paths, size_t path_count) {
    progress p = {.is_on = terminal_wants_progress(chosen)};
    if (!p.is_on) return p;
    p.total = measure(paths, path_count);
    clock_gettime(CLOCK_MONOTONIC, &p.started);
    return p;
}

static double seconds_since(struct timespec then) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then.tv_sec) + (double)(now.tv_nsec - then.tv_nsec) / 1e9;
}

static void draw(progress *p, double seconds) {
    p->is_drawn = true;
    p->drawn_at = seconds;
    fprintf(stderr, "\r%zu document%s, %.1f MB/s", p->documents, p->documents == 1 ? "" : "s", (double)p->bytes / seconds / 1e6);
    if (p->total && p->bytes && p->bytes <= p->total) {
        unsigned long left = (unsigned long)(seconds * (double)(p->total - p->bytes) / (double)p->bytes + 0.5);
        fprintf(stderr, ", %.0f %%, %lu:%02lu left", 100.0 * (double)p->bytes / (double)p->total, left / 60, left % 60);
    }
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_step(progress *p, size_t bytes) {
    if (!p->is_on) return;
    p->documents++;
    p->bytes += bytes;
    double seconds = seconds_since(p->started);
    if (seconds >= first_draw && seconds >= p->drawn_at + between_draws) draw(p, seconds);
}

void progress_erase(progress *p) {
    if (!p->is_drawn) return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    p->is_drawn = false;
}
