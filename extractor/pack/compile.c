// compile.c: patterns with letters for their atoms.
//
// A pattern runs on a view: the text of a sentence in which everything that the pattern names has become one letter. What has the
// same extent shares a letter: a word that is both {first_name} and {Cap} is the letter of that *set*, so either name finds it.
// With the atoms of a pattern numbered from 0, a set is a number of bits, and {first_name} = 1 << 0 becomes the class of all
// letters whose bit 0 is set:
//
//     {first_name}(?: {Cap}){1,3}    ->    [\x81\x83](?: [\x82\x83]){1,3}      on a view like    "and \x83 \x82 left"
//
// There are two modes. In byte mode a letter is one byte from 0x81 on and PCRE2 runs without UTF, with character tables in which these
// bytes are word characters, so \w and \b go on working beside them; a character of the text that is not ASCII is one byte too
// (view.h), for a pattern that does not name any does not ask which it is. Patterns that do ask - with \p, or a character beyond ASCII
// in them - and those that name more than seven things run in UTF mode: a letter is a code point from U+A016 on, a script that no
// article uses, and PCRE2 runs with UTF and UCP, which costs several times the time. A test runs both modes and holds them equal.
//
// Which rules run at all is decided before, by bits: pattern.c works out the atoms that a match cannot do without, and a pattern hangs
// on the rarest of them. A sentence that lacks any of them is never looked at.
// SPDX-License-Identifier: MIT
#include "pack/compile.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "pack/lists.h"
#include "pack/pattern.h"
#include "text/limits.h"
#include "text/utf8.h"

// ---- character tables of byte mode

// The layout of PCRE2's tables: lower case, flipped case, ten bit maps of classes, type bits.
enum {
    TABLE_LOWER = 0,
    TABLE_FLIP = 256,
    TABLE_BITS = 512,
    BITS_WORD = TABLE_BITS + 160,
    BITS_GRAPH = TABLE_BITS + 192,
    BITS_PRINT = TABLE_BITS + 224,
    TABLE_TYPES = 832,
    TYPE_LETTER = 0x02,
    TYPE_WORD = 0x10
};

static bool tables_work(const unsigned char *tables) {
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_set_character_tables(context, tables);
    int error;
    PCRE2_SIZE at;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR) "^\\w\\b,\\b[\\w']\\b $", PCRE2_ZERO_TERMINATED, 0, &error, &at, context);
    bool works = false;
    if (code) {
        pcre2_match_data *data = pcre2_match_data_create(2, NULL);
        works = pcre2_match(code, (PCRE2_SPTR) "\x83,\xFF ", 4, 0, 0, data, NULL) > 0;
        pcre2_match_data_free(data);
    }
    pcre2_code_free(code);
    pcre2_compile_context_free(context);
    return works;
}

// Tables in which the bytes from 0x80 on are word characters. NULL when this PCRE2 lays them out otherwise: then all runs in UTF mode.
static const unsigned char *make_tables(void) {
    unsigned char *tables = (unsigned char *)(uintptr_t)pcre2_maketables(NULL);
    if (!tables) return NULL;
    for (unsigned c = 0x80; c <= 0xFF; c++) {
        tables[TABLE_LOWER + c] = tables[TABLE_FLIP + c] = (unsigned char)c;
        tables[BITS_WORD + c / 8] |= (unsigned char)(1u << (c & 7));
        tables[BITS_GRAPH + c / 8] |= (unsigned char)(1u << (c & 7));
        tables[BITS_PRINT + c / 8] |= (unsigned char)(1u << (c & 7));
        tables[TABLE_TYPES + c] |= TYPE_LETTER | TYPE_WORD;
    }
    if (tables_work(tables)) return tables;
    pcre2_maketables_free(NULL, tables);
    return NULL;
}

// ---- the texts

