// token_classes.h: what a token's own characters say of it. A rule names a class with a capital: {Cap}, {Number}.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_TOKEN_CLASSES_H
#define LEDE_NLP_TOKEN_CLASSES_H

#include "text/str.h"

typedef struct {
    const char *name;
    bool (*holds)(str token);
    const char *meaning; // for `lede help rules` and the manual
} token_class;

extern const token_class token_classes[];
extern const size_t token_class_count;

// Bit i is set when token_classes[i] holds of the token.
uint32_t token_classes_of(str token);

#endif
