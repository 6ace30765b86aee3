// explanations.c: an explanation in words, and as JSON.
// SPDX-License-Identifier: MIT
#include "out/explanations.h"

#include "text/json_writer.h"
#include "text/limits.h"
#include "text/utf8.h"
#include "text/visible.h"

enum { WIDTH = 78, LABEL = 9 }; // code points of a line, and of what stands before a pattern or view in it

// ---- pieces of lines

static void append_quoted(const worker *w, span at, buf *out) {
    buf_char(out, '"');
    visible_append(out, document_slice(w->doc, at));
    buf_char(out, '"');
}

static void append_place(const place *at, buf *out) {
    buf_format(out, "%.*s:%u", STR_ARG(at->file->path), at->line);
}

static void append_rule(const worker *w, const explanation *e, buf *out) {
    buf_format(out, "%.*s  ", STR_ARG(w->pack->rules[e->rule].name));
    append_place(&w->pack->patterns[e->line].at, out);
}

// The byte of `text` at which the last `count` code points begin.
static size_t tail_start(str text, size_t count) {
    size_t at = text.size;
    while (at > 0 && count > 0) {
        at--;
        if (((unsigned char)text.at[at] & 0xC0) != 0x80) count--;
    }
    return at;
}

// The byte behind the first `count` code points of `text`.
static size_t head_end(str text, size_t count) {
    size_t at = 0;
    for (; at < text.size && count > 0; count--) {
        uint32_t cp;
        at += utf8_decode(text.at + at, &cp);
    }
    return at;
}

// Two lines: `before` and `there` side by side, cut round the place where they meet; and a caret under it, with a word on what is there.
static void append_caret(const char *label, str before, str there, const char *what, str detail, buf *out) {
    enum { BEFORE = 40 };
    size_t start = tail_start(before, BEFORE - (before.size > BEFORE ? 3 : 0));
    str left = {before.at + start, before.size - start};
    size_t shown = (start ? 3 : 0) + utf8_count(left.at, left.size), room = WIDTH - LABEL - shown;
    size_t end = head_end(there, room - (there.size > room ? 3 : 0));
    buf_format(out, "  %-*s%s", LABEL - 2, label, start ? "..." : "");
    visible_append(out, left);
    visible_append(out, (str){there.at, end});
    buf_format(out, "%s\n%*s^ %s%.*s\n", end < there.size ? "..." : "", (int)(LABEL + shown), "", what, STR_ARG(detail));
}

// ---- facts

static void append_maker(const worker *w, const annotation *a, buf *out) {
    if (a->rule != NONE) {
        buf_format(out, "  by %.*s ", STR_ARG(w->pack->rules[a->rule].name));
        append_place(&w->pack->patterns[a->pattern].at, out);
    }
    if (a->view.size) {
        buf_text(out, "  saw ");
        visible_append(out, a->view);
    }
    if (a->proof) {
        buf_text(out, "  known from ");
        append_quoted(w, a->proof->at, out);
        if (a->proof->rule != NONE) buf_format(out, " by %.*s", STR_ARG(w->pack->rules[a->proof->rule].name));
    }
}

// What an annotation rests on. Evidence nests as deep as the pack has levels, so recursion is bounded by the pack.
static void append_tree(const worker *w, const annotation *a, int depth, buf *out) {
    buf_format(out, "%*s%.*s ", depth ? 2 * depth : 0, "", STR_ARG(a->type == NONE ? STR("quotation marks") : w->pack->types[a->type].name));
    append_quoted(w, a->at, out);
    if (a->value.size && !str_equal(a->value, document_slice(w->doc, a->at))) buf_format(out, " = %.*s", STR_ARG(a->value));
    if (a->kind.size) buf_format(out, "  kind %.*s", STR_ARG(a->kind));
    if (depth) append_maker(w, a, out);
    buf_char(out, '\n');
    const type *t = a->type == NONE ? NULL : &w->pack->types[a->type];
    for (size_t i = 0; t && i < t->field_count; i++) {
        const field_value *f = &a->fields[i];
        if (!f->is_set) continue;
        buf_format(out, "%*s%.*s: %.*s", 2 * depth + 2, "", STR_ARG(t->fields[i].name), STR_ARG(f->value.size ? f->value : STR("(not known)")));
        if (f->how) buf_format(out, "  (%s)", f->how);
        buf_char(out, '\n');
    }
    if (!depth && (a->rule != NONE || a->proof)) {
        append_maker(w, a, out);
        buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < a->part_count; i++) append_tree(w, a->parts[i], depth + 1, out);
}

