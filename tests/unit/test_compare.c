// test_compare.c: verdicts of one run, their file, and what changed between two runs.
// SPDX-License-Identifier: MIT
#include "records.h"

#include <stdlib.h>
#include <unistd.h>

#include "score/compare.h"

#define GOLD_JUNE "{'type':'date','start':0,'end':6,'text':'June 4'}"
#define GOLD_MAY "{'type':'date','start':9,'end':12,'text':'May','value':'2010-05'}"
#define GOLD_CAST_A "{'type':'cast','start':20,'end':29,'text':'A, B star','fields':{'actor':'A'}}"
#define GOLD_CAST_B "{'type':'cast','start':20,'end':29,'text':'A, B star','fields':{'actor':'B'}}"

// The verdicts of these records, as a run makes them. The records live as long as `memory`.
static void judge(fact_memory *memory, const char *const *gold_lines, const char *const *fact_lines, verdict_list *v) {
    fact_list gold = {0}, facts = {0};
    evaluation e = {0};
    read_records(memory, gold_lines, &gold);
    read_records(memory, fact_lines, &facts);
    align_document(&e, &gold, &facts);
    verdicts_make(v, &e);
    evaluation_free(&e);
    free(gold.items);
    free(facts.items);
}

// "right date June 4 (r.one)", a verdict after the other.
static void tell_verdicts(const verdict_list *v, buf *out) {
    for (size_t i = 0; i < v->count; i++) {
        const verdict *one = &v->items[i];
        buf_format(out, "%s%s %.*s %.*s", i ? ", " : "", verdict_names[one->kind], STR_ARG(one->type), STR_ARG(one->text));
        if (one->nth > 1) buf_format(out, " #%u", one->nth);
        if (one->says.size) buf_format(out, " [%.*s]", STR_ARG(one->says));
        if (one->rule.size) buf_format(out, " (%.*s)", STR_ARG(one->rule));
    }
    buf_char(out, '\0');
}

typedef struct {
    const char *what;
    const char *gold[RECORDS_MAX], *facts[RECORDS_MAX];
    const char *expected;
} verdict_row;

static const verdict_row verdict_rows[] = {
    {"nothing at all", {0}, {0}, ""},
    {"right, with its rule", {GOLD_JUNE}, {"{'type':'date','start':0,'end':6,'rule':'r.one'}"}, "right date June 4 (r.one)"},
    {"a wrong extent or field differs",
     {GOLD_JUNE, GOLD_MAY},
     {"{'type':'date','start':0,'end':7,'rule':'r'}", "{'type':'date','start':9,'end':12,'value':'x','rule':'r'}"},
     "differs date June 4 (r), differs date May [value: 2010-05] (r)"},
    {"missed and wrong, gold first",
     {GOLD_MAY},
     {"{'type':'date','start':0,'end':6,'text':'June 4','value':'x','rule':'r'}"},
     "missed date May [value: 2010-05], wrong date June 4 (r)"},
    {"gold of one extent is told apart by its fields",
     {GOLD_CAST_A, GOLD_CAST_B},
     {"{'type':'cast','start':20,'end':29,'fields':{'actor':'B'},'rule':'r'}"},
     "missed cast A, B star [actor: A], right cast A, B star [actor: B] (r)"},
    {"what is the same in all is numbered in the order of the text",
     {"{'type':'date','start':0,'end':3,'text':'May'}", "{'type':'date','start':9,'end':12,'text':'May'}"},
     {"{'type':'date','start':9,'end':12,'text':'May','rule':'r'}", "{'type':'date','start':20,'end':23,'text':'May'}"},
     "missed date May, right date May #2 (r), wrong date May"},
    {"optional gold has no verdict, nor what met it",
     {"{'type':'date','start':0,'end':6,'text':'June 4','optional':true}"},
     {"{'type':'date','start':0,'end':6,'text':'June 4'}"},
     ""},
    {"offsets alone, and a text of two lines",
     {"{'type':'date','start':0,'end':6}", "{'type':'date','start':7,'end':14,'text':'June\\n 4'}"},
     {0},
     "missed date 0-6, missed date June 4"},
};

