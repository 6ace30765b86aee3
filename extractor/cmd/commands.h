// commands.h: the commands that main.c's table names, one function a file.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_COMMANDS_H
#define LEDE_CMD_COMMANDS_H

typedef struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *meaning;
} command;

extern const command commands[];
extern const unsigned command_count;

int cmd_tokenize(int argc, char **argv);
int cmd_stem(int argc, char **argv);
int cmd_extract(int argc, char **argv);
int cmd_run(int argc, char **argv);
int cmd_score(int argc, char **argv);
int cmd_report(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_why(int argc, char **argv);
int cmd_watch(int argc, char **argv);
int cmd_init(int argc, char **argv);
int cmd_completion(int argc, char **argv);
int cmd_help(int argc, char **argv);

#endif
