// filter.c: the loop of the filters. Workers take articles one at a time, in order, under one lock; each works alone; each then waits
// for its turn to print, so output and messages come in the order of the input whatever -j is. A worker holds one article, so
// memory is bounded by the largest one times the workers.
// SPDX-License-Identifier: MIT
#include "cmd/filter.h"

#include <errno.h>
#include <iconv.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd/articles.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "cmd/progress.h"
#include "cmd/terminal.h"
#include "doc/doc_json.h"
#include "out/writers.h"
#include "text/input.h"
#include "text/limits.h"
#include "text/output.h"

typedef struct {
    const char *name;
    stage_number first, last;
    const char *rules;
    const char *types;
    const fact_writer *writer;
    bool with_trace, with_profile, has_colour;
    size_t width; // of the lines of --format pretty
    when colour, progress;
    offset_unit unit;
    civil_date date;
    const char *encoding;
    size_t size_max;
    bool is_json;
    size_t workers;
} settings;

// ---- options

static bool take_rules(void *context, const char *argument) {
    ((settings *)context)->rules = argument;
    return *argument != '\0';
}

static bool take_types(void *context, const char *argument) {
    ((settings *)context)->types = argument;
    return true;
}

static bool take_format(void *context, const char *argument) {
    ((settings *)context)->writer = fact_writer_find(argument);
    return ((settings *)context)->writer != NULL;
}

static bool take_trace(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->with_trace = true;
}

static bool take_profile(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->with_profile = true;
}

static bool take_offsets(void *context, const char *argument) {
    for (size_t i = 0; offset_unit_names[i]; i++) {
        if (strcmp(argument, offset_unit_names[i]) != 0) continue;
        ((settings *)context)->unit = (offset_unit)i;
        return true;
    }
    return false;
}

static bool take_colour(void *context, const char *argument) {
    return terminal_take_when(argument, &((settings *)context)->colour);
}

static bool take_progress(void *context, const char *argument) {
    return terminal_take_when(argument, &((settings *)context)->progress);
}

static bool take_width(void *context, const char *argument) {
    long number;
    if (!str_to_number(str_from(argument), &number) || number > LIMIT_WIDTH) return false;
    ((settings *)context)->width = (size_t)number;
    return true;
}

static bool take_date(void *context, const char *argument) {
    return strlen(argument) == 10 && civil_from_text(str_from(argument), &((settings *)context)->date);
}

static bool take_encoding(void *context, const char *argument) {
    iconv_t converter = iconv_open("UTF-8", argument);
    if (converter == (iconv_t)-1) return false;
    iconv_close(converter);
    ((settings *)context)->encoding = argument;
    return true;
}

static bool take_max_size(void *context, const char *argument) {
    static const struct {
        const char *suffix;
        size_t factor;
    } units[] = {{"K", 1u << 10}, {"M", 1u << 20}, {"G", 1u << 30}, {"", 1}};
    str text = str_from(argument);
    for (size_t i = 0; i < ARRAY_LEN(units); i++) {
        long number;
        if (!str_ends(text, str_from(units[i].suffix))) continue;
        if (!str_to_number((str){text.at, text.size - strlen(units[i].suffix)}, &number)) return false;
        ((settings *)context)->size_max = (size_t)number * units[i].factor;
        return number > 0 && (size_t)number <= LIMIT_DOCUMENT_MAX / units[i].factor;
    }
    return false;
}

static bool take_jsonl(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->is_json = true;
}

static bool take_workers(void *context, const char *argument) {
    long number;
    if (!str_to_number(str_from(argument), &number) || number > LIMIT_WORKERS) return false;
    if (number == 0) number = sysconf(_SC_NPROCESSORS_ONLN); // changes how long it takes, not what comes out
    ((settings *)context)->workers = number > 0 ? (size_t)number : 1;
    return true;
}

