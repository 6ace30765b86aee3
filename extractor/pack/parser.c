// parser.c: reads a .rules file line by line. A line that begins with a blank belongs to the block above it. To add a keyword: a row
// in block_keywords[] or line_keywords[], its function, a case in tests/rules, a paragraph in man/lede-rules.5.
// SPDX-License-Identifier: MIT
#include "pack/parser.h"

#include "nlp/timex.h"
#include "text/limits.h"

typedef struct {
    pack *p;
    const source_file *file;
    include_handler *include;
    void *include_context;
    uint32_t line;
    str line_text;
    enum { IN_NOTHING, IN_RULE, IN_FACT, IN_FAULTY } block;
} parser;

static place place_of(const parser *in, const char *at) {
    return (place){in->file, in->line, (uint32_t)(at - in->line_text.at) + 1};
}

#define FAULT(in, at, ...) pack_find_fault((in)->p, place_of((in), (at)), false, __VA_ARGS__)

static bool is_name(str s) {
    if (!s.size || !((s.at[0] | 32) >= 'a' && (s.at[0] | 32) <= 'z')) return false;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.at[i];
        bool ok = ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
        if (!ok) return false;
    }
    return true;
}

// `# ...` behind blanks is a comment on the lines that hold no pattern and no example.
static str without_comment(str s) {
    for (size_t i = 1; i < s.size; i++)
        if (s.at[i] == '#' && (s.at[i - 1] == ' ' || s.at[i - 1] == '\t')) return str_trim((str){s.at, i});
    return str_trim(s);
}

static bool take_name(parser *in, str *rest, const char *what, str *name) {
    const char *at = rest->at;
    if (str_next_word(rest, name) && is_name(*name)) return true;
    FAULT(in, name->size ? name->at : at, "expected %s, found '%.*s'", what, STR_ARG(*name));
    return false;
}

static bool declare(parser *in, str name, int kind, size_t index) {
    pack *p = in->p;
    if (name.at[0] >= 'A' && name.at[0] <= 'Z') {
        FAULT(in, name.at, "'%.*s': names with a capital are token classes; begin with a small letter", STR_ARG(name));
        return false;
    }
    uint32_t known = table_find(&p->names, name);
    if (known != TABLE_NONE) {
        place first = p->named[known].at;
        FAULT(in, name.at, "'%.*s' is declared twice: first at %.*s:%u", STR_ARG(name), STR_ARG(first.file->path), first.line);
        return false;
    }
    table_add(&p->names, name);
    ARRAY_ROOM(p->named, p->named_count, p->named_capacity);
    p->named[p->named_count].kind = (unsigned)kind;
    p->named[p->named_count].at = place_of(in, name.at);
    p->named[p->named_count++].index = (uint32_t)index;
    return true;
}

static void parse_list(parser *in, str rest) {
    word_list l = {.at = place_of(in, rest.at)};
    str option;
    rest = without_comment(rest);
    if (!take_name(in, &rest, "a list name", &l.name)) return;
    if (!str_next_word(&rest, &l.paths)) {
        FAULT(in, l.name.at + l.name.size, "expected the file of list '%.*s'", STR_ARG(l.name));
        return;
    }
    l.at = place_of(in, l.paths.at);
    while (str_next_word(&rest, &option)) { // more files, or an option
        bool is_file = memchr(option.at, '.', option.size) != NULL;
        if (is_file)
            l.paths.size = (size_t)(option.at + option.size - l.paths.at);
        else if (str_is(option, "forms"))
            l.has_forms = true;
        else
            FAULT(in, option.at, "expected a file, 'forms' or the end of the line, found '%.*s'", STR_ARG(option));
    }
    pack *p = in->p;
    if (declare(in, l.name, NAMED_LIST, p->list_count)) ARRAY_PUSH(p->lists, p->list_count, p->list_capacity, l);
}

