// score_settings.h: what `lede score` was asked to do.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_SCORE_SETTINGS_H
#define LEDE_CMD_SCORE_SETTINGS_H

#include "cmd/options.h"
#include "text/str.h"

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
    bool with_errors, as_json, by_rule, with_github, no_regress;
    const char *rules;                   // NULL: the pack is not known
    const char *baseline, *save, *junit; // files, or NULL
    size_t samples;                      // of the bootstrap; 0: none
    bool for_report;                     // keep texts, traces and the facts of documents without gold
    bar *bars;
    size_t bar_count, bar_capacity;
} score_settings;

extern const command_help score_help;

// Adds a path of the command line; false when it is empty.
bool path_list_take(path_list *list, const char *path);
// How often "-", standard input, is among the paths.
size_t path_list_dashes(const char *const *paths, size_t count);

void score_settings_free(score_settings *set);

#endif
