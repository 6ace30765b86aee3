// html.c: facts, gold, articles and scores as one HTML page.
//
// The page (page.html, page.css, page.js, embedded by scripts/embed-page) is the same for every report; what differs is JSON in inert
// <script type="application/json"> elements: one for each document, which the page reads when it is looked at, and one index behind
// them. The keys are short because there are thousands of them; page.js says again what they mean where it reads them.
//
// No text of an article, rule or value is ever written as markup: all goes through `flush_json`, which escapes < > & and the line
// separators of JavaScript, so there is no </script> or <!-- to end an element with. page.js then makes text nodes of it.
// SPDX-License-Identifier: MIT
#include "out/html.h"

#include <stdlib.h>

#include "page.inc"
#include "score/fact_set.h"
#include "text/json_writer.h"

// ORDER verdict_index: page.js has a row for each.
typedef enum { SHOWN_RIGHT, SHOWN_DIFFERS, SHOWN_EXTRA, SHOWN_MISSED, SHOWN_OPTIONAL, SHOWN_FOUND, SHOWN_COUNT } shown_verdict;
// ORDER change_index: page.js
typedef enum { STAYED, GAINED, LOST, CHANGED, CHANGE_COUNT } shown_change;

typedef struct {
    size_t verdicts[SHOWN_COUNT]; // of the run that is shown
    size_t changes[CHANGE_COUNT];
} tally;

typedef struct {
    const html_report *report;
    output *out;
    buf json; // what is being written, not yet escaped
    arena names;
    table types, made;  // all types, those of facts and gold
    table rules, lines; // lines: rule, FILE:LINE and pattern, each with a tab behind it
    tally *of_rule, *of_document;
    size_t rule_capacity;
    size_t fact_count; // of the run that is shown
} page;

// ---- text

static void write_lines(output *out, const char *const *lines, size_t count) {
    for (size_t i = 0; i < count; i++) output_write(out, str_from(lines[i]));
}

// Bytes of `at` that must not stand in a script element, and what stands for them in JSON; 0 when it may stand there.
static size_t find_escape(const char *at, size_t size, const char **escape) {
    switch (*at) {
    case '<': *escape = "\\u003c"; return 1;
    case '>': *escape = "\\u003e"; return 1;
    case '&': *escape = "\\u0026"; return 1;
    case '\xE2':
        if (size < 3 || at[1] != '\x80' || (at[2] != '\xA8' && at[2] != '\xA9')) return 0;
        *escape = at[2] == '\xA8' ? "\\u2028" : "\\u2029";
        return 3;
    default: return 0;
    }
}

// Writes what waits in `json` as an inert element.
static void flush_json(page *p, str id) {
    str json = buf_str(&p->json);
    buf *out = &p->out->waiting;
    size_t plain = 0;
    buf_format(out, "<script type=\"application/json\" id=\"%.*s\">", STR_ARG(id));
    for (size_t i = 0; i < json.size;) {
        const char *escape;
        size_t size = find_escape(json.at + i, json.size - i, &escape);
        if (!size) {
            i++;
            continue;
        }
        buf_append(out, json.at + plain, i - plain);
        buf_text(out, escape);
        plain = i += size;
    }
    buf_append(out, json.at + plain, json.size - plain);
    output_write(p->out, STR("</script>\n"));
    buf_clear(&p->json);
}

static uint32_t number_of(page *p, table *names, str name) {
    uint32_t number = table_find(names, name);
    return number != TABLE_NONE ? number : table_add(names, str_copy(&p->names, name));
}

static uint32_t rule_number(page *p, str name) {
    size_t count = p->rules.count;
    uint32_t number = number_of(p, &p->rules, name);
    if (number == count) ARRAY_PUSH(p->of_rule, count, p->rule_capacity, ((tally){.verdicts = {0}}));
    return number;
}

static void write_span(buf *out, const char *key, span at) {
    buf_format(out, ",\"%s\":[%u,%u]", key, at.start, at.end);
}

// ---- evidence

static uint32_t line_number(page *p, const evidence *e) {
    buf key = {0};
    rule_number(p, e->rule); // so that its source is in the index
    buf_str_append(&key, e->rule);
    buf_char(&key, '\t');
    buf_str_append(&key, e->source);
    buf_char(&key, '\t');
    buf_str_append(&key, e->pattern);
    uint32_t number = number_of(p, &p->lines, buf_str(&key));
    buf_free(&key);
    return number;
}