static void parse_macro(parser *in, str rest) {
    macro m = {0};
    if (!take_name(in, &rest, "a macro name", &m.name)) return;
    m.pattern = str_trim(rest);
    m.at = place_of(in, m.pattern.at);
    pack *p = in->p;
    if (!m.pattern.size)
        FAULT(in, rest.at, "expected the pattern of macro '%.*s'", STR_ARG(m.name));
    else if (declare(in, m.name, NAMED_MACRO, p->macro_count))
        ARRAY_PUSH(p->macros, p->macro_count, p->macro_capacity, m);
}

static void parse_include(parser *in, str rest) {
    rest = without_comment(rest);
    if (!rest.size)
        FAULT(in, in->line_text.at, "expected a folder or file to include");
    else
        in->include(in->include_context, rest, place_of(in, rest.at));
}

// jsonld TYPE [FIELD=VALUE]... {...}
static void parse_shape(parser *in, str rest) {
    struct shape s = {.type = NONE};
    if (!take_name(in, &rest, "a type name", &s.type_name)) return;
    s.type_at = place_of(in, s.type_name.at);
    s.conditions = rest = str_trim(rest);
    const char *brace = rest.size ? memchr(rest.at, '{', rest.size) : NULL;
    if (!brace) {
        FAULT(in, s.type_name.at + s.type_name.size, "expected a JSON object behind 'jsonld %.*s'", STR_ARG(s.type_name));
        return;
    }
    s.conditions.size = (size_t)(brace - rest.at);
    s.text = (str){brace, rest.size - s.conditions.size};
    s.at = place_of(in, brace);
    ARRAY_PUSH(in->p->shapes, in->p->shape_count, in->p->shape_capacity, s);
}

static void parse_irregular(parser *in, str rest);

static void parse_fact(parser *in, str rest) {
    type t = {.except_list = NONE, .pronoun_list = NONE, .default_type = NONE, .yields_to = NONE};
    str word;
    rest = without_comment(rest);
    t.at = place_of(in, rest.at);
    in->block = IN_FAULTY;
    if (!take_name(in, &rest, "a type name", &t.name)) return;
    while (str_next_word(&rest, &word)) {
        if (str_is(word, "quiet")) {
            t.is_quiet = true;
            continue;
        }
        field_decl f = {.name = word, .type = NONE};
        const char *colon = memchr(word.at, ':', word.size);
        if (colon) {
            f.name.size = (size_t)(colon - word.at);
            f.type_name = (str){colon + 1, word.size - f.name.size - 1};
        }
        if (!is_name(f.name) || (colon && !is_name(f.type_name)))
            FAULT(in, word.at, "expected field or field:type, found '%.*s'", STR_ARG(word));
        else if (type_field(&t, f.name) != NONE)
            FAULT(in, word.at, "type '%.*s' has field '%.*s' already", STR_ARG(t.name), STR_ARG(f.name));
        else
            ARRAY_PUSH(t.fields, t.field_count, t.field_capacity, f);
    }
    pack *p = in->p;
    if (!declare(in, t.name, NAMED_TYPE, p->type_count)) {
        free(t.fields);
        return;
    }
    ARRAY_PUSH(p->types, p->type_count, p->type_capacity, t);
    in->block = IN_FACT;
}

static void parse_rule(parser *in, str rest) {
    rule r = {.at = place_of(in, rest.at), .type = NONE, .when = NONE, .when_atom = NONE};
    str arrow, more;
    rest = without_comment(rest);
    in->block = IN_FAULTY;
    if (!take_name(in, &rest, "a rule name", &r.name)) return;
    if (!str_next_word(&rest, &arrow) || !str_is(arrow, "->")) {
        FAULT(in, arrow.at ? arrow.at : rest.at, "expected '-> TYPE' after the rule's name");
        return;
    }
    if (!take_name(in, &rest, "the type that the rule makes", &r.type_name)) return;
    r.type_at = place_of(in, r.type_name.at);
    if (str_next_word(&rest, &more)) FAULT(in, more.at, "expected the end of the line, found '%.*s'", STR_ARG(more));
    pack *p = in->p;
    for (size_t i = 0; i < p->rule_count; i++)
        if (str_equal(p->rules[i].name, r.name))
            FAULT(in, r.name.at, "rule '%.*s' is declared twice: first at %.*s:%u", STR_ARG(r.name), STR_ARG(p->rules[i].at.file->path), p->rules[i].at.line);
    ARRAY_PUSH(p->rules, p->rule_count, p->rule_capacity, r);
    in->block = IN_RULE;
}