static int compare_numbers(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

// Adds the atoms that fold and are not there yet; false when there are too many.
static bool collect_folded(const pattern_parts *parts, pattern *line) {
    for (size_t i = 0; i < parts->piece_count; i++) {
        uint32_t number = parts->pieces[i].atom;
        bool is_known = number == NONE;
        for (uint32_t k = 0; k < line->folded_count && !is_known; k++) is_known = line->folded[k] == number;
        if (is_known) continue;
        if (line->folded_count == LIMIT_ATOMS_PER_PATTERN) return false;
        line->folded[line->folded_count++] = number;
    }
    qsort(line->folded, line->folded_count, sizeof *line->folded, compare_numbers);
    return true;
}

// The letters whose set has bit `bit`.
static void append_letters(buf *out, uint32_t bit, uint32_t atom_count, bool is_utf) {
    bool is_one = atom_count == 1;
    if (!is_one) buf_char(out, '[');
    for (uint32_t set = 1; set < 1u << atom_count; set++) {
        if (!(set >> bit & 1)) continue;
        char bytes[4];
        if (is_utf)
            buf_append(out, bytes, utf8_encode(LETTER_BASE + set, bytes));
        else
            buf_char(out, (char)(0x80 | set));
    }
    if (!is_one) buf_char(out, ']');
}

typedef struct {
    size_t out_at;
    uint32_t source_at;
} waypoint;

// Writes the pattern's text for one mode to `out`; `way`, when given, says where each piece begins in it.
static void write_text(const pattern *line, bool is_utf, waypoint *way, buf *out) {
    for (uint32_t i = 0; i < line->piece_count; i++) {
        const pattern_piece *piece = &line->pieces[i];
        if (way) way[i] = (waypoint){out->size, piece->source_at};
        if (piece->atom == NONE) {
            buf_str_append(out, piece->text);
            continue;
        }
        uint32_t bit = 0;
        while (line->folded[bit] != piece->atom) bit++;
        append_letters(out, bit, line->folded_count, is_utf);
    }
}

static pcre2_code *compile(const pack *p, str text, bool is_utf, uint32_t more_options, int *error, PCRE2_SIZE *error_at) {
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    if (!is_utf) pcre2_set_character_tables(context, p->tables);
    uint32_t options = more_options | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C | (is_utf ? PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK : PCRE2_NEVER_UTF);
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text.at, text.size, options, error, error_at, context);
    pcre2_compile_context_free(context);
    return code;
}

pcre2_code *compile_text(const pack *p, const pattern *line, bool is_utf) {
    int error;
    PCRE2_SIZE at;
    buf text = {0};
    write_text(line, is_utf, NULL, &text);
    pcre2_code *code = compile(p, buf_str(&text), is_utf, 0, &error, &at);
    buf_free(&text);
    return code;
}

pcre2_code *compile_with_callouts(const pack *p, const pattern *line, bool is_utf, buf *text, size_t *piece_at) {
    int error;
    PCRE2_SIZE at;
    waypoint *way = mem_alloc((line->piece_count + 1) * sizeof *way);
    write_text(line, is_utf, way, text);
    for (uint32_t i = 0; i < line->piece_count; i++) piece_at[i] = way[i].out_at;
    piece_at[line->piece_count] = text->size;
    free(way);
    return compile(p, buf_str(text), is_utf, PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE, &error, &at);
}

static void report_compile_error(pack *p, const pattern *line, const waypoint *way, int error, size_t error_at) {
    PCRE2_UCHAR text[200];
    pcre2_get_error_message(error, text, sizeof text);
    place at = line->at;
    for (size_t i = line->piece_count; i > 0; i--) {
        if (way[i - 1].out_at > error_at) continue;
        uint32_t inside = line->pieces[i - 1].atom == NONE ? (uint32_t)(error_at - way[i - 1].out_at) : 0;
        at.column += way[i - 1].source_at + inside;
        break;
    }
    uint32_t line_end = line->at.column + (uint32_t)line->source.size;
    if (at.column > line_end) at.column = line_end;
    pack_find_fault(p, at, false, "%s", (const char *)text);
}

// ---- captures

static uint32_t captured_field(const pack *p, const rule *r, str name) {
    if (str_is(name, "_extent")) return FIELD_EXTENT;
    uint32_t field = type_field(&p->types[r->type], name);
    return field == NONE ? FIELD_HIDDEN : field;
}

// A group that is no field must serve something: a value, an each line, or a name that begins with `_`.
static bool is_used_group(const rule *r, str name) {
    if (name.at[0] == '_') return true;
    for (size_t i = 0; i < r->each_count; i++)
        if (str_equal(r->each[i].group, name)) return true;
    const str templates[] = {r->value, r->kind};
    for (size_t t = 0; t < ARRAY_LEN(templates); t++)
        for (size_t i = 0; i + name.size < templates[t].size; i++)
            if (templates[t].at[i] == '{' && str_starts((str){templates[t].at + i + 1, templates[t].size - i - 1}, name)) return true;
    return false;
}

// Where the line as written names a group: (?<name>, {atom}:name; or its beginning, when a macro does.
static place group_place(const pattern *line, str name) {
    place at = line->at;
    for (size_t i = 1; i + name.size <= line->source.size; i++) {
        char before = line->source.at[i - 1], after = i + name.size < line->source.size ? line->source.at[i + name.size] : ' ';
        bool is_name = memchr("<':", before, 3) && !((after | 32) >= 'a' && (after | 32) <= 'z') && !(after >= '0' && after <= '9') && after != '_';
        if (!is_name || memcmp(line->source.at + i, name.at, name.size) != 0) continue;
        at.column += (uint32_t)i;
        break;
    }
    return at;
}

