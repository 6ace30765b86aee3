// extract.c: `lede extract`.
// SPDX-License-Identifier: MIT
#include "cmd/commands.h"
#include "cmd/filter.h"

int cmd_extract(int argc, char **argv) {
    return filter_main(argc, argv, "extract", "runs the rules: stemmed documents in, facts out", STAGE_EXTRACT, STAGE_EXTRACT);
}
