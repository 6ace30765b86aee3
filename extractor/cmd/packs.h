// packs.h: finding and loading a pack for a command, and saying what is wrong with it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_PACKS_H
#define LEDE_CMD_PACKS_H

#include "pack/pack.h"

// Finds the folder of the packs that come with the program, from the name by which it was called. Call it once, first.
void packs_find_own(const char *program_name);
// Reads a pack, from its path or by the name of one of the program's own. Never NULL; look at its error_count.
pack *packs_read(const char *path);
// Loads a pack that can run; its errors are printed with line and caret, its warnings are not. NULL when it cannot run.
pack *packs_load(const char *path);
// Prints the findings of a pack to stderr; with or without warnings.
void packs_print_findings(const pack *p, bool with_warnings);

#endif