// ---- matches that were lost

static const char *why_beaten(const worker *w, const annotation *winner, const annotation *loser) {
    const type *t = &w->pack->types[loser->type];
    bool by_precedence = t->is_once || t->field_count;
    bool is_other_line = winner->pattern != loser->pattern;
    if (by_precedence && is_other_line) return winner->rule != loser->rule ? "whose rule stands earlier in the pack" : "whose line stands earlier in the rule";
    if (winner->at.start != loser->at.start) return "which begins further left";
    if (winner->at.end != loser->at.end) return "which is longer";
    return "whose rule stands earlier in the pack";
}

static str group_of_part(const worker *w, const lost_match *lost, uint32_t part) {
    return w->pack->patterns[lost->line + 1 + part].each_field;
}

static void append_lost(const worker *w, const lost_match *lost, buf *out) {
    const pattern *by;
    const rule *r = &w->pack->rules[w->pack->patterns[lost->line].rule];
    switch (lost->fate) {
    case FATE_BEATEN:
        buf_text(out, "  lost to ");
        append_quoted(w, lost->winner->at, out);
        if (lost->winner->rule != NONE) {
            buf_format(out, " of %.*s ", STR_ARG(w->pack->rules[lost->winner->rule].name));
            append_place(&w->pack->patterns[lost->winner->pattern].at, out);
        }
        buf_format(out, ", %s\n", why_beaten(w, lost->winner, lost->loser));
        break;
    case FATE_VETOED:
        by = &w->pack->patterns[lost->by_line];
        buf_format(out, "  vetoed by `unless %.*s` ", STR_ARG(by->source));
        append_place(&by->at, out);
        buf_text(out, ", which matches ");
        append_quoted(w, lost->by_at, out);
        buf_char(out, '\n');
        break;
    case FATE_UNEQUAL:
        buf_format(out, "  its lists are not equally long: %.*s %u, %.*s %u\n", STR_ARG(group_of_part(w, lost, lost->part - 1)), lost->counts[0],
                   STR_ARG(group_of_part(w, lost, lost->part)), lost->counts[1]);
        break;
    case FATE_NO_VALUE:
        buf_format(out, "  has no value: `%.*s` cannot be filled from this match, or is no such date\n", STR_ARG(r->value.size ? r->value : r->kind));
        break;
    case FATE_LIMIT: buf_format(out, "  gave up after %d steps; make a repetition shorter, {0,4}, or possessive, *+\n", LIMIT_MATCH_STEPS); break;
    }
}

// ---- rules that found nothing

static str slice(str text, size_t start, size_t end) {
    return (str){text.at + start, end - start};
}

static void append_stuck(worker *w, const explanation *e, buf *out) {
    str source = w->pack->patterns[e->line].source;
    size_t at = e->source_at < source.size ? e->source_at : source.size;
    while (at > 0 && at < source.size && ((unsigned char)source.at[at] & 0xC0) == 0x80) at--;
    append_caret("match", slice(source, 0, at), slice(source, at, source.size), "asks for ", e->expected, out);
    append_caret("saw", e->before, e->there, e->there.size ? "and this stands here" : "and the text ends here", STR(""), out);
}

static void append_atoms(worker *w, const explanation *e, buf *out) {
    for (uint32_t i = 0; i < e->atom_count; i++) buf_format(out, "%s%.*s", i ? ", " : "", STR_ARG(atom_readable(w->pack, e->atoms[i], &w->memory)));
}

static void append_when(const worker *w, const explanation *e, buf *out) {
    const rule *r = &w->pack->rules[e->rule];
    if (r->when_dated)
        buf_text(out, "  runs only `when Dated`, and the date of this text is not known: try --date\n");
    else
        buf_format(out, "  runs only `when %.*s%s`, and there is none\n", STR_ARG(r->when_name), r->when_paragraph ? " in paragraph" : "");
}

