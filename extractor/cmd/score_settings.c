// score_settings.c: the options of `lede score`. To add one: a row in score_options[], the manual page.
// SPDX-License-Identifier: MIT
#include "cmd/score_settings.h"

#include <stdlib.h>
#include <string.h>

static bool take_path(path_list *list, const char *path) {
    ARRAY_PUSH(list->paths, list->count, list->capacity, path);
    return *path != '\0';
}

static bool take_gold(void *context, const char *argument) {
    return take_path(&((score_settings *)context)->gold, argument);
}

static bool take_docs(void *context, const char *argument) {
    return take_path(&((score_settings *)context)->docs, argument);
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
    {"gold", 'g', "GOLD", "what is right: a .jsonl file or a folder of them; may be repeated", take_gold},
    {"docs", 0, "PATH", "the articles, which place gold without offsets and give line numbers; may be repeated", take_docs},
    {"types", 0, "A,B", "score these types only", take_types},
    {"errors", 0, NULL, "list every miss, extra and difference behind the table", take_errors},
    {"json", 0, NULL, "print one JSON object instead of the table", take_json},
    {"fail-under", 0, "BAR", "exit 1 when TYPE.METRIC is under its bar: cast.strict=0.95; may be repeated", take_bar},
};

const command_help score_help = {"score", "-g GOLD... [options] [FACTS.jsonl]...",
                                 "aligns facts with gold, one to one, and prints precision, recall and F1 by type and field", score_options,
                                 ARRAY_LEN(score_options)};

void score_settings_free(score_settings *set) {
    free(set->gold.paths);
    free(set->docs.paths);
    free(set->bars);
}