static const option reading_options[] = {
    {"jobs", 'j', "N", "work on N articles at a time (0: as many as the machine has cores)", take_workers},
    {"encoding", 0, "NAME", "articles are in this encoding (latin1, windows-1252 ...), not UTF-8", take_encoding},
    {"max-size", 0, "SIZE", "skip articles above this many bytes; K, M, G (default 64M)", take_max_size},
    {"jsonl", 0, NULL, "standard input is JSON Lines even if it does not begin with {", take_jsonl},
    {"progress", 0, "WHEN", "say how far it is: auto (default: on a terminal), always or never", take_progress},
    {"rules", 'r', "PACK", "the rules: a folder of *.rules or one file", take_rules},
    {"types", 0, "A,B", "print facts of these types only (and quiet ones, if named)", take_types},
    {"format", 0, "FORMAT", "jsonl (default), pretty, tsv or csv (these of one type)", take_format},
    {"color", 0, "WHEN", "colour in pretty: auto (default: on a terminal), always or never", take_colour},
    {"width", 0, "COLUMNS", "lines of pretty (default: the terminal's or 80; 0: as long as need be)", take_width},
    {"trace", 0, NULL, "add to each fact what it rests on", take_trace},
    {"offsets", 0, "UNIT", "codepoints (default), bytes or utf16", take_offsets},
    {"profile", 0, NULL, "say on standard error what the stages and the dearest rules cost", take_profile},
    {"date", 0, "YYYY-MM-DD", "the day of all articles, against which dates are resolved", take_date},
};
enum { OPTIONS_WITHOUT_RULES = 5 };

// ---- the loop

typedef struct {
    const settings *set;
    const pack *pack;
    const bool *is_printed; // one a type
    input *in;
    output *out;
    pthread_mutex_t lock;
    pthread_cond_t turn_came;
    size_t taken, printed; // articles
    bool is_at_end;
    table ids; // hashes of the ids that have been printed, as 16 bytes each
    arena id_memory;
    bool had_problem, had_fact;
    progress progress;
} loop;

// What one worker spent: processor seconds. The clock is looked at for --profile only and changes nothing that is found.
enum { COST_READ = STAGE_COUNT, COST_WRITE, COST_COUNT };

typedef struct {
    loop *shared;
    worker *worker;
    article article;
    document doc;
    offsets offsets;
    problems told;
    buf out;
    bool is_done; // all stages have run
    annotation **facts;
    size_t fact_count, fact_capacity;
    double costs[COST_COUNT], last;
    size_t bytes, bytes_read; // of all texts; of the article as it came
} job;

static void on_interrupt(int signal_number) {
    input_stop = signal_number;
}

static bool read_document(job *j) {
    if (words_trim(j->worker->words)) atom_table_clear(&j->worker->atoms);
    return article_document(&j->article, &j->doc, j->worker->words, &j->offsets, &j->told);
}

static int compare_facts(const void *a, const void *b) {
    const annotation *x = *(annotation *const *)a, *y = *(annotation *const *)b;
    if (x->at.start != y->at.start) return x->at.start < y->at.start ? -1 : 1;
    if (x->at.end != y->at.end) return x->at.end > y->at.end ? -1 : 1;
    if (x->type != y->type) return x->type < y->type ? -1 : 1;
    if (x->rule != y->rule) return x->rule < y->rule ? -1 : 1;
    if (x->pattern != y->pattern) return x->pattern < y->pattern ? -1 : 1;
    for (uint32_t i = 0; x->fields && i < 2; i++) // facts of one match differ in their first fields
        if (x->fields[i].at.start != y->fields[i].at.start) return x->fields[i].at.start < y->fields[i].at.start ? -1 : 1;
    return 0;
}

static void write_facts(job *j) {
    const loop *l = j->shared;
    j->fact_count = 0;
    for (size_t t = 0; t < l->pack->type_count; t++) {
        const annotation_list *list = &j->worker->types[t];
        for (size_t i = 0; i < list->count && l->is_printed[t]; i++) ARRAY_PUSH(j->facts, j->fact_count, j->fact_capacity, list->items[i]);
    }
    if (!j->fact_count) return;
    qsort(j->facts, j->fact_count, sizeof *j->facts, compare_facts);
    offsets_begin(&j->offsets, buf_str(&j->doc.text), j->doc.is_ascii, l->set->unit);
    const settings *set = l->set;
    fact_context context = {l->pack, &j->doc, &j->offsets, set->with_trace, set->has_colour, set->width};
    if (set->writer->document) set->writer->document(&context, j->facts, j->fact_count, &j->out);
    for (size_t i = 0; i < j->fact_count && set->writer->fact; i++) set->writer->fact(&context, j->facts[i], &j->out);
}

