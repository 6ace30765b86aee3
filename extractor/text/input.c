// input.c: where articles come from.
// SPDX-License-Identifier: MIT
#include "text/input.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/limits.h"
#include "text/utf8.h"

enum { BLOCK = 256 * 1024 };

volatile sig_atomic_t input_stop;
const char *const input_endings[] = {".txt", ".jsonl", NULL};

struct input {
    input_options options;
    arena memory;
    size_t next_path; // of options.paths
    str *found;       // files of the folder that is being read
    size_t found_count, next_found;
    bool stdin_done;

    int descriptor; // of the JSON Lines file that is being read, or -1
    str path;
    long line;
    buf block; // its bytes from `block_at` on are not used yet
    size_t block_at;
    bool at_end;
};

// Reads until `wanted` bytes are there or the file ends. False on an error.
static bool read_up_to(int descriptor, buf *out, size_t wanted, bool *ended) {
    while (out->size < wanted) {
        size_t more = wanted - out->size < BLOCK ? wanted - out->size : BLOCK;
        buf_reserve(out, more);
        ssize_t got = read(descriptor, out->at + out->size, more);
        bool is_stopped = got < 0 && errno == EINTR && input_stop;
        if (got < 0 && errno == EINTR && !is_stopped) continue;
        if (got < 0 && !is_stopped) return false;
        if (got <= 0) {
            *ended = true;
            return true;
        }
        out->size += (size_t)got;
    }
    return true;
}

static int open_file(const char *path, problems *told) {
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) problem_add(told, "%s: %s", path, strerror(errno));
    return descriptor;
}

// The whole of a descriptor, or a problem when that is more than `size_max`.
static bool read_whole(int descriptor, const char *path, size_t size_max, buf *out, problems *told) {
    struct stat facts;
    bool ended = false;
    buf_clear(out);
    bool too_large = fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && (uint64_t)facts.st_size > size_max;
    if (!too_large) {
        if (!read_up_to(descriptor, out, size_max + 1, &ended)) {
            problem_add(told, "%s: %s", path, strerror(errno));
            return false;
        }
        too_large = !ended;
    }
    if (!too_large) return true;
    problem_add(told, "%s: larger than %zu bytes (--max-size allows more); skipped", path, size_max);
    buf_free(out);
    errno = EFBIG;
    return false;
}

bool input_read_file(const char *path, size_t size_max, buf *out, problems *told) {
    int descriptor = open_file(path, told);
    if (descriptor < 0) return false;
    bool done = read_whole(descriptor, path, size_max, out, told);
    int reason = errno;
    close(descriptor);
    if (!done) buf_free(out);
    errno = reason;
    return done;
}

static bool ends_with_one_of(const char *name, const char *const *endings) {
    for (; *endings; endings++)
        if (str_ends(str_from(name), str_from(*endings))) return true;
    return false;
}

static int compare_paths(const void *a, const void *b) {
    return str_compare(*(const str *)a, *(const str *)b);
}

bool input_is_folder(const char *path) {
    struct stat facts;
    return stat(path, &facts) == 0 && S_ISDIR(facts.st_mode);
}

bool input_list_folder(arena *a, const char *folder, const char *const *endings, str **paths, size_t *count, problems *told) {
    DIR *dir = opendir(folder);
    if (!dir) {
        problem_add(told, "%s: %s", folder, strerror(errno));
        return false;
    }
    str *names = NULL;
    size_t name_count = 0, capacity = 0;
    bool has_slash = str_ends(str_from(folder), STR("/"));
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.' || !ends_with_one_of(entry->d_name, endings)) continue;
        ARRAY_PUSH(names, name_count, capacity, str_format(a, "%s%s%s", folder, has_slash ? "" : "/", entry->d_name));
    }
    closedir(dir);
    if (name_count) qsort(names, name_count, sizeof *names, compare_paths);
    *paths = ARENA_ARRAY(a, str, name_count);
    if (name_count) memcpy(*paths, names, name_count * sizeof *names);
    *count = name_count;
    free(names);
    return true;
}

input *input_open(const input_options *options) {
    input *in = mem_alloc(sizeof *in);
    in->options = *options;
    in->descriptor = -1;
    return in;
}

