// timex_forms.h: a TIMEX3 value in other words: as EDTF (ISO 8601-2), or as its first and last day.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TIMEX_FORMS_H
#define LEDE_NLP_TIMEX_FORMS_H

#include "text/str.h"

// ORDER timex_form_names
typedef enum { TIMEX_AS_TIMEX3, TIMEX_AS_EDTF, TIMEX_AS_INTERVAL } timex_form;
extern const char *const timex_form_names[]; // NULL-ended

// What a value is in a form that cannot say it. Known by its pointer, so that it can be told from an empty value and written as null.
extern const str timex_unsaid;
static inline bool timex_is_unsaid(str value) {
    return value.at == timex_unsaid.at;
}

// Whether annotations of this kind have TIMEX3 values: DATE, TIME, DURATION, SET.
bool timex_is_kind(str kind);

// `value` in another form; timex_unsaid when that has no words for it. Durations, sets and empty values stay as they are; an interval
// "A/B" is taken side by side. `kind` may be empty: then the value itself tells whether it is a duration. Memory of `a`, or borrowed.
str timex_in_form(arena *a, timex_form form, str value, str kind, str mod);

#endif
