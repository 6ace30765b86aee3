// init.c: `lede init DIR`: writes the pack that a beginner starts from. Its files are those of cmd/starter, built in by
// scripts/embed-files; @TYPE@ in their names and texts stands for the name of the type.
// SPDX-License-Identifier: MIT
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "cmd/commands.h"
#include "cmd/options.h"
#include "text/buf.h"

struct embedded_file {
    const char *path, *bytes;
    size_t size;
};
#include "starter.inc"

typedef struct {
    const char *type;
} settings;

// A name as the rule language has it, without signs that mean something to make or in a path. It begins with a small letter.
static bool take_name(void *context, const char *argument) {
    enum { NAME_SIZE_MAX = 40 };
    size_t size = strspn(argument, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    ((settings *)context)->type = argument;
    return argument[0] >= 'a' && argument[0] <= 'z' && !argument[size] && size <= NAME_SIZE_MAX;
}

static const option init_options[] = {
    {"name", 0, "TYPE", "what the facts are called (default: result)", take_name},
};

static void append_filled(buf *out, str text, str type) {
    static const str mark = {"@TYPE@", 6};
    for (size_t i = 0; i < text.size;) {
        bool is_mark = str_starts((str){text.at + i, text.size - i}, mark);
        if (is_mark)
            buf_str_append(out, type);
        else
            buf_char(out, text.at[i]);
        i += is_mark ? mark.size : 1;
    }
}

// Makes the folders above the last part of `path`; those that are there are left alone.
static bool make_folders(str path) {
    arena memory = {0};
    bool is_made = true;
    for (size_t i = 1; i < path.size && is_made; i++)
        if (path.at[i] == '/') is_made = mkdir(str_copy(&memory, (str){path.at, i}).at, 0777) == 0 || errno == EEXIST;
    arena_free(&memory);
    return is_made;
}

static bool write_file(str path, str text) {
    FILE *file = make_folders(path) ? fopen(path.at, "wx") : NULL;
    if (!file) return false;
    bool is_written = fwrite(text.at, 1, text.size, file) == text.size;
    return (fclose(file) == 0) && is_written;
}

static bool write_starter(const char *folder, str type) {
    arena memory = {0};
    buf path = {0}, text = {0};
    bool is_written = true;
    for (size_t i = 0; i < ARRAY_LEN(starter) && is_written; i++) {
        buf_clear(&path);
        buf_clear(&text);
        buf_format(&path, "%s/", folder);
        append_filled(&path, str_from(starter[i].path), type);
        append_filled(&text, (str){starter[i].bytes, starter[i].size}, type);
        is_written = write_file(str_copy(&memory, buf_str(&path)), buf_str(&text));
        if (!is_written) fprintf(stderr, "lede: %.*s: %s\n", STR_ARG(buf_str(&path)), strerror(errno));
    }
    buf_free(&path);
    buf_free(&text);
    arena_free(&memory);
    return is_written;
}

// Whether something stands at the path that is no empty folder.
static bool is_taken(const char *path) {
    DIR *folder = opendir(path);
    struct stat facts;
    if (!folder) return lstat(path, &facts) == 0;
    size_t count = 0;
    while (readdir(folder)) count++;
    closedir(folder);
    return count > 2; // "." and ".."
}

static int make_pack(const char *folder, const char *type) {
    if (is_taken(folder)) return options_complain("init", "%s is there already and is no empty folder; nothing was written", folder);
    if (!write_starter(folder, str_from(type))) return EXIT_CANNOT_WRITE;
    printf("%s: a pack with a rule, its examples, a list, an article and its gold (%zu files)\n", folder, ARRAY_LEN(starter));
    printf("next: cd %s && make check; 'man lede-tutorial' goes on from there\n", folder);
    return EXIT_WELL;
}

int cmd_init(int argc, char **argv) {
    static const command_help help = {"init", "DIR [--name TYPE]", "makes a new rule pack to start from: all its checks pass", init_options,
                                      ARRAY_LEN(init_options)};
    settings set = {"result"};
    const char **words = mem_alloc(mem_product((size_t)argc + 1, sizeof *words));
    size_t count;
    int status = options_parse(&help, &set, argc, argv, words, &count);
    if (status < 0 && count != 1) status = options_complain("init", "name one folder");
    if (status < 0) status = make_pack(words[0], set.type);
    free(words);
    return status;
}
