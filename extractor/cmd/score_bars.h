// score_bars.h: the bars of --fail-under.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_SCORE_BARS_H
#define LEDE_CMD_SCORE_BARS_H

#include "cmd/score_input.h"

// Whether all types and metrics on the command line exist; complains of the first that does not.
bool score_has_known_names(const scoring *s);
// Whether every score is at or above its bar; says on standard error which are not.
bool score_clears_bars(const scoring *s);

#endif
