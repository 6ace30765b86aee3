// packs.c: messages about packs.
// SPDX-License-Identifier: MIT
#include "cmd/packs.h"

#include <stdio.h>

#include "text/limits.h"

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

pack *packs_load(const char *path) {
    pack *p = pack_load(path);
    if (!p->error_count) return p;
    packs_print_findings(p, false);
    pack_free(p);
    return NULL;
}
