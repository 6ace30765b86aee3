// arguments.h: what may stand behind an option, by the name that its argument has in the option's row: for completion and complaints.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_ARGUMENTS_H
#define LEDE_CMD_ARGUMENTS_H

#include "text/base.h"

typedef enum { TAKES_FILE, TAKES_WORD, TAKES_ANYTHING } argument_kind;

// What an argument of this name is; a name that is not in the table is a file or folder.
argument_kind argument_kind_of(const char *name);
// The i-th of the words that the argument may be; NULL behind the last one, and for arguments that are free.
const char *argument_word(const char *name, size_t i);
// How a free argument looks, in words; NULL when its name says it.
const char *argument_shape(const char *name);

#endif
