// words.c: the word table. Stemming happens once a distinct word; what happens once a *token* is a look-up, so that touches one cache
// line: a slot holds the first 16 bytes of its word, padded with NUL (no word contains one), and for nearly all words that is the
// whole of it. Only longer words are compared with their entry.
// SPDX-License-Identifier: MIT
#include "nlp/words.h"

#include <libstemmer.h>
#include <stdlib.h>

#include "nlp/token_classes.h"
#include "text/limits.h"
#include "text/utf8.h"

// Two words of one spelling with different stems are two entries, chained through `next`.
typedef struct {
    word word;
    uint32_t next; // number + 1 of the entry with the same spelling and another stem
} entry;

struct words {
    struct sb_stemmer *stemmer;
    arena memory;
    arena scratch;
    entry *entries;
    size_t count, capacity;
    struct slot {
        uint64_t head[2]; // the word's first 16 bytes
        uint32_t number;  // + 1; 0 = free
        uint32_t size;
    } * slots;
    size_t slot_count;
};

enum { FIRST_SLOTS = 4096 };
#define CHAINED (1u << 31) // in `next`: this entry is reached through another one

words *words_new(void) {
    words *w = mem_alloc(sizeof *w);
    w->stemmer = sb_stemmer_new("english", NULL); // UTF-8 is its default
    w->slot_count = FIRST_SLOTS;
    w->slots = mem_alloc(w->slot_count * sizeof *w->slots);
    return w;
}

void words_free(words *w) {
    sb_stemmer_delete(w->stemmer);
    arena_free(&w->memory);
    arena_free(&w->scratch);
    free(w->entries);
    free(w->slots);
    free(w);
}

bool words_trim(words *w) {
    if (w->count < LIMIT_WORDS) return false;
    arena_reset(&w->memory);
    w->count = 0;
    memset(w->slots, 0, w->slot_count * sizeof *w->slots);
    return true;
}

size_t words_count(const words *w) {
    return w->count;
}

const word *words_get(const words *w, uint32_t number) {
    return &w->entries[number].word;
}

// Whether text is its own plain form but for case: printable ASCII without what utf8_plain changes.
static bool is_plain(str text, bool *has_capitals) {
    *has_capitals = false;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (c < ' ' || c >= 0x7F || c == '&' || c == '`') return false;
        *has_capitals |= c >= 'A' && c <= 'Z';
    }
    return true;
}

static str plain_form(arena *a, str text, bool lower) {
    bool has_capitals, plain_already = is_plain(text, &has_capitals);
    if (plain_already && !(lower && has_capitals)) return text;
    char *out = arena_alloc(a, text.size * 3 + 1); // an ellipsis of 3 bytes becomes 3, U+2014's 3 become 2, U+00B4's 2 become 1
    if (plain_already) {
        for (size_t i = 0; i < text.size; i++) out[i] = (char)(text.at[i] >= 'A' && text.at[i] <= 'Z' ? text.at[i] + 32 : text.at[i]);
        return (str){out, text.size};
    }
    size_t size = 0;
    for (size_t i = 0; i < text.size;) {
        char plain[4];
        size_t plain_size;
        i += utf8_plain(text.at + i, text.size - i, plain, &plain_size);
        if (lower && plain_size == 1 && plain[0] >= 'A' && plain[0] <= 'Z') plain[0] = (char)(plain[0] + 32);
        if (lower && plain_size && (unsigned char)plain[0] >= 0x80) {
            uint32_t cp;
            utf8_decode(plain, &cp);
            plain_size = utf8_encode(utf8_lower(cp), plain);
        }
        memcpy(out + size, plain, plain_size);
        size += plain_size;
    }
    return (str){out, size};
}

str word_plain(arena *a, str text) {
    return plain_form(a, text, false);
}

str word_lower(arena *a, str text) {
    return plain_form(a, text, true);
}

str words_stem(words *w, arena *a, str text) {
    str lower = word_lower(a, text);
    if (lower.size > 64) return lower; // not a word that English inflects
    const sb_symbol *stem = sb_stemmer_stem(w->stemmer, (const sb_symbol *)lower.at, (int)lower.size);
    if (!stem) return lower;
    return str_copy(a, (str){(const char *)stem, (size_t)sb_stemmer_length(w->stemmer)});
}

typedef struct {
    uint64_t head[2];
    uint64_t hash;
} word_key;

