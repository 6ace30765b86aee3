// fact_output.c: sheets of facts, and the files that they go to. Every kind of output is a number of parts: one for standard output, one for
// each ending of a document's files, or one for each table. Workers fill the parts of a sheet alone; they are printed in turn.
// SPDX-License-Identifier: MIT
#include "cmd/fact_output.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd/options.h"
#include "out/merge.h"

struct fact_output {
    const fact_settings *set;
    const pack *pack;
    bool *is_printed; // one a type
    size_t part_count;
    output *standard;
    output *tables;    // of --output: one a type, those that are not printed closed
    table names;       // hashes of the names of files that have been written
    arena name_memory; // as 16 bytes each
    size_t printed;
    bool has_failed;
};

static bool has_tables(const fact_output *o) {
    return o->set->folder && o->set->writer->is_by_type;
}

// ---- what goes together

// Marks the types to print; the number of them, or 0 after a complaint.
static size_t choose_types(const fact_settings *set, const pack *p, bool *is_printed) {
    size_t count = 0;
    str rest = set->types ? str_from(set->types) : (str){NULL, 0}, name;
    for (uint32_t t = 0; t < p->type_count && !set->types; t++)
        if (!p->types[t].is_quiet) is_printed[t] = true, count++;
    if (!set->types && !count) options_complain(set->command, "this pack has no types to print; name a quiet one with --types");
    while (str_next(&rest, ',', &name)) {
        uint32_t known = table_find(&p->names, str_trim(name));
        if (known == TABLE_NONE || p->named[known].kind != NAMED_TYPE) {
            str near = pack_near_type(p, name);
            if (near.size)
                options_complain(set->command, "no type '%.*s' in this pack, did you mean '%.*s'?", STR_ARG(name), STR_ARG(near));
            else
                options_complain(set->command, "no type '%.*s' in this pack", STR_ARG(name));
            return 0;
        }
        is_printed[p->named[known].index] = true, count++;
    }
    return count;
}

static bool is_folder(const char *path, const struct stat *wanted) {
    struct stat facts;
    return stat(path, &facts) == 0 && facts.st_dev == wanted->st_dev && facts.st_ino == wanted->st_ino;
}

// Whether one of the articles, or the folder that is named, lies in the folder of --output.
static bool holds_articles(const char *folder, const char *const *articles, size_t count) {
    struct stat wanted;
    bool is_there = false;
    arena scratch = {0};
    if (stat(folder, &wanted) != 0) return false;
    for (size_t i = 0; i < count && !is_there; i++) {
        str path = str_from(articles[i]);
        str above = {path.at, path.size - str_last_part(path).size};
        is_there = is_folder(articles[i], &wanted) || is_folder(above.size ? str_copy(&scratch, above).at : ".", &wanted);
    }
    arena_free(&scratch);
    return is_there;
}

static bool writes_over_articles(const fact_writer *writer) {
    for (size_t i = 0; i < WRITER_FILES_MAX && writer->endings[i]; i++)
        if (strcmp(writer->endings[i], ".txt") == 0 || strcmp(writer->endings[i], ".jsonl") == 0) return true;
    return false;
}

static bool goes_together(const fact_settings *set, size_t type_count, const char *const *articles, size_t article_count) {
    const fact_writer *writer = set->writer;
    const char *command = set->command, *format = writer->name;
    bool has_files = writer->endings[0] != NULL;
    if (writer->is_by_type && type_count > 1 && !set->folder)
        return options_complain(command, "--format %s is one table: name one type with --types, or a folder for all with --output", format), false;
    if (set->folder && !has_files) return options_complain(command, "--format %s writes no files: leave --output out", format), false;
    if (!set->folder && has_files && writer->endings[1])
        return options_complain(command, "--format %s writes files: name a folder with --output", format), false;
    if (writer->is_mark_up && set->merges) return options_complain(command, "--format %s marks every mention: leave --merge out", format), false;
    if (writer->is_mark_up && set->unit != OFFSETS_CODE_POINTS)
        return options_complain(command, "--format %s counts as it must: leave --offsets out", format), false;
    if (writer->is_mark_up && set->dates != TIMEX_AS_TIMEX3)
        return options_complain(command, "--format %s has TIMEX3 values: leave --dates-as out", format), false;
    if (set->folder && writes_over_articles(writer) && holds_articles(set->folder, articles, article_count))
        return options_complain(command, "the articles are in '%s': name another folder with --output", set->folder), false;
    return true;
}

