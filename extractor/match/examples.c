// examples.c: an example is a sentence with marks: [text](field), [text](field=value), [text](=value) for the fact's own extent.
// It runs alone - with the rules that make what its rule names, and no others - and with the whole pack, where another rule may
// steal it. `\[` is a bracket.
// SPDX-License-Identifier: MIT
#include "match/examples.h"

#include <stdlib.h>

#include "stages.h"

typedef struct {
    str field, value; // no field: the extent; no value: any
    bool has_value;
    span at;
} mark;

typedef struct {
    buf text;
    mark *marks;
    size_t count, capacity;
} marked_text;

static void read_mark(str inside, uint32_t start, uint32_t end, marked_text *out) {
    mark m = {.field = inside, .at = {start, end}};
    const char *equals = inside.size ? memchr(inside.at, '=', inside.size) : NULL;
    if (equals) {
        m.field.size = (size_t)(equals - inside.at);
        m.value = (str){equals + 1, inside.size - m.field.size - 1};
        m.has_value = true;
    }
    ARRAY_PUSH(out->marks, out->count, out->capacity, m);
}

// Whether the bracket at `at` opens a mark: its partner is followed by "(".
static bool opens_mark(str source, size_t at) {
    size_t depth = 0;
    for (size_t i = at; i < source.size; i++) {
        if (source.at[i] == '\\')
            i++;
        else if (source.at[i] == '[')
            depth++;
        else if (source.at[i] == ']' && --depth == 0)
            return i + 1 < source.size && source.at[i + 1] == '(' && memchr(source.at + i, ')', source.size - i);
    }
    return false;
}

// Takes the marks out of an example. Brackets that do not pair are text.
static void read_example(str source, marked_text *out) {
    enum { DEPTH = 8 };
    uint32_t open[DEPTH];
    size_t depth = 0;
    for (size_t i = 0; i < source.size; i++) {
        char c = source.at[i];
        if (c == '\\' && i + 1 < source.size && (source.at[i + 1] == '[' || source.at[i + 1] == ']')) {
            buf_char(&out->text, source.at[++i]);
        } else if (c == '[' && depth < DEPTH && opens_mark(source, i)) {
            open[depth++] = (uint32_t)out->text.size;
        } else if (c == ']' && depth && i + 1 < source.size && source.at[i + 1] == '(') {
            const char *close = memchr(source.at + i, ')', source.size - i);
            read_mark((str){source.at + i + 2, (size_t)(close - source.at) - i - 2}, open[--depth], (uint32_t)out->text.size, out);
            i = (size_t)(close - source.at);
        } else {
            buf_char(&out->text, c);
        }
    }
}

// ---- what is wrong with an example as written

static place place_in(const example *e, const char *at) {
    place where = e->at;
    where.column += (uint32_t)(at - e->text.at);
    return where;
}

// Whether all brackets pair, but for those behind a backslash; else an error.
static bool check_brackets(pack *p, const example *e) {
    const char *open[16];
    size_t depth = 0;
    for (size_t i = 0; i < e->text.size; i++) {
        const char *at = e->text.at + i;
        if (*at == '\\')
            i++;
        else if (*at == '[' && depth < ARRAY_LEN(open))
            open[depth++] = at;
        else if (*at == ']' && depth) {
            depth--;
            bool is_mark = i + 1 < e->text.size && at[1] == '(';
            if (!is_mark || memchr(at, ')', e->text.size - i)) continue;
            pack_find_fault(p, place_in(e, at + 1), false, "this mark is not closed: write [text](field)");
            return false;
        }
    }
    if (depth) pack_find_fault(p, place_in(e, open[0]), false, "this bracket is not closed: write [text](field), or \\[ for the sign itself");
    return !depth;
}

static void check_marks(pack *p, const rule *r, const example *e) {
    marked_text marked = {0};
    const type *t = &p->types[r->type];
    read_example(e->text, &marked);
    for (size_t i = 0; i < marked.count; i++) {
        str field = marked.marks[i].field;
        if (e->kind == EXAMPLE_NO)
            pack_find_fault(p, place_in(e, field.at), false, "a no has no marks: nothing is to be found in it");
        else if (field.size && type_field(t, field) == NONE)
            pack_no_field(p, t, field, place_in(e, field.at));
    }
    buf_free(&marked.text);
    free(marked.marks);
}

void examples_check(pack *p) {
    for (size_t i = 0; i < p->rule_count; i++)
        for (size_t k = 0; k < p->rules[i].example_count; k++)
            if (check_brackets(p, &p->rules[i].examples[k])) check_marks(p, &p->rules[i], &p->rules[i].examples[k]);
}

// ---- which rules run

static void enable_type(const pack *p, uint32_t type_number, bool *enabled, bool *seen);

