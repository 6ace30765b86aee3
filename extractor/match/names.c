// names.c: a name that one rule proved is looked for again in the whole document.
//
// Each proved mention is a list of words; mentions whose words are, in order, among those of a longer one are the same name
// (Kristen Stewart ⊂ Kristen Jaymes Stewart), and the longest is its value. Then every run of capitalised words in the text
// that is a run of the words of exactly one name is a mention of it (`again by-part`). Two names that fit: the mention stays,
// with its own text as value, because nobody can tell. `again whole` looks for the whole name only.
//
// An article may have fifty thousand names, all of them Anna, so names are never compared one with each: the runs of words of all
// names are a tree, down which a mention is followed word by word, and longer forms are looked for under a name's rarest word.
// SPDX-License-Identifier: MIT
#include "match/names.h"

#include <stdlib.h>

#include "match/units.h"
#include "pack/lists.h"
#include "text/utf8.h"

enum { WORDS_MAX = 12, CAP_CLASS = 0 };

typedef struct {
    str words[WORDS_MAX]; // lower-case, plain
    size_t count;
    str value;
    const annotation *proof;
    size_t same_as; // the longer name, or itself
    bool has_title; // it begins with one: Sir Hugo
} name;

// A run of words of names: the run that it goes on from, and its last word, are its key in `children`.
typedef struct {
    uint32_t whole; // the name that is exactly this run, or NONE
    uint32_t meant; // the longest form of the names that this is a run of: NONE for none yet, SEVERAL when they differ
    bool is_inner;  // so far it is neither the beginning nor the end of a name
} run;
#define SEVERAL (NONE - 1)

typedef struct {
    name *items;
    size_t count, capacity;
    table words; // each word of each name -> chain of the names that have it, through `links`
    struct {
        uint32_t first_link, link_count;
    } * chains;
    size_t chain_count, chain_capacity;
    struct {
        uint32_t name, next;
    } * links;
    size_t link_count, link_capacity;
    bool by_part;   // any run of a name's words names it
    table children; // {run, word} -> its place in runs[], less one: runs[0] is the empty run
    run *runs;
    size_t run_count, run_capacity;
} name_index;

static void add_link(name_index *x, str word_text, uint32_t name_number) {
    uint32_t known = table_add(&x->words, word_text);
    if (known == x->chain_count) {
        ARRAY_ROOM(x->chains, x->chain_count, x->chain_capacity);
        x->chains[x->chain_count].first_link = NONE;
        x->chains[x->chain_count++].link_count = 0;
    }
    ARRAY_ROOM(x->links, x->link_count, x->link_capacity);
    x->links[x->link_count].name = name_number;
    x->links[x->link_count].next = x->chains[known].first_link;
    x->chains[known].first_link = (uint32_t)x->link_count++;
    x->chains[known].link_count++;
}

// The run one word longer, or NONE.
static uint32_t find_run(const name_index *x, uint32_t from, str word_text) {
    uint32_t key[2] = {from, table_find(&x->words, word_text)};
    uint32_t known = key[1] == TABLE_NONE ? TABLE_NONE : table_find(&x->children, (str){(const char *)key, sizeof key});
    return known == TABLE_NONE ? NONE : known + 1;
}

// The same, made when it is not there. The word is in x->words.
static uint32_t add_run(arena *a, name_index *x, uint32_t from, str word_text) {
    uint32_t known = find_run(x, from, word_text);
    if (known != NONE) return known;
    uint32_t key[2] = {from, table_find(&x->words, word_text)};
    table_add(&x->children, str_copy(a, (str){(const char *)key, sizeof key}));
    ARRAY_PUSH(x->runs, x->run_count, x->run_capacity, ((run){NONE, NONE, false}));
    return (uint32_t)x->run_count - 1;
}

// The words of an annotation; signs between them (the stops of initials) do not count.
static void read_name(worker *w, const annotation *a, name *n) {
    *n = (name){.value = a->value, .proof = a};
    for (size_t t = units_token_at(w, a->at.start); t < w->doc->token_count && w->doc->tokens[t].start < a->at.end; t++)
        if (units_is_word(w, t) && n->count < WORDS_MAX) n->words[n->count++] = units_lower_word(w, t);
}

// The words of a name without a short suffix: Jr, Sr, III.
static size_t count_without_suffix(const name *n) {
    return n->count > 2 && n->words[n->count - 1].size <= 3 ? n->count - 1 : n->count;
}

static bool is_surname(str word_text, const name *whole) {
    return str_equal(word_text, whole->words[count_without_suffix(whole) - 1]) || str_equal(word_text, whole->words[whole->count - 1]);
}

