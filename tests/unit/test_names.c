// test_names.c: names found again, who is meant by them, by pronouns and by nobody (tests/tables/names.txt, with the pack beside it).
// SPDX-License-Identifier: MIT
#include "check.h"
#include "packs.h"

static worker *names;

static void check_names(const table_row *r) {
    str text = r->cells[0], type_name;
    str_next(&text, ':', &type_name);
    document doc = {.path = STR("test")};
    problems told = {0};
    buf found = {0}, wanted = {0}, all = {0};
    run_pack(names, &doc, str_trim(text), NULL, &told);
    describe_found(names, &all);
    str rest = buf_str(&all), line;
    while (str_next(&rest, '\f', &line))
        if (str_starts(line, type_name)) buf_format(&found, "  %.*s\n", STR_ARG(line));
    for (size_t i = 1; i < r->count; i++) buf_format(&wanted, "  %.*s\n", STR_ARG(r->cells[i]));
    if (!str_equal(buf_str(&found), buf_str(&wanted)) || told.count)
        MISS("%s:%ld: %.*s\n found\n%.*s wanted\n%.*s", r->path, r->line, STR_ARG(text), STR_ARG(buf_str(&found)), STR_ARG(buf_str(&wanted)));
    buf_free(&found);
    buf_free(&wanted);
    buf_free(&all);
    problems_free(&told);
    document_free(&doc);
}

static void names_are_as_in_the_table(void **state) {
    (void)state;
    const char *folder = getenv("LEDE_TABLES");
    char path[512];
    snprintf(path, sizeof path, "%s/names", folder ? folder : "tests/tables");
    pack *p = pack_load(path, NULL);
    for (size_t i = 0; i < p->finding_count; i++) print_error("%u: %.*s\n", p->findings[i].at.line, STR_ARG(p->findings[i].text));
    assert_int_equal(p->finding_count, 0);
    names = worker_new(p);
    each_row("names.txt", check_names);
    worker_free(names);
    pack_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names_are_as_in_the_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
