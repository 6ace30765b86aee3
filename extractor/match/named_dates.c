// named_dates.c: walks over a document's dates in text order and keeps what was named last of each grain (day, month, year ...), so that
// "that day" and "a year earlier" have something to count from. When a rule matches this is not known yet: rules run pattern by pattern,
// and what they find may still lose to a longer reading. So a match keeps its expression and gets its value here.
// SPDX-License-Identifier: MIT
#include "match/named_dates.h"

#include "match/fields.h"

void named_dates_resolve(worker *w, uint32_t type_number) {
    annotation_list *list = &w->types[type_number];
    timex_named named = {0};
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        timex t = {.value = a->value, .kind = a->kind};
        if (!a->is_time) continue;
        if (a->open_expression.size) {
            timex_context context = {w->has_anchor ? &w->anchor : NULL, w->policy, &named, w->order};
            if (timex_resolve(&w->memory, a->open_expression, &context, &t)) fields_set_time(w, a, &t);
        }
        timex_name(&named, &t);
    }
}
