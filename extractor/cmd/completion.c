// completion.c: `lede completion bash|zsh|fish`: prints what makes a shell complete lede's commands, options and their values. It asks each
// command for the table from which its help is printed, so nothing is listed twice; arguments.c knows the values of options.
// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd/arguments.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "text/mem.h"

typedef void shell_writer(const command *c, const command_help *help);

static void print_words(const char *argument) {
    const char *word;
    for (size_t i = 0; (word = argument_word(argument, i)); i++) printf("%s%s", i ? " " : "", word);
}

// ---- the tables of the commands

static shell_writer *write_command; // the shell that is written
static const command *described;    // the command that was asked for its help

static void on_help(const command_help *help) {
    write_command(described, help);
}

// Calls `writer` with the options of every command that has a table of them.
static void each_command(shell_writer *writer) {
    static char name[] = "lede", help_option[] = "--help";
    char *argv[] = {name, help_option, NULL};
    write_command = writer;
    options_show_help = on_help;
    for (unsigned i = 0; i < command_count; i++) {
        described = &commands[i];
        if (commands[i].run != cmd_help && commands[i].run != cmd_completion) commands[i].run(2, argv);
    }
    options_show_help = options_print_help;
}

static void print_commands(void) {
    for (unsigned i = 0; i < command_count; i++) printf("%s%s", i ? " " : "", commands[i].name);
}

// ---- bash

static void bash_command(const command *c, const command_help *help) {
    printf("    %s)\n        options='--help", c->name);
    for (size_t i = 0; i < help->option_count; i++) {
        printf(" --%s", help->options[i].long_name);
        if (help->options[i].short_name) printf(" -%c", help->options[i].short_name);
    }
    puts("'\n        case $previous in");
    for (size_t i = 0; i < help->option_count; i++) {
        const option *o = &help->options[i];
        if (!o->argument) continue;
        argument_kind kind = argument_kind_of(o->argument);
        printf("        --%s", o->long_name);
        if (o->short_name) printf(" | -%c", o->short_name);
        printf(") kind=%s words='", kind == TAKES_FILE ? "file" : kind == TAKES_WORD ? "word" : "anything");
        print_words(o->argument);
        puts("' ;;");
    }
    puts("        esac ;;");
}

static void write_bash(void) {
    puts("# lede's completion for bash: source it, or put it into /usr/share/bash-completion/completions/lede.\n"
         "_lede() {\n"
         "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' kind=any words='' i\n"
         "    [ \"$current\" = = ] && current=''\n"
         "    [ \"$previous\" = = ] && previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
         "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "        if [[ ${COMP_WORDS[i]} != -* ]]; then command=${COMP_WORDS[i]} && break; fi\n"
         "    done\n"
         "    COMPREPLY=()\n"
         "    case $command in");
    printf("    '') options='--help --version' kind=word words='");
    print_commands();
    puts("' ;;");
    each_command(bash_command);
    printf("    help) kind=word words='");
    print_commands();
    puts("' ;;\n"
         "    completion) kind=word words='bash zsh fish' ;;\n"
         "    esac\n"
         "    if [[ $current == -* && $kind != file ]]; then kind=word words=$options; fi\n"
         "    case $kind in\n"
         "    word) COMPREPLY=($(compgen -W \"$words\" -- \"$current\")) ;;\n"
         "    anything) compopt +o default 2>/dev/null ;;\n"
         "    *)\n"
         "        local IFS=$'\\n' # names of files may hold blanks\n"
         "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
         "        compopt -o filenames 2>/dev/null ;;\n"
         "    esac\n"
         "}\n"
         "complete -o default -F _lede lede");
}

// ---- zsh

// Text inside '...[...]' of _arguments or '...:...' of _describe.
static void print_zsh(const char *text) {
    for (; *text; text++) {
        if (*text == '\'')
            fputs("'\\''", stdout);
        else if (strchr("[]:\\", *text))
            printf("\\%c", *text);
        else
            putchar(*text);
    }
}

