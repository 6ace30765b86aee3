// driver.c: where the compiler has no libFuzzer: runs a target on its seeds, then on seeds changed at random, always in the same way.
// usage: TARGET SECONDS FOLDER...   (a file instead of a folder is run once as it is)
// SPDX-License-Identifier: MIT
#include "target.h"

#include <dirent.h>
#include <signal.h>

enum { INPUT_MAX = 4096 };

typedef struct {
    buf *items;
    size_t count, capacity;
} inputs;

static buf current; // what runs now: written out when it crashes
static uint32_t random_state = 2463534242u;

static uint32_t random_below(uint32_t limit) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % limit;
}

static void on_crash(int signal_number) {
    FILE *file = fopen("crash", "w");
    if (file) fwrite(current.at, 1, current.size, file), fclose(file);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void read_input(const char *path, inputs *all) {
    char bytes[INPUT_MAX];
    FILE *file = fopen(path, "r");
    if (!file) return;
    buf b = {0};
    buf_append(&b, bytes, fread(bytes, 1, sizeof bytes, file));
    fclose(file);
    ARRAY_PUSH(all->items, all->count, all->capacity, b);
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void read_folder(const char *folder, inputs *all) {
    DIR *stream = opendir(folder);
    char *paths[1000];
    size_t count = 0;
    struct dirent *entry;
    if (!stream) {
        read_input(folder, all);
        return;
    }
    while (count < ARRAY_LEN(paths) && (entry = readdir(stream)))
        if (entry->d_name[0] != '.' && asprintf(&paths[count], "%s/%s", folder, entry->d_name) > 0) count++;
    closedir(stream);
    qsort(paths, count, sizeof *paths, compare_paths);
    for (size_t i = 0; i < count; i++) read_input(paths[i], all), free(paths[i]);
}

// Some bytes of `current` changed, taken out, doubled, or put in from another input.
static void change(const inputs *all) {
    size_t at = random_below((uint32_t)current.size + 1), length = random_below(random_below(4) ? 4 : 64);
    const buf *other = &all->items[random_below((uint32_t)all->count)];
    if (length > current.size - at) length = current.size - at;
    switch (random_below(5)) {
    case 0:
        for (size_t i = at; i < at + length; i++) current.at[i] = (char)random_below(256);
        break;
    case 1:
        memmove(current.at + at, current.at + at + length, current.size - at - length);
        current.size -= length;
        break;
    case 2:
        for (size_t i = at; i < at + length; i++) current.at[i] = (char)(current.at[i] ^ 1 << random_below(8));
        break;
    default: {
        size_t from = random_below((uint32_t)other->size + 1), taken = random_below(64);
        if (taken > other->size - from) taken = other->size - from;
        buf_reserve(&current, taken);
        memmove(current.at + at + taken, current.at + at, current.size - at);
        if (taken) memcpy(current.at + at, other->at + from, taken);
        current.size += taken;
    }
    }
    if (current.size > INPUT_MAX) current.size = INPUT_MAX;
}

int main(int argc, char **argv) {
    inputs all = {0};
    static const int signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
    for (size_t i = 0; i < ARRAY_LEN(signals); i++) signal(signals[i], on_crash);
    double seconds = argc > 1 ? strtod(argv[1], NULL) : 0;
    for (int i = 2; i < argc; i++) read_folder(argv[i], &all);
    if (!all.count) return 2;
    size_t runs = 0;
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    do {
        const buf *seed = &all.items[runs < all.count ? runs : random_below((uint32_t)all.count)];
        buf_clear(&current);
        buf_reserve(&current, INPUT_MAX);
        buf_append(&current, seed->at, seed->size);
        for (uint32_t i = runs < all.count ? 0 : 1 + random_below(5); i > 0; i--) change(&all);
        LLVMFuzzerTestOneInput((const uint8_t *)current.at, current.size);
        runs++;
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while (runs < all.count || (double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) / 1e9 < seconds);
    fprintf(stderr, "%zu runs\n", runs);
    for (size_t i = 0; i < all.count; i++) buf_free(&all.items[i]);
    free(all.items);
    buf_free(&current);
    return 0;
}
