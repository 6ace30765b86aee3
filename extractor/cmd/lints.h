// lints.h: warnings of `lede check` for which the words of a loaded pack must be asked.
// SPDX-License-Identifier: MIT
#ifndef LEDE_CMD_LINTS_H
#define LEDE_CMD_LINTS_H

#include "pack/pack.h"

// Adds warnings to the pack's findings. The pack must be without errors.
void lints_run(pack *p);

#endif