// Its depth is at most LIMIT_EVIDENCE_DEPTH. What stands in the text is not said again.
static void write_evidence(page *p, const evidence *e, bool has_text) {
    buf *out = &p->json;
    buf_format(out, "{\"t\":%u", number_of(p, &p->types, e->type));
    if (e->has_span) write_span(out, "at", e->at);
    if (e->text.size && !has_text) json_write_member(out, "x", e->text);
    if (e->value.size && !str_equal(e->value, e->text)) json_write_member(out, "value", e->value);
    if (e->rule.size) buf_format(out, ",\"line\":%u", line_number(p, e));
    if (e->saw.size) json_write_member(out, "saw", e->saw);
    if (e->known_from.size) json_write_member(out, "known", e->known_from);
    for (size_t i = 0; i < e->part_count; i++) {
        buf_text(out, i ? "," : ",\"from\":[");
        write_evidence(p, &e->parts[i], has_text);
    }
    if (e->part_count) buf_char(out, ']');
    buf_char(out, '}');
}

// ---- items: what became of a fact or of gold

static shown_verdict verdict_of(const html_document *doc, const outcome *o) {
    if (!doc->has_gold) return SHOWN_FOUND;
    if (!outcome_counts(o)) return SHOWN_OPTIONAL;
    if (!o->gold) return SHOWN_EXTRA;
    if (!o->fact) return SHOWN_MISSED;
    return outcome_is_strict(o) ? SHOWN_RIGHT : SHOWN_DIFFERS;
}

// `was`: the fact in the run before, or NULL when it is the same.
static void write_field(buf *out, const fact_field *told, const fact_field *wanted, const fact_record *fact, const fact_record *was) {
    str name = told ? told->name : wanted->name;
    const fact_field *before = was ? align_find_field(was, name) : NULL;
    str value = told ? told->value : STR(""), value_before = before ? before->value : STR("");
    buf_text(out, "{\"n\":");
    json_write_string(out, name);
    if (was && !str_equal(value, value_before)) json_write_member(out, "was", value_before);
    if (told) json_write_member(out, "value", told->value);
    if (wanted) json_write_member(out, "gold", wanted->value);
    if (wanted && fact) buf_format(out, ",\"ok\":%d", align_is_right(wanted, fact));
    if (told && told->has_span) write_span(out, "at", told->at);
    if (told && told->how.size) json_write_member(out, "how", told->how);
    buf_char(out, '}');
}

// Those of the fact, each beside its gold, then those that gold alone gives, then those that only the run before had.
static void write_fields(buf *out, const outcome *o, const fact_record *was) {
    static const fact_record none = {.field_count = 0};
    const fact_record *fact = o->fact ? o->fact : &none, *gold = o->gold ? o->gold : &none;
    size_t written = 0;
    buf_text(out, ",\"fields\":[");
    for (size_t i = 0; i < fact->field_count; i++) {
        if (written++) buf_char(out, ',');
        write_field(out, &fact->fields[i], align_find_field(gold, fact->fields[i].name), o->fact, was);
    }
    for (size_t i = 0; i < gold->field_count; i++) {
        if (align_find_field(fact, gold->fields[i].name)) continue;
        if (written++) buf_char(out, ',');
        write_field(out, NULL, &gold->fields[i], o->fact, was);
    }
    for (size_t i = 0; was && i < was->field_count; i++) {
        const fact_field *before = &was->fields[i];
        if (!before->value.size || align_find_field(fact, before->name) || align_find_field(gold, before->name)) continue;
        buf_text(out, written++ ? ",{\"n\":" : "{\"n\":");
        json_write_string(out, before->name);
        json_write_member(out, "was", before->value);
        buf_char(out, '}');
    }
    buf_char(out, ']');
}

static void write_place(buf *out, const fact_record *record) {
    if (record->has_span) write_span(out, "at", record->at);
    json_write_member(out, "x", record->text);
}

static void write_gold(buf *out, const outcome *o) {
    buf_text(out, ",\"gold\":{\"by\":");
    buf source = {0};
    buf_format(&source, "%.*s:%ld", STR_ARG(o->gold->path), o->gold->line);
    json_write_string(out, buf_str(&source));
    buf_free(&source);
    if (o->fact) buf_format(out, ",\"ok\":%d", o->has_right_extent);
    write_place(out, o->gold);
    buf_char(out, '}');
}

