// watch.c: `lede watch`: looks after the files of a pack, articles and gold, and when one changes says what that did to the facts and
// the score. What it does then is what `lede run` and `lede score` do, each in a process of its own: a run that fails, for whatever
// reason, leaves the last good one to compare with.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cmd/commands.h"
#include "cmd/found.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "cmd/watched.h"
#include "nlp/timex.h"
#include "text/table.h"

#define OPEN_FILES "/dev/fd/"

// How long to wait between two looks, and until a file that is being written is taken as complete.
enum { LOOK_MILLISECONDS = 150, SETTLE_MILLISECONDS = 60, NAMES_SHOWN = 3 };

typedef struct {
    const char **items;
    size_t count, capacity;
} word_array;

typedef struct {
    const char *rules, *types, *date, *report;
    word_array gold, articles;
} settings;

typedef struct {
    const settings *set;
    str *pack_files; // of the last attempt to load it
    size_t pack_file_count;
    arena pack_memory;
    watched seen, now;
    found facts; // of the last good run
    bool has_facts;
    buf scores;     // what the last good `lede score` printed
    FILE *verdicts; // and what it saved, to compare the next one with; NULL before the first
} watcher;

// Lines that commands have printed on standard error since the last change.
typedef struct {
    table lines;
    arena memory;
} complaints;

static volatile sig_atomic_t is_stopped;

static void on_stop(int signal_number) {
    is_stopped = signal_number;
}

// ---- options

static bool take_rules(void *context, const char *argument) {
    bool is_first = !((settings *)context)->rules;
    ((settings *)context)->rules = argument;
    return is_first && *argument != '\0';
}

static bool take_gold(void *context, const char *argument) {
    settings *set = context;
    ARRAY_PUSH(set->gold.items, set->gold.count, set->gold.capacity, argument);
    return strcmp(argument, "-") != 0;
}

static bool take_types(void *context, const char *argument) {
    ((settings *)context)->types = argument;
    return true;
}

static bool take_date(void *context, const char *argument) {
    civil_date date;
    ((settings *)context)->date = argument;
    return strlen(argument) == 10 && civil_from_text(str_from(argument), &date);
}

static bool take_report(void *context, const char *argument) {
    ((settings *)context)->report = argument;
    return *argument != '\0';
}

static const option watch_options[] = {
    {"rules", 'r', "PACK", "the rules: a folder of *.rules or one file", take_rules},
    {"gold", 'g', "GOLD", "gold: a file or folder; may be repeated", take_gold},
    {"types", 0, "A,B", "look at facts of these types only", take_types},
    {"date", 0, "YYYY-MM-DD", "the day of all articles, against which dates are resolved", take_date},
    {"report", 0, "FILE", "write what `lede report` makes of facts and gold to this file, each time", take_report},
};

// ---- other commands, each in a process of its own

static void add_word(word_array *words, const char *word) {
    ARRAY_PUSH(words->items, words->count, words->capacity, word);
}

static void add_option(word_array *words, const char *name, const char *argument) {
    if (!argument) return;
    add_word(words, name);
    add_word(words, argument);
}

static void read_all(FILE *file, buf *out) {
    char block[1 << 14];
    rewind(file);
    for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;) buf_append(out, block, got);
}

// Says what a command said on standard error, and adds it to `told`: what one that ran before it has said is not said again, nor
// what is about files of this program's own.
static void pass_on(FILE *said, complaints *told) {
    buf lines = {0};
    read_all(said, &lines);
    str rest = buf_str(&lines), line;
    while (str_next(&rest, '\n', &line)) {
        bool is_inner = str_starts(line, STR("lede: " OPEN_FILES));
        if (!line.size || is_inner || table_find(&told->lines, line) != TABLE_NONE) continue;
        fprintf(stderr, "%.*s\n", STR_ARG(line));
        table_add(&told->lines, str_copy(&told->memory, line));
    }
    buf_free(&lines);
}

