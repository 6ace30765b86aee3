// money.c: amounts of money, by whole numbers only: the digits without their point, times the factors, and the point put back.
// Signs and short scales that are written together with the digits stand in two tables; words (million, dollars) are the rules' lists.
// SPDX-License-Identifier: MIT
#include "nlp/money.h"

// To add one: a row. ISO 4217.
static const struct { const char *sign, *code; } currencies[] = {{"$", "USD"}, {"\xC2\xA3", "GBP"}, {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA5", "JPY"}};

static const struct {
    const char *letters;
    unsigned zeros;
} scales[] = {{"k", 3}, {"K", 3}, {"m", 6}, {"M", 6}, {"mn", 6}, {"mln", 6}, {"mil", 6}, {"b", 9}, {"B", 9}, {"bn", 9}, {"tn", 12}};

typedef struct {
    uint64_t digits;   // without the point
    unsigned decimals; // how many of them stand behind it
    str code;
} amount;

bool money_is_expression(str text) {
    return str_starts(text, STR("money "));
}

static bool append_digit(amount *x, char digit) {
    if (x->digits > (UINT64_MAX - 9) / 10) return false;
    x->digits = x->digits * 10 + (uint64_t)(digit - '0');
    return true;
}

static bool times_ten(amount *x, unsigned zeros) {
    for (; zeros && x->decimals; zeros--) x->decimals--;
    for (; zeros; zeros--)
        if (!append_digit(x, '0')) return false;
    return true;
}

static void take_sign(str *rest, amount *x) {
    for (size_t i = 0; i < ARRAY_LEN(currencies); i++) {
        str sign = str_from(currencies[i].sign);
        if (!str_starts(*rest, sign)) continue;
        x->code = str_from(currencies[i].code);
        *rest = (str){rest->at + sign.size, rest->size - sign.size};
        return;
    }
}

// 1,200 and 2.5: commas part thousands, one point parts decimals.
static bool take_number(str *rest, amount *x) {
    bool has_point = false, has_digit = false;
    size_t i = 0;
    for (; i < rest->size; i++) {
        char c = rest->at[i];
        if (c >= '0' && c <= '9') {
            if (!append_digit(x, c)) return false;
            x->decimals += has_point;
            has_digit = true;
        } else if (c == '.' && !has_point) {
            has_point = true;
        } else if (c != ',') {
            break;
        }
    }
    *rest = (str){rest->at + i, rest->size - i};
    return has_digit;
}

static bool take_scale(str letters, amount *x) {
    if (!letters.size) return true;
    for (size_t i = 0; i < ARRAY_LEN(scales); i++)
        if (str_is(letters, scales[i].letters)) return times_ten(x, scales[i].zeros);
    return false;
}

// A factor of a list: 1000000, and nothing but powers of ten.
static bool take_factor(str factor, amount *x) {
    if (!factor.size || factor.at[0] != '1') return false;
    for (size_t i = 1; i < factor.size; i++)
        if (factor.at[i] != '0') return false;
    return times_ten(x, (unsigned)factor.size - 1);
}

static str write_amount(arena *a, const amount *x) {
    uint64_t whole = x->digits, rest = 0, unit = 1;
    unsigned decimals = x->decimals;
    for (; decimals && whole % 10 == 0; decimals--) whole /= 10;
    for (unsigned i = 0; i < decimals; i++, whole /= 10, unit *= 10) rest += unit * (whole % 10);
    if (!decimals) return str_format(a, "%.*s %llu", STR_ARG(x->code), (unsigned long long)whole);
    return str_format(a, "%.*s %llu.%0*llu", STR_ARG(x->code), (unsigned long long)whole, (int)decimals, (unsigned long long)rest);
}

bool money_resolve(arena *a, str text, str *value) {
    amount x = {0};
    str rest = text, word, number, factor;
    str_next_word(&rest, &word); // money
    if (!str_next_word(&rest, &word)) return false;
    str_next_word(&rest, &x.code);
    str_next(&word, '*', &number);
    take_sign(&number, &x);
    if (!take_number(&number, &x) || !take_scale(number, &x)) return false;
    while (str_next(&word, '*', &factor))
        if (!take_factor(factor, &x)) return false;
    if (!x.code.size) return false;
    *value = write_amount(a, &x);
    return true;
}