static void verdicts_are_made(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof verdict_rows / sizeof *verdict_rows; i++) {
        fact_memory memory = {0};
        verdict_list v = {0};
        buf told = {0};
        judge(&memory, verdict_rows[i].gold, verdict_rows[i].facts, &v);
        tell_verdicts(&v, &told);
        if (strcmp(told.at, verdict_rows[i].expected) != 0) fail_msg("%s: %s, not %s", verdict_rows[i].what, told.at, verdict_rows[i].expected);
        buf_free(&told);
        verdicts_free(&v);
        fact_memory_free(&memory);
    }
}

// A file with these bytes, of which the caller knows the name.
static void write_file(const char *path, str bytes) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.at, 1, bytes.size, file), bytes.size);
    fclose(file);
}

static void a_file_gives_back_what_was_saved(void **state) {
    (void)state;
    const char *gold[RECORDS_MAX] = {GOLD_CAST_A, GOLD_CAST_B, GOLD_MAY, "{'type':'date','start':0,'end':5,'text':'\\\\ \\\" é'}"};
    const char *facts[RECORDS_MAX] = {"{'type':'date','start':9,'end':12,'value':'2010-05','rule':'r.one'}",
                                      "{'type':'date','start':40,'end':46,'text':'June 4'}", "{'type':'date','start':50,'end':56,'text':'June 4'}"};
    char path[] = "/tmp/test_compare.XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    close(descriptor);
    fact_memory memory = {0};
    verdict_list made = {0}, read = {0};
    problems told = {0};
    buf lines = {0}, again = {0};
    comparison c = {0};
    judge(&memory, gold, facts, &made);
    verdicts_write(&made, &lines);
    write_file(path, buf_str(&lines));
    assert_true(verdicts_read(&read, path, NULL, &told));
    unlink(path);
    assert_int_equal(told.count, 0);
    verdicts_write(&read, &again);
    assert_true(str_equal(buf_str(&lines), buf_str(&again)));
    compare_verdicts(&c, &read, &made);
    for (size_t kind = 0; kind < CHANGE_COUNT; kind++) assert_int_equal(c.counts[kind], 0);
    comparison_free(&c);
    buf_free(&lines);
    buf_free(&again);
    problems_free(&told);
    verdicts_free(&made);
    verdicts_free(&read);
    fact_memory_free(&memory);
}

// ---- two runs

typedef struct {
    const char *what;
    const char *gold_before[RECORDS_MAX], *before[RECORDS_MAX], *gold_now[RECORDS_MAX], *now[RECORDS_MAX];
    const char *expected; // kind text, with the rules
    bool is_worse;
} change_row;

#define GOLD_TWO "{'type':'pair','start':0,'end':7,'text':'A and B','fields':{'left':'A','right':'B'}}"
#define TWO(left, right) "{'type':'pair','start':0,'end':7,'text':'A and B','fields':{'left':'" left "','right':'" right "'},'rule':'p'}"
#define RIGHT(rule) "{'type':'date','start':0,'end':6,'text':'June 4','rule':'" rule "'}"
#define SHORT(rule) "{'type':'date','start':0,'end':4,'text':'June','rule':'" rule "'}"
#define EXTRA(rule) "{'type':'date','start':30,'end':33,'text':'Mon','value':'" rule "','rule':'" rule "'}"

