// ci.c: JUnit XML and annotations. Both quote articles, so both escape all that their formats could take for mark-up.
// SPDX-License-Identifier: MIT
#include "out/ci.h"

#include <stdlib.h>

#include "out/xml.h"

static void find_faults(finding_list *list, const score_report *r) {
    if (r->changes)
        findings_of_changes(list, r->changes, CHANGE_GAINED, &r->places);
    else
        findings_of_errors(list, r->evaluation, &r->places);
}

// ---- JUnit

static int compare_by_case(const void *a, const void *b) {
    const finding_line *x = *(const finding_line *const *)a, *y = *(const finding_line *const *)b;
    int order = str_compare(x->doc, y->doc);
    if (!order) order = str_compare(x->type, y->type);
    return order ? order : (x > y) - (x < y);
}

// Findings in the order of the test cases.
typedef struct {
    finding_list list;
    const finding_line **items;
    size_t next; // the first one that no case has taken
} faults_by_case;

static bool is_about(const faults_by_case *f, size_t i, str doc, str type) {
    return i < f->list.count && str_equal(f->items[i]->doc, doc) && str_equal(f->items[i]->type, type);
}

static void append_failure(buf *out, const faults_by_case *f, size_t count) {
    buf text = {0};
    buf_format(&text, "%zu ", count);
    buf_text(&text, count == 1 ? "finding: " : "findings, the first: ");
    buf_format(&text, "%s '%.*s'", f->items[f->next]->kind, STR_ARG(f->items[f->next]->shown));
    buf_text(out, "      <failure");
    xml_attribute(out, "message", buf_str(&text));
    xml_attribute(out, "type", str_from(f->items[f->next]->kind));
    buf_char(out, '>');
    buf_clear(&text);
    for (size_t i = 0; i < count; i++) {
        finding_list one = {.items = (finding_line *)(uintptr_t)f->items[f->next + i], .count = 1}; // only read
        findings_print(&one, &text);
    }
    xml_text(out, buf_str(&text));
    buf_text(out, "</failure>\n");
    buf_free(&text);
}

static const fact_record *record_of(const outcome *o) {
    return o->gold ? o->gold : o->fact;
}

// The outcomes from `first` that are about the same document, and type if `by_type`.
static size_t find_end(const evaluation *e, size_t first, bool by_type) {
    const fact_record *record = record_of(&e->items[first]);
    size_t end = first + 1;
    while (end < e->count && str_equal(record_of(&e->items[end])->doc, record->doc) && (!by_type || str_equal(record_of(&e->items[end])->type, record->type)))
        end++;
    return end;
}

static void append_case(buf *out, const score_report *r, size_t first, faults_by_case *f) {
    const fact_record *record = record_of(&r->evaluation->items[first]);
    article_place place = r->places.find(r->places.context, record);
    size_t count = 0;
    buf_text(out, "    <testcase");
    xml_attribute(out, "classname", record->doc);
    xml_attribute(out, "name", record->type);
    if (place.path.size) xml_attribute(out, "file", place.path);
    while (is_about(f, f->next + count, record->doc, record->type)) count++;
    buf_text(out, count ? ">\n" : "/>\n");
    if (!count) return;
    append_failure(out, f, count);
    buf_text(out, "    </testcase>\n");
    f->next += count;
}

// A document. Counts cases and failures, which stand in front of them.
static void append_suite(buf *out, const score_report *r, size_t first, size_t end, faults_by_case *f, size_t *cases, size_t *failures) {
    const evaluation *e = r->evaluation;
    size_t case_count = 0, failure_count = 0;
    buf body = {0};
    for (size_t i = first; i < end; i = find_end(e, i, true)) {
        size_t before = f->next;
        append_case(&body, r, i, f);
        case_count++;
        failure_count += f->next > before;
    }
    buf_text(out, "  <testsuite");
    xml_attribute(out, "name", record_of(&e->items[first])->doc);
    buf_format(out, " tests=\"%zu\" failures=\"%zu\">\n", case_count, failure_count);
    buf_str_append(out, buf_str(&body));
    buf_text(out, "  </testsuite>\n");
    buf_free(&body);
    *cases += case_count;
    *failures += failure_count;
}

void ci_junit(const score_report *r, buf *out) {
    faults_by_case f = {0};
    size_t cases = 0, failures = 0;
    buf suites = {0};
    find_faults(&f.list, r);
    f.items = mem_alloc(mem_product(f.list.count + 1, sizeof *f.items));
    for (size_t i = 0; i < f.list.count; i++) f.items[i] = &f.list.items[i];
    qsort(f.items, f.list.count, sizeof *f.items, compare_by_case);
    for (size_t i = 0, end; i < r->evaluation->count; i = end) {
        end = find_end(r->evaluation, i, false);
        append_suite(&suites, r, i, end, &f, &cases, &failures);
    }
    buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    buf_format(out, "<testsuites name=\"lede score\" tests=\"%zu\" failures=\"%zu\">\n", cases, failures);
    buf_str_append(out, buf_str(&suites));
    buf_text(out, "</testsuites>\n");
    buf_free(&suites);
    free(f.items);
    findings_free(&f.list);
}

// ---- annotations

// What a workflow command gives a meaning: in the message % and line breaks, in a property : and , too.
static void append_command(buf *out, str text, const char *special) {
    for (size_t i = 0; i < text.size; i++) {
        if (strchr(special, text.at[i]) && text.at[i])
            buf_format(out, "%%%02X", (unsigned)(unsigned char)text.at[i]);
        else
            buf_char(out, text.at[i]);
    }
}

#define SPECIAL_IN_MESSAGE "%\r\n"
#define SPECIAL_IN_PROPERTY "%\r\n:,"

void ci_github(const score_report *r, buf *out) {
    finding_list list = {0};
    find_faults(&list, r);
    for (size_t i = 0; i < list.count; i++) {
        const finding_line *f = &list.items[i];
        buf_text(out, r->changes ? "::error " : "::warning ");
        if (f->place.path.size) {
            buf_text(out, "file=");
            append_command(out, f->place.path, SPECIAL_IN_PROPERTY);
            if (f->place.file_line) buf_format(out, ",line=%zu", f->place.file_line);
            buf_char(out, ',');
        }
        buf_format(out, "title=%s ", f->kind);
        append_command(out, f->type, SPECIAL_IN_PROPERTY);
        buf_text(out, "::");
        append_command(out, f->doc, SPECIAL_IN_MESSAGE);
        buf_text(out, ": ");
        append_command(out, f->shown, SPECIAL_IN_MESSAGE);
        if (f->detail.size) buf_text(out, " | ");
        append_command(out, f->detail, SPECIAL_IN_MESSAGE);
        if (f->rule.size) buf_text(out, " | ");
        append_command(out, f->rule, SPECIAL_IN_MESSAGE);
        buf_char(out, '\n');
    }
    findings_free(&list);
}