static void enable_needs(const pack *p, const pattern *line, bool *enabled, bool *seen) {
    for (uint32_t i = 0; i < line->folded_count; i++)
        if (p->atoms[line->folded[i]].kind == ATOM_TYPE) enable_type(p, p->atoms[line->folded[i]].index, enabled, seen);
}

static void enable_rule(const pack *p, uint32_t rule_number, bool *enabled, bool *seen) {
    const rule *r = &p->rules[rule_number];
    enabled[rule_number] = true;
    for (size_t i = 0; i < r->match_count; i++) enable_needs(p, &p->patterns[r->matches[i]], enabled, seen);
    for (size_t i = 0; i < r->unless_count; i++) enable_needs(p, &p->patterns[r->unlesses[i]], enabled, seen);
}

static void enable_type(const pack *p, uint32_t type_number, bool *enabled, bool *seen) {
    if (seen[type_number]) return;
    seen[type_number] = true;
    for (size_t i = 0; i < p->types[type_number].rule_count; i++) enable_rule(p, p->types[type_number].rules[i], enabled, seen);
}

// ---- one example

typedef struct {
    worker *worker;
    document doc;
    problems told;
    arena *memory;
    bool *enabled, *seen;
} runner;

static void give_names(runner *run, const rule *r) {
    const pack *p = run->worker->pack;
    for (size_t g = 0; g < r->given_count; g++) {
        uint32_t known = table_find(&p->names, r->givens[g].type_name);
        if (known == TABLE_NONE || p->named[known].kind != NAMED_TYPE) continue;
        str rest = r->givens[g].names, name;
        while (str_next(&rest, ';', &name)) {
            name = str_trim(name);
            str text = buf_str(&run->doc.text);
            for (size_t i = 0; name.size && i + name.size <= text.size; i++) {
                if (memcmp(text.at + i, name.at, name.size) != 0) continue;
                worker_give(run->worker, p->named[known].index, (span){(uint32_t)i, (uint32_t)(i + name.size)});
                i += name.size - 1;
            }
        }
    }
}

static void run_example(runner *run, const rule *r, const example *e, const marked_text *marked, const bool *enabled) {
    document *doc = &run->doc;
    document_clear(doc);
    problems_clear(&run->told);
    buf_text(&doc->id, "example");
    buf_str_append(&doc->text, buf_str(&marked->text));
    buf_str_append(&doc->date, e->date);
    run->worker->enabled = enabled;
    stages[STAGE_TOKENIZE].run(run->worker, doc, &run->told);
    stages[STAGE_STEM].run(run->worker, doc, &run->told);
    worker_begin(run->worker, doc, &run->told);
    give_names(run, r);
    worker_finish(run->worker);
}

// ---- the verdict

static bool counts_as_mine(const annotation *a, uint32_t rule_number, bool is_alone) {
    if (!is_alone || a->rule == rule_number) return true;
    return a->rule == NONE && a->proof && a->proof->rule == rule_number;
}

static bool meets_mark(const runner *run, const annotation *a, const mark *m) {
    const type *t = &run->worker->pack->types[a->type];
    if (!m->field.size) return span_equal(a->at, m->at) && (!m->has_value || str_equal(a->value, m->value));
    for (size_t i = 0; i < t->field_count; i++) {
        const field_value *f = &a->fields[i];
        if (str_equal(t->fields[i].name, m->field) && f->has_span && span_equal(f->at, m->at)) return !m->has_value || str_equal(f->value, m->value);
    }
    return false;
}

static bool is_marked(const marked_text *marked, str field, span at) {
    for (size_t i = 0; i < marked->count; i++)
        if (str_equal(marked->marks[i].field, field) && span_equal(marked->marks[i].at, at)) return true;
    return false;
}

// Something of this fact that is not marked: a field, or the extent when extents are marked.
static bool is_unmarked(const runner *run, const annotation *a, const marked_text *marked, bool marks_fields, str *what) {
    const type *t = &run->worker->pack->types[a->type];
    for (size_t i = 0; i < t->field_count && marks_fields; i++) {
        if (!a->fields[i].has_span || is_marked(marked, t->fields[i].name, a->fields[i].at)) continue;
        *what = str_format(run->memory, "%.*s '%.*s'", STR_ARG(t->fields[i].name), STR_ARG(document_slice(&run->doc, a->fields[i].at)));
        return true;
    }
    if (marks_fields || is_marked(marked, STR(""), a->at)) return false;
    *what = str_format(run->memory, "'%.*s'", STR_ARG(document_slice(&run->doc, a->at)));
    return true;
}

