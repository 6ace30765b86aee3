// arguments.c: the table of arguments that are no files, or of which there is more to say. To add one, or fixed values of one: a row in arguments[].
// SPDX-License-Identifier: MIT
#include "cmd/arguments.h"

#include <string.h>

#include "cmd/terminal.h"
#include "doc/offsets.h"
#include "nlp/timex.h"
#include "nlp/timex_forms.h"
#include "out/writers.h"

static const char *format_name(size_t i) {
    return i < fact_writer_count ? fact_writers[i].name : NULL;
}

static const struct {
    const char *name; // as in the option's row
    const char *const *words;
    const char *(*word)(size_t i); // where no array has them
    const char *shape;
    bool is_file;
} arguments[] = {
    {"FORMAT", NULL, format_name, NULL, false},
    {"UNIT", offset_unit_names, NULL, NULL, false},
    {"FORM", timex_form_names, NULL, NULL, false},
    {"WHEN", when_names, NULL, NULL, false},
    {"POLICY", timex_policy_names, NULL, NULL, false},
    {"ORDER", timex_order_names, NULL, NULL, false},
    {"N", NULL, NULL, NULL, false},
    {"NAME", NULL, NULL, "as 'iconv -l' lists them", false},
    {"RULE", NULL, NULL, "the name of a rule", false},
    {"SIZE", NULL, NULL, "a number of bytes, with K, M or G behind it, up to 2G", false},
    {"COLUMNS", NULL, NULL, NULL, false},
    {"YYYY-MM-DD", NULL, NULL, "a day like 2011-03-05", false},
    {"A,B", NULL, NULL, NULL, false},
    {"TYPE", NULL, NULL, "a small letter, then letters, digits, _ and -", false},
    {"BAR", NULL, NULL, "TYPE.METRIC=F1 from 0 to 1, like cast.strict=0.9", false},
    {"PACK", NULL, NULL, "name one; a rule file of yours can include several", true},
};

static size_t find(const char *name) {
    size_t i = 0;
    while (i < ARRAY_LEN(arguments) && strcmp(arguments[i].name, name) != 0) i++;
    return i;
}

argument_kind argument_kind_of(const char *name) {
    size_t which = find(name);
    if (which == ARRAY_LEN(arguments) || arguments[which].is_file) return TAKES_FILE;
    return arguments[which].words || arguments[which].word ? TAKES_WORD : TAKES_ANYTHING;
}

const char *argument_word(const char *name, size_t i) {
    size_t which = find(name);
    if (which == ARRAY_LEN(arguments)) return NULL;
    if (arguments[which].word) return arguments[which].word(i);
    return arguments[which].words ? arguments[which].words[i] : NULL;
}

const char *argument_shape(const char *name) {
    size_t which = find(name);
    return which == ARRAY_LEN(arguments) ? NULL : arguments[which].shape;
}