void input_close(input *in) {
    if (in->descriptor > STDERR_FILENO) close(in->descriptor);
    arena_free(&in->memory);
    buf_free(&in->block);
    free(in);
}

// Brings a text to valid UTF-8 without a byte order mark; false when it cannot be used.
static bool convert(const input_options *options, str path, buf *text, problems *told) {
    if (options->encoding) {
        iconv_t converter = iconv_open("UTF-8", options->encoding);
        buf converted = {0};
        buf_reserve(&converted, text->size * 3 + 16);
        char *from = text->at, *to = converted.at;
        size_t from_left = text->size, to_left = converted.capacity;
        size_t result = iconv(converter, &from, &from_left, &to, &to_left);
        iconv_close(converter);
        if (result == (size_t)-1) {
            problem_add(told, "%.*s: not %s at byte %zu; skipped", STR_ARG(path), options->encoding, text->size - from_left);
            buf_free(&converted);
            return false;
        }
        converted.size = converted.capacity - to_left;
        buf_free(text);
        *text = converted;
    }
    if (text->size >= 3 && memcmp(text->at, "\xEF\xBB\xBF", 3) == 0) {
        memmove(text->at, text->at + 3, text->size - 3);
        text->size -= 3;
    }
    bool is_utf16 = text->size >= 2 && (memcmp(text->at, "\xFF\xFE", 2) == 0 || memcmp(text->at, "\xFE\xFF", 2) == 0);
    size_t bad = text->size ? utf8_invalid_at(text->at, text->size) : 0;
    if (bad < text->size) {
        problem_add(told, "%.*s: not UTF-8 at byte %zu (%s); skipped", STR_ARG(path), bad,
                    is_utf16 ? "it looks like UTF-16; run has --encoding utf-16" : "run has --encoding NAME for others");
        return false;
    }
    const char *nul = text->size ? memchr(text->at, 0, text->size) : NULL;
    if (nul) problem_add(told, "%.*s: NUL at byte %zu, so not a text; skipped", STR_ARG(path), (size_t)(nul - text->at));
    return !nul;
}

// Takes the next line of the JSON Lines file that is open. False at its end.
static bool next_line(input *in, article *a, problems *told) {
    size_t line_max = in->options.size_max * LIMIT_LINE_FACTOR;
    size_t searched = 0;
    bool too_long = false;
    for (;;) {
        char *begin = in->block.at + in->block_at;
        size_t there = in->block.size - in->block_at;
        char *newline = there > searched ? memchr(begin + searched, '\n', there - searched) : NULL;
        if (newline || (in->at_end && (there || too_long))) {
            size_t size = newline ? (size_t)(newline - begin) : there;
            in->line++;
            in->block_at += size + (newline ? 1 : 0);
            searched = 0;
            if (too_long || size > line_max) {
                problem_add(told, "%.*s:%ld: line longer than %zu bytes; skipped", STR_ARG(in->path), in->line, line_max);
                too_long = false;
                continue;
            }
            buf_clear(&a->bytes);
            buf_append(&a->bytes, begin, size);
            return true;
        }
        if (in->at_end) return false;
        searched = there;
        if (there > line_max) too_long = true, there = searched = 0; // forget the beginning of what is too long anyway
        if (in->block_at || !there) {
            if (there) memmove(in->block.at, in->block.at + in->block.size - there, there);
            in->block.size = there;
            in->block_at = 0;
        }
        if (!read_up_to(in->descriptor, &in->block, there + BLOCK, &in->at_end)) {
            problem_add(told, "%.*s: %s", STR_ARG(in->path), strerror(errno));
            in->at_end = true;
        }
    }
}

static void begin_lines(input *in, int descriptor, str path) {
    in->descriptor = descriptor;
    in->path = path;
    in->line = 0;
    in->block_at = 0;
    in->at_end = false;
}

