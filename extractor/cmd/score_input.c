// score_input.c: reading for `lede score`. Gold comes first, because it says which documents are judged; then the articles, if given, one
// at a time, which tell where gold stands; then the facts as a stream, of which only those of judged documents are kept.
// SPDX-License-Identifier: MIT
#include "cmd/score_input.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "doc/brat_read.h"
#include "doc/doc_json.h"
#include "text/input.h"
#include "text/limits.h"
#include "text/utf8.h"

void score_report_problems(scoring *s) {
    if (!s->told.count) return;
    s->had_problem = true;
    fwrite(s->told.lines.at, 1, s->told.lines.size, stderr);
    problems_clear(&s->told);
}

static judged *add_document(scoring *s, str name) {
    uint32_t number = table_find(&s->numbers, name);
    if (number == TABLE_NONE) {
        name = str_copy(&s->names, name);
        number = table_add(&s->numbers, name);
        ARRAY_PUSH(s->documents, s->document_count, s->document_capacity, ((judged){.name = name}));
    }
    return &s->documents[number];
}

static judged *judge(scoring *s, str name) {
    judged *doc = add_document(s, name);
    doc->has_gold = true;
    return doc;
}

judged *score_find_document(const scoring *s, str name) {
    uint32_t number = table_find(&s->numbers, name);
    return number == TABLE_NONE ? NULL : &s->documents[number];
}

bool score_is_chosen(const score_settings *set, str type) {
    str rest = set->types, name;
    if (!rest.size) return true;
    while (str_next(&rest, ',', &name))
        if (str_equal(str_trim(name), type)) return true;
    return false;
}

// ---- reading gold

static void note_type(scoring *s, str type) {
    if (table_find(&s->types, type) == TABLE_NONE) table_add(&s->types, str_copy(&s->names, type));
}

// A document is judged even if --types leaves nothing of its gold.
static bool is_wanted_gold(void *context, str doc, str type) {
    scoring *s = context;
    note_type(s, type);
    judge(s, doc)->is_certain = true;
    return score_is_chosen(s->set, type);
}

// gold/NAME.jsonl judges NAME.txt. When it holds lines of its own these say what it judges, so its name alone does not make a document.
static void judge_by_name(scoring *s, const char *path, bool is_empty) {
    str name = str_from(path);
    if (!str_ends(name, STR(".jsonl")) && !brat_is_path(path)) return;
    name = str_last_part(name);
    name.size -= strlen(brat_is_path(path) ? ".ann" : ".jsonl");
    judged *doc = judge(s, str_format(&s->names, "%.*s.txt", STR_ARG(name)));
    doc->is_certain |= is_empty;
}

static void mark_gold_file(scoring *s, const char *path) {
    struct stat facts;
    if (stat(path, &facts) != 0) return;
    file_mark mark = {facts.st_dev, facts.st_ino};
    ARRAY_PUSH(s->gold_files, s->gold_file_count, s->gold_file_capacity, mark);
}

static void read_gold_file(scoring *s, const char *path) {
    fact_filter filter = {is_wanted_gold, s, false};
    score_report_problems(s);
    fact_file *file = fact_json_open(path, &s->told);
    if (!file) return;
    mark_gold_file(s, path);
    fact_record *record;
    bool is_empty = true;
    while (fact_json_next(file, &s->records, &filter, &record, &s->told)) {
        is_empty = false;
        if (record) {
            judged *doc = judge(s, record->doc);
            ARRAY_PUSH(doc->gold.items, doc->gold.count, doc->gold.capacity, record);
        }
        score_report_problems(s);
    }
    s->has_read |= !s->told.count;
    judge_by_name(s, path, is_empty && !s->told.count);
    fact_json_close(file);
}

void score_read_gold(scoring *s, const char *path) {
    static const char *const endings[] = {".jsonl", ".ann", NULL};
    str *files;
    size_t count;
    if (strcmp(path, "-") != 0 && input_is_folder(path)) {
        if (input_list_folder(&s->names, path, endings, &files, &count, &s->told)) {
            for (size_t i = 0; i < count; i++) read_gold_file(s, files[i].at);
            if (!count) problem_add(&s->told, "%s: no *.jsonl or *.ann in this folder", path);
        }
    } else {
        read_gold_file(s, path);
    }
    score_report_problems(s);
}

// ---- reading articles

static void find_lines(judged *doc, str text) {
    uint32_t places = 0;
    ARRAY_PUSH(doc->lines, doc->line_count, doc->line_capacity, 0);
    for (size_t i = 0; i < text.size; i++) {
        places += ((unsigned char)text.at[i] & 0xC0) != 0x80;
        if (text.at[i] == '\n') ARRAY_PUSH(doc->lines, doc->line_count, doc->line_capacity, places);
    }
}

static void take_article(scoring *s, document *doc, bool is_alone, offsets *places) {
    arena scratch = {0};
    judged *known = judge(s, fact_json_document(buf_str(&doc->id)));
    if (known->is_found) {
        problem_add(&s->told, "%.*s: a second document '%.*s'; skipped", STR_ARG(document_place(doc, &scratch)), STR_ARG(known->name));
        arena_free(&scratch);
        return;
    }
    known->is_certain = known->is_found = true;
    offsets_begin(places, buf_str(&doc->text), doc->is_ascii, OFFSETS_CODE_POINTS);
    size_t kept = 0;
    for (size_t i = 0; i < known->gold.count; i++) {
        fact_record *record = known->gold.items[i];
        if (fact_json_locate(record, &s->records, buf_str(&doc->text), places, &s->told)) known->gold.items[kept++] = record;
    }
    known->gold.count = kept;
    known->path = str_copy(&s->names, doc->path);
    known->file_line = is_alone ? 0 : doc->line;
    find_lines(known, buf_str(&doc->text));
    if (s->set->for_report) known->text = str_copy(&s->names, buf_str(&doc->text));
    if (s->on_article) s->on_article(s->on_article_context, doc);
}

