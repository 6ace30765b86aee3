// test_view.c: what a pattern sees of a text, and that every place in it leads back to the document, in both modes.
// SPDX-License-Identifier: MIT
#include "check.h"

#include "match/view.h"
#include "pack/compile.h"

// A document's text with [stretches] in brackets, which become items with set 1, 2, 3 ...
static document marked_document(const char *marked, view *v) {
    document doc = {.path = STR("test")};
    uint32_t open = 0, set = 1;
    view_begin(v);
    for (const char *c = marked; *c; c++) {
        if (*c == '[')
            open = (uint32_t)doc.text.size;
        else if (*c == ']')
            view_add(v, (view_item){.fold = {open, (uint32_t)doc.text.size}, .at = {open, (uint32_t)doc.text.size}, .set = set++});
        else
            buf_char(&doc.text, *c);
    }
    view_settle(v);
    return doc;
}

// The view with its letters written as capitals A, B, C ... for sets 1, 2, 3; in byte mode ~ for another letter, # for another sign.
static buf readable(const view *v) {
    buf out = {0};
    for (size_t i = 0; i < v->text.size;) {
        uint32_t cp = (unsigned char)v->text.at[i];
        size_t length = v->is_utf ? utf8_decode(v->text.at + i, &cp) : 1;
        if (!v->is_utf && (cp == STAND_IN_LETTER || cp == STAND_IN_SIGN))
            buf_char(&out, cp == STAND_IN_LETTER ? '~' : '#');
        else if (!v->is_utf && cp >= 0x80)
            buf_char(&out, (char)('A' - 1 + (cp & 0x7F)));
        else if (cp >= LETTER_BASE && cp <= LETTER_LAST)
            buf_char(&out, (char)('A' - 1 + (cp - LETTER_BASE)));
        else
            buf_append(&out, v->text.at + i, length);
        i += length;
    }
    return out;
}

static const struct {
    const char *text, *view, *byte_view; // in UTF mode, and in byte mode where it is another
} cases[] = {
    {"", "", NULL},
    {"It rained.", "It rained.", NULL},
    {"It  rained \n\n\t on.\r\n", "It rained on. ", NULL},
    {"that\xE2\x80\x99s \xE2\x80\x9Cit\xE2\x80\x9D", "that's \"it\"", NULL},
    {"so\xE2\x80\x94then\xE2\x80\xA6 5\xE2\x80\x93"
     "6",
     "so--then... 5-6", NULL},
    {"a\xC2\xA0"
     "b \xC2\xA0 c\xE2\x80\xAF"
     "d",
     "a b c d", NULL},
    {"A &amp; B &nbsp; C &x", "A & B C &x", NULL},
    {"sof\xC2\xADt ze\xE2\x80\x8Bro", "soft zero", NULL},
    {"cafe\xCC\x81 na\xC3\xAFve", "caf\xC3\xA9 na\xC3\xAFve", "caf~ na~ve"},
    {"x\xCC\x81 ok", "x\xCC\x81 ok", NULL}, // a mark of its own needs UTF mode
    {"[Ann Roe] as [Bo Lee].", "A as B.", NULL},
    {"[Zo\xC3\xAB Ro\xC3\xAB], as  [Bo\nLee].", "A, as B.", NULL},
    {"[Ann][Bo] [Cy]", "AB C", NULL},
    {" [Ann] ", " A ", NULL},
    {"\xEA\x80\x96 is no letter, [Ann] is", "\xEA\x80\x95 is no letter, A is", "~ is no letter, A is"},
    {"\xF0\x9F\x98\x80 [Ann]", "\xF0\x9F\x98\x80 A", "# A"},
};

static void views_are_plain_with_letters(void **state) {
    (void)state;
    view v = {0};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = marked_document(cases[i].text, &v);
        span whole = {0, (uint32_t)doc.text.size};
        for (int is_utf = 0; is_utf <= 1; is_utf++) {
            view_write(&v, &doc, whole, is_utf);
            const char *wanted = !is_utf && cases[i].byte_view ? cases[i].byte_view : cases[i].view;
            buf found = readable(&v);
            if (!str_is(buf_str(&found), wanted)) MISS("row %zu, mode %d: '%.*s', not '%s'\n", i, is_utf, STR_ARG(buf_str(&found)), wanted);
            buf_free(&found);
        }
        document_free(&doc);
    }
    view_free(&v);
    check_misses();
}

