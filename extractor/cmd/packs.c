// packs.c: where the program's own packs are, and messages about packs.
// SPDX-License-Identifier: MIT
#include "cmd/packs.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "text/limits.h"

// ---- the program's own packs

// Their folder, found once at the start; NULL when there is none. It lives as long as the program.
static char *own_packs;

// The resolved path of a program that was called by this name, as a shell finds it; NULL when it cannot be found. The caller frees.
static char *find_program(const char *name) {
    char *found = realpath("/proc/self/exe", NULL);
    if (found || strchr(name, '/')) return found ? found : realpath(name, NULL);
    const char *path = getenv("PATH");
    str rest = str_from(path ? path : ""), folder;
    arena memory = {0};
    while (!found && str_next(&rest, ':', &folder)) found = realpath(str_format(&memory, "%.*s/%s", STR_ARG(folder), name).at, NULL);
    arena_free(&memory);
    return found;
}

void packs_find_own(const char *program_name) {
    // Beside the program: a build folder has a link to the checkout's rules; an installed program has them in share.
    static const char *const places[] = {"rules", "../share/lede/rules"};
    char *program = find_program(program_name);
    if (!program) return;
    str whole = str_from(program);
    int folder_size = (int)(whole.size - str_last_part(whole).size);
    arena memory = {0};
    for (size_t i = 0; i < ARRAY_LEN(places) && !own_packs; i++) {
        own_packs = realpath(str_format(&memory, "%.*s%s", folder_size, program, places[i]).at, NULL);
        struct stat facts;
        if (!own_packs || (stat(own_packs, &facts) == 0 && S_ISDIR(facts.st_mode))) continue;
        free(own_packs);
        own_packs = NULL;
    }
    arena_free(&memory);
    free(program);
}

// ---- messages

static str line_of(const source_file *file, uint32_t number) {
    str rest = file->text, line = {NULL, 0};
    for (uint32_t i = 0; i < number; i++)
        if (!str_next(&rest, '\n', &line)) return (str){NULL, 0};
    if (line.size && line.at[line.size - 1] == '\r') line.size--;
    return line;
}

// The line, and a caret under the column; long lines are cut around it.
static void print_caret(const finding *f) {
    enum { BEFORE = 60, WIDTH = 100 };
    str line = line_of(f->at.file, f->at.line);
    size_t column = f->at.column ? f->at.column - 1 : 0;
    if (!line.size || column > line.size) return;
    size_t from = column > BEFORE ? column - BEFORE : 0;
    while (from > 0 && ((unsigned char)line.at[from] & 0xC0) == 0x80) from--;
    size_t size = line.size - from < WIDTH ? line.size - from : WIDTH;
    while (from + size < line.size && ((unsigned char)line.at[from + size] & 0xC0) == 0x80) size--;
    fprintf(stderr, "  %.*s\n  ", (int)size, line.at + from);
    for (size_t i = from; i < column; i++)
        if (((unsigned char)line.at[i] & 0xC0) != 0x80) fputc(line.at[i] == '\t' ? '\t' : ' ', stderr);
    fputs("^\n", stderr);
}

void packs_print_findings(const pack *p, bool with_warnings) {
    for (size_t i = 0; i < p->finding_count; i++) {
        const finding *f = &p->findings[i];
        if (f->is_warning && !with_warnings) continue;
        if (!f->at.file) {
            fprintf(stderr, "lede: %.*s\n", STR_ARG(f->text));
            continue;
        }
        fprintf(stderr, "lede: %.*s:%u:%u: %s%.*s\n", STR_ARG(f->at.file->path), f->at.line, f->at.column, f->is_warning ? "warning: " : "", STR_ARG(f->text));
        print_caret(f);
    }
    if (p->error_count > LIMIT_PACK_ERRORS) fprintf(stderr, "lede: %zu more errors\n", p->error_count - LIMIT_PACK_ERRORS);
}

pack *packs_read(const char *path) {
    return pack_load(path, own_packs);
}

pack *packs_load(const char *path) {
    pack *p = packs_read(path);
    if (!p->error_count) return p;
    packs_print_findings(p, false);
    pack_free(p);
    return NULL;
}
