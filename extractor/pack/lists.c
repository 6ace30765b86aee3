// lists.c: a word list is a file (or several) with an entry a line, or a .tsv whose first line names the feature columns. An entry in lower case
// matches any case; one with a capital matches so, or in capitals only. Entries of several words are phrases.
// SPDX-License-Identifier: MIT
#include "pack/lists.h"

#include <stdlib.h>

#include "doc/document.h"
#include "nlp/tokenize.h"
#include "nlp/words.h"
#include "text/utf8.h"

static bool is_all_upper(str s) {
    bool has_letter = false;
    for (size_t i = 0; i < s.size;) {
        uint32_t cp;
        i += utf8_decode(s.at + i, &cp);
        code_class class = cp < 0x80 ? (cp >= 'a' && cp <= 'z' ? CP_LOWER : cp >= 'A' && cp <= 'Z' ? CP_UPPER : CP_OTHER) : utf8_class(cp);
        if (class == CP_LOWER) return false;
        has_letter |= class == CP_UPPER;
    }
    return has_letter;
}

bool entry_allows(const entry *e, str plain) {
    return e->is_lower || str_equal(e->text, plain) || (plain.size > 1 && is_all_upper(plain));
}

bool list_has(const word_list *l, str plain, str lower) {
    uint32_t found = table_find(&l->by_lower, lower);
    return found != TABLE_NONE && entry_allows(&l->entries[found], plain);
}

bool list_feature(const word_list *l, str plain, str lower, str column, str *feature) {
    uint32_t found = table_find(&l->by_lower, lower);
    if (found == TABLE_NONE || !entry_allows(&l->entries[found], plain)) return false;
    for (uint32_t i = 0; i < l->column_count; i++) {
        if (!str_equal(l->columns[i], column)) continue;
        *feature = l->entries[found].features[i];
        return true;
    }
    return false;
}

static bool is_one_word(str text) {
    for (size_t i = 0; i < text.size; i++)
        if (!((text.at[i] | 32) >= 'a' && (text.at[i] | 32) <= 'z') && (unsigned char)text.at[i] < 0x80) return false;
    return true;
}

static void chain_link(pack *p, table *keys, str key, uint32_t **first, size_t *count, size_t *capacity, struct entry_link link) {
    uint32_t known = table_add(keys, key);
    if (known == *count) ARRAY_PUSH(*first, *count, *capacity, NONE);
    link.next = (*first)[known];
    ARRAY_PUSH(p->links, p->link_count, p->link_capacity, link);
    (*first)[known] = (uint32_t)p->link_count - 1;
}

// Makes an entry findable: a word by itself, a phrase by its first two tokens.
static void index_entry(pack *p, uint32_t list_number, uint32_t entry_number, document *scratch, str text, str lower) {
    struct entry_link link = {list_number, entry_number, NONE, 1};
    if (!is_one_word(text)) {
        document_clear(scratch);
        buf_str_append(&scratch->text, text);
        tokenize(scratch);
        link.token_count = (uint32_t)scratch->token_count;
    }
    if (link.token_count < 2) {
        chain_link(p, &p->lower_forms, lower, &p->first_entry, &p->first_entry_count, &p->first_entry_capacity, link);
        return;
    }
    p->lists[list_number].has_phrases = true;
    uint32_t pair[2];
    for (size_t i = 0; i < 2; i++) { // the scratch text goes away, and the lower form may be a part of it
        str lower_word = str_copy(&p->memory, word_lower(&p->memory, document_slice(scratch, scratch->tokens[i])));
        pair[i] = table_add(&p->phrase_words, lower_word);
    }
    str key = str_copy(&p->memory, (str){(const char *)pair, sizeof pair});
    chain_link(p, &p->phrase_pairs, key, &p->first_phrase, &p->first_phrase_count, &p->first_phrase_capacity, link);
}