// Runs a command with `in` (NULL: nothing) as its input and reads what it prints into `out`. Returns its status.
static int run_command(int (*run)(int, char **), const word_array *words, FILE *in, FILE *out, complaints *told) {
    FILE *said = tmpfile();
    fflush(stdout);
    pid_t child = said ? fork() : -1;
    if (child < 0) {
        if (said) fclose(said);
        return EXIT_CANNOT_WRITE;
    }
    if (child == 0) {
        if (dup2(fileno(said), STDERR_FILENO) < 0) _exit(EXIT_CANNOT_WRITE);
        if (in && (lseek(fileno(in), 0, SEEK_SET) != 0 || dup2(fileno(in), STDIN_FILENO) < 0)) _exit(EXIT_CANNOT_WRITE);
        if (dup2(fileno(out), STDOUT_FILENO) < 0) _exit(EXIT_CANNOT_WRITE);
        int status = run((int)words->count, (char **)(uintptr_t)words->items);
        exit(fflush(stdout) == 0 ? status : EXIT_CANNOT_WRITE);
    }
    int ended;
    while (waitpid(child, &ended, 0) < 0 && errno == EINTR) continue;
    pass_on(said, told);
    fclose(said);
    return WIFEXITED(ended) ? WEXITSTATUS(ended) : EXIT_CANNOT_WRITE;
}

static int run_rules(const settings *set, FILE *out, complaints *told) {
    word_array words = {0};
    add_word(&words, "run");
    add_option(&words, "-j", "0");
    add_option(&words, "-r", set->rules);
    add_option(&words, "--types", set->types);
    add_option(&words, "--date", set->date);
    add_word(&words, "--");
    for (size_t i = 0; i < set->articles.count; i++) add_word(&words, set->articles.items[i]);
    int status = run_command(cmd_run, &words, NULL, out, told);
    free(words.items);
    return status;
}

// A name under which a process started from here can open the file.
static str name_open_file(arena *memory, FILE *file) {
    return str_format(memory, OPEN_FILES "%d", fileno(file));
}

// `before` (NULL: none) is what an earlier call saved.
static int run_score(const settings *set, FILE *facts, FILE *before, FILE *saved, FILE *out, complaints *told) {
    word_array words = {0};
    arena memory = {0};
    add_word(&words, "score");
    for (size_t i = 0; i < set->gold.count; i++) add_option(&words, "-g", set->gold.items[i]);
    for (size_t i = 0; i < set->articles.count; i++) add_option(&words, "--docs", set->articles.items[i]);
    add_option(&words, "--types", set->types);
    add_option(&words, "--baseline", before ? name_open_file(&memory, before).at : NULL);
    add_option(&words, "--save", name_open_file(&memory, saved).at);
    int status = run_command(cmd_score, &words, facts, out, told);
    free(words.items);
    arena_free(&memory);
    return status;
}

// The page is written beside the old one and then takes its place, so that a browser never reads half of it.
static void write_report(const settings *set, FILE *facts, complaints *told) {
    word_array words = {0};
    arena memory = {0};
    add_word(&words, "report");
    for (size_t i = 0; i < set->gold.count; i++) add_option(&words, "-g", set->gold.items[i]);
    for (size_t i = 0; i < set->articles.count; i++) add_option(&words, "--docs", set->articles.items[i]);
    add_option(&words, "-r", set->rules);
    str new_path = str_format(&memory, "%s.new", set->report);
    FILE *page = fopen(new_path.at, "w");
    int status = page ? run_command(cmd_report, &words, facts, page, told) : EXIT_CANNOT_WRITE;
    bool is_closed = page && fclose(page) == 0;
    bool is_written = is_closed && (status == EXIT_WELL || status == EXIT_BAD_INPUT) && rename(new_path.at, set->report) == 0;
    if (!is_written) fprintf(stderr, "lede: %s: the report was not written\n", set->report);
    free(words.items);
    arena_free(&memory);
}

// ---- what came of it

// The name and the F1 of a row of strict scores; false for all other lines of the table.
static bool take_score(str line, str *name, str *f1) {
    enum { F1_COLUMN = 8 };
    str word;
    if (!str_next_word(&line, name) || !str_ends(*name, STR(".strict"))) return false;
    int column = 0;
    while (str_next_word(&line, &word)) {
        if (++column != F1_COLUMN) continue;
        *f1 = word;
        return true;
    }
    return false;
}

static bool find_score(str rows, str wanted, str *f1) {
    str line, name;
    while (str_next(&rows, '\n', &line))
        if (take_score(line, &name, f1) && str_equal(name, wanted)) return true;
    return false;
}

