// main.c: the table of commands. To add one: a row here, a prototype in cmd/commands.h, a file cmd/NAME.c, man/lede-NAME.1.
// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "cmd/commands.h"
#include "cmd/options.h"
#include "cmd/packs.h"
#include "text/str.h"

const command commands[] = {
    {"tokenize", cmd_tokenize, "articles -> documents with tokens and sentences"},
    {"stem", cmd_stem, "documents -> documents with stems"},
    {"extract", cmd_extract, "documents -> facts, by the rules of a pack"},
    {"run", cmd_run, "the three above in one process: articles -> facts"},
    {"score", cmd_score, "facts against gold -> precision, recall, F1"},
    {"report", cmd_report, "facts, gold and articles -> one HTML page"},
    {"check", cmd_check, "load a pack, report errors, run its examples"},
    {"why", cmd_why, "what the rules saw in a sentence, and why they found nothing"},
    {"watch", cmd_watch, "run the rules whenever they change, and say what that changed"},
    {"init", cmd_init, "make a new pack to start from"},
    {"completion", cmd_completion, "what makes a shell complete lede's command lines"},
    {"help", cmd_help, "what a command does"},
};
const unsigned command_count = ARRAY_LEN(commands);

// The status of a command, or EXIT_CANNOT_WRITE when what it printed by stdio could not be written.
static int finish(int status) {
    if (fflush(stdout) == 0 && !ferror(stdout)) return status;
    perror("lede: standard output");
    return EXIT_CANNOT_WRITE;
}

int main(int argc, char **argv) {
    const char *name = argc > 1 ? argv[1] : "help";
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        puts("lede " LEDE_VERSION);
        return EXIT_WELL;
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) name = "help";
    if (argc > 0) packs_find_own(argv[0]);
    size_t nearest = 4;
    const char *near = NULL;
    for (size_t i = 0; i < ARRAY_LEN(commands); i++) {
        if (strcmp(name, commands[i].name) == 0) return finish(commands[i].run(argc > 1 ? argc - 1 : 0, argv + 1));
        size_t distance = str_distance(str_from(name), str_from(commands[i].name));
        if (distance < nearest) nearest = distance, near = commands[i].name;
    }
    fprintf(stderr, near ? "lede: no command '%s'; did you mean '%s'?\n" : "lede: no command '%s'; try 'lede help'%s\n", name, near ? near : "");
    return EXIT_USAGE;
}