// Whether `part` is a shorter form of `whole`: its first or last word, some of its words in order that end with its surname,
// or its beginning with a title.
static bool is_part(const name *part, const name *whole) {
    if (part->count >= whole->count) return false;
    size_t k = 0;
    if (part->count == 1) return str_equal(part->words[0], whole->words[0]) || is_surname(part->words[0], whole);
    while (part->has_title && k < part->count && str_equal(part->words[k], whole->words[k])) k++;
    if (k == part->count) return true;
    k = 0;
    for (size_t i = 0; i < whole->count && k < part->count; i++)
        if (str_equal(part->words[k], whole->words[i])) k++;
    return k == part->count && is_surname(part->words[part->count - 1], whole);
}

static bool is_all_capitals(str s) {
    for (size_t i = 0; i < s.size; i++)
        if (s.at[i] >= 'a' && s.at[i] <= 'z') return false;
    return true;
}

// The names of a type, each distinct one once.
static void collect_names(worker *w, uint32_t type_number, name_index *x) {
    const annotation_list *list = &w->types[type_number];
    ARRAY_PUSH(x->runs, x->run_count, x->run_capacity, ((run){NONE, NONE, false}));
    for (size_t i = 0; i < list->count; i++) {
        name n;
        read_name(w, list->items[i], &n);
        if (!n.count) continue;
        uint32_t whole = 0, number = (uint32_t)x->count;
        for (size_t k = 0; k < n.count && whole != NONE; k++) whole = find_run(x, whole, n.words[k]);
        if (whole != NONE && x->runs[whole].whole != NONE) {
            name *known = &x->items[x->runs[whole].whole];
            if (is_all_capitals(known->value)) known->value = n.value; // ANN ROE of a headline is Ann Roe
            continue;
        }
        whole = 0;
        for (size_t k = 0; k < n.count; k++) {
            add_link(x, n.words[k], number);
            whole = add_run(&w->memory, x, whole, n.words[k]);
        }
        x->runs[whole].whole = number;
        n.same_as = number;
        n.has_title = n.count > 1 && names_is_title(w, type_number, w->doc->tokens[units_token_at(w, n.proof->at.start)]);
        ARRAY_PUSH(x->items, x->count, x->capacity, n);
    }
}

// The chain of the names that have the rarest word of `n`.
static uint32_t rarest_link(const name_index *x, const name *n) {
    uint32_t best = table_find(&x->words, n->words[0]);
    for (size_t k = 1; k < n->count; k++) {
        uint32_t known = table_find(&x->words, n->words[k]);
        if (x->chains[known].link_count < x->chains[best].link_count) best = known;
    }
    return x->chains[best].first_link;
}

// Says of each name which longer one it is a form of: the only one, or none.
static void join_names(name_index *x) {
    for (size_t i = 0; i < x->count; i++) {
        name *n = &x->items[i];
        size_t longer = SIZE_MAX;
        bool is_ambiguous = false;
        for (uint32_t l = rarest_link(x, n); l != NONE && !is_ambiguous; l = x->links[l].next) {
            const name *other = &x->items[x->links[l].name];
            if (!is_part(n, other)) continue;
            if (longer == SIZE_MAX || is_part(&x->items[longer], other))
                longer = x->links[l].name;
            else if (longer != x->links[l].name && !is_part(other, &x->items[longer]))
                is_ambiguous = true;
        }
        if (longer != SIZE_MAX && !is_ambiguous) n->same_as = longer;
    }
}

static uint32_t longest_form(const name_index *x, uint32_t number) {
    while (x->items[number].same_as != number) number = (uint32_t)x->items[number].same_as; // each step is to a longer name
    return number;
}

// A run means a name that begins or ends with it rather than one that has it inside: Roe is Ann Roe, not her daughter Di Roe Lee.
static void note_meant(run *r, uint32_t whole, bool is_inner) {
    if (r->meant != NONE && is_inner != r->is_inner && is_inner) return;
    bool is_new = r->meant == NONE || is_inner != r->is_inner;
    r->meant = is_new || r->meant == whole ? whole : SEVERAL;
    r->is_inner = is_inner;
}

// Enters what is meant by each run of words of each name; by the whole name only when the type does not allow parts.
static void enter_runs(arena *a, name_index *x, bool by_part) {
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t whole = longest_form(x, i);
        size_t count = x->items[i].count;
        for (size_t first = 0; first < (by_part ? count : 1); first++) {
            uint32_t at = 0;
            for (size_t k = first; k < count; k++) {
                at = add_run(a, x, at, x->items[i].words[k]);
                if (!by_part && k + 1 < count) continue;
                note_meant(&x->runs[at], whole, first > 0 && k + 1 < count_without_suffix(&x->items[i]));
            }
        }
    }
}