// Prints the strict scores that are not what they were.
static void print_scores(str before, str now) {
    str line, name, f1, old;
    while (str_next(&now, '\n', &line)) {
        if (!take_score(line, &name, &f1)) continue;
        if (!find_score(before, name, &old))
            printf("%.*s %.*s\n", STR_ARG(name), STR_ARG(f1));
        else if (!str_equal(old, f1))
            printf("%.*s %.*s, was %.*s\n", STR_ARG(name), STR_ARG(f1), STR_ARG(old));
    }
}

// Prints what got worse: gold that was found and is not, facts that are wrong and were not there.
static void print_losses(str now) {
    str line;
    while (str_next(&now, '\n', &line))
        if (str_starts(line, STR("lost\t")) || str_starts(line, STR("wrong\t"))) printf("%.*s\n", STR_ARG(line));
}

static void judge(watcher *w, FILE *facts, complaints *told) {
    FILE *out = tmpfile(), *saved = tmpfile();
    int status = out && saved ? run_score(w->set, facts, w->verdicts, saved, out, told) : EXIT_CANNOT_WRITE;
    bool has_scores = status == EXIT_WELL || status == EXIT_BAD_INPUT, has_saved = status == EXIT_WELL;
    buf scores = {0};
    if (out) read_all(out, &scores);
    print_losses(buf_str(&scores));
    if (has_scores) print_scores(buf_str(&w->scores), buf_str(&scores));
    buf dropped = has_scores ? w->scores : scores;
    if (has_scores) w->scores = scores;
    buf_free(&dropped);
    FILE *closed = has_saved ? w->verdicts : saved;
    if (has_saved) w->verdicts = saved;
    if (closed) fclose(closed);
    if (out) fclose(out);
}

static void compare(watcher *w, FILE *facts) {
    buf lines = {0}, out = {0};
    problems told = {0};
    found now = {0};
    read_all(facts, &lines);
    found_read(&now, buf_str(&lines), &told);
    if (w->has_facts)
        found_compare(&w->facts, &now, &out);
    else
        buf_format(&out, "%zu facts; watching %zu files\n", now.count, w->seen.count);
    fwrite(out.at, 1, out.size, stdout);
    found_free(&w->facts);
    w->facts = now;
    w->has_facts = true;
    buf_free(&lines);
    buf_free(&out);
    problems_free(&told);
}

// ---- the loop

// Loads the pack, to know its files and to say what is wrong with it.
static bool look_into_pack(watcher *w) {
    pack *p = packs_read(w->set->rules);
    arena_reset(&w->pack_memory);
    w->pack_files = ARENA_ARRAY(&w->pack_memory, str, p->file_count + 1);
    w->pack_file_count = p->file_count;
    for (size_t i = 0; i < p->file_count; i++) w->pack_files[i] = str_copy(&w->pack_memory, p->files[i]->path);
    bool is_good = !p->error_count;
    if (!is_good) packs_print_findings(p, false);
    pack_free(p);
    return is_good;
}

static void look(watcher *w) {
    static const char *const rules[] = {".rules", NULL}, *const articles[] = {".txt", ".jsonl", NULL}, *const gold[] = {".jsonl", NULL};
    const settings *set = w->set;
    watched_clear(&w->now);
    watched_add(&w->now, set->rules, rules);
    for (size_t i = 0; i < w->pack_file_count; i++) watched_add(&w->now, w->pack_files[i].at, rules);
    for (size_t i = 0; i < set->articles.count; i++) watched_add(&w->now, set->articles.items[i], articles);
    for (size_t i = 0; i < set->gold.count; i++) watched_add(&w->now, set->gold.items[i], gold);
    watched_sort(&w->now);
}

static void swap_looks(watcher *w) {
    watched old = w->seen;
    w->seen = w->now;
    w->now = old;
}

