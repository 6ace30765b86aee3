// ci.h: what is wrong, for the machines that run tests: JUnit XML and the annotations of GitHub Actions.
// With a baseline what got worse since then is wrong, without one whatever is missed, invented or differs.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_CI_H
#define LEDE_OUT_CI_H

#include "out/score_report.h"

// One test case for each type in each document, with one failure at most.
void ci_junit(const score_report *r, buf *out);
// One line for each finding, on the line of its article: an error when it got worse since the baseline, else a warning.
void ci_github(const score_report *r, buf *out);

#endif