// `first` is the file's first entry: a word may stand in several files of a list, but not twice in one.
static void add_entry(pack *p, uint32_t list_number, size_t first, document *scratch, str line, place at) {
    word_list *l = &p->lists[list_number];
    str rest = line, cell;
    entry e = {.list = list_number};
    str_next(&rest, '\t', &cell);
    e.text = word_plain(&p->memory, str_trim(cell));
    str lower = word_lower(&p->memory, e.text);
    e.is_lower = str_equal(lower, e.text);
    e.features = ARENA_ARRAY(&p->memory, str, l->column_count);
    for (uint32_t i = 0; i < l->column_count && str_next(&rest, '\t', &cell); i++) e.features[i] = str_trim(cell);
    if (!e.text.size) {
        pack_find_fault(p, at, false, "list '%.*s': a line without a word", STR_ARG(l->name));
        return;
    }
    if (l->is_looked_up || l->column_count) { // others are only ever found from the word, by lower_forms
        uint32_t known = table_add(&l->by_lower, lower);
        if (known < l->entry_count) {
            if (known >= first) pack_find_fault(p, at, true, "list '%.*s': '%.*s' stands here twice", STR_ARG(l->name), STR_ARG(e.text));
            return;
        }
    }
    ARRAY_PUSH(l->entries, l->entry_count, l->entry_capacity, e);
    index_entry(p, list_number, (uint32_t)l->entry_count - 1, scratch, e.text, lower);
}

// Files of one list must have the same columns.
static void read_columns(pack *p, word_list *l, str header, place at) {
    if (l->column_count) {
        size_t columns = 0;
        for (size_t i = 0; i < header.size; i++) columns += header.at[i] == '\t';
        if (columns != l->column_count) pack_find_fault(p, at, false, "list '%.*s': other columns than in its first file", STR_ARG(l->name));
        return;
    }
    if (l->entry_count) {
        pack_find_fault(p, at, false, "list '%.*s': its first file has no columns, so this one may have none", STR_ARG(l->name));
        return;
    }
    str rest = header, cell;
    str *columns = NULL;
    size_t count = 0, capacity = 0;
    str_next(&rest, '\t', &cell); // the word's own column
    while (str_next(&rest, '\t', &cell)) ARRAY_PUSH(columns, count, capacity, str_trim(cell));
    l->columns = ARENA_ARRAY(&p->memory, str, count);
    if (count) memcpy(l->columns, columns, count * sizeof *columns);
    l->column_count = (uint32_t)count;
    free(columns);
}

static source_file *read_list_file(pack *p, const word_list *l, str name) {
    str folder = str_folder(l->at.file->path);
    return pack_read_file(p, str_format(&p->memory, "%.*s%.*s", STR_ARG(folder), STR_ARG(name)), l->at);
}

static void load_irregular(pack *p, const source_file *file) {
    str rest = file->text, line, form, lemma;
    bool is_header = true;
    while (str_next(&rest, '\n', &line)) {
        if (!str_trim(line).size || line.at[0] == '#') continue;
        if (is_header) {
            is_header = false;
            continue;
        }
        if (!str_next(&line, '\t', &form) || !str_next(&line, '\t', &lemma)) continue;
        form = str_trim(form);
        if (table_find(&p->irregular, form) != TABLE_NONE) continue;
        table_add(&p->irregular, form);
        str stem = words_stem(p->stemmer, &p->memory, str_trim(lemma));
        ARRAY_PUSH(p->irregular_stem, p->irregular_count, p->irregular_capacity, stem);
    }
}

// The columns of a header as a person reads them: word, gender.
static str columns_text(pack *p, str header) {
    buf out = {0};
    str rest = header, cell;
    while (str_next(&rest, '\t', &cell)) buf_format(&out, "%s%.*s", out.size ? ", " : "", STR_ARG(str_trim(cell)));
    str text = str_copy(&p->memory, buf_str(&out));
    buf_free(&out);
    return text;
}

static size_t count_cells(str line) {
    size_t count = 1;
    for (size_t i = 0; i < line.size; i++) count += line.at[i] == '\t';
    return count;
}

// Whether a row has in one of its features what the header calls that column: then the first line is no header but an entry.
static bool repeats_header(str header, str line) {
    str name, cell;
    str_next(&header, '\t', &name);
    str_next(&line, '\t', &cell);
    while (str_next(&header, '\t', &name) && str_next(&line, '\t', &cell))
        if (str_trim(name).size && str_equal(str_trim(name), str_trim(cell))) return true;
    return false;
}