static str describe(const runner *run, const annotation *a) {
    const type *t = &run->worker->pack->types[a->type];
    buf out = {0};
    buf_format(&out, "'%.*s'", STR_ARG(document_slice(&run->doc, a->at)));
    if (!t->field_count) buf_format(&out, " = %.*s", STR_ARG(a->value));
    for (size_t i = 0; i < t->field_count; i++)
        if (a->fields[i].is_set) buf_format(&out, ", %.*s '%.*s'", STR_ARG(t->fields[i].name), STR_ARG(a->fields[i].value));
    if (a->rule != NONE) buf_format(&out, " (rule %.*s)", STR_ARG(run->worker->pack->rules[a->rule].name));
    str text = str_copy(run->memory, buf_str(&out));
    buf_free(&out);
    return text;
}

// Why the example is not as marked; empty when it is.
static str find_difference(const runner *run, const rule *r, const example *e, const marked_text *marked, bool is_alone) {
    const annotation_list *found = &run->worker->types[r->type];
    uint32_t rule_number = (uint32_t)(r - run->worker->pack->rules);
    bool marks_fields = false;
    if (run->told.count) return STR("a rule hit a limit");
    for (size_t m = 0; m < marked->count; m++) marks_fields |= marked->marks[m].field.size > 0;
    for (size_t i = 0; i < found->count; i++) {
        str what;
        const annotation *a = found->items[i];
        if (!counts_as_mine(a, rule_number, is_alone) || (a->rule == NONE && !a->proof)) continue;
        if (e->kind == EXAMPLE_NO) return str_format(run->memory, "found %.*s", STR_ARG(describe(run, a)));
        if (is_unmarked(run, a, marked, marks_fields, &what))
            return str_format(run->memory, "found %.*s, which is not marked: %.*s", STR_ARG(what), STR_ARG(describe(run, a)));
    }
    for (size_t m = 0; m < marked->count && e->kind != EXAMPLE_NO; m++) {
        bool is_met = false;
        const mark *k = &marked->marks[m];
        for (size_t i = 0; i < found->count && !is_met; i++)
            is_met = counts_as_mine(found->items[i], rule_number, is_alone) && meets_mark(run, found->items[i], k);
        if (is_met) continue;
        str text = document_slice(&run->doc, k->at);
        const annotation *near = NULL;
        for (size_t i = 0; i < found->count && !near; i++)
            if (span_overlaps(found->items[i]->at, k->at) && counts_as_mine(found->items[i], rule_number, is_alone)) near = found->items[i];
        return str_format(run->memory, "did not find %.*s%s'%.*s'%s%.*s%s%.*s", STR_ARG(k->field), k->field.size ? " " : "", STR_ARG(text),
                          k->has_value ? " = " : "", STR_ARG(k->value), near ? "; found " : "", STR_ARG(near ? describe(run, near) : STR("")));
    }
    if (e->kind != EXAMPLE_NO && !marked->count) return STR("nothing is marked in this example: write [text](field) or [text](=value)");
    return STR("");
}

static void check_example(runner *run, const rule *r, const example *e, example_handler *handle, void *context) {
    marked_text marked = {0};
    bool is_todo = e->kind == EXAMPLE_TODO, runs_alone = !is_todo && !timex_asks_named(r->value); // a todo is said once, for the whole pack
    str alone = STR("");
    read_example(e->text, &marked);
    if (runs_alone) {
        run_example(run, r, e, &marked, run->enabled);
        alone = find_difference(run, r, e, &marked, true);
    }
    run_example(run, r, e, &marked, NULL);
    str whole = find_difference(run, r, e, &marked, false);
    bool fails = !is_todo && (alone.size || whole.size);
    if (fails || (is_todo && !whole.size)) {
        example_result result = {r, e, alone, whole};
        handle(context, &result);
    }
    buf_free(&marked.text);
    free(marked.marks);
}

size_t examples_run(const pack *p, arena *memory, example_handler *handle, void *context) {
    runner run = {.worker = worker_new(p), .memory = memory};
    run.worker->ignores_when = true;
    size_t count = 0;
    run.enabled = mem_alloc(p->rule_count + 1);
    run.seen = mem_alloc(p->type_count + 1);
    for (uint32_t i = 0; i < p->rule_count; i++) {
        const rule *r = &p->rules[i];
        memset(run.enabled, 0, p->rule_count);
        memset(run.seen, 0, p->type_count);
        enable_rule(p, i, run.enabled, run.seen);
        for (uint32_t t = 0; t < p->type_count; t++) {
            bool is_needed = p->types[t].is_anchor;
            for (size_t f = 0; f < p->types[r->type].field_count; f++) is_needed |= p->types[r->type].fields[f].type == t && t != r->type;
            if (is_needed && t != r->type) enable_type(p, t, run.enabled, run.seen);
        }
        for (size_t k = 0; k < r->example_count; k++) {
            count++;
            check_example(&run, r, &r->examples[k], handle, context);
        }
    }
    free(run.enabled);
    free(run.seen);
    document_free(&run.doc);
    problems_free(&run.told);
    worker_free(run.worker);
    return count;
}
