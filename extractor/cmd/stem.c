// stem.c: `lede stem`.
// SPDX-License-Identifier: MIT
#include "cmd/commands.h"
#include "cmd/filter.h"

int cmd_stem(int argc, char **argv) {
    return filter_main(argc, argv, "stem", "adds the stem of each token: documents in, documents out", STAGE_STEM, STAGE_STEM);
}
