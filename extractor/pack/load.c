// load.c: a folder or file of rules -> a pack that can run: read, parse, look up names, compile, put in order.
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "nlp/words.h"
#include "pack/compile.h"
#include "pack/groups.h"
#include "pack/lists.h"
#include "pack/pack.h"
#include "pack/parser.h"
#include "pack/shapes.h"
#include "text/input.h"

// ---- files

static void load_path(pack *p, str path, place at);

// Whether something is there, even if it cannot be read.
static bool exists(str path) {
    struct stat facts;
    return stat(path.at, &facts) == 0 || errno != ENOENT;
}

// Loads the pack of this name: in `folder`, else among the program's own. A name that says where it is is looked for only there.
static void load_named(pack *p, str folder, str name, place at) {
    bool says_where = name.at[0] == '/' || name.at[0] == '.';
    if (name.at[0] == '/') folder.size = 0;
    str here = str_format(&p->memory, "%.*s%.*s", STR_ARG(folder), STR_ARG(name));
    if (says_where || !p->own_packs || exists(here)) {
        load_path(p, here, at);
        return;
    }
    str own = str_format(&p->memory, "%s/%.*s", p->own_packs, STR_ARG(name));
    if (exists(own))
        load_path(p, own, at);
    else
        pack_find_fault(p, at, false, "no pack '%.*s': there is neither %.*s nor %.*s", STR_ARG(name), STR_ARG(here), STR_ARG(own));
}

static void on_include(void *context, str name, place at) {
    load_named(context, str_folder(at.file->path), name, at);
}

// Whether this very file (whatever the way to it) has been read: packs may include each other's packs.
static bool is_loaded(const pack *p, const struct stat *facts) {
    for (size_t i = 0; i < p->file_count; i++)
        if (p->files[i]->inode == facts->st_ino && p->files[i]->device == facts->st_dev) return true;
    return false;
}

static void load_file(pack *p, str path, place at) {
    struct stat facts = {0};
    if (stat(path.at, &facts) == 0 && is_loaded(p, &facts)) return;
    source_file *file = pack_read_file(p, path, at);
    if (!file) return;
    file->device = facts.st_dev;
    file->inode = facts.st_ino;
    file->is_own = !at.file || (at.file->is_own && str_equal(str_folder(path), str_folder(at.file->path)));
    parse_rules(p, file, on_include, p);
}

static void load_path(pack *p, str path, place at) {
    static const char *const endings[] = {".rules", NULL};
    if (!input_is_folder(path.at)) {
        load_file(p, path, at);
        return;
    }
    str *paths = NULL;
    size_t count = 0;
    problems told = {0};
    bool is_read = input_list_folder(&p->memory, path.at, endings, &paths, &count, &told);
    const char *reason = is_read ? "no *.rules in this folder" : strerror(errno);
    problems_free(&told);
    if (!count) pack_cannot_read(p, path, at, reason);
    for (size_t i = 0; i < count; i++) load_file(p, paths[i], at);
}

// ---- names

static uint32_t find_type(const pack *p, str name) {
    uint32_t i = table_find(&p->names, name);
    return i != TABLE_NONE && p->named[i].kind == NAMED_TYPE ? p->named[i].index : NONE;
}