static void write_item(page *p, const html_document *doc, const outcome *o, shown_change change, const fact_record *was) {
    buf *out = &p->json;
    const fact_record *shown = o->fact ? o->fact : o->gold;
    buf_format(out, "{\"t\":%u,\"v\":%d", number_of(p, &p->types, shown->type), verdict_of(doc, o));
    if (change != STAYED) buf_format(out, ",\"c\":%d", change);
    if (!o->fact) buf_text(out, ",\"none\":1");
    write_place(out, shown);
    if (o->fact && o->fact->rule.size) buf_format(out, ",\"r\":%u", rule_number(p, o->fact->rule));
    write_fields(out, o, was);
    if (o->gold) write_gold(out, o);
    if (o->fact && o->fact->rests_on) {
        buf_text(out, ",\"trace\":");
        write_evidence(p, o->fact->rests_on, doc->has_text);
    }
    buf_char(out, '}');
}

static void count_item(page *p, size_t document, const outcome *o, shown_change change) {
    shown_verdict verdict = verdict_of(&p->report->documents[document], o);
    tally *of_document = &p->of_document[document];
    number_of(p, &p->made, o->fact ? o->fact->type : o->gold->type);
    p->fact_count += o->fact && change != LOST;
    of_document->changes[change]++;
    if (change != LOST) of_document->verdicts[verdict]++;
    if (!o->fact || !o->fact->rule.size) return;
    uint32_t number = rule_number(p, o->fact->rule); // which may move of_rule
    tally *of_rule = &p->of_rule[number];
    of_rule->changes[change]++;
    if (change != LOST) of_rule->verdicts[verdict]++;
}

// ---- documents

static void add_facts(fact_set *set, const evaluation *e) {
    for (size_t i = 0; i < e->count; i++)
        if (e->items[i].fact) fact_set_add(set, e->items[i].fact);
}

static str place_key(arena *memory, const fact_record *fact) {
    return str_format(memory, "%.*s\t%u\t%u\t%.*s", STR_ARG(fact->type), fact->at.start, fact->at.end, STR_ARG(fact->text));
}

// The items of a run that are not in the other one: a flag an item.
static bool *find_strangers(const evaluation *e, const evaluation *other) {
    bool *is_strange = mem_alloc(e->count + 1);
    fact_set others = {.memory = {0}};
    add_facts(&others, other);
    for (size_t i = 0; i < e->count; i++) is_strange[i] = e->items[i].fact && !fact_set_take(&others, e->items[i].fact);
    fact_set_free(&others);
    return is_strange;
}

// For each item of the run that is shown: the number, from 1, of the one before it that stands at the same place and says something else,
// or 0. What is paired is a stranger no longer.
static size_t *pair_changed(const evaluation *now, const evaluation *before, const bool *is_new, bool *is_lost) {
    size_t *was = mem_alloc(mem_product(now->count + 1, sizeof *was)), *next = mem_alloc(mem_product(before->count + 1, sizeof *next));
    size_t *first = mem_alloc(mem_product(before->count + 1, sizeof *first)); // by the key's number: one that waits, and `next` of it
    table places = {0};
    arena memory = {0};
    for (size_t i = before->count; i > 0; i--) {
        if (!is_lost[i - 1]) continue;
        uint32_t number = table_add(&places, place_key(&memory, before->items[i - 1].fact));
        next[i] = first[number];
        first[number] = i;
    }
    for (size_t i = 0; i < now->count; i++) {
        uint32_t number = is_new[i] ? table_find(&places, place_key(&memory, now->items[i].fact)) : TABLE_NONE;
        if (number == TABLE_NONE || !first[number]) continue;
        was[i] = first[number];
        first[number] = next[was[i]];
        is_lost[was[i] - 1] = false;
    }
    table_free(&places);
    arena_free(&memory);
    free(next);
    free(first);
    return was;
}

// The items of the run that is shown, then the facts that only the run before it had.
static void write_items(page *p, size_t document) {
    const html_document *doc = &p->report->documents[document];
    bool *is_new = find_strangers(&doc->now, &doc->before), *is_lost = find_strangers(&doc->before, &doc->now);
    size_t *was = pair_changed(&doc->now, &doc->before, is_new, is_lost), written = 0;
    for (size_t i = 0; i < doc->now.count; i++) {
        shown_change change = !p->report->has_two || !is_new[i] ? STAYED : was[i] ? CHANGED : GAINED;
        if (written++) buf_char(&p->json, ',');
        write_item(p, doc, &doc->now.items[i], change, was[i] ? doc->before.items[was[i] - 1].fact : NULL);
        count_item(p, document, &doc->now.items[i], change);
    }
    for (size_t i = 0; i < doc->before.count; i++) {
        if (!is_lost[i]) continue;
        if (written++) buf_char(&p->json, ',');
        write_item(p, doc, &doc->before.items[i], LOST, NULL);
        count_item(p, document, &doc->before.items[i], LOST);
    }
    free(is_new);
    free(is_lost);
    free(was);
}

