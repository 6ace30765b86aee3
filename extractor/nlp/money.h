// money.h: an amount of money as it is written -> a currency's code (ISO 4217) and a plain number: $3.2m is USD 3200000.
// SPDX-License-Identifier: MIT
#ifndef LEDE_NLP_MONEY_H
#define LEDE_NLP_MONEY_H

#include "text/str.h"

// Whether a value of a rule is an amount that money_resolve knows: it begins with the word money.
bool money_is_expression(str text);

// "money $3.2m", "money $3.2*1000000", "money 400,000 GBP" -> "USD 3200000". False when it is no amount, has no currency or is too large.
// The value belongs to `a`.
bool money_resolve(arena *a, str text, str *value);

#endif