static void read_captures(pack *p, pattern *line) {
    uint32_t count, entry_size;
    PCRE2_SPTR names;
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMEENTRYSIZE, &entry_size);
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMETABLE, &names);
    line->captures = ARENA_ARRAY(&p->memory, capture, count);
    line->capture_count = count;
    const rule *r = &p->rules[line->rule];
    for (uint32_t i = 0; i < count; i++) {
        const unsigned char *row = names + (size_t)i * entry_size;
        str name = str_copy(&p->memory, str_from((const char *)row + 2));
        uint32_t field = line->role == LINE_MATCH ? captured_field(p, r, name) : FIELD_HIDDEN;
        line->captures[i] = (capture){(uint32_t)row[0] << 8 | row[1], field, name};
        if (line->role == LINE_MATCH && field == FIELD_HIDDEN && !is_used_group(r, name)) pack_no_field(p, &p->types[r->type], name, group_place(line, name));
    }
}

// ---- lints

static void lint(pack *p, const pattern *line) {
    uint32_t groups = 0;
    pcre2_pattern_info(line->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups >= LIMIT_GROUPS)
        pack_find_fault(p, line->at, false, "more than %d groups in one pattern; write (?:...) where nothing is taken", LIMIT_GROUPS - 1);
    uint32_t matches_empty = 0;
    pcre2_pattern_info(line->code, PCRE2_INFO_MATCHEMPTY, &matches_empty);
    if (matches_empty) pack_find_fault(p, line->at, false, "this pattern can match nothing at all");
    static const char *const unbounded[] = {".*", ".+", ".*?", ".+?"};
    for (size_t i = 0; i < ARRAY_LEN(unbounded) && line->role == LINE_MATCH; i++) {
        str tail = str_from(unbounded[i]);
        bool is_escaped = line->source.size > tail.size && line->source.at[line->source.size - tail.size - 1] == '\\';
        if (str_ends(line->source, tail) && !is_escaped) {
            pack_find_fault(p, line->at, true, "'%s' at the end takes the rest of the sentence into the match", unbounded[i]);
            break;
        }
    }
    if (line->role == LINE_MATCH && !line->required_count && !p->rules[line->rule].when_paragraph)
        pack_find_fault(p, line->at, true, "nothing in this pattern is required, so it runs on every sentence");
}

// ---- a line

static uint32_t view_number(pack *p, scope where, const pattern *line) {
    for (uint32_t i = 0; i < p->view_count; i++) {
        const view_kind *v = &p->views[i];
        if (v->scope == where && v->folded_count == line->folded_count && memcmp(v->folded, line->folded, line->folded_count * sizeof *line->folded) == 0)
            return i;
    }
    uint32_t *folded = ARENA_ARRAY(&p->memory, uint32_t, line->folded_count);
    memcpy(folded, line->folded, line->folded_count * sizeof *folded);
    view_kind v = {where, folded, line->folded_count};
    ARRAY_PUSH(p->views, p->view_count, p->view_capacity, v);
    return (uint32_t)p->view_count - 1;
}

static void hang(pack *p, uint32_t pattern_number) {
    pattern *line = &p->patterns[pattern_number];
    line->hangs_on = NONE;
    for (uint32_t i = 0; i < line->required_count; i++) {
        uint32_t number = line->required[i];
        if (line->hangs_on == NONE || p->atoms[number].rarity > p->atoms[line->hangs_on].rarity) line->hangs_on = number;
    }
    if (line->hangs_on == NONE || line->role != LINE_MATCH) return;
    atom *a = &p->atoms[line->hangs_on];
    ARRAY_PUSH(a->hanging, a->hanging_count, a->hanging_capacity, pattern_number);
}

