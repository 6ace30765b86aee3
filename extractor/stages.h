// stages.h: what happens to a document, in order. To add a stage: a row in stages.c, a file cmd/NAME.c, a row in main.c.
// SPDX-License-Identifier: MIT
#ifndef LEDE_STAGES_H
#define LEDE_STAGES_H

#include "match/worker.h"

typedef enum { STAGE_TOKENIZE, STAGE_STEM, STAGE_EXTRACT, STAGE_COUNT } stage_number;

typedef struct {
    const char *name;
    bool (*is_ready)(const document *doc); // what it needs is there
    const char *needs;                     // the message when it is not
    void (*run)(worker *w, document *doc, problems *told);
} stage;

extern const stage stages[STAGE_COUNT];

#endif
