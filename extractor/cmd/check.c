// check.c: `lede check PACK`: loads a pack, says all that is wrong with it, and runs its examples.
// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <stdlib.h>

#include "cmd/commands.h"
#include "cmd/lints.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "match/examples.h"

typedef struct {
    size_t failed, promoted;
} tally;

static void print_failure(const example_result *result, const char *setting, str what) {
    const place *at = &result->example->at;
    printf("%.*s:%u: rule %.*s, %s: %.*s\n", STR_ARG(at->file->path), at->line, STR_ARG(result->rule->name), setting, STR_ARG(what));
}

static void print_result(void *context, const example_result *result) {
    tally *t = context;
    const place *at = &result->example->at;
    if (result->example->kind == EXAMPLE_TODO) {
        t->promoted++;
        printf("%.*s:%u: todo passes now: make it a yes  (rule %.*s)\n", STR_ARG(at->file->path), at->line, STR_ARG(result->rule->name));
        return;
    }
    t->failed++;
    if (str_equal(result->alone, result->whole)) {
        print_failure(result, "alone and with the whole pack", result->whole);
    } else {
        if (result->alone.size) print_failure(result, "alone", result->alone);
        if (result->whole.size) print_failure(result, "with the whole pack", result->whole);
    }
    printf("    %s  %.*s\n", result->example->kind == EXAMPLE_YES ? "yes" : "no", STR_ARG(result->example->text));
}

static size_t count_warnings(const pack *p) {
    size_t count = 0;
    for (size_t i = 0; i < p->finding_count; i++) count += p->findings[i].is_warning;
    return count;
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

static void print_summary(const char *path, const pack *p, size_t examples, size_t failed) {
    size_t own = 0, warnings = count_warnings(p);
    for (size_t i = 0; i < p->rule_count; i++) own += p->rules[i].at.file->is_own;
    printf("%s: %zu rule%s", path, own, plural(own));
    if (own < p->rule_count) printf(" and %zu included", p->rule_count - own);
    printf(", %zu example%s, %zu failed, %zu warning%s\n", examples, plural(examples), failed, warnings, plural(warnings));
}

static int check_pack(const char *path) {
    pack *p = packs_read(path);
    if (!p->error_count) examples_check(p);
    if (!p->error_count) lints_run(p);
    packs_print_findings(p, true);
    int status = p->error_count ? EXIT_BAD_ANSWER : EXIT_WELL;
    if (!p->error_count) {
        arena memory = {0};
        tally t = {0, 0};
        size_t count = examples_run(p, &memory, print_result, &t);
        if (t.failed) printf("to see why: lede why -r %s --rule NAME 'text'\n", path);
        print_summary(path, p, count, t.failed);
        if (t.failed) status = EXIT_BAD_ANSWER;
        arena_free(&memory);
    } else {
        size_t warnings = count_warnings(p);
        printf("%s: %zu error%s, %zu warning%s; no example was run\n", path, p->error_count, plural(p->error_count), warnings, plural(warnings));
    }
    pack_free(p);
    return status;
}

int cmd_check(int argc, char **argv) {
    static const command_help help = {"check", "PACK...",
                                      "loads rule packs, reports every error and warning, and runs all examples, alone and with the whole pack", NULL, 0};
    const char **paths = mem_alloc(mem_product((size_t)argc + 1, sizeof *paths));
    size_t count;
    int status = options_parse(&help, NULL, argc, argv, paths, &count);
    if (status < 0 && !count) status = options_complain("check", "no pack named");
    for (size_t i = 0; i < count && status != EXIT_USAGE; i++) {
        int one = check_pack(paths[i]);
        if (one > status) status = one;
    }
    free(paths);
    return status;
}