static bool has_shapes(const fact_output *o) {
    const fact_settings *set = o->set;
    for (size_t i = 0; i < o->pack->shape_count && set->writer->needs_shapes; i++)
        if (o->is_printed[o->pack->shapes[i].type]) return true;
    if (!set->writer->needs_shapes) return true;
    return options_complain(set->command, "no 'jsonld' line in this pack says how such facts look"), false;
}

fact_output *fact_output_new(const fact_settings *set, const pack *p, output *standard, const char *const *articles, size_t article_count) {
    fact_output *o = mem_alloc(sizeof *o);
    *o = (fact_output){.set = set, .pack = p, .standard = standard, .part_count = 1};
    o->is_printed = mem_alloc(p->type_count + 1);
    size_t type_count = choose_types(set, p, o->is_printed);
    if (!type_count || !has_shapes(o) || !goes_together(set, type_count, articles, article_count)) {
        fact_output_free(o);
        return NULL;
    }
    if (has_tables(o)) o->part_count = p->type_count;
    if (set->folder && !has_tables(o)) o->part_count = set->writer->endings[1] ? 2 : 1;
    return o;
}

// ---- files

static bool fail(fact_output *o, str path, int error) {
    o->has_failed = true;
    fprintf(stderr, "lede: %.*s: %s\n", STR_ARG(path), strerror(error));
    return false;
}

static str path_of(const fact_output *o, arena *scratch, str name, const char *ending) {
    return str_format(scratch, "%s/%.*s%s", o->set->folder, STR_ARG(name), ending);
}

static int create(const char *path, int more) {
    return open(path, O_WRONLY | O_CREAT | O_CLOEXEC | more, 0666);
}

static bool write_file(fact_output *o, str path, buf *bytes) {
    output file = {.descriptor = create(path.at, O_TRUNC)};
    if (file.descriptor < 0) return fail(o, path, errno);
    output_write(&file, buf_str(bytes));
    output_flush(&file);
    if (close(file.descriptor) != 0 && !file.error) file.error = errno;
    buf_free(&file.waiting);
    return !file.error || fail(o, path, file.error);
}

static bool open_tables(fact_output *o) {
    arena scratch = {0};
    const fact_writer *writer = o->set->writer;
    o->tables = mem_alloc(mem_product(o->pack->type_count, sizeof *o->tables));
    for (uint32_t t = 0; t < o->pack->type_count; t++) o->tables[t].descriptor = -1;
    for (uint32_t t = 0; t < o->pack->type_count && !o->has_failed; t++) {
        if (!o->is_printed[t]) continue;
        str path = path_of(o, &scratch, o->pack->types[t].name, writer->endings[0]);
        o->tables[t].descriptor = create(path.at, O_TRUNC);
        if (o->tables[t].descriptor < 0)
            fail(o, path, errno);
        else
            writer->header(o->pack, t, &o->tables[t].waiting);
    }
    arena_free(&scratch);
    return !o->has_failed;
}

// What a person may have changed is left as it is.
static bool write_settings(fact_output *o) {
    const fact_writer *writer = o->set->writer;
    if (!writer->settings) return true;
    arena scratch = {0};
    buf bytes = {0};
    str path = path_of(o, &scratch, str_from(writer->settings_name), "");
    if (access(path.at, F_OK) != 0) {
        writer->settings(o->pack, o->is_printed, &bytes);
        write_file(o, path, &bytes);
    }
    buf_free(&bytes);
    arena_free(&scratch);
    return !o->has_failed;
}

bool *fact_output_rules(const fact_output *o) {
    return pack_rules_for(o->pack, o->is_printed);
}