static rule *current_rule(parser *in) {
    return &in->p->rules[in->p->rule_count - 1];
}

static type *current_type(parser *in) {
    return &in->p->types[in->p->type_count - 1];
}

static void add_line(parser *in, line_role role, str rest) {
    rule *r = current_rule(in);
    struct raw_line line = {role, rest, place_of(in, rest.at)};
    if (!rest.size)
        FAULT(in, rest.at, "expected a pattern");
    else
        ARRAY_PUSH(r->lines, r->line_count, r->line_capacity, line);
}

static void parse_match(parser *in, str rest) {
    add_line(in, LINE_MATCH, rest);
}

static void parse_unless(parser *in, str rest) {
    add_line(in, LINE_UNLESS, rest);
}

static void parse_value(parser *in, str rest) {
    rule *r = current_rule(in);
    r->value = rest;
    r->value_at = place_of(in, rest.at);
}

static void parse_kind(parser *in, str rest) {
    rule *r = current_rule(in);
    r->kind = without_comment(rest);
    r->kind_at = place_of(in, rest.at);
}

static void parse_scope(parser *in, str rest) {
    static const char *const scopes[] = {"sentence", "paragraph", "document"};
    rest = without_comment(rest);
    for (size_t i = 0; i < ARRAY_LEN(scopes); i++) {
        if (!str_is(rest, scopes[i])) continue;
        current_rule(in)->scope = (scope)i;
        return;
    }
    FAULT(in, rest.at, "expected sentence, paragraph or document, found '%.*s'", STR_ARG(rest));
}

static void parse_when(parser *in, str rest) {
    rule *r = current_rule(in);
    rest = without_comment(rest);
    r->when_at = place_of(in, rest.at);
    if (!take_name(in, &rest, "the type that must be there", &r->when_name)) r->when_name = (str){NULL, 0};
    rest = str_trim(rest);
    if (str_is(r->when_name, "Dated") && !rest.size) {
        r->when_dated = true;
        r->when_name = (str){NULL, 0};
        return;
    }
    r->when_paragraph = str_is(rest, "in paragraph");
    r->when_next = str_is(rest, "next");
    if (rest.size && !r->when_paragraph && !r->when_next)
        FAULT(in, rest.at, "expected 'in paragraph', 'next' or the end of the line, found '%.*s'", STR_ARG(rest));
}

static void parse_needs(parser *in, str rest) {
    rule *r = current_rule(in);
    str name;
    rest = without_comment(rest);
    if (!rest.size) FAULT(in, rest.at, "expected the lists of which something must be there");
    while (str_next_word(&rest, &name)) {
        if (r->need_count == ARRAY_LEN(r->needs))
            FAULT(in, name.at, "more than %zu", ARRAY_LEN(r->needs));
        else
            r->needs[r->need_count++] = (struct rule_need){name, place_of(in, name.at)};
    }
}

// each FIELD in GROUP:PATTERN; FIELD in GROUP:PATTERN
static void parse_each(parser *in, str rest) {
    rule *r = current_rule(in);
    str part;
    rest = without_comment(rest);
    while (str_next(&rest, ';', &part)) {
        each_part e = {.text = str_trim(part), .at = place_of(in, str_trim(part).at)};
        str after = e.text, in_word;
        bool ok = str_next_word(&after, &e.field) && str_next_word(&after, &in_word) && str_is(in_word, "in");
        after = str_trim(after);
        const char *colon = ok && after.size ? memchr(after.at, ':', after.size) : NULL;
        if (!colon) {
            FAULT(in, e.text.at, "expected 'FIELD in GROUP:PATTERN', found '%.*s'", STR_ARG(e.text));
            continue;
        }
        e.group = (str){after.at, (size_t)(colon - after.at)};
        e.pattern = (str){colon + 1, after.size - e.group.size - 1};
        e.at = place_of(in, e.pattern.at);
        if (r->each_count == LIMIT_EACH_PARTS)
            FAULT(in, e.text.at, "more than %d parts of each in one rule", LIMIT_EACH_PARTS);
        else
            ARRAY_PUSH(r->each, r->each_count, r->each_capacity, e);
    }
}

