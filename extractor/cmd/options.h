// options.h: rows of options -> parsing, --help and the manual's list. A command has one table of them.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_OPTIONS_H
#define LEDE_CMD_OPTIONS_H

#include "text/base.h"

// Exit statuses; README and lede(1) say the same.
enum { EXIT_WELL = 0, EXIT_BAD_ANSWER = 1, EXIT_USAGE = 2, EXIT_BAD_INPUT = 3, EXIT_CANNOT_WRITE = 4 };

typedef struct {
    const char *long_name; // without the dashes
    char short_name;       // or 0
    const char *argument;  // its name in --help, NULL for a switch
    const char *help;
    bool (*take)(void *context, const char *argument); // false: the argument is no good
} option;

typedef struct {
    const char *name;     // of the command
    const char *synopsis; // behind the name
    const char *about;    // what it does: a line
    const option *options;
    size_t option_count;
} command_help;

// Parses argv[1..]; words that are no options go to `words` (as many as argc). "--" ends options. Returns -1 to go on, else
// the status with which the command ends (after --help or a usage error, both printed).
int options_parse(const command_help *help, void *context, int argc, char **argv, const char **words, size_t *word_count);
void options_print_help(const command_help *help);
// What --help does with a command's table: options_print_help, unless `lede completion` asks.
extern void (*options_show_help)(const command_help *help);
// One line on stderr and "try lede help NAME"; returns EXIT_USAGE.
int options_complain(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
