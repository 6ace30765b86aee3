// why.c: `lede why`: what the rules of a pack did with a sentence or a line of an article, and why others found nothing there.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "cmd/articles.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "out/explanations.h"
#include "stages.h"
#include "text/limits.h"
#include "text/utf8.h"

enum { MISSES_SHOWN = 5 };
#define DEFAULT_MISSES (SIZE_MAX - 1) // MISSES_SHOWN, or none when something was found and nothing in particular was asked for

typedef struct {
    const char *rules;
    const char **names; // of --rule
    size_t name_count, name_capacity;
    str types; // of --want
    civil_date date;
    size_t misses;
    bool as_json;
} settings;

// ---- options

static bool take_rules(void *context, const char *argument) {
    bool is_first = !((settings *)context)->rules;
    ((settings *)context)->rules = argument;
    return is_first && *argument != '\0';
}

static bool take_rule(void *context, const char *argument) {
    settings *set = context;
    ARRAY_PUSH(set->names, set->name_count, set->name_capacity, argument);
    return *argument != '\0';
}

static bool take_want(void *context, const char *argument) {
    ((settings *)context)->types = str_from(argument);
    return *argument != '\0';
}

static bool take_date(void *context, const char *argument) {
    return strlen(argument) == 10 && civil_from_text(str_from(argument), &((settings *)context)->date);
}

static bool take_top(void *context, const char *argument) {
    long number;
    if (!str_to_number(str_from(argument), &number)) return false;
    ((settings *)context)->misses = number ? (size_t)number : SIZE_MAX;
    return true;
}

static bool take_json(void *context, const char *argument) {
    (void)argument;
    return ((settings *)context)->as_json = true;
}

static const option why_options[] = {
    {"rules", 'r', "PACK", "the rules: a folder of *.rules or one file", take_rules},
    {"rule", 0, "RULE", "explain this rule only, each of its lines; may be repeated", take_rule},
    {"want", 0, "A,B", "explain the rules of these types only (default: all that are printed)", take_want},
    {"top", 0, "N", "of the rules that found nothing show the N nearest (0: all)", take_top},
    {"date", 0, "YYYY-MM-DD", "the day of the text, against which dates are resolved", take_date},
    {"json", 0, NULL, "print one JSON object an explanation", take_json},
};

static const command_help help = {"why", "-r PACK [options] SENTENCE | FILE[:LINE]",
                                  "says which rules spoke on a sentence or a line of an article, on what grounds, and why others did not", why_options,
                                  ARRAY_LEN(why_options)};

// ---- which rules

static str near_rule(const pack *p, str name) {
    size_t least = 4;
    str near = {NULL, 0};
    for (size_t i = 0; i < p->rule_count; i++) {
        size_t distance = str_distance(name, p->rules[i].name);
        if (distance < least) least = distance, near = p->rules[i].name;
    }
    return near;
}