static void update(watcher *w) {
    bool is_good = look_into_pack(w);
    // What belongs to the pack may be other files now. Those that were there before are taken as they were before they were read.
    look(w);
    watched_take_older(&w->now, &w->seen);
    swap_looks(w);
    if (!is_good) {
        puts("the pack has errors; facts and scores stay as they were");
        return;
    }
    FILE *facts = tmpfile();
    complaints told = {0};
    int status = facts ? run_rules(w->set, facts, &told) : EXIT_CANNOT_WRITE;
    bool is_run = status == EXIT_WELL || status == EXIT_BAD_ANSWER || status == EXIT_BAD_INPUT;
    if (is_run && !is_stopped) {
        compare(w, facts);
        if (w->set->gold.count) judge(w, facts, &told);
        if (w->set->report) write_report(w->set, facts, &told);
    }
    if (facts) fclose(facts);
    table_free(&told.lines);
    arena_free(&told.memory);
}

static void rest(long milliseconds) {
    nanosleep(&(struct timespec){0, milliseconds * 1000000}, NULL);
}

static void print_changed_files(const watcher *w) {
    size_t i = 0, k = 0, count = 0;
    str path;
    printf("\n");
    for (; watched_next_change(&w->seen, &w->now, &i, &k, &path); count++)
        if (count < NAMES_SHOWN) printf("%s%.*s", count ? ", " : "", STR_ARG(path));
    if (count > NAMES_SHOWN) printf(" and %zu more", count - NAMES_SHOWN);
    printf(" changed\n");
    fflush(stdout); // before what is said on standard error
}

// Returns when something is not what was seen last, and is not being changed any more.
static void wait_for_change(watcher *w) {
    do {
        rest(LOOK_MILLISECONDS);
        look(w);
    } while (!is_stopped && !watched_is_changed(&w->seen, &w->now));
    if (is_stopped) return;
    print_changed_files(w);
    do {
        swap_looks(w);
        rest(SETTLE_MILLISECONDS);
        look(w);
    } while (!is_stopped && watched_is_changed(&w->seen, &w->now));
}

static int watch(const settings *set) {
    watcher w = {.set = set};
    struct sigaction stop = {.sa_handler = on_stop};
    sigaction(SIGINT, &stop, NULL);
    sigaction(SIGTERM, &stop, NULL);
    look(&w);
    swap_looks(&w);
    update(&w);
    while (!is_stopped && fflush(stdout) == 0) {
        wait_for_change(&w);
        if (!is_stopped) update(&w);
    }
    watched_free(&w.seen);
    watched_free(&w.now);
    found_free(&w.facts);
    arena_free(&w.pack_memory);
    buf_free(&w.scores);
    if (w.verdicts) fclose(w.verdicts);
    return EXIT_WELL;
}

// Files that come later are waited for, but what is not there at the start is a slip of the pen.
static bool is_there(const word_array *paths) {
    for (size_t i = 0; i < paths->count; i++)
        if (access(paths->items[i], F_OK) != 0) return options_complain("watch", "%s: %s", paths->items[i], strerror(errno)), false;
    return true;
}

static bool has_pack(const char *rules) {
    pack *p = packs_read(rules);
    bool is_found = p->file_count > 0 || !p->error_count;
    if (!is_found) packs_print_findings(p, false);
    pack_free(p);
    return is_found;
}

int cmd_watch(int argc, char **argv) {
    static const command_help help = {"watch", "-r PACK [-g GOLD] [options] FILE | FOLDER...",
                                      "runs the rules whenever they, articles or gold change, and says which facts that gained and lost", watch_options,
                                      ARRAY_LEN(watch_options)};
    settings set = {.rules = NULL};
    set.articles.items = mem_alloc(mem_product((size_t)argc + 1, sizeof *set.articles.items));
    int status = options_parse(&help, &set, argc, argv, set.articles.items, &set.articles.count);
    if (status < 0 && !set.rules) status = options_complain("watch", "no rules: name a pack with -r");
    if (status < 0 && !set.articles.count) status = options_complain("watch", "no articles: name files or folders");
    for (size_t i = 0; i < set.articles.count && status < 0; i++)
        if (strcmp(set.articles.items[i], "-") == 0) status = options_complain("watch", "standard input cannot be watched; name files or folders");
    if (status < 0 && (!has_pack(set.rules) || !is_there(&set.articles) || !is_there(&set.gold))) status = EXIT_USAGE;
    if (status < 0) status = watch(&set);
    free(set.articles.items);
    free(set.gold.items);
    return status;
}
