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
#include "cmd/fact_output.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "cmd/progress.h"
#include "cmd/terminal.h"
#include "doc/doc_json.h"
#include "text/input.h"
#include "text/limits.h"
#include "text/output.h"

typedef struct {
    const char *name;
    stage_number first, last;
    const char *rules;
    fact_settings facts;
    bool with_profile;
    when colour, progress;
    civil_date date;
    timex_policy dates;
    timex_order order;
    const char *encoding;
    size_t size_max;
    bool is_json;
    size_t workers;
} settings;

// ---- options

static bool take_rules(void *context, const char *argument) {
    bool is_first = !((settings *)context)->rules;
    ((settings *)context)->rules = argument;
    return is_first && *argument != '\0';
}

static bool take_types(void *context, const char *argument) {
    ((settings *)context)->facts.types = argument;
    return true;
}

static bool take_format(void *context, const char *argument) {
    ((settings *)context)->facts.writer = fact_writer_find(argument);
    return ((settings *)context)->facts.writer != NULL;
}

static bool take_output(void *context, const char *argument) {
    ((settings *)context)->facts.folder = argument;
    return *argument != '\0';
}

static bool take_merge(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->facts.merges = true;
}

static bool take_dates_as(void *context, const char *argument) {
    for (size_t i = 0; timex_form_names[i]; i++) {
        if (strcmp(argument, timex_form_names[i]) != 0) continue;
        ((settings *)context)->facts.dates = (timex_form)i;
        return true;
    }
    return false;
}

static bool take_trace(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->facts.with_trace = true;
}

static bool take_profile(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->with_profile = true;
}

