// found.c: facts of two runs side by side. Offsets and rules are no part of the comparison: an article that is edited at its head keeps
// its facts, and so does a fact that another rule finds now.
// SPDX-License-Identifier: MIT
#include "cmd/found.h"

#include "doc/fact_json.h"
#include "text/visible.h"

static found_fact make_fact(arena *memory, buf *line, const fact_record *record) {
    buf_clear(line);
    visible_append(line, record->doc);
    buf_text(line, "  ");
    visible_append(line, record->type);
    buf_text(line, "  ");
    visible_append(line, record->text);
    for (size_t i = 0; i < record->field_count; i++) {
        buf_format(line, "%s%.*s: ", i ? "; " : "  ", STR_ARG(record->fields[i].name));
        visible_append(line, record->fields[i].value);
    }
    return (found_fact){str_copy(memory, buf_str(line)), str_copy(memory, record->rule)};
}

static int compare_facts(const void *a, const void *b) {
    return str_compare(((const found_fact *)a)->says, ((const found_fact *)b)->says);
}

void found_read(found *f, str lines, problems *told) {
    fact_memory records = {0};
    buf scratch = {0};
    str line;
    for (long number = 1; str_next(&lines, '\n', &line); number++) {
        const fact_record *record = fact_json_parse(&records, line, STR("facts"), number, NULL, told);
        if (record) ARRAY_PUSH(f->items, f->count, f->capacity, make_fact(&f->memory, &scratch, record));
    }
    if (f->count) qsort(f->items, f->count, sizeof *f->items, compare_facts);
    buf_free(&scratch);
    fact_memory_free(&records);
}

void found_free(found *f) {
    free(f->items);
    arena_free(&f->memory);
    *f = (found){0};
}

static void append_change(buf *out, char sign, const found_fact *fact) {
    buf_format(out, "%c %.*s  (%.*s)\n", sign, STR_ARG(fact->says), STR_ARG(fact->rule));
}

void found_compare(const found *before, const found *now, buf *out) {
    size_t i = 0, k = 0, lost = 0, gained = 0;
    while (i < before->count || k < now->count) {
        int order = i == before->count ? 1 : k == now->count ? -1 : str_compare(before->items[i].says, now->items[k].says);
        if (order < 0) append_change(out, '-', &before->items[i]), lost++;
        if (order > 0) append_change(out, '+', &now->items[k]), gained++;
        i += order <= 0;
        k += order >= 0;
    }
    buf_format(out, "%zu facts: %zu gained, %zu lost\n", now->count, gained, lost);
}
