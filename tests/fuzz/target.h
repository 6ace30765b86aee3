// target.h: what the fuzz targets share. A target is one file with LLVMFuzzerTestOneInput; tests/fuzz/run builds and runs it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TESTS_FUZZ_TARGET_H
#define LEDE_TESTS_FUZZ_TARGET_H

#include <unistd.h>

#include "stages.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// What must hold: a failure is a crash with a line that says which.
#define MUST(holds)                                                                                                                                            \
    do {                                                                                                                                                       \
        if (!(holds)) {                                                                                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #holds);                                                                         \
            abort();                                                                                                                                           \
        }                                                                                                                                                      \
    } while (0)

// The input as a text: UTF-8 without NUL, what is not becomes a question mark. buf_free it.
static inline buf text_of(const uint8_t *data, size_t size) {
    buf text = {0};
    buf_reserve(&text, size + 1);
    buf_append(&text, (const char *)data, size);
    for (size_t at = 0; (at += utf8_invalid_at(text.at + at, text.size - at)) < text.size;) text.at[at] = '?';
    for (size_t i = 0; i < text.size; i++)
        if (!text.at[i]) text.at[i] = '?';
    return text;
}

// A folder of this process's own, gone with it. The word list word.tsv in it is for rules to name.
static inline const char *own_folder(void) {
    static char folder[64];
    if (folder[0]) return folder;
    snprintf(folder, sizeof folder, "/tmp/lede-fuzz-%ld", (long)getpid());
    char command[160]; // a folder that is left over from a process of the same number is used again
    snprintf(command, sizeof command, "mkdir -p %s && printf 'word\\trank\\tgender\\nking\\t1\\tm\\nqueen of all\\t2\\tf\\nAnn\\t3\\tf\\n' > %s/word.tsv",
             folder, folder);
    MUST(system(command) == 0);
    return folder;
}

// Loads the rules as a pack of one file in own_folder(). pack_free it.
static inline pack *load_rules(str rules) {
    char path[128];
    snprintf(path, sizeof path, "%s/a.rules", own_folder());
    FILE *file = fopen(path, "w");
    MUST(file && fwrite(rules.at, 1, rules.size, file) == rules.size && fclose(file) == 0);
    pack *p = pack_load(path, NULL);
    return p;
}

#endif
