// groups.c: {group}, {group.feature} and {group:02} in value and kind, and the groups of each lines, against the rule's match lines.
// A slot of another form is left to whoever fills it.
// SPDX-License-Identifier: MIT
#include "pack/groups.h"

#include "pack/always.h"

typedef struct {
    str group, feature;
} slot;

static bool is_word(str s) {
    if (!s.size) return false;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.at[i];
        bool is_letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_', is_digit = c >= '0' && c <= '9';
        if (!is_letter && !(i && (is_digit || c == '-'))) return false;
    }
    return true;
}

// Takes what stands between braces apart; false when it has another form.
static bool read_slot(str inside, slot *out) {
    str rest = inside, name;
    long width;
    *out = (slot){{NULL, 0}, {NULL, 0}};
    if (!str_next(&rest, ':', &name)) return false;
    if (rest.size && !str_to_number(rest, &width)) return false;
    rest = name;
    bool has_dot = memchr(name.at, '.', name.size) != NULL;
    str_next(&rest, '.', &out->group);
    out->feature = rest;
    return is_word(out->group) && (!has_dot || is_word(out->feature));
}

static bool has_group(const pattern *line, str name) {
    for (uint32_t i = 0; i < line->capture_count; i++)
        if (str_equal(line->captures[i].name, name)) return true;
    return false;
}

static bool rule_has_group(const pack *p, const rule *r, str name) {
    for (size_t i = 0; i < r->match_count; i++)
        if (has_group(&p->patterns[r->matches[i]], name)) return true;
    return false;
}

// Whether a list that the line names has a column of this name. Annotations have one feature, their value.
static bool has_feature(const pack *p, const pattern *line, str column) {
    for (uint32_t i = 0; i < line->folded_count; i++) {
        const atom *a = &p->atoms[line->folded[i]];
        if (a->kind == ATOM_TYPE && str_is(column, "value")) return true;
        for (uint32_t c = 0; a->kind == ATOM_LIST && c < p->lists[a->index].column_count; c++)
            if (str_equal(p->lists[a->index].columns[c], column)) return true;
    }
    return false;
}

static bool rule_has_feature(const pack *p, const rule *r, slot s) {
    for (size_t i = 0; i < r->match_count; i++)
        if (has_group(&p->patterns[r->matches[i]], s.group) && has_feature(p, &p->patterns[r->matches[i]], s.feature)) return true;
    return false;
}

static void report_group(pack *p, const rule *r, str name, place at) {
    near_search near = near_begin(name);
    for (size_t i = 0; i < r->match_count; i++)
        for (uint32_t c = 0; c < p->patterns[r->matches[i]].capture_count; c++) near_offer(&near, p->patterns[r->matches[i]].captures[c].name);
    if (near.best.size)
        pack_find_fault(p, at, false, "no match line has a group '%.*s'; did you mean '%.*s'?", STR_ARG(name), STR_ARG(near.best));
    else
        pack_find_fault(p, at, false, "no match line has a group '%.*s'", STR_ARG(name));
}

static void report_feature(pack *p, const rule *r, slot s, place at) {
    near_search near = near_begin(s.feature);
    for (size_t i = 0; i < r->match_count; i++) {
        const pattern *line = &p->patterns[r->matches[i]];
        for (uint32_t k = 0; k < line->folded_count; k++) {
            const atom *a = &p->atoms[line->folded[k]];
            if (a->kind == ATOM_TYPE) near_offer(&near, STR("value"));
            for (uint32_t c = 0; a->kind == ATOM_LIST && c < p->lists[a->index].column_count; c++) near_offer(&near, p->lists[a->index].columns[c]);
        }
    }
    if (near.best.size)
        pack_find_fault(p, at, false, "no list of this rule has a column '%.*s'; did you mean '%.*s'?", STR_ARG(s.feature), STR_ARG(near.best));
    else
        pack_find_fault(p, at, false, "no list of this rule has a column '%.*s'; the first line of a .tsv names them", STR_ARG(s.feature));
}

// Outside [...] a slot whose group is unset throws the fact away, silently.
static void warn_of_unset(pack *p, const rule *r, str group, place at) {
    for (size_t i = 0; i < r->match_count; i++) {
        const pattern *line = &p->patterns[r->matches[i]];
        if (always_sets(line, group)) continue;
        pack_find_fault(p, at, true, "a match of line %u may lack group '%.*s' and then makes no fact; write [{%.*s}] where it may be missing", line->at.line,
                        STR_ARG(group), STR_ARG(group));
        return;
    }
}

static void check_template(pack *p, const rule *r, str template, place at) {
    bool is_part = false; // in [...], which may be missing
    for (size_t i = 0; i < template.size; i++) {
        if (template.at[i] == '[' || template.at[i] == ']') is_part = template.at[i] == '[';
        const char *close = template.at[i] == '{' ? memchr(template.at + i, '}', template.size - i) : NULL;
        if (!close) continue;
        slot s;
        place here = at;
        size_t end = (size_t)(close - template.at);
        bool is_slot = read_slot((str){template.at + i + 1, end - i - 1}, &s);
        here.column += (uint32_t)i + 1;
        i = end;
        if (!is_slot) continue;
        if (!rule_has_group(p, r, s.group)) {
            if (!str_is(s.group, "year") || s.feature.size) report_group(p, r, s.group, here); // {year}: XXXX when no group says it
        } else if (s.feature.size && !rule_has_feature(p, r, s)) {
            here.column += (uint32_t)(s.feature.at - s.group.at);
            report_feature(p, r, s, here);
        } else if (!is_part && !str_is(s.group, "year")) {
            warn_of_unset(p, r, s.group, here);
        }
    }
}

// Only rules whose patterns could all be compiled: of others it is not known which groups they have.
static bool is_whole(const pack *p, const rule *r) {
    for (size_t i = 0; i < r->match_count; i++)
        if (!p->patterns[r->matches[i]].code) return false;
    return r->match_count > 0;
}

void groups_check(pack *p) {
    for (size_t i = 0; i < p->rule_count; i++) {
        const rule *r = &p->rules[i];
        if (!is_whole(p, r)) continue;
        check_template(p, r, r->value, r->value_at);
        check_template(p, r, r->kind, r->kind_at);
        for (size_t k = 0; k < r->each_count; k++) {
            place at = r->each[k].at;
            at.column -= (uint32_t)(r->each[k].pattern.at - r->each[k].group.at);
            if (!rule_has_group(p, r, r->each[k].group)) report_group(p, r, r->each[k].group, at);
        }
    }
}
