// match.c: a match line and a text, with "====" and a line break between them: any pattern that loads runs on any text, in byte mode and
// in UTF mode, and finds the same.
// SPDX-License-Identifier: MIT
#include "target.h"

static const char before[] = "list word word.tsv forms\nmacro gap (?:\\w+ ){0,3}?\nfact person quiet\n  again by-part\nfact x a b\n"
                             "rule person.full -> person\n  match {word}(?: {Cap})?\nrule x.x -> x\n  match ";

// What is found, as places.
static buf run(const pack *p, str text, bool utf_only, bool *hit_limit) {
    worker *w = worker_new(p);
    document doc = {.path = STR("fuzz")};
    problems told = {0};
    buf out = {0};
    w->utf_only = utf_only;
    buf_text(&doc.id, "fuzz");
    buf_str_append(&doc.text, text);
    for (int s = 0; s < STAGE_COUNT; s++) stages[s].run(w, &doc, &told);
    for (size_t t = 0; t < p->type_count; t++)
        for (size_t i = 0; i < w->types[t].count; i++) {
            const annotation *a = w->types[t].items[i];
            MUST(a->at.start < a->at.end && a->at.end <= doc.text.size);
            buf_format(&out, "%zu %u-%u", t, a->at.start, a->at.end);
            for (size_t f = 0; f < p->types[t].field_count; f++)
                if (a->fields[f].is_set) buf_format(&out, " %u-%u", a->fields[f].at.start, a->fields[f].at.end);
            buf_char(&out, '\n');
        }
    *hit_limit |= told.count > 0;
    problems_free(&told);
    document_free(&doc);
    worker_free(w);
    return out;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char border[] = "\n====\n";
    const uint8_t *at = size ? memmem(data, size, border, sizeof border - 1) : NULL;
    if (!at) return -1; // not worth keeping
    size_t line_size = (size_t)(at - data);
    buf rules = {0}, text = text_of(at + sizeof border - 1, size - line_size - (sizeof border - 1));
    buf_text(&rules, before);
    buf_append(&rules, (const char *)data, line_size);
    pack *p = load_rules(buf_str(&rules));
    if (!p->error_count) {
        bool hit_limit = false;
        buf bytes = run(p, buf_str(&text), false, &hit_limit), utf = run(p, buf_str(&text), true, &hit_limit);
        if (!hit_limit && !str_equal(buf_str(&bytes), buf_str(&utf)))
            fprintf(stderr, "bytes:\n%.*sUTF:\n%.*s", STR_ARG(buf_str(&bytes)), STR_ARG(buf_str(&utf)));
        MUST(hit_limit || str_equal(buf_str(&bytes), buf_str(&utf)));
        buf_free(&bytes);
        buf_free(&utf);
    }
    pack_free(p);
    buf_free(&rules);
    buf_free(&text);
    return 0;
}