static const change_row change_rows[] = {
    {"nothing changed", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE}, {RIGHT("a")}, "", false},
    {"lost", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE}, {0}, "lost June 4 a>", true},
    {"half lost", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE}, {SHORT("b")}, "lost June 4 a>b", true},
    {"the other half", {GOLD_JUNE}, {SHORT("b")}, {GOLD_JUNE}, {0}, "lost June 4 b>", true},
    {"gained", {GOLD_JUNE}, {0}, {GOLD_JUNE}, {RIGHT("a")}, "gained June 4 >a", false},
    {"made right", {GOLD_JUNE}, {SHORT("b")}, {GOLD_JUNE}, {RIGHT("b")}, "gained June 4 b>b", false},
    {"another rule finds it: counted, not listed", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE}, {RIGHT("b")}, "moved 1", false},
    {"a field that was right", {GOLD_TWO}, {TWO("A", "x")}, {GOLD_TWO}, {TWO("x", "x")}, "lost A and B p>p", true},
    {"a field more that is right", {GOLD_TWO}, {TWO("x", "x")}, {GOLD_TWO}, {TWO("x", "B")}, "gained A and B p>p", false},
    {"a field for another", {GOLD_TWO}, {TWO("A", "x")}, {GOLD_TWO}, {TWO("x", "B")}, "lost A and B p>p", true},
    {"a wrong field that is wrong otherwise", {GOLD_TWO}, {TWO("A", "x")}, {GOLD_TWO}, {TWO("A", "y")}, "", false},
    {"a new wrong fact", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE}, {RIGHT("a"), EXTRA("x")}, "wrong Mon >x", true},
    {"a wrong fact less", {GOLD_JUNE}, {EXTRA("x")}, {GOLD_JUNE}, {0}, "gone Mon x>", false},
    {"the same wrong fact with another value", {0}, {EXTRA("x")}, {0}, {EXTRA("y")}, "moved 1", false},
    {"new gold is neither gained nor lost", {GOLD_JUNE}, {RIGHT("a")}, {GOLD_JUNE, GOLD_MAY}, {RIGHT("a")}, "gold_new 1", false},
    {"gold that is gone is not lost", {GOLD_JUNE, GOLD_MAY}, {RIGHT("a")}, {GOLD_MAY}, {0}, "gold_gone 1", false},
    {"lost before wrong before gained before gone, then in the order of the text",
     {GOLD_JUNE, GOLD_MAY, GOLD_CAST_A},
     {RIGHT("a"), "{'type':'date','start':9,'end':12,'text':'May','value':'2010-05','rule':'m'}", EXTRA("x")},
     {GOLD_JUNE, GOLD_MAY, GOLD_CAST_A},
     {"{'type':'cast','start':20,'end':29,'fields':{'actor':'A'},'rule':'c'}", "{'type':'cast','start':50,'end':54,'text':'else','rule':'c'}"},
     "lost June 4 a>, lost May m>, wrong else >c, gained A, B star >c, gone Mon x>",
     true},
};

static str rule_of(const verdict *v) {
    return v ? v->rule : STR("");
}

static void tell_changes(const comparison *c, buf *out) {
    for (size_t i = 0; i < c->count; i++) {
        const change *one = &c->items[i];
        buf_format(out, "%s%s %.*s %.*s>%.*s", out->size ? ", " : "", change_names[one->kind], STR_ARG(change_subject(one)->text),
                   STR_ARG(rule_of(one->before)), STR_ARG(rule_of(one->now)));
    }
    for (size_t kind = CHANGE_LISTED; kind < CHANGE_COUNT; kind++)
        if (c->counts[kind]) buf_format(out, "%s%s %zu", out->size ? ", " : "", change_names[kind], c->counts[kind]);
    buf_char(out, '\0');
}

static void runs_are_compared(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof change_rows / sizeof *change_rows; i++) {
        const change_row *row = &change_rows[i];
        fact_memory memory = {0};
        verdict_list before = {0}, now = {0};
        comparison c = {0};
        buf told = {0};
        judge(&memory, row->gold_before, row->before, &before);
        fact_memory_free(&memory); // an earlier run is remembered by its verdicts alone
        judge(&memory, row->gold_now, row->now, &now);
        compare_verdicts(&c, &before, &now);
        tell_changes(&c, &told);
        if (strcmp(told.at, row->expected) != 0) fail_msg("%s: %s, not %s", row->what, told.at, row->expected);
        if (comparison_is_worse(&c) != row->is_worse) fail_msg("%s: worse or not", row->what);
        buf_free(&told);
        comparison_free(&c);
        verdicts_free(&before);
        verdicts_free(&now);
        fact_memory_free(&memory);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts_are_made),
        cmocka_unit_test(a_file_gives_back_what_was_saved),
        cmocka_unit_test(runs_are_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