bool fact_output_begin(fact_output *o) {
    const fact_settings *set = o->set;
    if (set->folder && mkdir(set->folder, 0777) != 0 && errno != EEXIST) return fail(o, str_from(set->folder), errno);
    if (has_tables(o)) return open_tables(o);
    if (set->folder) return write_settings(o);
    for (uint32_t t = 0; t < o->pack->type_count && set->writer->header; t++)
        if (o->is_printed[t]) set->writer->header(o->pack, t, &o->standard->waiting);
    return true;
}

// ---- sheets

static int compare_facts(const void *a, const void *b) {
    const fact *f = a, *g = b;
    const annotation *x = f->said, *y = g->said;
    if (x->at.start != y->at.start) return x->at.start < y->at.start ? -1 : 1;
    if (x->at.end != y->at.end) return x->at.end > y->at.end ? -1 : 1;
    if (x->type != y->type) return x->type < y->type ? -1 : 1;
    if (x->rule != y->rule) return x->rule < y->rule ? -1 : 1;
    if (x->pattern != y->pattern) return x->pattern < y->pattern ? -1 : 1;
    return (f->order > g->order) - (f->order < g->order); // facts of one match
}

// Whether a field's values are TIMEX3: it is of a type whose annotations have such a kind.
static bool is_of_time(const worker *w, uint32_t type_number) {
    return type_number != NONE && w->types[type_number].count && timex_is_kind(w->types[type_number].items[0]->kind);
}

static const annotation *with_dates(const fact_output *o, const worker *w, const annotation *a, arena *memory) {
    const type *t = &o->pack->types[a->type];
    annotation *copy = ARENA_NEW(memory, annotation);
    *copy = *a;
    if (timex_is_kind(a->kind)) copy->value = timex_in_form(memory, o->set->dates, a->value, a->kind, a->mod);
    if (!t->field_count) return copy;
    copy->fields = ARENA_ARRAY(memory, field_value, t->field_count);
    memcpy(copy->fields, a->fields, t->field_count * sizeof *copy->fields);
    for (size_t i = 0; i < t->field_count; i++)
        if (is_of_time(w, t->fields[i].type)) copy->fields[i].value = timex_in_form(memory, o->set->dates, a->fields[i].value, STR(""), STR(""));
    return copy;
}

// Gathers the facts of the chosen types in text order, merged if that is asked for.
static void gather(const fact_output *o, const worker *w, const document *doc, fact_sheet *sheet) {
    sheet->count = 0;
    for (size_t t = 0; t < o->pack->type_count; t++) {
        const annotation_list *list = &w->types[t];
        for (size_t i = 0; i < list->count && o->is_printed[t]; i++)
            ARRAY_PUSH(sheet->facts, sheet->count, sheet->capacity, ((fact){.said = list->items[i], .order = sheet->count}));
    }
    if (sheet->count) qsort(sheet->facts, sheet->count, sizeof *sheet->facts, compare_facts);
    if ((o->set->merges || o->set->writer->is_merging) && sheet->count) sheet->count = facts_merge(&sheet->memory, o->pack, doc, sheet->facts, sheet->count);
    if (o->set->dates == TIMEX_AS_TIMEX3) return;
    for (size_t i = 0; i < sheet->count; i++) sheet->facts[i].said = with_dates(o, w, sheet->facts[i].said, &sheet->memory);
}

void fact_output_write(const fact_output *o, const worker *w, const document *doc, offsets *places, fact_sheet *sheet) {
    const fact_writer *writer = o->set->writer;
    arena_reset(&sheet->memory);
    if (!sheet->parts) sheet->parts = mem_alloc(mem_product(o->part_count, sizeof *sheet->parts));
    for (size_t i = 0; i < o->part_count; i++) buf_clear(&sheet->parts[i]);
    gather(o, w, doc, sheet);
    fact_context context = {
        .pack = o->pack, .doc = doc, .offsets = places, .with_trace = o->set->with_trace, .has_colour = o->set->has_colour, .width = o->set->width};
    offsets_begin(places, buf_str(&doc->text), doc->is_ascii, o->set->unit);
    if (w->has_anchor) context.date = str_format(&sheet->memory, "%04d-%02d-%02d", w->anchor.year, w->anchor.month, w->anchor.day);
    if (writer->document) writer->document(&context, sheet->facts, sheet->count, sheet->parts);
    for (size_t i = 0; i < sheet->count && writer->fact; i++) {
        const fact *f = &sheet->facts[i];
        writer->fact(&context, f, &sheet->parts[has_tables(o) ? f->said->type : 0]);
    }
}

