// packs.h: a pack from a few lines, and what a worker finds with it in a text.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TESTS_PACKS_H
#define LEDE_TESTS_PACKS_H

#include <unistd.h>

#include "stages.h"

static inline void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (!file || fputs(text, file) < 0 || fclose(file)) fail_msg("cannot write %s", path);
}

// The pack that these rules make; `list`, when not NULL, is what stands in list.tsv beside them. Fails the test when they are not
// well-formed. pack_free it.
static inline pack *pack_of(const char *rules, const char *list) {
    char folder[] = "/tmp/lede-unit-XXXXXX", rules_path[64], list_path[64];
    if (!mkdtemp(folder)) fail_msg("cannot make %s", folder);
    snprintf(rules_path, sizeof rules_path, "%s/a.rules", folder);
    snprintf(list_path, sizeof list_path, "%s/list.tsv", folder);
    write_file(rules_path, rules);
    if (list) write_file(list_path, list);
    pack *p = pack_load(folder, NULL);
    unlink(rules_path);
    unlink(list_path);
    rmdir(folder);
    for (size_t i = 0; i < p->finding_count && p->error_count; i++)
        print_error("%u:%u: %.*s\n", p->findings[i].at.line, p->findings[i].at.column, STR_ARG(p->findings[i].text));
    if (p->error_count) fail_msg("the rules are not well-formed");
    return p;
}

// Runs all stages on a text. `doc` is cleared first; its `date` may be set by `date`, or NULL.
static inline void run_pack(worker *w, document *doc, str text, const char *date, problems *told) {
    document_clear(doc);
    buf_text(&doc->id, "test");
    buf_str_append(&doc->text, text);
    if (date) buf_text(&doc->date, date);
    for (int s = 0; s < STAGE_COUNT; s++) stages[s].run(w, doc, told);
}

// All that was found, each ended by a form feed: type [extent] =value field=[text]value ...
static inline void describe_found(const worker *w, buf *out) {
    for (uint32_t t = 0; t < w->pack->type_count; t++)
        for (size_t i = 0; i < w->types[t].count; i++) {
            const annotation *a = w->types[t].items[i];
            const type *kind = &w->pack->types[t];
            buf_format(out, "%.*s [%.*s]", STR_ARG(kind->name), STR_ARG(document_slice(w->doc, a->at)));
            if (a->value.size) buf_format(out, " =%.*s", STR_ARG(a->value));
            if (a->kind.size) buf_format(out, " kind=%.*s", STR_ARG(a->kind));
            for (size_t f = 0; f < kind->field_count; f++) {
                const field_value *field = &a->fields[f];
                if (!field->is_set) continue;
                buf_format(out, " %.*s=", STR_ARG(kind->fields[f].name));
                if (field->has_span) buf_format(out, "[%.*s]", STR_ARG(document_slice(w->doc, field->at)));
                buf_str_append(out, field->value);
            }
            buf_char(out, '\f'); // extents may hold line breaks
        }
}

#endif
