// reach.h: how far a pattern got on a view on which it does not match.
// SPDX-License-Identifier: MIT
#ifndef LEDE_MATCH_REACH_H
#define LEDE_MATCH_REACH_H

#include "match/worker.h"

typedef struct {
    size_t view_at;     // where in the view the attempt that got furthest got stuck
    str expected;       // what the pattern asks for there: "as", {person}; alternatives parted by " or "
    str wanted;         // the first of them when it is text, as in the pattern: [Tt]he; else empty
    uint32_t atom;      // or this atom; NONE when it is neither
    uint32_t source_at; // its byte in the line as written
    double share;       // of the pattern: 0 when not even its first item matched anywhere
} reach;

// Runs pattern `line` on the view once more, slowly, and tells how far it got. False when it matches after all, or PCRE2 refuses. Memory of
// the document.
bool reach_measure(worker *w, uint32_t line, const view *v, reach *out);

#endif