static void parse_given(parser *in, str rest) {
    rule *r = current_rule(in);
    const char *colon = rest.size ? memchr(rest.at, ':', rest.size) : NULL;
    if (!colon) {
        FAULT(in, rest.at, "expected 'given TYPE: words; words'");
        return;
    }
    given g = {.type_name = str_trim((str){rest.at, (size_t)(colon - rest.at)}), .at = place_of(in, rest.at)};
    g.names = str_trim((str){colon + 1, rest.size - (size_t)(colon - rest.at) - 1});
    ARRAY_PUSH(r->givens, r->given_count, r->given_capacity, g);
}

static void parse_tight(parser *in, str rest) {
    (void)rest;
    current_rule(in)->is_tight = true;
}

// set FIELD VALUE
static void parse_set(parser *in, str rest) {
    rule *r = current_rule(in);
    constant c = {.at = place_of(in, rest.at)};
    rest = without_comment(rest);
    if (!take_name(in, &rest, "a field", &c.name)) return;
    c.value = str_trim(rest);
    if (!c.value.size)
        FAULT(in, c.name.at + c.name.size, "expected the value of field '%.*s'", STR_ARG(c.name));
    else
        ARRAY_PUSH(r->constants, r->constant_count, r->constant_capacity, c);
}

static void add_example(parser *in, example_kind kind, str rest) {
    rule *r = current_rule(in);
    example e = {.kind = kind};
    bool has_date = rest.size > 1 && rest.at[0] == '@' && rest.at[1] >= '0' && rest.at[1] <= '9'; // else it is an @address
    if (has_date) {
        civil_date day;
        str_next_word(&rest, &e.date);
        e.date = (str){e.date.at + 1, e.date.size - 1};
        if (!civil_from_text(e.date, &day)) FAULT(in, e.date.at, "expected a date YYYY-MM-DD, found '%.*s'", STR_ARG(e.date));
        rest = str_trim(rest);
    }
    e.text = rest;
    e.at = place_of(in, rest.at);
    if (!rest.size)
        FAULT(in, rest.at, "expected an example sentence");
    else
        ARRAY_PUSH(r->examples, r->example_count, r->example_capacity, e);
}

static void parse_yes(parser *in, str rest) {
    add_example(in, EXAMPLE_YES, rest);
}
static void parse_no(parser *in, str rest) {
    add_example(in, EXAMPLE_NO, rest);
}
static void parse_todo(parser *in, str rest) {
    add_example(in, EXAMPLE_TODO, rest);
}

// The number of a list that was declared above, or NONE after a fault.
static uint32_t find_list(parser *in, str name) {
    uint32_t i = table_find(&in->p->names, name);
    if (i != TABLE_NONE && in->p->named[i].kind == NAMED_LIST) {
        in->p->lists[in->p->named[i].index].is_used = in->p->lists[in->p->named[i].index].is_looked_up = true;
        return in->p->named[i].index;
    }
    FAULT(in, name.at, "no list '%.*s' above this line", STR_ARG(name));
    return NONE;
}

static void parse_again(parser *in, str rest) {
    type *t = current_type(in);
    str how, except, name;
    rest = without_comment(rest);
    str_next_word(&rest, &how);
    if (str_is(how, "whole"))
        t->again = AGAIN_WHOLE;
    else if (str_is(how, "by-part"))
        t->again = AGAIN_BY_PART;
    else
        FAULT(in, how.at, "expected 'again whole' or 'again by-part'");
    if (!str_next_word(&rest, &except)) return;
    if (str_is(except, "except") && str_next_word(&rest, &name))
        t->except_list = find_list(in, name);
    else
        FAULT(in, except.at, "expected 'except LIST', found '%.*s'", STR_ARG(except));
}