// Gold of an article that is not there is still scored: without its text, as it would be without --docs.
static void miss_articles(scoring *s) {
    for (size_t i = 0; i < s->document_count; i++) {
        const judged *doc = &s->documents[i];
        if (doc->is_found || !doc->gold.count) continue;
        const fact_record *first = doc->gold.items[0];
        problem_add(&s->told, "%.*s:%ld: no article '%.*s' in --docs; its gold stays unplaced", STR_ARG(first->path), first->line, STR_ARG(doc->name));
    }
}

// A folder may hold articles and their gold side by side; what was read as gold is no article.
static bool is_gold_file(const scoring *s, str path) {
    struct stat facts;
    if (stat(path.at, &facts) != 0) return false;
    for (size_t i = 0; i < s->gold_file_count; i++)
        if (s->gold_files[i].device == facts.st_dev && s->gold_files[i].number == facts.st_ino) return true;
    return false;
}

static bool read_article(article *a, document *doc, offsets *places, problems *told) {
    document_clear(doc);
    doc->path = a->path;
    doc->line = a->line;
    if (a->kind == INPUT_JSON) return doc_json_read(doc, buf_str(&a->bytes), NULL, places, told);
    buf_str_append(&doc->id, a->name);
    buf spare = doc->text;
    doc->text = a->bytes;
    a->bytes = spare;
    doc->is_ascii = utf8_is_ascii(buf_str(&doc->text).at, doc->text.size);
    return true;
}

void score_read_articles(scoring *s) {
    input_options reading = {s->set->docs.paths, s->set->docs.count, NULL, LIMIT_DOCUMENT_MAX, false};
    input *in = input_open(&reading);
    article a = {.bytes = {0}};
    document doc = {0};
    offsets places = {0};
    bool is_gold = false; // the file that is read now
    while (input_next(in, &a, &s->told)) {
        if (a.kind == INPUT_TEXT || a.line == 1 || a.path.at != doc.path.at) is_gold = is_gold_file(s, a.path);
        if (is_gold)
            doc.path = a.path;
        else if (read_article(&a, &doc, &places, &s->told))
            take_article(s, &doc, a.kind == INPUT_TEXT, &places);
        score_report_problems(s);
    }
    miss_articles(s);
    score_report_problems(s);
    input_close(in);
    buf_free(&a.bytes);
    document_free(&doc);
    offsets_free(&places);
}

// ---- reading facts

// Names of documents without gold are kept as hashes, because there may be very many of them.
static bool is_wanted_fact(void *context, str doc, str type) {
    scoring *s = context;
    bool is_judged = s->set->for_report || score_find_document(s, doc) != NULL;
    if (is_judged) note_type(s, type);
    if (is_judged || !score_is_chosen(s->set, type)) return is_judged && score_is_chosen(s->set, type);
    uint64_t hash = str_hash(doc);
    str key = {(const char *)&hash, sizeof hash};
    s->unjudged_facts++;
    if (table_find(&s->unjudged, key) == TABLE_NONE) table_add(&s->unjudged, str_copy(&s->names, key));
    return false;
}

static void read_fact_file(scoring *s, const char *path) {
    fact_filter filter = {is_wanted_fact, s, s->set->for_report};
    fact_file *file = fact_json_open(path, &s->told);
    fact_record *record;
    while (file && fact_json_next(file, &s->records, &filter, &record, &s->told)) {
        s->has_read = true;
        if (record) {
            judged *doc = add_document(s, record->doc);
            fact_list *list = s->reads_second ? &doc->second : &doc->facts;
            ARRAY_PUSH(list->items, list->count, list->capacity, record);
        }
        score_report_problems(s);
    }
    s->has_read |= !s->told.count;
    if (file) fact_json_close(file);
    score_report_problems(s);
}

void score_read_facts(scoring *s, const char *path) {
    static const char *const endings[] = {".jsonl", NULL};
    str *files;
    size_t count;
    if (strcmp(path, "-") == 0 || !input_is_folder(path)) {
        read_fact_file(s, path);
        return;
    }
    if (input_list_folder(&s->names, path, endings, &files, &count, &s->told)) {
        for (size_t i = 0; i < count; i++) read_fact_file(s, files[i].at);
        if (!count) problem_add(&s->told, "%s: no *.jsonl in this folder", path);
    }
    score_report_problems(s);
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

void score_report_unjudged(const scoring *s) {
    if (!s->unjudged_facts) return;
    fprintf(stderr, "lede: %zu fact%s in %zu document%s without gold %s not counted\n", s->unjudged_facts, plural(s->unjudged_facts), s->unjudged.count,
            plural(s->unjudged.count), s->unjudged_facts == 1 ? "is" : "are");
}

size_t score_count_documents(const scoring *s) {
    size_t count = 0;
    for (size_t i = 0; i < s->document_count; i++) count += s->documents[i].is_certain || s->documents[i].facts.count;
    return count;
}

void score_input_free(scoring *s) {
    for (size_t i = 0; i < s->document_count; i++) {
        free(s->documents[i].lines);
        free(s->documents[i].gold.items);
        free(s->documents[i].facts.items);
        free(s->documents[i].second.items);
    }
    free(s->documents);
    free(s->gold_files);
    table_free(&s->types);
    table_free(&s->numbers);
    table_free(&s->unjudged);
    fact_memory_free(&s->records);
    arena_free(&s->names);
    problems_free(&s->told);
    evaluation_free(&s->evaluation);
    metrics_free(&s->metrics);
}
