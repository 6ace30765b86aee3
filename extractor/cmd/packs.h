// packs.h: loading a pack for a command, and saying what is wrong with it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_PACKS_H
#define LEDE_CMD_PACKS_H

#include "pack/pack.h"

// Loads a pack; its errors are printed with line and caret, its warnings are not. NULL when it cannot run.
pack *packs_load(const char *path);
// Prints the findings of a pack to stderr; with or without warnings.
void packs_print_findings(const pack *p, bool with_warnings);

#endif
