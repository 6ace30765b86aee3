// score.c: `lede score`: facts against gold.
// Gold is read first, because it says which documents are judged; then the articles, if given, one at a time, which tell where gold
// stands; then the facts as a stream, of which only those of judged documents are kept. What is then said of them is written by
// out/score_report.c; the bars of --fail-under and the exit status are decided here.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd/commands.h"
#include "cmd/options.h"
#include "doc/doc_json.h"
#include "doc/fact_json.h"
#include "out/score_report.h"
#include "text/input.h"
#include "text/limits.h"
#include "text/output.h"
#include "text/utf8.h"

// ---- options

// A bar to clear: cast.strict.p=0.9
typedef struct {
    str name;   // cast.strict.p
    str type;   // cast, micro, macro
    str metric; // strict, or a field
    char part;  // 'p', 'r', 'f'
    str least_text;
    double least;
} bar;

typedef struct {
    const char **paths;
    size_t count, capacity;
} path_list;

typedef struct {
    path_list gold, docs;
    str types; // empty: all
    bool with_errors, as_json;
    bar *bars;
    size_t bar_count, bar_capacity;
} settings;

static bool take_path(path_list *list, const char *path) {
    ARRAY_PUSH(list->paths, list->count, list->capacity, path);
    return *path != '\0';
}

static bool take_gold(void *context, const char *argument) {
    return take_path(&((settings *)context)->gold, argument);
}

static bool take_docs(void *context, const char *argument) {
    return take_path(&((settings *)context)->docs, argument);
}

static bool take_types(void *context, const char *argument) {
    ((settings *)context)->types = str_from(argument);
    return *argument != '\0';
}

static bool take_errors(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->with_errors = true;
}

static bool take_json(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->as_json = true;
}

// Takes ".p", ".r" or ".f1" off the end of a metric.
static char take_part(str *metric) {
    static const char *const endings[] = {".p", ".r", ".f1"};
    for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
        if (!str_ends(*metric, str_from(endings[i]))) continue;
        metric->size -= strlen(endings[i]);
        return endings[i][1];
    }
    return 'f';
}

static bool take_bar(void *context, const char *argument) {
    settings *set = context;
    str rest = str_from(argument);
    bar b = {.least = 0};
    char *end;
    if (!str_next(&rest, '=', &b.name) || !rest.size || !strchr("0123456789.", rest.at[0])) return false;
    b.least_text = rest;
    b.least = strtod(rest.at, &end);
    if (*end || !(b.least >= 0 && b.least <= 1)) return false;
    b.metric = b.name;
    if (!str_next(&b.metric, '.', &b.type) || !b.type.size || !b.metric.size) return false;
    b.part = take_part(&b.metric);
    ARRAY_PUSH(set->bars, set->bar_count, set->bar_capacity, b);
    return b.metric.size > 0;
}

static const option score_options[] = {
    {"gold", 'g', "GOLD", "what is right: a .jsonl file or a folder of them; may be repeated", take_gold},
    {"docs", 0, "PATH", "the articles, which place gold without offsets and give line numbers; may be repeated", take_docs},
    {"types", 0, "A,B", "score these types only", take_types},
    {"errors", 0, NULL, "list every miss, extra and difference behind the table", take_errors},
    {"json", 0, NULL, "print one JSON object instead of the table", take_json},
    {"fail-under", 0, "BAR", "exit 1 when TYPE.METRIC is under its bar: cast.strict=0.95; may be repeated", take_bar},
};

static const command_help help = {"score", "-g GOLD... [options] [FACTS.jsonl]...",
                                  "aligns facts with gold, one to one, and prints precision, recall and F1 by type and field", score_options,
                                  ARRAY_LEN(score_options)};

// ---- what is scored

// A document that somebody has judged, so that a fact in it which no gold answers is wrong.
typedef struct {
    str name;
    bool is_certain; // false: only the name of a gold file with facts in it speaks for this document
    bool is_found;   // among the articles
    uint32_t *lines; // where each line begins, in code points; for --errors
    size_t line_count, line_capacity;
    fact_list gold, facts;
} judged;

// A file that has been read as gold.
typedef struct {
    dev_t device;
    ino_t number;
} file_mark;

