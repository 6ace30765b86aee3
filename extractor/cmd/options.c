// options.c: parsing of command lines, the GNU way: -x ARG, -xARG, --long ARG, --long=ARG, options and words in any order.
// SPDX-License-Identifier: MIT
#include "cmd/options.h"

#include <stdarg.h>
#include <stdio.h>

#include "cmd/arguments.h"
#include "text/buf.h"

int options_complain(const char *command, const char *format, ...) {
    va_list arguments;
    fprintf(stderr, "lede %s: ", command);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "; try 'lede help %s'\n", command);
    return EXIT_USAGE;
}

void options_print_help(const command_help *help) {
    printf("usage: lede %s %s\n\n%s\n", help->name, help->synopsis, help->about);
    for (size_t i = 0; i < help->option_count; i++) {
        const option *o = &help->options[i];
        char left[64], dash[8] = "    ";
        if (o->short_name) snprintf(dash, sizeof dash, "-%c, ", o->short_name);
        snprintf(left, sizeof left, "%s--%s%s%s", dash, o->long_name, o->argument ? " " : "", o->argument ? o->argument : "");
        printf("%s  %-26s %s\n", i == 0 ? "\n" : "", left, o->help);
    }
    printf("\n'man lede-%s' says more.\n", help->name);
}

void (*options_show_help)(const command_help *help) = options_print_help;

static const option *find_long(const command_help *help, const char *name, size_t size) {
    for (size_t i = 0; i < help->option_count; i++)
        if (strlen(help->options[i].long_name) == size && memcmp(help->options[i].long_name, name, size) == 0) return &help->options[i];
    return NULL;
}

static const option *find_short(const command_help *help, char name) {
    for (size_t i = 0; i < help->option_count; i++)
        if (help->options[i].short_name == name) return &help->options[i];
    return NULL;
}

// Offers the long option that is near.
static int complain_unknown(const command_help *help, const char *arg, size_t name_size) {
    const char *near = NULL;
    size_t nearest = 4;
    for (size_t i = 0; i < help->option_count && arg[1] == '-'; i++) {
        size_t distance = str_distance((str){arg + 2, name_size}, str_from(help->options[i].long_name));
        if (distance < nearest) nearest = distance, near = help->options[i].long_name;
    }
    if (!near) return options_complain(help->name, "no option '%s'", arg);
    fprintf(stderr, "lede %s: no option '%s'; did you mean '--%s'?\n", help->name, arg, near);
    return EXIT_USAGE;
}

// Says what the option would take.
static int complain_argument(const command_help *help, const option *o, const char *value) {
    buf allowed = {0};
    const char *word, *shape = o->argument ? argument_shape(o->argument) : NULL;
    for (size_t i = 0; o->argument && (word = argument_word(o->argument, i)); i++) buf_format(&allowed, "%s%s", i ? ", " : "; one of ", word);
    if (shape) buf_format(&allowed, "; %s", shape);
    int status = options_complain(help->name, "bad %s '%s' for --%s%.*s", o->argument ? o->argument : "use", value ? value : "", o->long_name,
                                  STR_ARG(buf_str(&allowed)));
    buf_free(&allowed);
    return status;
}

int options_parse(const command_help *help, void *context, int argc, char **argv, const char **words, size_t *word_count) {
    bool only_words = false;
    *word_count = 0;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (only_words || arg[0] != '-' || !arg[1]) {
            words[(*word_count)++] = arg;
            continue;
        }
        if (strcmp(arg, "--") == 0) {
            only_words = true;
            continue;
        }
        if (strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0) {
            options_show_help(help);
            return EXIT_WELL;
        }
        bool is_long = arg[1] == '-';
        const char *equals = is_long ? strchr(arg, '=') : NULL;
        size_t name_size = equals ? (size_t)(equals - arg) - 2 : strlen(arg) - 2;
        const option *o = is_long ? find_long(help, arg + 2, name_size) : find_short(help, arg[1]);
        const char *value = equals ? equals + 1 : !is_long && arg[2] ? arg + 2 : NULL;
        if (!o) return complain_unknown(help, arg, name_size);
        if (!o->argument && value) return options_complain(help->name, "option '%s' takes no argument", arg);
        if (o->argument && !value) {
            if (i + 1 == argc) return options_complain(help->name, "option '%s' needs %s", arg, o->argument);
            value = argv[++i];
        }
        if (!o->take(context, value)) return complain_argument(help, o, value);
    }
    return -1;
}