void explanation_text(worker *w, const explanation *e, buf *out) {
    switch (e->outcome) {
    case OUTCOME_FACT:
        buf_text(out, "found ");
        append_tree(w, e->fact, 0, out);
        break;
    case OUTCOME_LOST:
        buf_text(out, "lost ");
        append_rule(w, e, out);
        if (e->lost.fate != FATE_LIMIT) {
            buf_text(out, "  ");
            append_quoted(w, e->lost.at, out);
        }
        buf_char(out, '\n');
        append_lost(w, &e->lost, out);
        break;
    default:
        buf_text(out, "not found ");
        append_rule(w, e, out);
        buf_char(out, '\n');
        break;
    }
    if (e->outcome == OUTCOME_STUCK) append_stuck(w, e, out);
    if (e->outcome == OUTCOME_WHEN) append_when(w, e, out);
    if (e->outcome == OUTCOME_LACKS) {
        buf_text(out, "  lacks ");
        append_atoms(w, e, out);
        buf_char(out, '\n');
    }
    if (e->hint.size) {
        buf_text(out, "  hint: ");
        visible_append(out, e->hint);
        buf_char(out, '\n');
    }
}

// ---- JSON

static void write_place(const fact_context *c, span at, buf *out) {
    buf_text(out, ",\"start\":");
    json_write_number(out, offsets_from_byte(c->offsets, at.start));
    buf_text(out, ",\"end\":");
    json_write_number(out, offsets_from_byte(c->offsets, at.end));
    json_write_member(out, "text", document_slice(c->doc, at));
}

static void write_line(worker *w, const char *rule_key, const char *at_key, uint32_t line_number, buf *out) {
    const pattern *line = &w->pack->patterns[line_number];
    json_write_member(out, rule_key, w->pack->rules[line->rule].name);
    json_write_member(out, at_key, str_format(&w->memory, "%.*s:%u", STR_ARG(line->at.file->path), line->at.line));
}

static void write_lost(worker *w, const lost_match *lost, buf *out) {
    if (lost->fate == FATE_VETOED) {
        json_write_member(out, "unless", w->pack->patterns[lost->by_line].source);
        json_write_member(out, "unless_text", document_slice(w->doc, lost->by_at));
    }
    if (lost->fate == FATE_BEATEN) {
        if (lost->winner->rule != NONE) write_line(w, "winner", "winner_at", lost->winner->pattern, out);
        json_write_member(out, "winner_text", document_slice(w->doc, lost->winner->at));
        json_write_member(out, "because", str_from(why_beaten(w, lost->winner, lost->loser)));
    }
    if (lost->fate == FATE_UNEQUAL) buf_format(out, ",\"lengths\":[%u,%u]", lost->counts[0], lost->counts[1]);
}

void explanation_json(worker *w, const explanation *e, const fact_context *c, buf *out) {
    static const char *const outcomes[] = {[OUTCOME_FACT] = "found", [OUTCOME_STUCK] = "stuck", [OUTCOME_WHEN] = "when", [OUTCOME_LACKS] = "lacks"};
    static const char *const fates[] = {
        [FATE_BEATEN] = "beaten", [FATE_VETOED] = "vetoed", [FATE_UNEQUAL] = "unequal", [FATE_NO_VALUE] = "no value", [FATE_LIMIT] = "limit"};
    buf_format(out, "{\"outcome\":\"%s\"", e->outcome == OUTCOME_LOST ? fates[e->lost.fate] : outcomes[e->outcome]);
    if (e->outcome == OUTCOME_FACT) {
        buf_text(out, ",\"fact\":");
        jsonl_fact(c, &(fact){.said = e->fact}, out);
        out->size--; // its newline
    } else {
        write_line(w, "rule", "at", e->line, out);
        json_write_member(out, "pattern", w->pack->patterns[e->line].source);
        write_place(c, e->unit, out);
    }
    if (e->outcome == OUTCOME_LOST) write_lost(w, &e->lost, out);
    if (e->outcome == OUTCOME_STUCK) {
        buf_text(out, ",\"column\":");
        json_write_number(out, w->pack->patterns[e->line].at.column + e->source_at);
        json_write_member(out, "expected", e->expected);
        json_write_member(out, "before", e->before);
        json_write_member(out, "there", e->there);
    }
    for (uint32_t i = 0; i < e->atom_count; i++) {
        buf_text(out, i ? "," : ",\"atoms\":[");
        json_write_string(out, atom_readable(w->pack, e->atoms[i], &w->memory));
    }
    if (e->atom_count) buf_char(out, ']');
    if (e->hint.size) json_write_member(out, "hint", e->hint);
    buf_text(out, "}\n");
}