// Warns of a row that does not go with the file's header; false when it has.
static bool row_fits(pack *p, const word_list *l, const source_file *file, str header, str line, place at) {
    size_t wanted = count_cells(header), found = count_cells(line);
    if (found == wanted && !repeats_header(header, line)) return true;
    str name = str_last_part(file->path), columns = columns_text(p, header);
    str what = found == wanted ? STR("a header that reads as an entry;") : str_format(&p->memory, "%zu of %zu columns here;", found, wanted);
    pack_find_fault(p, at, true, "list '%.*s': %.*s the first line of %.*s names its columns: %.*s", STR_ARG(l->name), STR_ARG(what), STR_ARG(name),
                    STR_ARG(columns));
    return false;
}

static uint32_t rarity_of(const word_list *l) {
    if (l->has_forms) return 35;
    return l->entry_count < 60 ? 55 : l->entry_count < 600 ? 40 : l->entry_count < 1500 ? 25 : 18;
}

static void load_list(pack *p, uint32_t list_number, document *scratch, const source_file *file) {
    word_list *l = &p->lists[list_number];
    bool has_header = str_ends(file->path, STR(".tsv")), fits = true;
    str header = {NULL, 0};
    str rest = file->text, line;
    uint32_t line_number = 0;
    size_t first = l->entry_count;
    while (str_next(&rest, '\n', &line)) {
        line_number++;
        line = (str){line.at, line.size && line.at[line.size - 1] == '\r' ? line.size - 1 : line.size};
        if (!str_trim(line).size || line.at[0] == '#') continue;
        if (has_header) {
            read_columns(p, l, line, (place){file, line_number, 1});
            header = line;
            has_header = false;
            continue;
        }
        if (header.size && fits) fits = row_fits(p, l, file, header, line, (place){file, line_number, 1}); // said once a file
        add_entry(p, list_number, first, scratch, line, (place){file, line_number, 1});
    }
}

void lists_load(pack *p) {
    document scratch = {0};
    for (uint32_t i = 0; i < p->list_count; i++) {
        if (!p->lists[i].is_irregular) p->lists[i].atom = pack_atom(p, ATOM_LIST, p->lists[i].name, i);
        str rest = p->lists[i].paths, name;
        while (str_next_word(&rest, &name)) {
            source_file *file = read_list_file(p, &p->lists[i], name);
            if (!file) continue;
            if (p->lists[i].is_irregular)
                load_irregular(p, file);
            else
                load_list(p, i, &scratch, file);
        }
        if (!p->lists[i].is_irregular) p->atoms[p->lists[i].atom].rarity = rarity_of(&p->lists[i]);
    }
    document_free(&scratch);
}

str lists_stem(pack *p, str word_text) {
    str lower = word_lower(&p->memory, word_text);
    uint32_t known = table_find(&p->irregular, lower);
    if (known != TABLE_NONE) return p->irregular_stem[known];
    return words_stem(p->stemmer, &p->memory, word_text);
}

static void index_stem(pack *p, str stem, uint32_t atom_number) {
    uint32_t known = table_add(&p->stems, stem);
    if (known == p->first_stem_count) ARRAY_PUSH(p->first_stem, p->first_stem_count, p->first_stem_capacity, NONE);
    struct stem_link link = {atom_number, p->first_stem[known]};
    ARRAY_PUSH(p->stem_links, p->stem_link_count, p->stem_link_capacity, link);
    p->first_stem[known] = (uint32_t)p->stem_link_count - 1;
}

void lists_index_stems(pack *p) {
    for (uint32_t i = 0; i < p->atom_count; i++)
        if (p->atoms[i].kind == ATOM_STEM) index_stem(p, p->atoms[i].name, i);
    for (size_t i = 0; i < p->list_count; i++) {
        word_list *l = &p->lists[i];
        if (!l->has_forms) continue;
        for (size_t k = 0; k < l->entry_count; k++) {
            if (memchr(l->entries[k].text.at, ' ', l->entries[k].text.size)) continue; // a phrase is matched as written
            index_stem(p, lists_stem(p, l->entries[k].text), l->atom);
        }
    }
}
