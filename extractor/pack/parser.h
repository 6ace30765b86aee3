// parser.h: the text of a .rules file -> lists, macros, types and rules as written; names are not looked up yet.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_PARSER_H
#define LEDE_PACK_PARSER_H

#include "pack/pack.h"

// Reads one file into the pack; includes are reported to `include` (path as written, place).
typedef void include_handler(void *context, str path, place at);
void parse_rules(pack *p, const source_file *file, include_handler *include, void *context);

#endif