static bool choose_rule(const pack *p, str name, bool *rules) {
    bool found = false;
    for (size_t i = 0; i < p->rule_count; i++)
        if (str_equal(p->rules[i].name, name)) found = rules[i] = true;
    str near = found ? name : near_rule(p, name);
    if (!found && near.size) options_complain("why", "no rule '%.*s' in this pack, did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
    if (!found && !near.size) options_complain("why", "no rule '%.*s' in this pack", STR_ARG(name));
    return found;
}

static bool choose_type(const pack *p, str name, bool *rules) {
    uint32_t known = table_find(&p->names, name);
    bool is_type = known != TABLE_NONE && p->named[known].kind == NAMED_TYPE;
    if (!is_type) {
        str near = pack_near_type(p, name);
        if (near.size)
            options_complain("why", "no type '%.*s' in this pack, did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
        else
            options_complain("why", "no type '%.*s' in this pack", STR_ARG(name));
        return false;
    }
    const type *t = &p->types[p->named[known].index];
    for (size_t i = 0; i < t->rule_count; i++) rules[t->rules[i]] = true;
    return true;
}

// A flag a rule; NULL after a complaint.
static bool *choose_rules(const settings *set, const pack *p) {
    bool *rules = mem_alloc(p->rule_count + 1);
    bool ok = true;
    str rest = set->types, name;
    for (size_t i = 0; i < set->name_count && ok; i++) ok = choose_rule(p, str_from(set->names[i]), rules);
    while (ok && str_next(&rest, ',', &name)) ok = choose_type(p, str_trim(name), rules);
    for (size_t i = 0; i < p->rule_count && !set->name_count && !set->types.size; i++) rules[i] = !p->types[p->rules[i].type].is_quiet;
    if (ok) return rules;
    free(rules);
    return NULL;
}

// ---- which text

typedef struct {
    document doc;
    span region;
    article article;
    input *in;
} subject;

static bool is_file(const char *path) {
    struct stat facts;
    return stat(path, &facts) == 0 && !S_ISDIR(facts.st_mode);
}

// Takes ":LINE" off the end of a path; 0 when there is none.
static long take_line(char *path) {
    char *colon = strrchr(path, ':');
    long line;
    if (is_file(path) || !colon || !str_to_number(str_from(colon + 1), &line) || line < 1) return 0;
    *colon = '\0';
    return line;
}

static bool find_line(const document *doc, long number, span *out) {
    str rest = buf_str(&doc->text), line;
    for (long i = 1; str_next(&rest, '\n', &line); i++) {
        if (i != number) continue;
        *out = (span){(uint32_t)(line.at - doc->text.at), (uint32_t)(line.at - doc->text.at + (ptrdiff_t)line.size)};
        return true;
    }
    return false;
}

// Reads an article: the text, of which `line` is explained, or the document on that line of a JSON Lines file.
static bool read_file(subject *s, const char *path, long line, worker *w, problems *told) {
    input_options reading = {&path, 1, NULL, LIMIT_DOCUMENT_DEFAULT, false};
    offsets places = {0};
    bool found = false;
    s->in = input_open(&reading);
    while (!found && input_next(s->in, &s->article, told)) {
        if (s->article.kind == INPUT_JSON && line && s->article.line != line) continue;
        if (!article_document(&s->article, &s->doc, w->words, &places, told)) break;
        s->region = (span){0, (uint32_t)s->doc.text.size};
        found = s->article.kind == INPUT_JSON || !line || find_line(&s->doc, line, &s->region);
        if (!found) break;
    }
    if (!found && !told->count) problem_add(told, "%s: no line %ld", path, line);
    offsets_free(&places);
    return found && !told->count;
}

static bool read_subject(subject *s, const char *what, worker *w, problems *told) {
    char *path = mem_alloc(strlen(what) + 1);
    memcpy(path, what, strlen(what));
    long line = take_line(path);
    bool is_sentence = !is_file(path) && strchr(what, ' '), ok = true;
    struct stat facts;
    if (is_sentence) {
        buf_text(&s->doc.id, "sentence");
        buf_text(&s->doc.text, what);
        s->region = (span){0, (uint32_t)s->doc.text.size};
        size_t bad = utf8_invalid_at(what, s->doc.text.size);
        ok = bad == s->doc.text.size;
        if (!ok) problem_add(told, "the sentence is not UTF-8 at byte %zu", bad);
    } else if (!line && stat(path, &facts) != 0 && errno == ENOENT) {
        problem_add(told, "%s: no such file; a sentence has two words or more, in quotation marks", path);
        ok = false;
    } else {
        ok = read_file(s, path, line, w, told);
    }
    free(path);
    return ok;
}

static void free_subject(subject *s) {
    document_free(&s->doc);
    buf_free(&s->article.bytes);
    if (s->in) input_close(s->in);
}

// ---- the explanation

static void print_explanations(const settings *set, worker *w, const subject *s, explanation *items, size_t count) {
    buf out = {0};
    offsets places = {0};
    offsets_begin(&places, buf_str(&s->doc.text), false, OFFSETS_CODE_POINTS);
    fact_context context = {.pack = w->pack, .doc = &s->doc, .offsets = &places, .with_trace = true};
    bool has_spoken = count > 0 && items[0].outcome <= OUTCOME_LOST, is_asked = set->name_count || set->types.size;
    size_t misses = 0, included = 0, shown = set->misses == DEFAULT_MISSES ? has_spoken && !is_asked ? 0 : MISSES_SHOWN : set->misses;
    for (size_t i = 0; i < count; i++) {
        bool is_miss = items[i].outcome > OUTCOME_LOST;
        if (is_miss && ++misses > shown) {
            included += !items[i].is_own;
            continue;
        }
        if (is_miss) explain_deeper(w, &items[i]);
        if (set->as_json)
            explanation_json(w, &items[i], &context, &out);
        else
            explanation_text(w, &items[i], &out);
    }
    if (!set->as_json && misses > shown) {
        buf_format(&out, "%zu %srules found nothing", misses - shown, shown ? "more " : "");
        if (included) buf_format(&out, ", %zu of them of included packs", included);
        buf_format(&out, "; --top %s\n", shown ? "0 shows all" : "5 shows the nearest");
    }
    fwrite(out.at ? out.at : "", 1, out.size, stdout);
    buf_free(&out);
    offsets_free(&places);
}

static int explain(const settings *set, const pack *p, const char *what) {
    bool *rules = choose_rules(set, p);
    if (!rules) return EXIT_USAGE;
    worker *w = worker_new(p);
    subject s = {.in = NULL};
    problems told = {0};
    w->is_tracing = w->notes_lost = true;
    w->date_given = set->date;
    bool is_read = read_subject(&s, what, w, &told);
    if (is_read) {
        explanation *items;
        for (int i = 0; i < STAGE_COUNT; i++) stages[i].run(w, &s.doc, &told);
        size_t count = explain_region(w, s.region, rules, set->name_count > 0, &items);
        print_explanations(set, w, &s, items, count);
        free(items);
    }
    if (!is_read) fwrite(told.lines.at, 1, told.lines.size, stderr);
    problems_free(&told);
    free_subject(&s);
    worker_free(w);
    free(rules);
    return is_read ? EXIT_WELL : EXIT_BAD_INPUT;
}

int cmd_why(int argc, char **argv) {
    settings set = {.misses = DEFAULT_MISSES};
    const char **texts = mem_alloc(mem_product((size_t)argc + 1, sizeof *texts));
    size_t text_count;
    int status = options_parse(&help, &set, argc, argv, texts, &text_count);
    if (status < 0 && !set.rules) status = options_complain("why", "no rules: name a pack with -r");
    if (status < 0 && text_count == 1 && !*texts[0]) text_count = 0;
    if (status < 0 && text_count != 1)
        status = options_complain("why", text_count ? "one sentence or file at a time: put a sentence in quotation marks" : "no sentence or file");
    if (status < 0) {
        pack *p = packs_load(set.rules);
        status = p ? explain(&set, p, texts[0]) : EXIT_USAGE;
        if (p) pack_free(p);
    }
    free(texts);
    free(set.names);
    return status;
}