static void write_document(page *p, size_t document) {
    const html_document *doc = &p->report->documents[document];
    char id[24];
    buf_text(&p->json, "{\"items\":[");
    write_items(p, document);
    buf_char(&p->json, ']');
    if (doc->has_text) json_write_member(&p->json, "text", doc->text);
    buf_char(&p->json, '}');
    snprintf(id, sizeof id, "d%zu", document);
    flush_json(p, str_from(id));
}

// ---- the index

static void write_tally(buf *out, const tally *t) {
    for (size_t i = 0; i < SHOWN_COUNT; i++) buf_format(out, ",%zu", t->verdicts[i]);
    buf_format(out, ",%zu,%zu,%zu", t->changes[GAINED], t->changes[LOST], t->changes[CHANGED]);
}

static const rule *find_rule(const pack *p, str name) {
    for (size_t i = 0; p && i < p->rule_count; i++)
        if (str_equal(p->rules[i].name, name)) return &p->rules[i];
    return NULL;
}

static bool is_blank(str line) {
    return !str_trim(line).size;
}

// The block of a rule: its line, the indented ones behind it, and the comments right above. `first` is the line it begins on.
static str find_block(const rule *r, uint32_t *first) {
    const str text = r->at.file->text;
    str rest = text, line;
    const char *start = NULL, *end = NULL;
    for (uint32_t number = 1; str_next(&rest, '\n', &line); number++) {
        bool is_comment = str_starts(line, STR("#"));
        if (number < r->at.line) {
            if (is_comment && !start) start = line.at, *first = number;
            if (!is_comment) start = NULL;
            continue;
        }
        if (number == r->at.line && !start) start = line.at, *first = number;
        if (number > r->at.line && !is_blank(line) && line.at[0] != ' ' && line.at[0] != '\t') break;
        if (!is_blank(line)) end = line.at + line.size;
    }
    return start && end ? (str){start, (size_t)(end - start)} : STR("");
}

static void write_rule(page *p, uint32_t number) {
    buf *out = &p->json;
    const rule *r = find_rule(p->report->pack, p->rules.keys[number]);
    buf_text(out, number ? ",[" : "[");
    json_write_string(out, p->rules.keys[number]);
    write_tally(out, &p->of_rule[number]);
    if (r) {
        uint32_t first = r->at.line;
        str block = find_block(r, &first);
        buf_char(out, ',');
        json_write_string(out, r->at.file->path);
        buf_format(out, ",%u,", first);
        json_write_string(out, block);
    }
    buf_char(out, ']');
}

static void write_names(buf *out, const char *key, const table *names) {
    buf_char(out, ',');
    json_write_key(out, key);
    buf_char(out, '[');
    for (size_t i = 0; i < names->count; i++) {
        if (i) buf_char(out, ',');
        json_write_string(out, names->keys[i]);
    }
    buf_char(out, ']');
}

static void write_scores(buf *out, const char *key, str json) {
    if (!json.size) return;
    buf_char(out, ',');
    json_write_key(out, key);
    buf_str_append(out, str_trim(json));
}

static void write_index(page *p) {
    const html_report *r = p->report;
    buf *out = &p->json;
    buf_format(out, "{\"two\":%s,\"facts\":%zu,\"docs\":[", r->has_two ? "true" : "false", p->fact_count);
    for (size_t i = 0; i < r->count; i++) {
        buf_text(out, i ? ",[" : "[");
        json_write_string(out, r->documents[i].name);
        write_tally(out, &p->of_document[i]);
        buf_char(out, ']');
    }
    buf_char(out, ']');
    write_names(out, "types", &p->types);
    write_names(out, "made", &p->made);
    write_names(out, "lines", &p->lines);
    buf_text(out, ",\"rules\":[");
    for (uint32_t i = 0; i < p->rules.count; i++) write_rule(p, i);
    buf_char(out, ']');
    write_scores(out, "scores", r->scores);
    write_scores(out, "before", r->before);
    buf_char(out, '}');
    flush_json(p, STR("index"));
}

void html_write(const html_report *report, output *out) {
    page p = {.report = report, .out = out};
    p.of_document = mem_alloc(mem_product(report->count + 1, sizeof *p.of_document));
    write_lines(out, page_head, ARRAY_LEN(page_head));
    for (size_t i = 0; i < report->count; i++) write_document(&p, i);
    write_index(&p);
    write_lines(out, page_tail, ARRAY_LEN(page_tail));
    buf_free(&p.json);
    free(p.of_rule);
    free(p.of_document);
    table_free(&p.types);
    table_free(&p.made);
    table_free(&p.rules);
    table_free(&p.lines);
    arena_free(&p.names);
}