typedef struct {
    const settings *set;
    fact_memory records;
    arena names;
    table types;   // all that gold and facts have, --types or not
    table numbers; // a document's name -> its place in `documents`
    judged *documents;
    size_t document_count, document_capacity;
    file_mark *gold_files;
    size_t gold_file_count, gold_file_capacity;
    size_t unjudged_facts;
    table unjudged; // hashes of the names of documents without gold
    problems told;
    bool had_problem;
    bool has_read; // anything at all of what is being read
    evaluation evaluation;
    metrics metrics;
} scoring;

// Prints what went wrong since the last time.
static void report(scoring *s) {
    if (!s->told.count) return;
    s->had_problem = true;
    fwrite(s->told.lines.at, 1, s->told.lines.size, stderr);
    problems_clear(&s->told);
}

static judged *judge(scoring *s, str name) {
    uint32_t number = table_find(&s->numbers, name);
    if (number == TABLE_NONE) {
        name = str_copy(&s->names, name);
        number = table_add(&s->numbers, name);
        ARRAY_PUSH(s->documents, s->document_count, s->document_capacity, ((judged){.name = name}));
    }
    return &s->documents[number];
}

static judged *find_judged(const scoring *s, str name) {
    uint32_t number = table_find(&s->numbers, name);
    return number == TABLE_NONE ? NULL : &s->documents[number];
}

static bool is_chosen(const settings *set, str type) {
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
    return is_chosen(s->set, type);
}

// gold/NAME.jsonl judges NAME.txt. When it holds lines of its own these say what it judges, so its name alone does not make a document.
static void judge_by_name(scoring *s, const char *path, bool is_empty) {
    str name = str_from(path);
    if (!str_ends(name, STR(".jsonl"))) return;
    name = str_last_part(name);
    name.size -= strlen(".jsonl");
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
    fact_filter filter = {is_wanted_gold, s};
    report(s);
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
        report(s);
    }
    s->has_read |= !s->told.count;
    judge_by_name(s, path, is_empty && !s->told.count);
    fact_json_close(file);
}

