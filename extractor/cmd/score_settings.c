// score_settings.c: the options of `lede score`. To add one: a row in score_options[], the manual page.
// SPDX-License-Identifier: MIT
#include "cmd/score_settings.h"

#include <stdlib.h>
#include <string.h>

#include "text/limits.h"

bool path_list_take(path_list *list, const char *path) {
    ARRAY_PUSH(list->paths, list->count, list->capacity, path);
    return *path != '\0';
}

size_t path_list_dashes(const char *const *paths, size_t count) {
    size_t dashes = 0;
    for (size_t i = 0; i < count; i++) dashes += strcmp(paths[i], "-") == 0;
    return dashes;
}

static bool take_gold(void *context, const char *argument) {
    return path_list_take(&((score_settings *)context)->gold, argument);
}

static bool take_docs(void *context, const char *argument) {
    return path_list_take(&((score_settings *)context)->docs, argument);
}

static bool take_types(void *context, const char *argument) {
    ((score_settings *)context)->types = str_from(argument);
    return *argument != '\0';
}

static bool take_errors(void *context, const char *argument) {
    (void)argument;
    return ((score_settings *)context)->with_errors = true;
}

static bool take_json(void *context, const char *argument) {
    (void)argument;
    return ((score_settings *)context)->as_json = true;
}

static bool take_by_rule(void *context, const char *argument) {
    (void)argument;
    return ((score_settings *)context)->by_rule = true;
}

static bool take_rules(void *context, const char *argument) {
    bool is_first = !((score_settings *)context)->rules;
    ((score_settings *)context)->rules = argument;
    return is_first && *argument != '\0';
}

static bool take_save(void *context, const char *argument) {
    ((score_settings *)context)->save = argument;
    return *argument != '\0';
}

static bool take_baseline(void *context, const char *argument) {
    ((score_settings *)context)->baseline = argument;
    return *argument != '\0';
}

static bool take_no_regress(void *context, const char *argument) {
    (void)argument;
    return ((score_settings *)context)->no_regress = true;
}

static bool take_bootstrap(void *context, const char *argument) {
    long number;
    if (!str_to_number(str_from(argument), &number) || number < 1 || number > LIMIT_BOOTSTRAP) return false;
    ((score_settings *)context)->samples = (size_t)number;
    return true;
}

static bool take_junit(void *context, const char *argument) {
    ((score_settings *)context)->junit = argument;
    return *argument != '\0';
}

static bool take_github(void *context, const char *argument) {
    (void)argument;
    return ((score_settings *)context)->with_github = true;
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
    score_settings *set = context;
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
    {"gold", 'g', "GOLD", "what is right: a .jsonl or brat .ann file or a folder of them; may be repeated", take_gold},
    {"docs", 0, "PATH", "the articles, which place gold without offsets and give line numbers; may be repeated", take_docs},
    {"types", 0, "A,B", "score these types only", take_types},
    {"errors", 0, NULL, "list every miss, extra and difference behind the table", take_errors},
    {"json", 0, NULL, "print one JSON object instead of the table", take_json},
    {"fail-under", 0, "BAR", "exit 1 when TYPE.METRIC is under its bar: cast.strict=0.95; may be repeated", take_bar},
    {"by-rule", 0, NULL, "add a row for each rule: fired, right, wrong, only it found; what to mend first on top", take_by_rule},
    {"rules", 'r', "PACK", "with --by-rule and --docs: run this pack too: what each rule tried, which found nothing, and why", take_rules},
    {"save", 0, "FILE", "write what became of each gold fact and which facts are wrong, to compare with later", take_save},
    {"baseline", 0, "FILE", "compare with a saved file: what was lost and gained since, and by which rule", take_baseline},
    {"no-regress", 0, NULL, "exit 1 when anything was lost since the baseline or a wrong fact is new", take_no_regress},
    {"bootstrap", 0, "N", "add 95 % intervals of F1 from N samples of the documents (1000 will do)", take_bootstrap},
    {"junit", 0, "FILE", "write a JUnit report: a test case for each type in each document", take_junit},
    {"github", 0, NULL, "print annotations for GitHub Actions behind the table", take_github},
};

const command_help score_help = {"score", "-g GOLD... [options] [FACTS.jsonl | FOLDER]...",
                                 "aligns facts with gold, one to one, and prints precision, recall and F1 by type and field", score_options,
                                 ARRAY_LEN(score_options)};

void score_settings_free(score_settings *set) {
    free(set->gold.paths);
    free(set->docs.paths);
    free(set->bars);
}