// Signs that may stand between the words of a name: the stops of initials; in what is found again as a whole (titles) others, too.
static bool is_passed_over(char sign, bool by_part) {
    return sign == '.' || (!by_part && sign && strchr(",:;&!?-", sign));
}

// The name that the tokens from `token` on are words of: the longest run wins; stops between words do not count. Returns how many
// tokens, 0 for none. `*meant` is NULL when several names fit.
static size_t match_name(worker *w, const name_index *x, size_t token, const name **meant) {
    size_t best = 0;
    uint32_t at = 0;
    *meant = NULL;
    for (size_t t = token; t < w->doc->token_count; t++) {
        if (!units_is_word(w, t)) {
            if (at == 0 || !is_passed_over(w->doc->text.at[w->doc->tokens[t].start], x->by_part)) break;
            continue;
        }
        at = find_run(x, at, units_lower_word(w, t));
        if (at == NONE) break;
        uint32_t number = x->runs[at].meant;
        if (number == NONE) continue;
        best = t + 1 - token;
        *meant = number == SEVERAL ? NULL : &x->items[number];
    }
    return best;
}

static bool is_sentence_start(const worker *w, size_t token) {
    const unit_set *set = &w->scopes[SCOPE_SENTENCE];
    size_t low = 0, high = set->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (set->units[middle].first_token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < set->count && set->units[low].first_token == token;
}

// Whether this one word cannot be a mention: it is at the head of a sentence and in the `except` list.
static bool is_excluded(worker *w, const type *t, size_t token, size_t length) {
    if (length > 1 || t->except_list == NONE) return false;
    const word_list *l = &w->pack->lists[t->except_list];
    str plain = word_plain(&w->memory, document_slice(w->doc, w->doc->tokens[token]));
    return list_has(l, plain, units_lower_word(w, token)) && is_sentence_start(w, token);
}

static bool is_capitalised(const worker *w, size_t token) {
    return token < w->doc->token_count && words_get(w->words, w->doc->words[token])->classes >> CAP_CLASS & 1;
}

// A mention begins with a capital, or with the particles before one: van den Berg.
static bool may_begin_mention(const worker *w, size_t token) {
    return is_capitalised(w, token) || is_capitalised(w, token + 1) || is_capitalised(w, token + 2);
}

static void find_mentions(worker *w, uint32_t type_number, const name_index *x) {
    const type *t = &w->pack->types[type_number];
    annotation_list *list = &w->types[type_number];
    size_t proved = list->count, next = 0;
    for (size_t token = 0; token < w->doc->token_count; token++) {
        span at = w->doc->tokens[token];
        while (next < proved && list->items[next]->at.end <= at.start) next++;
        if (next < proved && list->items[next]->at.start <= at.start) continue;
        if (!may_begin_mention(w, token)) continue;
        const name *meant;
        size_t length = match_name(w, x, token, &meant);
        if (!length || !is_capitalised(w, token + length - 1) || is_excluded(w, t, token, length)) continue;
        span whole = {at.start, w->doc->tokens[token + length - 1].end};
        if (next < proved && list->items[next]->at.start < whole.end) continue;
        annotation *a = worker_new_annotation(w, type_number, whole);
        a->value = meant ? meant->value : worker_plain_text(w, whole);
        a->proof = meant ? meant->proof : NULL;
        ARRAY_PUSH(list->items, list->count, list->capacity, a);
        token += length - 1;
    }
}

static int compare_places(const void *a, const void *b) {
    const annotation *x = *(annotation *const *)a, *y = *(annotation *const *)b;
    return (x->at.start > y->at.start) - (x->at.start < y->at.start);
}

// ---- gender

static char word_gender(worker *w, uint32_t list_number, size_t token) {
    str gender;
    const word_list *l = &w->pack->lists[list_number];
    if (table_find(&l->by_lower, units_lower_word(w, token)) == TABLE_NONE) return 0;
    str plain = word_plain(&w->memory, document_slice(w->doc, w->doc->tokens[token]));
    bool is_told = list_feature(l, plain, units_lower_word(w, token), STR("gender"), &gender) && gender.size && gender.at[0] != 'u';
    return is_told ? gender.at[0] : 0;
}

// The gender that a mention itself tells, or 0. The type's first gender list is of given names and is asked of the first word only,
// for many given names are surnames too; the others (titles, kinship) of the word before as well: "Mrs. Roe", "actress Ann Roe".
static char gender_of(worker *w, const type *t, const annotation *a) {
    size_t first = units_token_at(w, a->at.start), before = first;
    if (before > 0 && w->doc->text.at[w->doc->tokens[before - 1].start] == '.') before--; // the stop of "Mrs."
    for (size_t k = 0; k < t->gender_list_count && first < w->doc->token_count; k++) {
        if (t->gender_lists[k] == NONE) continue;
        char gender = word_gender(w, t->gender_lists[k], first);
        if (!gender && k > 0 && before > 0) gender = word_gender(w, t->gender_lists[k], before - 1);
        if (gender) return gender;
    }
    return 0;
}

bool names_is_title(worker *w, uint32_t type_number, span at) {
    const type *t = &w->pack->types[type_number];
    for (size_t token = units_token_at(w, at.start); token < w->doc->token_count && w->doc->tokens[token].start < at.end; token++) {
        bool is_title = !units_is_word(w, token); // a stop
        for (size_t k = 1; k < t->gender_list_count && !is_title; k++)
            is_title = t->gender_lists[k] != NONE && table_find(&w->pack->lists[t->gender_lists[k]].by_lower, units_lower_word(w, token)) != TABLE_NONE;
        if (!is_title) return false;
    }
    return true;
}

// A surname behind a title of the other gender is somebody else: Mrs. Roe is not Bo Roe. Her value is what stands there.
static void set_apart(worker *w, const type *t, annotation *a, char gender_of_name) {
    enum { TITLES = 1 };
    size_t first = units_token_at(w, a->at.start), before = first;
    if (before > 0 && w->doc->text.at[w->doc->tokens[before - 1].start] == '.') before--;
    if (t->gender_list_count <= TITLES || t->gender_lists[TITLES] == NONE || before == 0) return;
    char gender = word_gender(w, t->gender_lists[TITLES], before - 1);
    if (!gender || !gender_of_name || gender == gender_of_name) return;
    a->value = worker_plain_text(w, (span){w->doc->tokens[before - 1].start, a->at.end});
    a->gender = gender;
    a->proof = NULL;
}

static bool is_one_word(const worker *w, const annotation *a) {
    size_t token = units_token_at(w, a->at.start);
    return token < w->doc->token_count && w->doc->tokens[token].end >= a->at.end;
}

// Gives each mention a gender; one that says nothing has that of another mention of the same name, a longer one first.
static void find_genders(worker *w, uint32_t type_number) {
    const type *t = &w->pack->types[type_number];
    const annotation_list *list = &w->types[type_number];
    table values = {0};
    char *genders = arena_alloc(&w->memory, list->count + 1);
    if (!t->gender_list_count) return;
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        a->gender = gender_of(w, t, a);
        uint32_t value = table_add(&values, a->value);
        if (!genders[value] && !is_one_word(w, a)) genders[value] = a->gender;
    }
    for (size_t i = 0; i < list->count; i++) {
        annotation *a = list->items[i];
        char *known = &genders[table_find(&values, a->value)];
        if (is_one_word(w, a) && *known) set_apart(w, t, a, *known);
        if (!*known) *known = a->gender;
        if (!a->gender) a->gender = *known;
    }
    table_free(&values);
}

void names_find_again(worker *w, uint32_t type_number) {
    annotation_list *list = &w->types[type_number];
    name_index x = {.by_part = w->pack->types[type_number].again == AGAIN_BY_PART};
    collect_names(w, type_number, &x);
    if (x.count) {
        join_names(&x);
        enter_runs(&w->memory, &x, w->pack->types[type_number].again == AGAIN_BY_PART);
        size_t proved = list->count;
        for (size_t i = 0; i < proved; i++) { // proved mentions of a shorter form mean the longer one
            name n;
            read_name(w, list->items[i], &n);
            const name *meant;
            size_t length = n.count ? match_name(w, &x, units_token_at(w, list->items[i]->at.start), &meant) : 0;
            if (length && meant && n.count <= meant->count && w->pack->types[type_number].again == AGAIN_BY_PART) list->items[i]->value = meant->value;
        }
        find_mentions(w, type_number, &x);
        qsort(list->items, list->count, sizeof *list->items, compare_places);
    }
    find_genders(w, type_number);
    table_free(&x.words);
    table_free(&x.children);
    free(x.items);
    free(x.chains);
    free(x.links);
    free(x.runs);
}