static void read_gold(scoring *s, const char *path) {
    static const char *const endings[] = {".jsonl", NULL};
    struct stat facts;
    str *files;
    size_t count;
    if (strcmp(path, "-") != 0 && stat(path, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        if (input_list_folder(&s->names, path, endings, &files, &count, &s->told)) {
            for (size_t i = 0; i < count; i++) read_gold_file(s, files[i].at);
            if (!count) problem_add(&s->told, "%s: no *.jsonl in this folder", path);
        }
    } else {
        read_gold_file(s, path);
    }
    report(s);
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

static void place_gold(scoring *s, const document *doc, offsets *places) {
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
    if (s->set->with_errors) find_lines(known, buf_str(&doc->text));
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

static void read_articles(scoring *s) {
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
            place_gold(s, &doc, &places);
        report(s);
    }
    miss_articles(s);
    report(s);
    input_close(in);
    buf_free(&a.bytes);
    document_free(&doc);
    offsets_free(&places);
}

// ---- reading facts

// Names of documents without gold are kept as hashes, because there may be very many of them.
static bool is_wanted_fact(void *context, str doc, str type) {
    scoring *s = context;
    bool is_judged = find_judged(s, doc) != NULL;
    if (is_judged) note_type(s, type);
    if (is_judged || !is_chosen(s->set, type)) return is_judged && is_chosen(s->set, type);
    uint64_t hash = str_hash(doc);
    str key = {(const char *)&hash, sizeof hash};
    s->unjudged_facts++;
    if (table_find(&s->unjudged, key) == TABLE_NONE) table_add(&s->unjudged, str_copy(&s->names, key));
    return false;
}

static void read_facts(scoring *s, const char *path) {
    fact_filter filter = {is_wanted_fact, s};
    fact_file *file = fact_json_open(path, &s->told);
    fact_record *record;
    while (file && fact_json_next(file, &s->records, &filter, &record, &s->told)) {
        s->has_read = true;
        if (record) {
            judged *doc = find_judged(s, record->doc);
            ARRAY_PUSH(doc->facts.items, doc->facts.count, doc->facts.capacity, record);
        }
        report(s);
    }
    s->has_read |= !s->told.count;
    if (file) fact_json_close(file);
    report(s);
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

static void report_unjudged(const scoring *s) {
    if (!s->unjudged_facts) return;
    fprintf(stderr, "lede: %zu fact%s in %zu document%s without gold %s not counted\n", s->unjudged_facts, plural(s->unjudged_facts), s->unjudged.count,
            plural(s->unjudged.count), s->unjudged_facts == 1 ? "is" : "are");
}

// ---- evaluating

static int compare_judged(const void *a, const void *b) {
    return str_compare((*(judged *const *)a)->name, (*(judged *const *)b)->name);
}

static void evaluate(scoring *s) {
    judged **in_order = mem_alloc(mem_product(s->document_count, sizeof *in_order));
    for (size_t i = 0; i < s->document_count; i++) in_order[i] = &s->documents[i];
    qsort(in_order, s->document_count, sizeof *in_order, compare_judged);
    for (size_t i = 0; i < s->document_count; i++) align_document(&s->evaluation, &in_order[i]->gold, &in_order[i]->facts);
    free(in_order);
    metrics_compute(&s->metrics, &s->evaluation);
}

static size_t count_documents(const scoring *s) {
    size_t count = 0;
    for (size_t i = 0; i < s->document_count; i++) count += s->documents[i].is_certain || s->documents[i].facts.count;
    return count;
}

// The line of its article on which a record begins, from 1; 0 without --docs or offsets.
static size_t line_of(const void *context, const fact_record *record) {
    const scoring *s = context;
    const judged *doc = find_judged(s, record->doc);
    if (!doc || !doc->line_count || !record->has_span) return 0;
    size_t low = 0, high = doc->line_count; // the last line that does not begin behind the record
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (doc->lines[middle] <= record->at.start)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

// ---- bars

static const type_metrics *find_type(const metrics *m, str name) {
    for (size_t i = 0; i < m->type_count; i++)
        if (str_equal(m->types[i].type, name)) return &m->types[i];
    return NULL;
}

// Whether a type on the command line exists; complains when it does not.
static bool is_known_type(const scoring *s, str name) {
    size_t nearest = 3;
    str near = {NULL, 0};
    if (table_find(&s->types, name) != TABLE_NONE) return true;
    for (size_t i = 0; i < s->types.count; i++) {
        size_t distance = str_distance(name, s->types.keys[i]);
        if (distance < nearest) nearest = distance, near = s->types.keys[i];
    }
    if (near.size)
        options_complain("score", "no type '%.*s' in gold or facts, did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
    else
        options_complain("score", "no type '%.*s' in gold or facts", STR_ARG(name));
    return false;
}

static bool find_measure(str name, size_t count, size_t *which) {
    for (*which = 0; *which < count; ++*which)
        if (str_is(name, measure_names[*which])) return true;
    return false;
}

// The scores that a bar is about; false when there are no such scores.
static bool find_scores(const metrics *m, const bar *b, scores *found) {
    const type_metrics *t = find_type(m, b->type);
    size_t which;
    bool is_average = str_is(b->type, "micro") || str_is(b->type, "macro");
    if (is_average && find_measure(b->metric, MEASURE_POOLED, &which)) {
        *found = str_is(b->type, "micro") ? metrics_scores(m->micro[which]) : m->macro[which];
        return true;
    }
    if (t && find_measure(b->metric, MEASURE_COUNT, &which)) {
        *found = metrics_scores(t->found[which]);
        return true;
    }
    for (size_t i = 0; t && i < t->field_count; i++) {
        if (!str_equal(t->fields[i].name, b->metric)) continue;
        *found = metrics_scores(t->fields[i].found);
        return true;
    }
    return false;
}

// Every type and metric on the command line must exist: a bar that is never looked at would always be cleared.
static bool has_known_names(const scoring *s) {
    str rest = s->set->types, name;
    while (rest.size && str_next(&rest, ',', &name))
        if (!is_known_type(s, str_trim(name))) return false;
    for (size_t i = 0; i < s->set->bar_count; i++) {
        const bar *b = &s->set->bars[i];
        scores found;
        bool is_average = str_is(b->type, "micro") || str_is(b->type, "macro");
        if (!is_average && !is_known_type(s, b->type)) return false;
        if (find_scores(&s->metrics, b, &found)) continue;
        if (is_average || is_chosen(s->set, b->type))
            options_complain("score", "'%.*s' has no metric '%.*s'", STR_ARG(b->type), STR_ARG(b->metric));
        else
            options_complain("score", "there is a bar for '%.*s', which is not among --types", STR_ARG(b->type));
        return false;
    }
    return true;
}

// Prints a score with as many digits as it takes to see that it is under the bar.
static void complain_of_score(const bar *b, double score) {
    char shown[32];
    int digits = 3;
    do snprintf(shown, sizeof shown, "%.*f", digits, score);
    while (strtod(shown, NULL) >= b->least && ++digits < 10);
    fprintf(stderr, "lede: %.*s %s is under %.*s\n", STR_ARG(b->name), shown, STR_ARG(b->least_text));
}

// Says which bars are missed. A score that does not exist clears none, not even 0: there was nothing to judge.
static bool clears_bars(const scoring *s) {
    const double rounding = 1e-9; // means of several types need not be exact in the last bit
    bool all_clear = true;
    for (size_t i = 0; i < s->set->bar_count; i++) {
        const bar *b = &s->set->bars[i];
        scores found;
        find_scores(&s->metrics, b, &found);
        double score = b->part == 'p' ? found.p : b->part == 'r' ? found.r : found.f1;
        if (score >= b->least - rounding) continue;
        all_clear = false;
        if (isnan(score))
            fprintf(stderr, "lede: %.*s has no value, so it is under %.*s\n", STR_ARG(b->name), STR_ARG(b->least_text));
        else
            complain_of_score(b, score);
    }
    return all_clear;
}

// ---- the command

static int print_all(const scoring *s) {
    score_report r = {&s->evaluation, &s->metrics, count_documents(s), s->set->with_errors, line_of, s};
    output out = {.descriptor = STDOUT_FILENO};
    signal(SIGPIPE, SIG_IGN);
    if (s->set->as_json)
        score_report_json(&r, &out.waiting);
    else
        score_report_table(&r, &out.waiting);
    if (s->set->with_errors && !s->set->as_json) score_report_errors(&r, &out.waiting);
    output_flush(&out);
    if (out.error && out.error != EPIPE) fprintf(stderr, "lede: standard output: %s\n", strerror(out.error));
    buf_free(&out.waiting);
    return out.error ? EXIT_CANNOT_WRITE : EXIT_WELL;
}

static int score(scoring *s, const char *const *facts, size_t fact_count) {
    const settings *set = s->set;
    for (size_t i = 0; i < set->gold.count; i++) read_gold(s, set->gold.paths[i]);
    if (!s->has_read) return EXIT_USAGE;
    if (set->docs.count) read_articles(s);
    s->has_read = false;
    for (size_t i = 0; i < fact_count; i++) read_facts(s, facts[i]);
    if (!s->has_read) return EXIT_USAGE;
    report_unjudged(s);
    evaluate(s);
    if (!has_known_names(s)) return EXIT_USAGE;
    int status = print_all(s);
    bool is_good = clears_bars(s);
    if (status != EXIT_WELL) return status;
    if (s->had_problem) return EXIT_BAD_INPUT;
    return is_good ? EXIT_WELL : EXIT_BAD_ANSWER;
}

static void free_scoring(scoring *s) {
    for (size_t i = 0; i < s->document_count; i++) {
        free(s->documents[i].lines);
        free(s->documents[i].gold.items);
        free(s->documents[i].facts.items);
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

static size_t count_dashes(const char *const *paths, size_t count) {
    size_t dashes = 0;
    for (size_t i = 0; i < count; i++) dashes += strcmp(paths[i], "-") == 0;
    return dashes;
}

int cmd_score(int argc, char **argv) {
    settings set = {.bars = NULL};
    const char **facts = mem_alloc(mem_product((size_t)argc + 1, sizeof *facts));
    size_t fact_count;
    int status = options_parse(&help, &set, argc, argv, facts, &fact_count);
    if (status < 0 && !set.gold.count) status = options_complain("score", "no gold: name it with -g");
    if (status < 0 && !fact_count) facts[fact_count++] = "-";
    if (status < 0 && count_dashes(facts, fact_count) + count_dashes(set.gold.paths, set.gold.count) + count_dashes(set.docs.paths, set.docs.count) > 1)
        status = options_complain("score", "standard input is wanted twice; name a file for the facts, gold or articles");
    if (status < 0) {
        scoring s = {.set = &set};
        status = score(&s, facts, fact_count);
        free_scoring(&s);
    }
    free(facts);
    free(set.gold.paths);
    free(set.docs.paths);
    free(set.bars);
    return status;
}
