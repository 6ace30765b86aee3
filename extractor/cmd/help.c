// help.c: `lede help [COMMAND]`.
// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <string.h>

#include "cmd/commands.h"
#include "cmd/options.h"

int cmd_help(int argc, char **argv) {
    if (argc < 2) {
        size_t width = 0;
        for (unsigned i = 0; i < command_count; i++) width = strlen(commands[i].name) > width ? strlen(commands[i].name) : width;
        puts("usage: lede COMMAND [options] [FILE | FOLDER]...\n\nlede reads articles and writes facts, one JSON object a line.\n");
        for (unsigned i = 0; i < command_count; i++) printf("  %-*s  %s\n", (int)width, commands[i].name, commands[i].meaning);
        puts("\n'lede help COMMAND' lists its options; 'man lede' says more.");
        return EXIT_WELL;
    }
    static char help_option[] = "--help";
    char *arguments[] = {argv[1], help_option, NULL};
    for (unsigned i = 0; i < command_count; i++) {
        if (strcmp(argv[1], commands[i].name) != 0) continue;
        if (commands[i].run == cmd_help) return cmd_help(1, argv);
        return commands[i].run(2, arguments);
    }
    return options_complain("help", "no command '%s'", argv[1]);
}