// Every stretch of every view leads to a stretch of the document whose own view it is.
static void every_stretch_leads_back(void **state) {
    (void)state;
    view v = {0}, again = {0};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        document doc = marked_document(cases[i].text, &v);
        view_write(&v, &doc, (span){0, (uint32_t)doc.text.size}, true);
        for (size_t start = 0; start < v.text.size; start++)
            for (size_t end = start + 1; end <= v.text.size; end++) {
                bool on_borders = ((unsigned char)v.text.at[start] & 0xC0) != 0x80 && (end == v.text.size || ((unsigned char)v.text.at[end] & 0xC0) != 0x80);
                if (!on_borders) continue;
                span origin = view_origin(&v, start, end);
                if (origin.end > doc.text.size || origin.start >= origin.end)
                    fail_msg("row %zu: [%zu, %zu) leads to [%u, %u)", i, start, end, origin.start, origin.end);
                view_begin(&again);
                for (size_t k = 0; k < v.item_count; k++)
                    if (span_contains(origin, v.items[k].fold)) view_add(&again, v.items[k]);
                view_settle(&again);
                view_write(&again, &doc, origin, true);
                str there = {v.text.at + start, end - start}, back = buf_str(&again.text);
                bool inside_sign = there.size < back.size && memmem(back.at, back.size, there.at, there.size); // one stop of an ellipsis leads to all of it
                if (!str_equal(there, back) && !inside_sign) MISS("row %zu: '%.*s' leads to '%.*s'\n", i, STR_ARG(there), STR_ARG(back));
            }
        document_free(&doc);
    }
    view_free(&v);
    view_free(&again);
    check_misses();
}

// Known places: a name's letter gives the whole name and no blank beside it; a blank gives the whole run.
static void known_origins(void **state) {
    (void)state;
    view v = {0};
    document doc = marked_document("that\xE2\x80\x99s  [Ann Roe] cafe\xCC\x81!", &v); // that's A café!
    view_write(&v, &doc, (span){0, (uint32_t)doc.text.size}, true);
    static const struct {
        size_t start, end;
        span origin;
    } places[] = {
        {0, 4, {0, 4}},   {4, 5, {4, 7}},     {0, 6, {0, 8}},     {6, 7, {8, 10}},    {7, 10, {10, 17}},
        {6, 11, {8, 18}}, {11, 16, {18, 24}}, {14, 16, {21, 24}}, {16, 17, {24, 25}}, {7, 7, {10, 10}},
    };
    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        span origin = view_origin(&v, places[i].start, places[i].end);
        if (!span_equal(origin, places[i].origin)) MISS("row %zu: [%u, %u)\n", i, origin.start, origin.end);
    }
    document_free(&doc);
    view_free(&v);
    check_misses();
}

// Overlapping items: the leftmost, then the longest; items of one extent are one letter with both sets and both makers.
static void overlaps_are_settled(void **state) {
    (void)state;
    static const annotation one, two;
    static const struct {
        view_item items[4];
        size_t count;
        const char *kept; // start-end:set
    } overlaps[] = {
        {{{.fold = {0, 5}, .set = 1}, {.fold = {3, 9}, .set = 2}, {.fold = {5, 6}, .set = 4}}, 3, "0-5:1 5-6:4 "},
        {{{.fold = {0, 2}, .set = 1}, {.fold = {0, 9}, .set = 2}, {.fold = {4, 5}, .set = 4}}, 3, "0-9:2 "},
        {{{.fold = {4, 6}, .set = 1}, {.fold = {0, 3}, .set = 2}, {.fold = {4, 6}, .set = 4}}, 3, "0-3:2 4-6:5 "},
        {{{.fold = {1, 2}, .set = 1, .made_by = {&one, NULL}}, {.fold = {1, 2}, .set = 2, .made_by = {&two, NULL}}, {.fold = {1, 2}, .set = 4}}, 3, "1-2:7 "},
        {{{.fold = {7, 8}, .set = 1}}, 0, ""},
    };
    view v = {0};
    for (size_t i = 0; i < ARRAY_LEN(overlaps); i++) {
        buf kept = {0};
        view_begin(&v);
        for (size_t k = 0; k < overlaps[i].count; k++) view_add(&v, overlaps[i].items[k]);
        view_settle(&v);
        for (size_t k = 0; k < v.item_count; k++) buf_format(&kept, "%u-%u:%u ", v.items[k].fold.start, v.items[k].fold.end, v.items[k].set);
        if (!str_is(buf_str(&kept), overlaps[i].kept)) MISS("row %zu: %.*s\n", i, STR_ARG(buf_str(&kept)));
        if (i == 3) assert_true(v.items[0].made_by[0] == &one && v.items[0].made_by[1] == &two);
        buf_free(&kept);
    }
    view_free(&v);
    check_misses();
}

static void count_item(void *context, const view_item *item) {
    *(uint32_t *)context = *(uint32_t *)context * 10 + item->set;
}

// Evidence: exactly the items whose letters stand in the stretch.
static void items_of_a_stretch(void **state) {
    (void)state;
    view v = {0};
    document doc = marked_document("[Ann], [Bo] and [Cy]", &v); // A, B and C
    view_write(&v, &doc, (span){0, (uint32_t)doc.text.size}, false);
    static const struct {
        size_t start, end;
        uint32_t sets;
    } places[] = {{0, 10, 123}, {0, 1, 1}, {0, 3, 1}, {1, 4, 2}, {3, 4, 2}, {4, 9, 0}, {4, 10, 3}};
    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        uint32_t sets = 0;
        view_items_in(&v, places[i].start, places[i].end, count_item, &sets);
        if (sets != places[i].sets) MISS("row %zu: %u\n", i, sets);
    }
    document_free(&doc);
    view_free(&v);
    check_misses();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(views_are_plain_with_letters), cmocka_unit_test(every_stretch_leads_back), cmocka_unit_test(known_origins),
        cmocka_unit_test(overlaps_are_settled),         cmocka_unit_test(items_of_a_stretch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
