// tokenize.c: `lede tokenize`.
// SPDX-License-Identifier: MIT
#include "cmd/commands.h"
#include "cmd/filter.h"

int cmd_tokenize(int argc, char **argv) {
    return filter_main(argc, argv, "tokenize", "finds tokens and sentences: articles in, documents out", STAGE_TOKENIZE, STAGE_TOKENIZE);
}