static bool next_json(input *in, article *a, problems *told) {
    while (next_line(in, a, told)) {
        bool has_mark = in->line == 1 && str_starts(buf_str(&a->bytes), STR("\xEF\xBB\xBF")); // a byte order mark
        if (has_mark) memmove(a->bytes.at, a->bytes.at + 3, a->bytes.size -= 3);
        if (!str_trim(buf_str(&a->bytes)).size) continue;
        a->kind = INPUT_JSON;
        a->path = in->path;
        a->name = str_last_part(in->path);
        a->line = in->line;
        return true;
    }
    if (in->descriptor > STDERR_FILENO) close(in->descriptor);
    in->descriptor = -1;
    buf_clear(&in->block);
    return false;
}

static bool take_text(input *in, str path, article *a, problems *told) {
    a->kind = INPUT_TEXT;
    a->path = path;
    a->name = str_last_part(path);
    a->line = 0;
    return convert(&in->options, path, &a->bytes, told);
}

// Standard input is JSON Lines when its first character that is not blank is a brace; an article does not begin so.
static bool open_stdin(input *in, article *a, problems *told) {
    static const str path = {"stdin", 5};
    in->stdin_done = true;
    buf_clear(&in->block);
    bool ended = false;
    if (!read_up_to(STDIN_FILENO, &in->block, 4096, &ended)) {
        problem_add(told, "stdin: %s", strerror(errno));
        return false;
    }
    str head = buf_str(&in->block);
    if (str_starts(head, STR("\xEF\xBB\xBF"))) head = (str){head.at + 3, head.size - 3};
    head = str_trim(head);
    if (in->options.is_json || (head.size && head.at[0] == '{')) {
        begin_lines(in, STDIN_FILENO, path);
        in->at_end = ended;
        return next_json(in, a, told);
    }
    buf_clear(&a->bytes);
    buf_str_append(&a->bytes, buf_str(&in->block));
    buf_clear(&in->block);
    if (!ended && !read_up_to(STDIN_FILENO, &a->bytes, in->options.size_max + 1, &ended)) {
        problem_add(told, "stdin: %s", strerror(errno));
        return false;
    }
    if (!ended || a->bytes.size > in->options.size_max) {
        problem_add(told, "stdin: larger than %zu bytes (--max-size allows more); skipped", in->options.size_max);
        return false;
    }
    return take_text(in, path, a, told);
}

static bool open_path(input *in, str path, article *a, problems *told) {
    int descriptor = open_file(path.at, told);
    if (descriptor < 0) return false;
    if (str_ends(path, STR(".jsonl"))) {
        begin_lines(in, descriptor, path);
        return next_json(in, a, told);
    }
    bool done = read_whole(descriptor, path.at, in->options.size_max, &a->bytes, told);
    close(descriptor);
    return done && take_text(in, path, a, told);
}

static bool has_folders(const char *folder) {
    DIR *dir = opendir(folder);
    arena scratch = {0};
    bool has = false;
    for (struct dirent *entry; dir && !has && (entry = readdir(dir));)
        has = entry->d_name[0] != '.' && input_is_folder(str_format(&scratch, "%s/%s", folder, entry->d_name).at);
    if (dir) closedir(dir);
    arena_free(&scratch);
    return has;
}

static void open_folder(input *in, const char *folder, problems *told) {
    in->next_found = 0;
    in->found_count = 0;
    if (!input_list_folder(&in->memory, folder, input_endings, &in->found, &in->found_count, told)) return;
    if (in->found_count) return;
    problem_add(told, "%s: no *.txt or *.jsonl in this folder%s", folder, has_folders(folder) ? "; folders in it are not looked into: name them" : "");
}

bool input_next(input *in, article *a, problems *told) {
    if (in->descriptor >= 0 && next_json(in, a, told)) return true;
    for (;;) {
        if (in->next_found < in->found_count) {
            if (open_path(in, in->found[in->next_found++], a, told)) return true;
            continue;
        }
        if (in->next_path == in->options.path_count) {
            bool wants_stdin = !in->options.path_count && !in->stdin_done;
            return wants_stdin && open_stdin(in, a, told);
        }
        const char *path = in->options.paths[in->next_path++];
        if (strcmp(path, "-") == 0) {
            if (!in->stdin_done && open_stdin(in, a, told)) return true;
        } else if (input_is_folder(path)) {
            open_folder(in, path, told);
        } else if (open_path(in, str_from(path), a, told)) {
            return true;
        }
    }
}