// Adds the time since the last call to one of the costs.
static void note_cost(job *j, int cost) {
    struct timespec now;
    if (!j->shared->set->with_profile || clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0) return;
    double seconds = (double)now.tv_sec + (double)now.tv_nsec / 1e9;
    if (j->last > 0) j->costs[cost] += seconds - j->last;
    j->last = seconds;
}

static void work_on(job *j) {
    const settings *set = j->shared->set;
    bool is_read = read_document(j);
    note_cost(j, COST_READ);
    if (!is_read) return;
    j->bytes += j->doc.text.size;
    for (int s = (int)set->first; s <= (int)set->last; s++) {
        if (!stages[s].is_ready(&j->doc)) {
            arena scratch = {0};
            problem_add(&j->told, "%.*s: %s; skipped", STR_ARG(document_place(&j->doc, &scratch)), stages[s].needs);
            arena_free(&scratch);
            return;
        }
        stages[s].run(j->worker, &j->doc, &j->told);
        note_cost(j, s);
    }
    j->is_done = true;
    if (set->last == STAGE_EXTRACT)
        write_facts(j);
    else
        doc_json_write(&j->doc, j->worker->words, &j->offsets, &j->out);
    note_cost(j, COST_WRITE);
}

// Whether an article of this id has been printed; 64 bits of hash stand for the id, so that memory does not grow with the text of ids.
static bool is_duplicate(loop *l, str id) {
    uint64_t hash = str_hash(id);
    str key = {(const char *)&hash, sizeof hash};
    if (table_find(&l->ids, key) != TABLE_NONE) return true;
    table_add(&l->ids, str_copy(&l->id_memory, key));
    return false;
}

// Prints what the job made, in its turn. The lock is held.
static void print(job *j) {
    loop *l = j->shared;
    if (j->is_done && is_duplicate(l, buf_str(&j->doc.id))) {
        arena scratch = {0};
        buf_clear(&j->out);
        problem_add(&j->told, "%.*s: a second document with id '%.*s'; skipped", STR_ARG(document_place(&j->doc, &scratch)), STR_ARG(buf_str(&j->doc.id)));
        arena_free(&scratch);
    }
    l->had_fact |= j->out.size > 0;
    if (j->told.count) {
        l->had_problem = true;
        output_flush(l->out);
        progress_erase(&l->progress);
        fwrite(j->told.lines.at, 1, j->told.lines.size, stderr);
    }
    if (j->out.size) output_write(l->out, buf_str(&j->out));
}

static void *work(void *context) {
    job *j = context;
    loop *l = j->shared;
    pthread_mutex_lock(&l->lock);
    while (!l->is_at_end && !input_stop && !l->out->error) {
        problems_clear(&j->told);
        buf_clear(&j->out);
        j->is_done = false;
        bool has_article = input_next(l->in, &j->article, &j->told);
        if (!has_article) l->is_at_end = true;
        size_t turn = l->taken++;
        j->bytes_read = j->article.bytes.size;
        if (has_article) {
            pthread_mutex_unlock(&l->lock);
            work_on(j);
            pthread_mutex_lock(&l->lock);
        }
        while (l->printed != turn) pthread_cond_wait(&l->turn_came, &l->lock);
        print(j);
        l->printed++;
        if (has_article) progress_step(&l->progress, j->bytes_read);
        pthread_cond_broadcast(&l->turn_came);
    }
    pthread_mutex_unlock(&l->lock);
    return NULL;
}

static rule_counts sum_counts(const job *jobs, size_t count, size_t which) {
    rule_counts sum = {0};
    for (size_t i = 0; i < count; i++) {
        const rule_counts *one = &jobs[i].worker->counts[which];
        sum.tries += one->tries, sum.matches += one->matches, sum.made += one->made, sum.seconds += one->seconds;
        for (int f = 0; f < FATE_COUNT; f++) sum.lost[f] += one->lost[f];
    }
    return sum;
}

