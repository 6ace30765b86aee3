// worker.c: what all files of match/ ask of a worker; the rules themselves are run by cascade.c.
// SPDX-License-Identifier: MIT
#include "match/worker.h"

#include "text/utf8.h"

annotation *worker_new_annotation(worker *w, uint32_t type_number, span at) {
    annotation *a = ARENA_NEW(&w->memory, annotation);
    a->type = type_number;
    a->rule = a->pattern = NONE;
    a->at = a->fold = at;
    if (type_number != NONE) a->fields = ARENA_ARRAY(&w->memory, field_value, w->pack->types[type_number].field_count);
    return a;
}

void worker_note_lost(worker *w, lost_match lost) {
    rule_counts *counts = w->counts ? &w->counts[w->pack->patterns[lost.line].rule] : NULL;
    if (counts) counts->lost[lost.fate]++;
    if (w->notes_lost) ARRAY_PUSH(w->lost, w->lost_count, w->lost_capacity, lost);
}

str worker_plain_text(worker *w, span at) {
    const char *text = w->doc->text.at;
    char *out = arena_alloc(&w->memory, (size_t)(at.end - at.start) * 2 + 4);
    size_t size = 0;
    for (uint32_t i = at.start; i < at.end;) {
        char plain[4];
        size_t plain_size;
        i += (uint32_t)utf8_plain(text + i, at.end - i, plain, &plain_size);
        bool is_space = plain_size == 1 && plain[0] == ' ';
        if (is_space && (!size || out[size - 1] == ' ')) continue;
        memcpy(out + size, plain, plain_size);
        size += plain_size;
    }
    while (size && out[size - 1] == ' ') size--;
    return (str){out, size};
}

size_t worker_first_from(const annotation_list *list, uint32_t byte) {
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->items[middle]->at.start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