static void parse_pronoun(parser *in, str rest) {
    current_type(in)->pronoun_list = find_list(in, without_comment(rest));
}

static void parse_gender(parser *in, str rest) {
    type *t = current_type(in);
    str name;
    rest = without_comment(rest);
    while (str_next_word(&rest, &name)) {
        if (t->gender_list_count == ARRAY_LEN(t->gender_lists))
            FAULT(in, name.at, "more than %zu lists", ARRAY_LEN(t->gender_lists));
        else
            t->gender_lists[t->gender_list_count++] = find_list(in, name);
    }
}

// The name of one of the current type's fields, or an empty str after a fault.
static str parse_field(parser *in, str rest) {
    const type *t = current_type(in);
    str name = without_comment(rest);
    if (type_field(t, name) != NONE) return name;
    if (name.size)
        pack_no_field(in->p, t, name, place_of(in, name.at));
    else
        FAULT(in, rest.at, "expected a field of type '%.*s'", STR_ARG(t->name));
    return (str){NULL, 0};
}

// carry FIELD [from TYPE...]
static void parse_carry(parser *in, str rest) {
    type *t = current_type(in);
    str field, word;
    rest = without_comment(rest);
    if (!str_next_word(&rest, &field)) field = rest;
    t->carry_field = parse_field(in, field);
    if (!str_next_word(&rest, &word)) return;
    if (!str_is(word, "from") || !rest.size) FAULT(in, word.at, "expected 'from TYPE', found '%.*s'", STR_ARG(word));
    while (str_next_word(&rest, &word)) {
        if (t->carry_from_count == ARRAY_LEN(t->carry_from))
            FAULT(in, word.at, "more than %zu types", ARRAY_LEN(t->carry_from));
        else
            t->carry_from[t->carry_from_count++] = (struct carry_source){.name = word, .at = place_of(in, word.at), .type = NONE};
    }
}

// roles TYPE LIST
static void parse_roles(parser *in, str rest) {
    type *t = current_type(in);
    str name, list;
    rest = without_comment(rest);
    if (!str_next_word(&rest, &name) || !str_next_word(&rest, &list)) {
        FAULT(in, rest.at, "expected 'roles TYPE LIST'");
        return;
    }
    t->roles.name = name;
    t->roles.at = place_of(in, name.at);
    t->roles.list = find_list(in, list);
}

static void parse_nearby(parser *in, str rest) {
    current_type(in)->nearby_field = parse_field(in, rest);
}

static void parse_fact_kind(parser *in, str rest) {
    rest = without_comment(rest);
    current_type(in)->has_mark_kinds = str_is(rest, "by-marks");
    if (!current_type(in)->has_mark_kinds) FAULT(in, rest.at, "expected 'kind by-marks', found '%.*s'", STR_ARG(rest));
}

static void parse_titled(parser *in, str rest) {
    type *t = current_type(in);
    str name = parse_field(in, rest);
    if (name.size) t->fields[type_field(t, name)].is_titled = true;
}

// default FIELD [TYPE]
static void parse_default(parser *in, str rest) {
    type *t = current_type(in);
    str field;
    rest = without_comment(rest);
    str_next_word(&rest, &field);
    t->default_field = parse_field(in, field);
    str_next_word(&rest, &t->default_type_name);
    t->default_at = place_of(in, t->default_type_name.size ? t->default_type_name.at : field.at);
}

static void parse_yields(parser *in, str rest) {
    type *t = current_type(in);
    t->yields_name = without_comment(rest);
    t->yields_at = place_of(in, rest.at);
}

static void parse_once(parser *in, str rest) {
    (void)rest;
    current_type(in)->is_once = true;
}

static void parse_anchor(parser *in, str rest) {
    (void)rest;
    current_type(in)->is_anchor = true;
}

typedef struct {
    const char *word;
    void (*parse)(parser *in, str rest);
} keyword;