// The rules that cost most, summed over the workers.
static void print_rule_costs(const loop *l, const job *jobs, size_t count) {
    enum { SHOWN = 40 };
    const pack *p = l->pack;
    bool *is_shown = mem_alloc(p->rule_count + 1);
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++) bytes += jobs[i].bytes;
    for (size_t n = 0; n < SHOWN && n < p->rule_count; n++) {
        rule_counts most = {0};
        size_t which = SIZE_MAX;
        for (size_t r = 0; r < p->rule_count; r++) {
            rule_counts sum = is_shown[r] ? (rule_counts){0} : sum_counts(jobs, count, r);
            if (sum.tries && (which == SIZE_MAX || sum.seconds > most.seconds)) most = sum, which = r;
        }
        if (which == SIZE_MAX) break;
        if (!n)
            fprintf(stderr, "%-32s %8s %8s %8s %8s %8s %8s %8s %8s %8s\n", "rule", "s", "ms/KB", "tries", "matches", "vetoes", "unequal", "made", "lost",
                    "limits");
        is_shown[which] = true;
        fprintf(stderr, "%-32.*s %8.3f %8.4f %8zu %8zu %8zu %8zu %8zu %8zu %8zu\n", STR_ARG(p->rules[which].name), most.seconds,
                bytes ? most.seconds * 1e6 / (double)bytes : 0, most.tries, most.matches, most.lost[FATE_VETOED], most.lost[FATE_UNEQUAL], most.made,
                most.lost[FATE_BEATEN], most.lost[FATE_LIMIT]);
    }
    free(is_shown);
}

static void print_profile(const job *jobs, size_t count) {
    double costs[COST_COUNT] = {0}, total = 0;
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++) {
        bytes += jobs[i].bytes;
        for (int c = 0; c < COST_COUNT; c++) costs[c] += jobs[i].costs[c], total += jobs[i].costs[c];
    }
    for (int c = 0; c < COST_COUNT && total > 0; c++) {
        const char *name = c == COST_READ ? "read" : c == COST_WRITE ? "write" : stages[c].name;
        fprintf(stderr, "%-10s %8.3f s %5.1f %%\n", name, costs[c], 100 * costs[c] / total);
    }
    if (total > 0) fprintf(stderr, "%-10s %8.3f s, %zu bytes, %.1f MB/s a core\n", "all", total, bytes, (double)bytes / total / 1e6);
}

static void run_jobs(loop *l) {
    size_t count = l->set->workers;
    job *jobs = mem_alloc(count * sizeof *jobs);
    pthread_t *threads = mem_alloc(count * sizeof *threads);
    for (size_t i = 0; i < count; i++) {
        jobs[i].shared = l;
        jobs[i].worker = worker_new(l->pack);
        jobs[i].worker->is_tracing = l->set->with_trace;
        jobs[i].worker->date_given = l->set->date;
        if (l->set->with_profile) jobs[i].worker->counts = mem_alloc(mem_product(l->pack->rule_count + 1, sizeof *jobs[i].worker->counts));
    }
    size_t started = 0;
    for (size_t i = 1; i < count; i++)
        if (pthread_create(&threads[started + 1], NULL, work, &jobs[i]) == 0) started++;
    work(&jobs[0]);
    for (size_t i = 1; i <= started; i++) pthread_join(threads[i], NULL);
    progress_erase(&l->progress);
    if (l->set->with_profile) {
        print_rule_costs(l, jobs, count);
        print_profile(jobs, count);
    }
    for (size_t i = 0; i < count; i++) {
        free(jobs[i].worker->counts);
        worker_free(jobs[i].worker);
        document_free(&jobs[i].doc);
        offsets_free(&jobs[i].offsets);
        problems_free(&jobs[i].told);
        buf_free(&jobs[i].article.bytes);
        buf_free(&jobs[i].out);
        free(jobs[i].facts);
    }
    free(jobs);
    free(threads);
}

static int finish(loop *l) {
    output_flush(l->out);
    if (input_stop) {
        signal(input_stop, SIG_DFL);
        raise(input_stop);
    }
    if (l->out->error && l->out->error != EPIPE) fprintf(stderr, "lede: standard output: %s\n", strerror(l->out->error));
    if (l->out->error) return EXIT_CANNOT_WRITE;
    if (l->had_problem) return EXIT_BAD_INPUT;
    return l->set->last == STAGE_EXTRACT && !l->had_fact ? EXIT_BAD_ANSWER : EXIT_WELL;
}

