// matcher.c: PCRE2 with JIT and limits. A pattern is JIT-compiled by a worker when it first needs it, in the mode it needs, so a
// one-line document pays for a handful of patterns.
// SPDX-License-Identifier: MIT
#include "match/matcher.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "pack/compile.h"
#include "text/limits.h"
#include "text/shorten.h"

enum { JIT_STACK_START = 32 * 1024, JIT_STACK_MAX = 512 * 1024 };

void matcher_init(worker *w) {
    w->match_data = pcre2_match_data_create(LIMIT_GROUPS, NULL);
    w->side_data = pcre2_match_data_create(LIMIT_GROUPS, NULL);
    w->match_context = pcre2_match_context_create(NULL);
    w->jit_stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MAX, NULL);
    pcre2_set_match_limit(w->match_context, LIMIT_MATCH_STEPS);
    pcre2_jit_stack_assign(w->match_context, NULL, w->jit_stack);
    w->ready = mem_alloc(mem_product(w->pack->pattern_count + 1, sizeof *w->ready));
}

void matcher_free(worker *w) {
    for (size_t i = 0; i < w->pack->pattern_count; i++)
        for (size_t mode = 0; mode < 2; mode++) pcre2_code_free(w->ready[i].code[mode]);
    free(w->ready);
    pcre2_match_data_free(w->match_data);
    pcre2_match_data_free(w->side_data);
    pcre2_match_context_free(w->match_context);
    pcre2_jit_stack_free(w->jit_stack);
}

static pcre2_code *ready_code(worker *w, uint32_t line, bool is_utf) {
    pcre2_code **code = &w->ready[line].code[is_utf];
    if (!*code) {
        const pattern *source = &w->pack->patterns[line];
        bool is_same_mode = is_utf == source->needs_unicode;
        *code = is_same_mode ? pcre2_code_copy(source->code) : compile_text(w->pack, source, is_utf);
        w->ready[line].is_jit[is_utf] = *code && pcre2_jit_compile(*code, PCRE2_JIT_COMPLETE) == 0; // without JIT it runs all the same
    }
    return *code;
}

static size_t line_of(const document *doc, uint32_t byte) {
    size_t line = 1;
    for (uint32_t i = 0; i < byte; i++) line += doc->text.at[i] == '\n';
    return line;
}

static void report_limit(worker *w, uint32_t line, const view *v) {
    enum { SHOWN = 40 }; // code points of the sentence
    const rule *r = &w->pack->rules[w->pack->patterns[line].rule];
    if (w->ready[line].has_failed) return;
    w->ready[line].has_failed = true;
    span at = view_origin(v, 0, v->text.size);
    buf begin = {0};
    shorten(&begin, document_slice(w->doc, at), SHOWN);
    problem_add(w->told, "%.*s: rule %.*s needs more than %d steps in line %zu, on '%.*s'; its facts there are missing", STR_ARG(buf_str(&w->doc->id)),
                STR_ARG(r->name), LIMIT_MATCH_STEPS, line_of(w->doc, at.start), STR_ARG(buf_str(&begin)));
    buf_free(&begin);
}

bool matcher_is_limit(int found) {
    return found == PCRE2_ERROR_MATCHLIMIT || found == PCRE2_ERROR_JIT_STACKLIMIT || found == PCRE2_ERROR_HEAPLIMIT || found == PCRE2_ERROR_DEPTHLIMIT;
}

int matcher_match(worker *w, uint32_t line, const view *v, size_t start, size_t end, pcre2_match_data *data) {
    pcre2_code *code = ready_code(w, line, v->is_utf);
    if (!code) return 0;
    int found = w->ready[line].is_jit[v->is_utf] ? pcre2_jit_match(code, (PCRE2_SPTR)v->text.at, end, start, 0, data, w->match_context)
                                                 : pcre2_match(code, (PCRE2_SPTR)v->text.at, end, start, PCRE2_NO_UTF_CHECK, data, w->match_context);
    if (matcher_is_limit(found)) report_limit(w, line, v);
    return found == 0 ? LIMIT_GROUPS : found;
}