static bool take_offsets(void *context, const char *argument) {
    for (size_t i = 0; offset_unit_names[i]; i++) {
        if (strcmp(argument, offset_unit_names[i]) != 0) continue;
        ((settings *)context)->facts.unit = (offset_unit)i;
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
    ((settings *)context)->facts.width = (size_t)number;
    return true;
}

static bool take_date(void *context, const char *argument) {
    return strlen(argument) == 10 && civil_from_text(str_from(argument), &((settings *)context)->date);
}

static bool take_dates(void *context, const char *argument) {
    for (size_t i = 0; timex_policy_names[i]; i++) {
        if (strcmp(argument, timex_policy_names[i]) != 0) continue;
        ((settings *)context)->dates = (timex_policy)i;
        return true;
    }
    return false;
}

static bool take_date_order(void *context, const char *argument) {
    for (size_t i = 0; timex_order_names[i]; i++) {
        if (strcmp(argument, timex_order_names[i]) != 0) continue;
        ((settings *)context)->order = (timex_order)(TIMEX_MONTH_FIRST + i);
        return true;
    }
    return false;
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
    {"format", 0, "FORMAT", "jsonl (default), pretty, tsv, csv, jsonld, timeml or brat", take_format},
    {"output", 'o', "FOLDER", "write files there: one a document, of tables one a type", take_output},
    {"merge", 0, NULL, "each fact of a document once, with all places that say it", take_merge},
    {"dates-as", 0, "FORM", "timex3 (default), edtf (ISO 8601-2) or iso-interval (first and last day)", take_dates_as},
    {"color", 0, "WHEN", "colour in pretty: auto (default: on a terminal), always or never", take_colour},
    {"width", 0, "COLUMNS", "lines of pretty (default: the terminal's or 80; 0: as long as need be)", take_width},
    {"trace", 0, NULL, "add to each fact what it rests on", take_trace},
    {"offsets", 0, "UNIT", "codepoints (default), bytes or utf16", take_offsets},
    {"profile", 0, NULL, "say on standard error what the stages and the dearest rules cost", take_profile},
    {"date", 0, "YYYY-MM-DD", "the day of all articles, against which dates are resolved", take_date},
    {"dates", 0, "POLICY", "which day a date without a year is: nearest (default), past, future; none resolves nothing", take_dates},
    {"date-order", 0, "ORDER", "how to read 12/03/2010: mdy or dmy (default mdy, marked ambiguous)", take_date_order},
};
enum { OPTIONS_WITHOUT_RULES = 5 };

// ---- the loop

typedef struct {
    const settings *set;
    const pack *pack;
    fact_output *facts;  // NULL: documents are printed
    const bool *enabled; // one a rule: those that what is printed needs
    input *in;
    output *out;
    pthread_mutex_t lock;
    pthread_cond_t turn_came;
    size_t taken, printed; // articles
    bool is_at_end;
    table ids; // hashes of the ids that have been printed, as 16 bytes each
    arena id_memory;
    bool had_problem, had_fact, cannot_write;
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
    fact_sheet sheet;
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
        fact_output_write(j->shared->facts, j->worker, &j->doc, &j->offsets, &j->sheet);
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

static void report(job *j) {
    if (!j->told.count) return;
    j->shared->had_problem = true;
    output_flush(j->shared->out);
    progress_erase(&j->shared->progress);
    fwrite(j->told.lines.at, 1, j->told.lines.size, stderr);
    problems_clear(&j->told);
}

// Prints what the job made, in its turn. The lock is held.
static void print(job *j) {
    loop *l = j->shared;
    if (j->is_done && is_duplicate(l, buf_str(&j->doc.id))) {
        arena scratch = {0};
        j->is_done = false;
        problem_add(&j->told, "%.*s: a second document with id '%.*s'; skipped%s", STR_ARG(document_place(&j->doc, &scratch)), STR_ARG(buf_str(&j->doc.id)),
                    j->article.kind == INPUT_TEXT ? " (the id of a text is its file's name: give each folder a run of its own)" : "");
        arena_free(&scratch);
    }
    report(j);
    if (!j->is_done) return;
    if (l->facts) {
        l->had_fact |= j->sheet.count > 0;
        if (!fact_output_print(l->facts, &j->doc, &j->sheet, &j->told)) l->cannot_write = true;
        report(j);
    } else if (j->out.size) {
        output_write(l->out, buf_str(&j->out));
    }
}

static void *work(void *context) {
    job *j = context;
    loop *l = j->shared;
    pthread_mutex_lock(&l->lock);
    while (!l->is_at_end && !input_stop && !l->out->error && !l->cannot_write) {
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
        jobs[i].worker->is_tracing = l->set->facts.with_trace;
        jobs[i].worker->date_given = l->set->date;
        jobs[i].worker->policy = l->set->dates;
        jobs[i].worker->order = l->set->order;
        jobs[i].worker->enabled = l->enabled;
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
        if (l->facts) fact_sheet_free(l->facts, &jobs[i].sheet);
    }
    free(jobs);
    free(threads);
}

static int finish(loop *l) {
    output_flush(l->out);
    if (l->facts && !fact_output_end(l->facts)) l->cannot_write = true;
    if (input_stop) {
        signal(input_stop, SIG_DFL);
        raise(input_stop);
    }
    if (l->out->error && l->out->error != EPIPE) fprintf(stderr, "lede: standard output: %s\n", strerror(l->out->error));
    if (l->out->error || l->cannot_write) return EXIT_CANNOT_WRITE;
    if (l->had_problem) return EXIT_BAD_INPUT;
    return l->set->last == STAGE_EXTRACT && !l->had_fact ? EXIT_BAD_ANSWER : EXIT_WELL;
}

static int run_loop(const settings *set, const pack *p, fact_output *facts, output *out, const input_options *reading) {
    bool *enabled = facts ? fact_output_rules(facts) : NULL;
    loop l = {.set = set, .pack = p, .facts = facts, .enabled = enabled, .in = input_open(reading), .out = out};
    l.progress = progress_begin(set->progress, reading->paths, reading->path_count);
    pthread_mutex_init(&l.lock, NULL);
    pthread_cond_init(&l.turn_came, NULL);
    struct sigaction interrupt = {.sa_handler = on_interrupt};
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGTERM, &interrupt, NULL);
    signal(SIGPIPE, SIG_IGN);
    run_jobs(&l);
    int status = finish(&l);
    input_close(l.in);
    free(enabled);
    table_free(&l.ids);
    arena_free(&l.id_memory);
    pthread_mutex_destroy(&l.lock);
    pthread_cond_destroy(&l.turn_came);
    return status;
}

static int run_with_pack(const settings *set, const input_options *reading) {
    pack *p = packs_load(set->rules);
    if (!p) return EXIT_USAGE;
    output out = {.descriptor = STDOUT_FILENO};
    fact_output *facts = fact_output_new(&set->facts, p, &out, reading->paths, reading->path_count);
    int status = EXIT_USAGE;
    if (facts) {
        status = fact_output_begin(facts) ? run_loop(set, p, facts, &out, reading) : EXIT_CANNOT_WRITE;
        fact_output_free(facts);
    }
    buf_free(&out.waiting);
    pack_free(p);
    return status;
}

static int run_without_pack(const settings *set, const input_options *reading) {
    static const pack no_rules;
    output out = {.descriptor = STDOUT_FILENO};
    int status = run_loop(set, &no_rules, NULL, &out, reading);
    buf_free(&out.waiting);
    return status;
}

int filter_main(int argc, char **argv, const char *name, const char *about, stage_number first, stage_number last) {
    bool has_rules = last == STAGE_EXTRACT;
    settings set = {.name = name,
                    .first = first,
                    .last = last,
                    .size_max = LIMIT_DOCUMENT_DEFAULT,
                    .workers = 1,
                    .facts = {.command = name, .writer = &fact_writers[0], .width = SIZE_MAX}};
    command_help help = {name, has_rules ? "-r PACK [options] [FILE | FOLDER]..." : "[options] [FILE | FOLDER]...", about, reading_options,
                         has_rules ? ARRAY_LEN(reading_options) : OPTIONS_WITHOUT_RULES};
    const char **paths = mem_alloc(mem_product((size_t)argc + 1, sizeof *paths));
    size_t path_count;
    int status = options_parse(&help, &set, argc, argv, paths, &path_count);
    set.facts.has_colour = terminal_wants_colour(set.colour);
    if (set.facts.width == SIZE_MAX) set.facts.width = terminal_width();
    input_options reading = {paths, path_count, set.encoding, set.size_max, set.is_json};
    if (status < 0 && has_rules && !set.rules) status = options_complain(name, "no rules: name a pack with -r");
    if (status < 0) status = has_rules ? run_with_pack(&set, &reading) : run_without_pack(&set, &reading);
    free(paths);
    return status;
}
