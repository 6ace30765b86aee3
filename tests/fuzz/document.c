// document.c: any line is a document or is said not to be one; a document is written so that jansson and lede read it back equal, and
// whatever tokens, sentences and stems it came with, rules run on it.
// SPDX-License-Identifier: MIT
#include "target.h"

#include <jansson.h>

#include "doc/doc_json.h"

static const char rules[] = "list word word.tsv forms\n"
                            "fact person quiet\n  again by-part\n  gender word\n"
                            "fact said speaker:person\n  carry speaker\n"
                            "fact date\n"
                            "rule person.full -> person\n  match {word} {Cap}\n"
                            "rule said.after -> said\n  scope paragraph\n  match (?<_extent>{Quoted}),? {person}:speaker ~say\n"
                            "rule date.year -> date\n  match (?:in )?(?<y>{Year})\n  value {y}\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static worker *w;
    if (!w) w = worker_new(load_rules(STR(rules)));
    MUST(w->pack->error_count == 0);
    char *exact = mem_alloc(size);
    for (size_t i = 0; i < size; i++) exact[i] = (char)(data[i] == '\n' ? ' ' : data[i]); // a line has no line break in it
    document doc = {.path = STR("fuzz"), .line = 1}, back = doc;
    offsets o = {0};
    problems told = {0};
    buf once = {0}, twice = {0};
    if (words_trim(w->words)) atom_table_clear(&w->atoms);
    bool is_read = doc_json_read(&doc, (str){exact, size}, w->words, &o, &told);
    MUST(is_read == (told.count == 0));
    if (is_read) {
        doc_json_write(&doc, w->words, &o, &once);
        MUST(!memchr(once.at, '\n', once.size - 1));
        json_t *tree = json_loadb(once.at, once.size, 0, NULL);
        MUST(json_is_object(tree));
        json_decref(tree);
        MUST(doc_json_read(&back, (str){once.at, once.size - 1}, w->words, &o, &told));
        doc_json_write(&back, w->words, &o, &twice);
        MUST(str_equal(buf_str(&once), buf_str(&twice)));
        for (int s = 0; s < STAGE_COUNT; s++)
            if (s == STAGE_EXTRACT || !stages[s + 1].is_ready(&doc)) stages[s].run(w, &doc, &told);
        for (size_t t = 0; t < w->pack->type_count; t++)
            for (size_t i = 0; i < w->types[t].count; i++)
                MUST(w->types[t].items[i]->at.end <= doc.text.size && w->types[t].items[i]->at.start < w->types[t].items[i]->at.end);
    }
    free(exact);
    buf_free(&once);
    buf_free(&twice);
    problems_free(&told);
    offsets_free(&o);
    document_free(&doc);
    document_free(&back);
    return 0;
}