static void zsh_option(const option *o, const char *dashes, const char *name) {
    printf(" \\\n            '%s%s[", dashes, name);
    print_zsh(o->help);
    putchar(']');
    if (o->argument) {
        argument_kind kind = argument_kind_of(o->argument);
        putchar(':');
        print_zsh(o->argument);
        printf(":%s", kind == TAKES_FILE ? "_files" : kind == TAKES_WORD ? "(" : " ");
        print_words(o->argument);
        if (kind == TAKES_WORD) putchar(')');
    }
    putchar('\'');
}

static void zsh_command(const command *c, const command_help *help) {
    printf("    %s)\n        _arguments -s", c->name);
    for (size_t i = 0; i < help->option_count; i++) {
        const option *o = &help->options[i];
        char short_name[2] = {o->short_name, '\0'};
        zsh_option(o, "--", o->long_name);
        if (o->short_name) zsh_option(o, "-", short_name);
    }
    puts(" \\\n            '--help[say what the options are]' '*:file:_files' ;;");
}

static void write_zsh(void) {
    puts("#compdef lede\n"
         "# lede's completion for zsh: put it into a folder of $fpath as _lede.\n"
         "_lede() {\n"
         "    local -a commands\n"
         "    commands=(");
    for (unsigned i = 0; i < command_count; i++) {
        printf("        '%s:", commands[i].name);
        print_zsh(commands[i].meaning);
        puts("'");
    }
    puts("    )\n"
         "    if (( CURRENT == 2 )); then\n"
         "        _describe command commands\n"
         "        return\n"
         "    fi\n"
         "    local command=$words[2]\n"
         "    shift words\n"
         "    (( CURRENT-- ))\n"
         "    case $command in");
    each_command(zsh_command);
    puts("    help) _describe command commands ;;\n"
         "    completion) _arguments '1:shell:(bash zsh fish)' ;;\n"
         "    esac\n"
         "}\n"
         "if [ \"$funcstack[1]\" = _lede ]; then _lede \"$@\"; else compdef _lede lede; fi");
}

// ---- fish

static void print_fish(const char *text) {
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\') putchar('\\');
        putchar(*text);
    }
}

static void fish_command(const command *c, const command_help *help) {
    for (size_t i = 0; i < help->option_count; i++) {
        const option *o = &help->options[i];
        printf("complete -c lede -n '__fish_seen_subcommand_from %s' -l %s", c->name, o->long_name);
        if (o->short_name) printf(" -s %c", o->short_name);
        if (o->argument) {
            argument_kind kind = argument_kind_of(o->argument);
            fputs(kind == TAKES_FILE ? " -r -F" : " -x", stdout);
            if (kind == TAKES_WORD) fputs(" -a '", stdout), print_words(o->argument), putchar('\'');
        }
        fputs(" -d '", stdout);
        print_fish(o->help);
        puts("'");
    }
}

static void write_fish(void) {
    puts("# lede's completion for fish: put it into ~/.config/fish/completions/lede.fish.");
    for (unsigned i = 0; i < command_count; i++) {
        printf("complete -c lede -n __fish_use_subcommand -f -a %s -d '", commands[i].name);
        print_fish(commands[i].meaning);
        puts("'");
    }
    each_command(fish_command);
    fputs("complete -c lede -n '__fish_seen_subcommand_from help' -f -a '", stdout);
    print_commands();
    puts("'\ncomplete -c lede -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'");
}

// ---- the command

static const struct {
    const char *name;
    void (*write)(void);
} shells[] = {{"bash", write_bash}, {"zsh", write_zsh}, {"fish", write_fish}};

int cmd_completion(int argc, char **argv) {
    static const command_help help = {"completion", "bash | zsh | fish", "prints what makes the shell complete commands, options and their values", NULL, 0};
    const char **words = mem_alloc(mem_product((size_t)argc + 1, sizeof *words));
    size_t count;
    int status = options_parse(&help, NULL, argc, argv, words, &count);
    const char *wanted = count == 1 ? words[0] : "";
    free(words);
    if (status >= 0) return status;
    for (size_t i = 0; i < ARRAY_LEN(shells); i++) {
        if (strcmp(wanted, shells[i].name) != 0) continue;
        shells[i].write();
        return EXIT_WELL;
    }
    return options_complain("completion", "name one shell: bash, zsh or fish");
}