static void finish(pack *p, pattern *line, const pattern_parts *parts) {
    line->needs_unicode = parts->needs_unicode || line->folded_count > BYTE_MODE_ATOMS || !p->tables;
    line->pieces = ARENA_ARRAY(&p->memory, pattern_piece, parts->piece_count);
    if (parts->piece_count) memcpy(line->pieces, parts->pieces, parts->piece_count * sizeof *line->pieces);
    line->piece_count = (uint32_t)parts->piece_count;
    waypoint *way = mem_alloc((parts->piece_count + 1) * sizeof *way);
    buf text = {0};
    write_text(line, line->needs_unicode, way, &text);
    int error;
    PCRE2_SIZE error_at;
    line->code = compile(p, buf_str(&text), line->needs_unicode, 0, &error, &error_at);
    if (line->code) {
        line->literals = ARENA_ARRAY(&p->memory, uint32_t, parts->literal_count);
        line->literal_count = (uint32_t)parts->literal_count;
        if (parts->literal_count) memcpy(line->literals, parts->literals, parts->literal_count * sizeof *line->literals);
        line->required = ARENA_ARRAY(&p->memory, uint32_t, parts->required_count);
        if (parts->required_count) memcpy(line->required, parts->required, parts->required_count * sizeof *line->required);
        line->required_count = (uint32_t)parts->required_count;
        memcpy(line->pairs, parts->pairs, sizeof line->pairs);
        line->pair_count = parts->pair_count;
        read_captures(p, line);
        lint(p, line);
    } else {
        report_compile_error(p, line, way, error, error_at);
    }
    buf_free(&text);
    free(way);
}

static uint32_t add_pattern(pack *p, pattern line) {
    line.view = view_number(p, p->rules[line.rule].scope, &line);
    ARRAY_PUSH(p->patterns, p->pattern_count, p->pattern_capacity, line);
    hang(p, (uint32_t)p->pattern_count - 1);
    return (uint32_t)p->pattern_count - 1;
}

// A match line and its each lines share the letters, because each pattern runs on a part of the match's view.
static void compile_line(pack *p, uint32_t rule_number, const struct raw_line *raw) {
    rule *r = &p->rules[rule_number];
    pattern line = {.role = raw->role, .source = raw->text, .at = raw->at, .rule = rule_number};
    size_t each_count = raw->role == LINE_MATCH ? r->each_count : 0;
    pattern_parts parts = pattern_parse(p, raw->text, raw->at);
    pattern_parts *each_parts = mem_alloc((each_count + 1) * sizeof *each_parts);
    bool fits = collect_folded(&parts, &line);
    for (size_t i = 0; i < each_count; i++) {
        each_parts[i] = pattern_parse(p, r->each[i].pattern, r->each[i].at);
        fits &= collect_folded(&each_parts[i], &line);
    }
    if (fits) {
        finish(p, &line, &parts);
        uint32_t number = add_pattern(p, line);
        r = &p->rules[rule_number];
        if (raw->role == LINE_MATCH)
            ARRAY_PUSH(r->matches, r->match_count, r->match_capacity, number);
        else
            ARRAY_PUSH(r->unlesses, r->unless_count, r->unless_capacity, number);
        for (size_t i = 0; i < each_count; i++) {
            pattern each = {.role = LINE_EACH, .source = r->each[i].pattern, .at = r->each[i].at, .rule = rule_number, .folded_count = line.folded_count};
            each.each_group = r->each[i].group;
            each.each_field = r->each[i].field;
            memcpy(each.folded, line.folded, sizeof line.folded);
            finish(p, &each, &each_parts[i]);
            if (type_field(&p->types[r->type], each.each_field) == NONE) {
                place at = each.at;
                at.column -= (uint32_t)(each.source.at - each.each_field.at);
                pack_no_field(p, &p->types[r->type], each.each_field, at);
            }
            add_pattern(p, each); // they follow their match line
        }
    } else {
        pack_find_fault(p, raw->at, false, "one pattern names more than %d things; make a rule of a part of it", LIMIT_ATOMS_PER_PATTERN);
    }
    for (size_t i = 0; i <= each_count; i++) {
        pattern_parts *one = i < each_count ? &each_parts[i] : &parts;
        free(one->pieces);
        free(one->required);
        free(one->literals);
    }
    free(each_parts);
}

void compile_patterns(pack *p) {
    p->tables = make_tables();
    for (uint32_t i = 0; i < p->rule_count; i++) {
        if (p->rules[i].type == NONE) continue;
        p->rules[i].needs_atom = pattern_needs(p, &p->rules[i]);
        for (size_t k = 0; k < p->rules[i].line_count; k++) {
            struct raw_line line = p->rules[i].lines[k];
            compile_line(p, i, &line);
        }
        if (!p->rules[i].match_count && !p->error_count) pack_find_fault(p, p->rules[i].at, false, "rule '%.*s' has no match line", STR_ARG(p->rules[i].name));
    }
}

void compile_free(pack *p) {
    for (size_t i = 0; i < p->pattern_count; i++) pcre2_code_free(p->patterns[i].code);
    if (p->tables) pcre2_maketables_free(NULL, p->tables);
}
