// words.c: the word table. A look-up is one hash and one comparison; stemming happens once a distinct word.
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
    uint32_t hash;
    uint32_t next; // number + 1 of the entry with the same spelling and another stem
} entry;

struct words {
    struct sb_stemmer *stemmer;
    arena memory;
    arena scratch;
    entry *entries;
    size_t count, capacity;
    uint32_t *slots; // number + 1, 0 = free
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

static str plain_form(arena *a, str text, bool lower) {
    char *out = arena_alloc(a, text.size * 3 + 1); // an ellipsis of 3 bytes becomes 3, U+2014's 3 become 2, U+00B4's 2 become 1
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

static void grow_slots(words *w) {
    w->slot_count *= 2;
    free(w->slots);
    w->slots = mem_alloc(mem_product(w->slot_count, sizeof *w->slots));
    size_t mask = w->slot_count - 1;
    for (size_t n = 0; n < w->count; n++) {
        if (w->entries[n].next & CHAINED) continue; // reached through its chain
        size_t i = w->entries[n].hash & mask;
        while (w->slots[i]) i = (i + 1) & mask;
        w->slots[i] = (uint32_t)n + 1;
    }
}

static uint32_t add_entry(words *w, str text, uint32_t hash, const str *given_stem) {
    entry e = {.hash = hash};
    e.word.text = str_copy(&w->memory, text);
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

// The slot of the first entry with this spelling, or the free slot where it belongs.
static uint32_t *find_slot(const words *w, str text, uint32_t hash) {
    size_t mask = w->slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint32_t slot = w->slots[i];
        if (!slot) return &w->slots[i];
        const entry *e = &w->entries[slot - 1];
        if (e->hash == hash && e->word.text.size == text.size && memcmp(e->word.text.at, text.at, text.size) == 0) return &w->slots[i];
    }
}

uint32_t words_add(words *w, str text) {
    uint32_t hash = (uint32_t)str_hash(text);
    uint32_t *slot = find_slot(w, text, hash);
    if (*slot) return *slot - 1;
    if (w->count * 2 >= w->slot_count) {
        grow_slots(w);
        slot = find_slot(w, text, hash);
    }
    uint32_t number = add_entry(w, text, hash, NULL);
    *slot = number + 1;
    return number;
}

uint32_t words_add_stemmed(words *w, str text, str stem) {
    uint32_t number = words_add(w, text);
    for (;;) {
        if (str_equal(w->entries[number].word.stem, stem)) return number;
        uint32_t next = w->entries[number].next & ~CHAINED;
        if (!next) break;
        number = next - 1;
    }
    uint32_t hash = w->entries[number].hash;
    uint32_t added = add_entry(w, text, hash, &stem);
    w->entries[number].next |= added + 1;
    w->entries[added].next |= CHAINED;
    return added;
}
