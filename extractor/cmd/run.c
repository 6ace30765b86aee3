// run.c: `lede run`.
// SPDX-License-Identifier: MIT
#include "cmd/commands.h"
#include "cmd/filter.h"

int cmd_run(int argc, char **argv) {
    return filter_main(argc, argv, "run", "tokenize, stem and extract in one go: articles in, facts out", STAGE_TOKENIZE, STAGE_EXTRACT);
}