static uint32_t resolve_type(pack *p, str name, place at) {
    uint32_t found = find_type(p, name);
    if (found != NONE) return found;
    str near = pack_near_type(p, name);
    if (near.size)
        pack_find_fault(p, at, false, "no type '%.*s'; did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
    else
        pack_find_fault(p, at, false, "no type '%.*s'", STR_ARG(name));
    return NONE;
}

static uint32_t resolve_field(pack *p, uint32_t type_number, str name, place at) {
    const type *t = &p->types[type_number];
    for (uint32_t i = 0; i < t->field_count; i++)
        if (str_equal(t->fields[i].name, name)) return i;
    pack_no_field(p, t, name, at);
    return NONE;
}

// A carried field comes from the field of the same name.
static void resolve_carry(pack *p, type *t) {
    for (size_t i = 0; i < t->carry_from_count; i++) {
        struct carry_source *s = &t->carry_from[i];
        s->type = resolve_type(p, s->name, s->at);
        if (s->type == NONE) continue;
        s->field = resolve_field(p, s->type, t->carry_field, s->at);
    }
}

static void resolve_roles(pack *p, type *t) {
    t->roles.type = resolve_type(p, t->roles.name, t->roles.at);
    if (t->roles.type == NONE) return;
    t->roles.who = resolve_field(p, t->roles.type, STR("who"), t->roles.at);
    t->roles.noun = resolve_field(p, t->roles.type, STR("noun"), t->roles.at);
}

static void resolve_when(pack *p, rule *r) {
    for (uint32_t i = 0; i < QUOTE_ATOM_COUNT; i++)
        if (str_is(r->when_name, quote_atoms[i])) r->when_atom = pack_atom(p, ATOM_QUOTE, r->when_name, i);
    if (r->when_atom != NONE) return;
    near_search near = near_begin(r->when_name);
    for (size_t i = 0; i < QUOTE_ATOM_COUNT; i++) near_offer(&near, str_from(quote_atoms[i]));
    near_offer(&near, STR("Dated"));
    if (near.best.size && find_type(p, r->when_name) == NONE) {
        pack_find_fault(p, r->when_at, false, "no type '%.*s'; did you mean '%.*s'?", STR_ARG(r->when_name), STR_ARG(near.best));
        return;
    }
    r->when = resolve_type(p, r->when_name, r->when_at);
    if (r->when != NONE) r->when_atom = p->types[r->when].atom;
}

static void resolve_constants(pack *p, rule *r) {
    const type *t = &p->types[r->type];
    for (size_t i = 0; i < r->constant_count; i++) {
        constant *c = &r->constants[i];
        c->field = type_field(t, c->name);
        if (c->field != NONE) continue;
        pack_no_field(p, t, c->name, c->at);
    }
}

static void resolve_names(pack *p) {
    for (uint32_t i = 0; i < p->type_count; i++) {
        type *t = &p->types[i];
        t->atom = pack_atom(p, ATOM_TYPE, t->name, i);
        for (size_t k = 0; k < t->field_count; k++) {
            if (!t->fields[k].type_name.size) continue;
            place at = t->at;
            at.column += (uint32_t)(t->fields[k].type_name.at - t->name.at);
            t->fields[k].type = resolve_type(p, t->fields[k].type_name, at);
        }
        if (t->default_type_name.size) t->default_type = resolve_type(p, t->default_type_name, t->default_at);
        if (t->yields_name.size) t->yields_to = resolve_type(p, t->yields_name, t->yields_at);
    }
    for (size_t i = 0; i < p->shape_count; i++) p->shapes[i].type = resolve_type(p, p->shapes[i].type_name, p->shapes[i].type_at);
    for (uint32_t i = 0; i < p->type_count; i++) {
        resolve_carry(p, &p->types[i]);
        if (p->types[i].roles.name.size) resolve_roles(p, &p->types[i]);
    }
    for (uint32_t i = 0; i < p->rule_count; i++) {
        rule *r = &p->rules[i];
        r->type = resolve_type(p, r->type_name, r->type_at);
        if (r->type == NONE) continue;
        type *t = &p->types[r->type];
        ARRAY_PUSH(t->rules, t->rule_count, t->rule_capacity, i);
        resolve_constants(p, r);
        if (r->when_name.size) resolve_when(p, r);
        for (size_t k = 0; k < r->given_count; k++) resolve_type(p, r->givens[k].type_name, r->givens[k].at);
    }
}

// ---- order

// Marks the types that a line's atoms name.
static void note_needs(const pack *p, const uint32_t *atoms, size_t count, bool *needed) {
    for (size_t i = 0; i < count; i++) {
        const atom *a = &p->atoms[atoms[i]];
        if (a->kind == ATOM_TYPE) needed[a->index] = true;
    }
}

// needed[t] : rules of type `from` name t. Types with values come after the anchor, which says what day it is.
static void type_needs(const pack *p, uint32_t from, bool *needed) {
    memset(needed, 0, p->type_count * sizeof *needed);
    bool has_value = false;
    for (size_t i = 0; i < p->types[from].rule_count; i++) {
        const rule *r = &p->rules[p->types[from].rules[i]];
        has_value |= r->value.size > 0;
        if (r->when != NONE) needed[r->when] = true;
        for (size_t k = 0; k < r->match_count; k++) note_needs(p, p->patterns[r->matches[k]].folded, p->patterns[r->matches[k]].folded_count, needed);
        for (size_t k = 0; k < r->unless_count; k++) note_needs(p, p->patterns[r->unlesses[k]].folded, p->patterns[r->unlesses[k]].folded_count, needed);
    }
    for (size_t i = 0; i < p->types[from].field_count; i++)
        if (p->types[from].fields[i].type != NONE && p->types[from].fields[i].type != from) needed[p->types[from].fields[i].type] = true;
    if (p->types[from].roles.name.size) needed[p->types[from].roles.type] = true;
    for (size_t i = 0; i < p->types[from].carry_from_count; i++) needed[p->types[from].carry_from[i].type] = true;
    if (p->types[from].default_type != NONE) needed[p->types[from].default_type] = true;
    if (p->types[from].yields_to != NONE) needed[p->types[from].yields_to] = true;
    for (uint32_t i = 0; i < p->type_count && has_value; i++)
        if (p->types[i].is_anchor && i != from && !p->types[from].is_anchor) needed[i] = true;
}

bool *pack_rules_for(const pack *p, const bool *is_wanted) {
    bool *rules = mem_alloc(p->rule_count + 1), *types = mem_alloc(p->type_count + 1), *needed = mem_alloc(p->type_count + 1);
    bool has_grown = true;
    memcpy(types, is_wanted, p->type_count * sizeof *types);
    while (has_grown) { // at most once a level
        has_grown = false;
        for (uint32_t t = 0; t < p->type_count; t++) {
            if (!types[t]) continue;
            type_needs(p, t, needed);
            for (uint32_t k = 0; k < p->type_count; k++)
                if (needed[k] && !types[k]) types[k] = has_grown = true;
        }
    }
    for (uint32_t i = 0; i < p->rule_count; i++) rules[i] = types[p->rules[i].type];
    free(types);
    free(needed);
    return rules;
}

// Where a rule of type `from` names type `to`, or where `from` is declared when its fact lines do.
static place place_of_need(const pack *p, uint32_t from, uint32_t to) {
    for (size_t i = 0; i < p->pattern_count; i++) {
        const pattern *line = &p->patterns[i];
        if (p->rules[line->rule].type != from || line->role == LINE_EACH) continue;
        for (uint32_t k = 0; k < line->folded_count; k++)
            if (line->folded[k] == p->types[to].atom) return line->at;
    }
    for (size_t i = 0; i < p->types[from].rule_count; i++) {
        const rule *r = &p->rules[p->types[from].rules[i]];
        if (r->when == to) return r->when_at;
    }
    return p->types[from].at;
}

static void report_cycle(pack *p, const bool *placed, const bool *needs) {
    size_t n = p->type_count;
    uint32_t at = 0;
    while (placed[at]) at++;
    for (size_t steps = 0; steps < n; steps++) // after n steps along unplaced needs we stand on the cycle
        for (uint32_t k = 0; k < n; k++)
            if (!placed[k] && needs[at * n + k]) {
                at = k;
                break;
            }
    buf path = {0};
    uint32_t walk = at, last = at;
    do {
        buf_format(&path, "%.*s -> ", STR_ARG(p->types[walk].name));
        uint32_t next = walk;
        for (uint32_t k = 0; k < n; k++)
            if (!placed[k] && needs[walk * n + k]) {
                next = k;
                break;
            }
        last = walk;
        walk = next;
    } while (walk != at && path.size < 900);
    buf_format(&path, "%.*s", STR_ARG(p->types[at].name));
    pack_find_fault(p, place_of_need(p, last, at), false, "rules go round in a circle, which closes here: %.*s (each names the next)", STR_ARG(buf_str(&path)));
    buf_free(&path);
}

// Puts types on levels: a type stands above all that its rules name.
static void put_in_order(pack *p) {
    size_t n = p->type_count;
    bool *needs = mem_alloc(mem_product(n * n + 1, sizeof *needs));
    bool *placed = mem_alloc(n + 1);
    for (uint32_t i = 0; i < n; i++) type_needs(p, i, needs + i * n);
    size_t left = n;
    for (uint32_t level = 0; left; level++) {
        size_t before = left;
        bool *ready = mem_alloc(n + 1);
        for (uint32_t i = 0; i < n; i++) {
            ready[i] = !placed[i];
            for (uint32_t k = 0; k < n && ready[i]; k++) ready[i] = !needs[i * n + k] || placed[k];
        }
        for (uint32_t i = 0; i < n; i++) {
            if (!ready[i]) continue;
            placed[i] = true;
            p->types[i].level = level;
            left--;
        }
        free(ready);
        p->level_count = level + 1;
        if (left == before) {
            report_cycle(p, placed, needs);
            break;
        }
    }
    free(needs);
    free(placed);
}

// Lists the match patterns of each level, by view and then in the order of the files.
static void order_lines(pack *p) {
    p->levels = ARENA_ARRAY(&p->memory, struct level, p->level_count);
    for (uint32_t level = 0; level < p->level_count; level++) {
        struct level *l = &p->levels[level];
        l->lines = ARENA_ARRAY(&p->memory, uint32_t, p->pattern_count);
        for (uint32_t v = 0; v < p->view_count; v++)
            for (uint32_t i = 0; i < p->pattern_count; i++)
                if (p->patterns[i].view == v && p->patterns[i].role == LINE_MATCH && p->types[p->rules[p->patterns[i].rule].type].level == level)
                    l->lines[l->line_count++] = i;
    }
}

static void lint_unused(pack *p) {
    for (size_t i = 0; i < p->list_count; i++) {
        const word_list *l = &p->lists[i];
        if (!l->is_used) pack_find_fault(p, l->at, true, "list '%.*s' is used by no rule", STR_ARG(l->name));
    }
    for (size_t i = 0; i < p->macro_count; i++)
        if (!p->macros[i].is_used) pack_find_fault(p, p->macros[i].at, true, "macro '%.*s' is used by no rule", STR_ARG(p->macros[i].name));
}

static int compare_findings(const void *a, const void *b) {
    const finding *x = a, *y = b;
    if (x->at.file != y->at.file)
        return x->at.file && y->at.file ? str_compare(x->at.file->path, y->at.file->path) : (x->at.file != NULL) - (y->at.file != NULL);
    if (x->at.line != y->at.line) return x->at.line < y->at.line ? -1 : 1;
    if (x->at.column != y->at.column) return x->at.column < y->at.column ? -1 : 1;
    return str_compare(x->text, y->text);
}

// What each match line of a rule says of the same each line is said once. The findings are sorted.
static void drop_repeated(pack *p) {
    size_t kept = 0;
    for (size_t i = 0; i < p->finding_count; i++) {
        const finding *f = &p->findings[i];
        if (kept && f->at.file && compare_findings(f, &p->findings[kept - 1]) == 0)
            p->error_count -= !f->is_warning;
        else
            p->findings[kept++] = *f;
    }
    p->finding_count = kept;
}

pack *pack_load(const char *path, const char *own_packs) {
    pack *p = mem_alloc(sizeof *p);
    p->stemmer = words_new();
    p->own_packs = own_packs;
    load_named(p, STR(""), str_from(path), (place){NULL, 0, 0});
    lists_load(p);
    resolve_names(p);
    shapes_resolve(p);
    compile_patterns(p);
    groups_check(p);
    lists_index_stems(p);
    if (!p->error_count) put_in_order(p);
    if (!p->error_count) order_lines(p);
    lint_unused(p);
    if (p->finding_count) qsort(p->findings, p->finding_count, sizeof *p->findings, compare_findings);
    drop_repeated(p);
    words_free(p->stemmer);
    p->stemmer = NULL;
    return p;
}

static void free_rule(rule *r) {
    free(r->lines);
    free(r->each);
    free(r->examples);
    free(r->givens);
    free(r->constants);
    free(r->matches);
    free(r->unlesses);
}

void pack_free(pack *p) {
    compile_free(p);
    for (size_t i = 0; i < p->rule_count; i++) free_rule(&p->rules[i]);
    for (size_t i = 0; i < p->type_count; i++) free(p->types[i].fields), free(p->types[i].rules);
    for (size_t i = 0; i < p->list_count; i++) table_free(&p->lists[i].by_lower), free(p->lists[i].entries);
    for (size_t i = 0; i < p->atom_count; i++) free(p->atoms[i].in_any), free(p->atoms[i].hanging);
    table *tables[] = {&p->names, &p->atom_numbers, &p->lower_forms, &p->phrase_words, &p->phrase_pairs, &p->irregular, &p->stems, &p->literal_words};
    for (size_t i = 0; i < ARRAY_LEN(tables); i++) table_free(tables[i]);
    void *arrays[] = {p->files,       p->lists,        p->macros, p->types,          p->rules,      p->patterns,   p->atoms,         p->views,    p->named,
                      p->first_entry, p->first_phrase, p->links,  p->irregular_stem, p->first_stem, p->stem_links, p->literal_atoms, p->findings, p->shapes};
    for (size_t i = 0; i < ARRAY_LEN(arrays); i++) free(arrays[i]);
    arena_free(&p->memory);
    free(p);
}
