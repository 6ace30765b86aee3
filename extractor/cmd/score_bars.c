// score_bars.c: whether scores clear their bars, and whether the names on the command line mean anything.
// SPDX-License-Identifier: MIT
#include "cmd/score_bars.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
bool score_has_known_names(const scoring *s) {
    str rest = s->set->types, name;
    while (rest.size && str_next(&rest, ',', &name))
        if (!is_known_type(s, str_trim(name))) return false;
    for (size_t i = 0; i < s->set->bar_count; i++) {
        const bar *b = &s->set->bars[i];
        scores found;
        bool is_average = str_is(b->type, "micro") || str_is(b->type, "macro");
        if (!is_average && !is_known_type(s, b->type)) return false;
        if (find_scores(&s->metrics, b, &found)) continue;
        if (is_average || score_is_chosen(s->set, b->type))
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
bool score_clears_bars(const scoring *s) {
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