static int run_loop(const settings *set, const pack *p, const bool *is_printed, uint32_t table_type, const input_options *reading) {
    output out = {.descriptor = STDOUT_FILENO};
    loop l = {.set = set, .pack = p, .is_printed = is_printed, .in = input_open(reading), .out = &out};
    l.progress = progress_begin(set->progress, reading->paths, reading->path_count);
    pthread_mutex_init(&l.lock, NULL);
    pthread_cond_init(&l.turn_came, NULL);
    struct sigaction interrupt = {.sa_handler = on_interrupt};
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGTERM, &interrupt, NULL);
    signal(SIGPIPE, SIG_IGN);
    if (set->last == STAGE_EXTRACT && set->writer->header) {
        buf header = {0};
        set->writer->header(p, table_type, &header);
        output_write(&out, buf_str(&header));
        buf_free(&header);
    }
    run_jobs(&l);
    int status = finish(&l);
    input_close(l.in);
    table_free(&l.ids);
    arena_free(&l.id_memory);
    buf_free(&out.waiting);
    pthread_mutex_destroy(&l.lock);
    pthread_cond_destroy(&l.turn_came);
    return status;
}

// ---- which types

// Marks the types to print; the number of them, or 0 after a complaint.
static size_t choose_types(const settings *set, const pack *p, bool *is_printed, uint32_t *one) {
    size_t count = 0;
    str rest = set->types ? str_from(set->types) : (str){NULL, 0}, name;
    for (uint32_t t = 0; t < p->type_count && !set->types; t++)
        if (!p->types[t].is_quiet) is_printed[t] = true, *one = t, count++;
    if (!set->types && !count) options_complain(set->name, "this pack has no types to print; name a quiet one with --types");
    while (str_next(&rest, ',', &name)) {
        uint32_t known = table_find(&p->names, str_trim(name));
        if (known == TABLE_NONE || p->named[known].kind != NAMED_TYPE) {
            str near = pack_near_type(p, name);
            if (near.size)
                options_complain(set->name, "no type '%.*s' in this pack, did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
            else
                options_complain(set->name, "no type '%.*s' in this pack", STR_ARG(name));
            return 0;
        }
        is_printed[p->named[known].index] = true, *one = p->named[known].index, count++;
    }
    return count;
}

static int run_with_pack(const settings *set, const input_options *reading) {
    pack *p = packs_load(set->rules);
    if (!p) return EXIT_USAGE;
    bool *is_printed = mem_alloc(p->type_count + 1);
    uint32_t one = 0;
    size_t count = choose_types(set, p, is_printed, &one);
    int status = EXIT_USAGE;
    if (count && set->writer->is_by_type && count > 1)
        options_complain(set->name, "--format %s is one table: name one type with --types", set->writer->name);
    else if (count)
        status = run_loop(set, p, is_printed, one, reading);
    free(is_printed);
    pack_free(p);
    return status;
}

int filter_main(int argc, char **argv, const char *name, const char *about, stage_number first, stage_number last) {
    static const pack no_rules;
    bool has_rules = last == STAGE_EXTRACT;
    settings set = {
        .name = name, .first = first, .last = last, .writer = &fact_writers[0], .size_max = LIMIT_DOCUMENT_DEFAULT, .workers = 1, .width = SIZE_MAX};
    command_help help = {name, has_rules ? "-r PACK [options] [FILE | FOLDER]..." : "[options] [FILE | FOLDER]...", about, reading_options,
                         has_rules ? ARRAY_LEN(reading_options) : OPTIONS_WITHOUT_RULES};
    const char **paths = mem_alloc(mem_product((size_t)argc + 1, sizeof *paths));
    size_t path_count;
    int status = options_parse(&help, &set, argc, argv, paths, &path_count);
    set.has_colour = terminal_wants_colour(set.colour);
    if (set.width == SIZE_MAX) set.width = terminal_width();
    input_options reading = {paths, path_count, set.encoding, set.size_max, set.is_json};
    if (status < 0 && has_rules && !set.rules) status = options_complain(name, "no rules: name a pack with -r");
    if (status < 0) status = has_rules ? run_with_pack(&set, &reading) : run_loop(&set, &no_rules, NULL, 0, &reading);
    free(paths);
    return status;
}
