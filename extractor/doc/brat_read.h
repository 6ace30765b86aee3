// brat_read.h: brat's stand-off annotations as gold.
// SPDX-License-Identifier: MIT
#ifndef LEDE_DOC_BRAT_READ_H
#define LEDE_DOC_BRAT_READ_H

#include "text/problems.h"

// Whether a path names such a file: NAME.ann.
bool brat_is_path(const char *path);
// Reads NAME.ann, and NAME.txt for its text if that is there, and appends a line of JSON (doc/fact_json.h) or an empty line to `out` for each
// of its lines, so that line numbers stay. False when it cannot be read, with the reason in `told`; lines that are wrong are named there, too.
bool brat_read(const char *path, buf *out, problems *told);

#endif
