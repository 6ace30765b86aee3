// always.h: whether every match of a pattern sets a group.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_ALWAYS_H
#define LEDE_PACK_ALWAYS_H

#include "pack/pack.h"

// False only when it is sure that some match leaves the group unset: it is optional, in one of several alternatives, or not there.
bool always_sets(const pattern *line, str group);

#endif
