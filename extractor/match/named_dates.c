// named_dates.c: walks over a document's dates in text order and keeps what was named last of each grain (day, month, year ...), so that
// "that day" and "a year earlier" have something to count from. When a rule matches this is not known yet: rules run pattern by pattern,
// and what they find may still lose to a longer reading. So a match keeps its expression and gets its value here.
// SPDX-License-Identifier: MIT
#include "match/named_dates.h"

#include "match/fields.h"
#include "match/units.h"

// The paragraph that holds a byte.
static uint32_t paragraph_at(worker *w, uint32_t byte) {
    size_t sentence = units_sentence_at(w, byte);
    return sentence < w->scopes[SCOPE_SENTENCE].count ? w->sentence_paragraph[sentence] : NONE;
}

void named_dates_resolve(worker *w, uint32_t type_number) {
    annotation_list *list = &w->types[type_number];
    timex_named named = {0};
    uint32_t paragraph = NONE;
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        timex t = {.value = a->value, .kind = a->kind};
        if (!a->is_time) continue;
        uint32_t here = paragraph_at(w, a->at.start);
        if (here != paragraph) named.before_paragraph = named.count;
        paragraph = here;
        if (a->open_expression.size) {
            timex_context context = {w->has_anchor ? &w->anchor : NULL, w->policy, &named, w->order};
            if (timex_resolve(&w->memory, a->open_expression, &context, &t)) fields_set_time(w, a, &t);
        }
        timex_name(&named, &t);
    }
}
