// groups.h: what the lines of a rule say about the groups of its match lines.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_GROUPS_H
#define LEDE_PACK_GROUPS_H

#include "pack/pack.h"

// Reports each value, kind and each line that names a group that no match line has, or a feature that no list of the line has. The
// patterns are compiled.
void groups_check(pack *p);

#endif