static const keyword block_keywords[] = {
    {"list", parse_list}, {"macro", parse_macro}, {"include", parse_include}, {"irregular", parse_irregular},
    {"fact", parse_fact}, {"rule", parse_rule},   {"jsonld", parse_shape},
};
static const keyword rule_keywords[] = {
    {"match", parse_match}, {"unless", parse_unless}, {"each", parse_each},   {"value", parse_value}, {"kind", parse_kind},
    {"scope", parse_scope}, {"when", parse_when},     {"needs", parse_needs}, {"given", parse_given}, {"yes", parse_yes},
    {"no", parse_no},       {"todo", parse_todo},     {"set", parse_set},     {"tight", parse_tight},
};
static const keyword fact_keywords[] = {
    {"again", parse_again},    {"pronoun", parse_pronoun}, {"gender", parse_gender}, {"carry", parse_carry},
    {"roles", parse_roles},    {"nearby", parse_nearby},   {"once", parse_once},     {"anchor", parse_anchor},
    {"kind", parse_fact_kind}, {"default", parse_default}, {"yields", parse_yields}, {"titled", parse_titled},
};

static void parse_irregular(parser *in, str rest) {
    // The file is read by lists.c like any list: its forms column is what other lists and ~words go through.
    word_list l = {.name = STR("irregular forms"), .paths = without_comment(rest), .at = place_of(in, rest.at), .is_irregular = true, .is_used = true};
    ARRAY_PUSH(in->p->lists, in->p->list_count, in->p->list_capacity, l);
}

static bool is_line_keyword(str word) {
    for (size_t i = 0; i < ARRAY_LEN(rule_keywords); i++)
        if (str_is(word, rule_keywords[i].word)) return true;
    for (size_t i = 0; i < ARRAY_LEN(fact_keywords); i++)
        if (str_is(word, fact_keywords[i].word)) return true;
    return false;
}

static void run_keyword(parser *in, const keyword *keywords, size_t count, str word, str rest) {
    size_t nearest = 3;
    const char *near = NULL;
    for (size_t i = 0; i < count; i++) {
        if (!str_is(word, keywords[i].word)) continue;
        keywords[i].parse(in, rest);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        size_t distance = str_distance(word, str_from(keywords[i].word));
        if (distance < nearest) nearest = distance, near = keywords[i].word;
    }
    if (near)
        FAULT(in, word.at, "no keyword '%.*s' here; did you mean '%s'?", STR_ARG(word), near);
    else
        FAULT(in, word.at, "no keyword '%.*s' here", STR_ARG(word));
}

static void parse_line(parser *in, str line) {
    bool is_indented = line.at[0] == ' ' || line.at[0] == '\t';
    str rest = line, word;
    str_next_word(&rest, &word);
    if (!word.size || word.at[0] == '#') return;
    rest = str_trim(rest);
    if (!rest.size) rest.at = word.at + word.size;
    if (!is_indented) {
        if (is_line_keyword(word)) { // the block goes on: nothing else is wrong with the lines below
            FAULT(in, word.at, "'%.*s' is a line of a rule or fact: begin it with blanks", STR_ARG(word));
            return;
        }
        in->block = IN_NOTHING;
        run_keyword(in, block_keywords, ARRAY_LEN(block_keywords), word, rest);
    } else if (in->block == IN_RULE) {
        run_keyword(in, rule_keywords, ARRAY_LEN(rule_keywords), word, rest);
    } else if (in->block == IN_FACT) {
        run_keyword(in, fact_keywords, ARRAY_LEN(fact_keywords), word, rest);
    } else if (in->block == IN_NOTHING) {
        FAULT(in, word.at, "this line is indented but no rule or fact is above it");
        in->block = IN_FAULTY;
    }
}

void parse_rules(pack *p, const source_file *file, include_handler *include, void *context) {
    parser in = {.p = p, .file = file, .include = include, .include_context = context};
    str rest = file->text, line;
    while (str_next(&rest, '\n', &line)) {
        in.line++;
        if (line.size && line.at[line.size - 1] == '\r') line.size--;
        in.line_text = line;
        if (line.size) parse_line(&in, line);
    }
}
