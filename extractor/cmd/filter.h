// filter.h: THE loop: read articles, run stages first..last on each, write in input order, at any -j. tokenize, stem, extract and run
// are this with other ends, which is why chained filters and `run` print the same bytes.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_FILTER_H
#define LEDE_CMD_FILTER_H

#include "stages.h"

// Runs a filter command's whole life: options, pack, loop. Returns the exit status.
int filter_main(int argc, char **argv, const char *name, const char *about, stage_number first, stage_number last);

#endif
