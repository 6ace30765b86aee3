// input.h: articles from files, folders and standard input, one after the other, in an order that does not depend on the machine.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_INPUT_H
#define LEDE_TEXT_INPUT_H

#include <signal.h>

#include "text/problems.h"

// Set by a signal handler: what is being waited for is taken as ended.
extern volatile sig_atomic_t input_stop;

typedef enum { INPUT_TEXT, INPUT_JSON } input_kind;

// One article as it stands in its file: a whole text, or one line of JSON.
typedef struct {
    input_kind kind;
    str path;  // the file as it was named, "stdin" for standard input; lives as long as the input
    str name;  // its last part
    long line; // of a JSON line, from 1
    buf bytes; // reused from article to article
} article;

typedef struct {
    const char *const *paths; // none: standard input; "-" is standard input too
    size_t path_count;
    const char *encoding; // NULL: UTF-8; else a name that iconv knows
    size_t size_max;      // bytes of one text
    bool is_json;         // standard input is JSON Lines, whatever it begins with
} input_options;

typedef struct input input;

// How the names of the files in a folder that are read end; NULL at the end.
extern const char *const input_endings[];
bool input_is_folder(const char *path);

// Nothing is read yet; folders are expanded to their *.txt and *.jsonl in byte order as they are reached.
input *input_open(const input_options *options);
// Reads the next article; false at the end. What cannot be read becomes a line in `told` and is passed over. A text is
// valid UTF-8 without a byte order mark or NUL; JSON lines are not looked into.
bool input_next(input *in, article *a, problems *told);
void input_close(input *in);

// Reads a whole file (at most `size_max` bytes) into `out`. On failure returns false, the reason in `told`, and in errno (EFBIG when it
// is too large).
bool input_read_file(const char *path, size_t size_max, buf *out, problems *told);
// The names in a folder that end with one of the NULL-ended `endings`, as "folder/name" in byte order; arena memory. False when
// the folder cannot be read, with the reason in `told` and errno.
bool input_list_folder(arena *a, const char *folder, const char *const *endings, str **paths, size_t *count, problems *told);

#endif