static word_key key_from(uint64_t first, uint64_t second, str text) {
    word_key key = {{first, second}, 0};
    key.hash = (first ^ (second * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u;
    if (text.size > 16) key.hash ^= str_hash(text);
    key.hash ^= key.hash >> 32;
    return key;
}

static word_key key_of(str text) {
    uint64_t head[2] = {0, 0};
    memcpy(head, text.at, text.size < 16 ? text.size : 16);
    return key_from(head[0], head[1], text);
}

// The same where 16 bytes may be read at the word's beginning, whatever its size: no copy of a length that varies.
static word_key key_of_padded(str text) {
    static const uint64_t masks[9] = {0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, UINT64_MAX};
    uint64_t head[2];
    memcpy(head, text.at, 16);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return key_of(text);
#endif
    size_t second = text.size > 8 ? (text.size < 16 ? text.size - 8 : 8) : 0;
    return key_from(head[0] & masks[text.size < 8 ? text.size : 8], head[1] & masks[second], text);
}

static bool is_slot_of(const words *w, const struct slot *s, str text, const word_key *key) {
    if (s->head[0] != key->head[0] || s->head[1] != key->head[1] || s->size != text.size) return false;
    return text.size <= 16 || memcmp(w->entries[s->number - 1].word.text.at, text.at, text.size) == 0;
}

// The slot with this spelling, or the free slot where it belongs.
static struct slot *find_slot(const words *w, str text, const word_key *key) {
    size_t mask = w->slot_count - 1;
    for (size_t i = key->hash & mask;; i = (i + 1) & mask) {
        struct slot *s = &w->slots[i];
        if (!s->number || is_slot_of(w, s, text, key)) return s;
    }
}

static void fill_slot(struct slot *s, str text, const word_key *key, uint32_t number) {
    *s = (struct slot){{key->head[0], key->head[1]}, number + 1, (uint32_t)text.size};
}

static void grow_slots(words *w) {
    w->slot_count *= 2;
    free(w->slots);
    w->slots = mem_alloc(mem_product(w->slot_count, sizeof *w->slots));
    for (uint32_t n = 0; n < w->count; n++) {
        if (w->entries[n].next & CHAINED) continue;
        str text = w->entries[n].word.text;
        word_key key = key_of(text);
        fill_slot(find_slot(w, text, &key), text, &key, n);
    }
}

static uint32_t add_entry(words *w, str text, const str *given_stem) {
    entry e = {.next = 0};
    e.word.text = str_copy(&w->memory, text);
    e.word.lower = word_lower(&w->memory, e.word.text);
    if (given_stem) {
        e.word.stem = str_copy(&w->memory, *given_stem);
    } else {
        arena_reset(&w->scratch);
        e.word.stem = str_copy(&w->memory, words_stem(w, &w->scratch, text));
    }
    e.word.classes = token_classes_of(text);
    ARRAY_PUSH(w->entries, w->count, w->capacity, e);
    return (uint32_t)w->count - 1;
}

static uint32_t add_key(words *w, str text, const word_key *key) {
    struct slot *s = find_slot(w, text, key);
    if (s->number) return s->number - 1;
    if (w->count * 2 >= w->slot_count) {
        grow_slots(w);
        s = find_slot(w, text, key);
    }
    uint32_t number = add_entry(w, text, NULL);
    fill_slot(s, text, key, number);
    return number;
}

uint32_t words_add(words *w, str text) {
    word_key key = key_of(text);
    return add_key(w, text, &key);
}

// The table is larger than the cache, so the slot of a word is asked for some words before it is needed.
void words_add_all(words *w, str text, const span *at, size_t count, uint32_t *numbers) {
    enum { AHEAD = 8 };
    word_key keys[AHEAD];
    for (size_t i = 0; i < count + AHEAD; i++) {
        if (i >= AHEAD) numbers[i - AHEAD] = add_key(w, str_slice(text.at, at[i - AHEAD]), &keys[i % AHEAD]);
        if (i >= count) continue;
        str next = str_slice(text.at, at[i]);
        keys[i % AHEAD] = text.size - at[i].start >= 16 ? key_of_padded(next) : key_of(next);
        __builtin_prefetch(&w->slots[keys[i % AHEAD].hash & (w->slot_count - 1)]);
    }
}

uint32_t words_add_stemmed(words *w, str text, str stem) {
    uint32_t number = words_add(w, text);
    for (;;) {
        if (str_equal(w->entries[number].word.stem, stem)) return number;
        uint32_t next = w->entries[number].next & ~CHAINED;
        if (!next) break;
        number = next - 1;
    }
    uint32_t added = add_entry(w, text, &stem);
    w->entries[number].next |= added + 1;
    w->entries[added].next |= CHAINED;
    return added;
}
