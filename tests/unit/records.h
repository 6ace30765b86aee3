// records.h: gold and facts for the tests of score/, from short lines.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TESTS_RECORDS_H
#define LEDE_TESTS_RECORDS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc/fact_json.h"

// The lines of one row of a table.
enum { RECORDS_MAX = 5 };

// Records are written without `doc`, and with ' for ".
static inline void read_records(fact_memory *memory, const char *const *lines, fact_list *list) {
    problems told = {0};
    for (long i = 0; i < RECORDS_MAX && lines[i]; i++) {
        buf line = {0};
        buf_text(&line, "{'doc':'x.txt',");
        buf_text(&line, lines[i] + 1);
        for (size_t k = 0; k < line.size; k++)
            if (line.at[k] == '\'') line.at[k] = '"';
        fact_record *record = fact_json_parse(memory, buf_str(&line), STR("test"), i + 1, NULL, &told);
        if (!record) fail_msg("%.*s", STR_ARG(buf_str(&told.lines)));
        ARRAY_PUSH(list->items, list->count, list->capacity, record);
        buf_free(&line);
    }
    problems_free(&told);
}

#endif