// ---- printing

// The name of a document's files: the last part of its id without .txt, as `lede score` compares documents.
static str name_of(const document *doc) {
    enum { SIZE_MOST = 200 }; // file systems take 255 bytes
    str name = str_last_part(buf_str(&doc->id));
    if (str_ends(name, STR(".txt"))) name.size -= strlen(".txt");
    if (name.size > SIZE_MOST) {
        name.size = SIZE_MOST;
        while (((unsigned char)name.at[name.size] & 0xC0) == 0x80) name.size--; // not in the middle of a character
    }
    return name.size ? name : STR("document");
}

// 64 bits of hash stand for the name, so that memory does not grow with the text of ids.
static bool is_new_name(fact_output *o, str name) {
    uint64_t hash = str_hash(name);
    str key = {(const char *)&hash, sizeof hash};
    if (table_find(&o->names, key) != TABLE_NONE) return false;
    table_add(&o->names, str_copy(&o->name_memory, key));
    return true;
}

static bool print_files(fact_output *o, const document *doc, const fact_sheet *sheet, problems *told) {
    arena scratch = {0};
    str name = name_of(doc);
    if (!is_new_name(o, name))
        problem_add(told, "%.*s: another document has the files '%.*s'; skipped", STR_ARG(document_place(doc, &scratch)), STR_ARG(name));
    else
        for (size_t i = 0; i < o->part_count && !o->has_failed; i++) write_file(o, path_of(o, &scratch, name, o->set->writer->endings[i]), &sheet->parts[i]);
    arena_free(&scratch);
    return !o->has_failed;
}

static bool check_table(fact_output *o, uint32_t t) {
    arena scratch = {0};
    const output *rows = &o->tables[t];
    if (rows->error && !o->has_failed) fail(o, path_of(o, &scratch, o->pack->types[t].name, o->set->writer->endings[0]), rows->error);
    arena_free(&scratch);
    return !rows->error;
}

bool fact_output_print(fact_output *o, const document *doc, const fact_sheet *sheet, problems *told) {
    if (o->set->folder && !has_tables(o)) return print_files(o, doc, sheet, told);
    if (o->set->writer->is_one_document && !o->set->folder && o->printed++) {
        arena scratch = {0};
        problem_add(told, "%.*s: a second document; --format %s has room for one, or name a folder with --output; skipped",
                    STR_ARG(document_place(doc, &scratch)), o->set->writer->name);
        arena_free(&scratch);
        return true;
    }
    for (uint32_t i = 0; i < o->part_count; i++) {
        if (!sheet->parts[i].size) continue;
        output_write(has_tables(o) ? &o->tables[i] : o->standard, buf_str(&sheet->parts[i]));
        if (has_tables(o) && !check_table(o, i)) return false;
    }
    return true;
}

bool fact_output_end(fact_output *o) {
    for (uint32_t t = 0; o->tables && t < o->pack->type_count; t++) {
        if (o->tables[t].descriptor < 0) continue;
        output_flush(&o->tables[t]);
        if (close(o->tables[t].descriptor) != 0 && !o->tables[t].error) o->tables[t].error = errno;
        check_table(o, t);
    }
    return !o->has_failed;
}

void fact_output_free(fact_output *o) {
    for (size_t t = 0; o->tables && t < o->pack->type_count; t++) buf_free(&o->tables[t].waiting);
    free(o->tables);
    free(o->is_printed);
    table_free(&o->names);
    arena_free(&o->name_memory);
    free(o);
}

void fact_sheet_free(const fact_output *o, fact_sheet *sheet) {
    for (size_t i = 0; sheet->parts && i < o->part_count; i++) buf_free(&sheet->parts[i]);
    free(sheet->parts);
    free(sheet->facts);
    arena_free(&sheet->memory);
}
