// align.c: which fact answers which gold.
//
// Whether a fact is right depends on what it is compared with, and there is often a choice: facts of a list share one extent ("A and
// B star as C and D" is two facts), a long fact can cover two gold facts, and gold that gives only a text stands for any of its
// occurrences. Taking the first that overlaps, or even the best one first, blames the program for the scorer's choice:
//
//       text    0         10        20           weights, shown as overlapping pair / nearness
//       gold    [---g1---)[---g2---)                      f1     f2
//       facts     [----f1----)                     g1    1/2    1/0
//               [f2)                               g2    1/1     -
//
// g1-f1 is the nearest pair, but who takes it leaves g2 missed and f2 extra. g1-f2 and g2-f1 are two pairs and nothing is left over.
// So records that may meet are a bipartite graph, and the answer is its assignment of greatest weight.
//
// The weight of a pair is one number whose digits are the questions in order of importance; a lower digit has room for the sum of
// all pairs of an assignment, so it never outvotes a higher one:
//
//       strict | extent right | fields right, if so | overlap | fields right | gold is required | nearness of the extents
//
// A graph falls apart into components (a handful of records around one place), and each is solved alone: rows and columns are few,
// so the cubic algorithm costs nothing. Components too large for it, which no article has but a hostile file may, are matched
// greedily, the heaviest pair first. Everything is in the order of the text, and the algorithm takes the first of equals: the same
// records give the same pairs, in whatever order they came.
// SPDX-License-Identifier: MIT
#include "score/align.h"

#include <stdlib.h>
#include <string.h>

#include "text/limits.h"

// The digits of a weight. An assignment has at most PAIRS_MAX pairs, so a digit of at most 1 needs 8 bits, of 3 needs 10, of 7 needs 11.
enum { PAIRS_MAX = LIMIT_ALIGN_COMPONENT / 2, NEARNESS_MAX = 3, FIELDS_MAX = 7 };
#define WEIGHT_NEARNESS ((int64_t)1)
#define WEIGHT_REQUIRED (WEIGHT_NEARNESS << 10)
#define WEIGHT_FIELDS (WEIGHT_REQUIRED << 8)
#define WEIGHT_OVERLAP (WEIGHT_FIELDS << 11)
#define WEIGHT_EXTENT_FIELDS (WEIGHT_OVERLAP << 8)
#define WEIGHT_EXTENT (WEIGHT_EXTENT_FIELDS << 11)
#define WEIGHT_STRICT (WEIGHT_EXTENT << 8)
_Static_assert(PAIRS_MAX < 1 << 8 && PAIRS_MAX * NEARNESS_MAX < 1 << 10 && PAIRS_MAX * FIELDS_MAX < 1 << 11, "a digit must not overflow");

typedef struct {
    uint32_t gold, fact; // their places in the group
    uint32_t component;
    int64_t weight;
} edge;

// The gold and the facts of one type in one document.
typedef struct {
    fact_record *const *gold, *const *facts;
    size_t gold_count, fact_count;
    edge *edges;
    size_t edge_count, edge_capacity;
    uint32_t *partners_of_gold, *partners_of_fact; // how many edges each has
    size_t *fact_of;                               // the answer: a place for each gold, or SIZE_MAX
} group;

// ---- how two records meet

typedef struct {
    bool overlaps, is_same;
    size_t nearness;
} meeting;

// How much of the two together is common to both, in quarters.
static size_t nearness_of(size_t common, size_t together) {
    size_t quarters = 4 * common / together;
    return quarters < NEARNESS_MAX ? quarters : NEARNESS_MAX;
}

static meeting meet_spans(const fact_record *a, const fact_record *b) {
    // A record without a text cannot be trimmed, so the extents as they were given are looked at too.
    if (span_equal(a->at, b->at) || span_equal(a->core, b->core)) return (meeting){true, true, NEARNESS_MAX};
    if (!span_overlaps(a->core, b->core)) return (meeting){false, false, 0};
    uint32_t first = a->core.start < b->core.start ? a->core.start : b->core.start, last = a->core.end > b->core.end ? a->core.end : b->core.end;
    uint32_t start = a->core.start > b->core.start ? a->core.start : b->core.start, end = a->core.end < b->core.end ? a->core.end : b->core.end;
    return (meeting){true, false, nearness_of(end - start, last - first)};
}

static meeting meet_texts(str a, str b) {
    str small = a.size < b.size ? a : b, large = a.size < b.size ? b : a;
    if (!small.size || !memmem(large.at, large.size, small.at, small.size)) return (meeting){false, false, 0};
    if (small.size == large.size) return (meeting){true, true, NEARNESS_MAX};
    return (meeting){true, false, nearness_of(small.size, large.size)};
}

static meeting meet(const fact_record *gold, const fact_record *fact) {
    return gold->has_span && fact->has_span ? meet_spans(gold, fact) : meet_texts(gold->core_text, fact->core_text);
}

const fact_field *align_find_field(const fact_record *record, str name) {
    size_t low = 0, high = record->field_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = str_compare(name, record->fields[middle].name);
        if (order == 0) return &record->fields[middle];
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

bool align_is_right(const fact_field *wanted, const fact_record *fact) {
    const fact_field *given = align_find_field(fact, wanted->name);
    return given ? str_equal(wanted->plain, given->plain) : !wanted->plain.size;
}

static size_t count_right_fields(const fact_record *gold, const fact_record *fact) {
    size_t right = 0;
    for (size_t i = 0; i < gold->field_count; i++) right += align_is_right(&gold->fields[i], fact);
    return right;
}

static int64_t weigh(const fact_record *gold, const fact_record *fact, meeting m) {
    size_t right = count_right_fields(gold, fact);
    bool all_right = right == gold->field_count;
    int64_t fields = (int64_t)(right < FIELDS_MAX ? right : FIELDS_MAX);
    int64_t weight = WEIGHT_OVERLAP + fields * WEIGHT_FIELDS + (int64_t)m.nearness * WEIGHT_NEARNESS;
    if (!gold->is_optional) weight += WEIGHT_REQUIRED;
    if (m.is_same) weight += WEIGHT_EXTENT + fields * WEIGHT_EXTENT_FIELDS;
    if (m.is_same && all_right) weight += WEIGHT_STRICT;
    return weight;
}

// ---- the graph

static bool has_room(const group *g, size_t gold, size_t fact) {
    return g->partners_of_gold[gold] < LIMIT_ALIGN_PARTNERS && g->partners_of_fact[fact] < LIMIT_ALIGN_PARTNERS;
}

static void add_edge(group *g, size_t gold, size_t fact, meeting m) {
    edge e = {(uint32_t)gold, (uint32_t)fact, 0, weigh(g->gold[gold], g->facts[fact], m)};
    ARRAY_PUSH(g->edges, g->edge_count, g->edge_capacity, e);
    g->partners_of_gold[gold]++;
    g->partners_of_fact[fact]++;
}

// Both sides are sorted by start. Facts wait in a list; what ended before a gold begins, ended before all that follow, and is taken
// out, as is a fact that has all the partners it may have. So each step makes an edge, or takes a fact out, or is the last of its gold.
static void connect_spans(group *g) {
    size_t *next = mem_alloc(mem_product(g->fact_count + 1, sizeof *next)), first = 0;
    size_t waiting = 0;
    while (waiting < g->fact_count && g->facts[waiting]->has_span) waiting++;
    for (size_t i = 0; i < waiting; i++) next[i] = i + 1;
    for (size_t i = 0; i < g->gold_count && g->gold[i]->has_span; i++) {
        const fact_record *gold = g->gold[i];
        for (size_t *link = &first; *link < waiting && g->partners_of_gold[i] < LIMIT_ALIGN_PARTNERS;) {
            size_t fact = *link;
            if (g->facts[fact]->core.start >= gold->core.end) break;
            if (g->facts[fact]->core.end <= gold->core.start || !has_room(g, i, fact)) {
                *link = next[fact];
                continue;
            }
            add_edge(g, i, fact, meet_spans(gold, g->facts[fact]));
            link = &next[fact];
        }
    }
    free(next);
}

static void connect_equal_texts(group *g) {
    table texts = {0};
    size_t *next = mem_alloc(mem_product(g->fact_count + 1, sizeof *next)), *first = mem_alloc(mem_product(g->fact_count + 1, sizeof *first));
    for (size_t i = g->fact_count; i-- > 0;) {
        uint32_t number = table_find(&texts, g->facts[i]->core_text);
        next[i] = number == TABLE_NONE ? SIZE_MAX : first[number];
        if (number == TABLE_NONE) number = table_add(&texts, g->facts[i]->core_text);
        first[number] = i;
    }
    for (size_t i = 0; i < g->gold_count; i++) {
        uint32_t number = table_find(&texts, g->gold[i]->core_text);
        if (number == TABLE_NONE || !g->gold[i]->core_text.size) continue;
        for (size_t *link = &first[number]; *link != SIZE_MAX && g->partners_of_gold[i] < LIMIT_ALIGN_PARTNERS;) {
            size_t fact = *link;
            if (!has_room(g, i, fact)) {
                *link = next[fact];
                continue;
            }
            if (!g->gold[i]->has_span || !g->facts[fact]->has_span) add_edge(g, i, fact, (meeting){true, true, NEARNESS_MAX});
            link = &next[fact];
        }
    }
    free(next);
    free(first);
    table_free(&texts);
}

static void connect_texts(group *g) {
    size_t bare_gold = 0, bare_facts = 0; // without offsets
    for (size_t i = 0; i < g->gold_count; i++) bare_gold += !g->gold[i]->has_span;
    for (size_t i = 0; i < g->fact_count; i++) bare_facts += !g->facts[i]->has_span;
    if (!bare_gold && !bare_facts) return;
    if (g->gold_count > LIMIT_ALIGN_TEXT_TESTS / (g->fact_count + 1)) {
        connect_equal_texts(g);
        return;
    }
    for (size_t i = 0; i < g->gold_count; i++) {
        for (size_t k = 0; k < g->fact_count; k++) {
            if ((g->gold[i]->has_span && g->facts[k]->has_span) || !has_room(g, i, k)) continue;
            meeting m = meet(g->gold[i], g->facts[k]);
            if (m.overlaps) add_edge(g, i, k, m);
        }
    }
}

// ---- components

static uint32_t find_root(uint32_t *parents, uint32_t node) {
    while (parents[node] != node) node = parents[node] = parents[parents[node]];
    return node;
}

static int compare_edges(const void *a, const void *b) {
    const edge *x = a, *y = b;
    if (x->component != y->component) return x->component < y->component ? -1 : 1;
    if (x->gold != y->gold) return x->gold < y->gold ? -1 : 1;
    return (x->fact > y->fact) - (x->fact < y->fact);
}

// Gives each edge its component, which is named after its first record, and brings the edges of one component together.
static void find_components(group *g) {
    size_t node_count = g->gold_count + g->fact_count;
    uint32_t *parents = mem_alloc(mem_product(node_count + 1, sizeof *parents));
    for (size_t i = 0; i < node_count; i++) parents[i] = (uint32_t)i;
    for (size_t i = 0; i < g->edge_count; i++) {
        uint32_t a = find_root(parents, g->edges[i].gold), b = find_root(parents, (uint32_t)g->gold_count + g->edges[i].fact);
        if (a < b)
            parents[b] = a;
        else
            parents[a] = b;
    }
    for (size_t i = 0; i < g->edge_count; i++) g->edges[i].component = find_root(parents, g->edges[i].gold);
    if (g->edge_count) qsort(g->edges, g->edge_count, sizeof *g->edges, compare_edges);
    free(parents);
}

// ---- assignment

// Shortest augmenting paths (Hungarian, after Jonker and Volgenant) for rows <= columns, on costs = -weights: each row enters along
// the cheapest path that ends in a free column, and prices keep all reduced costs from being negative. Row and column 0 are the
// path's beginning; column 0 has no price. While a column is free its price is 0, so all prices lie between minus the greatest weight
// and 0, and nothing overflows.
typedef struct {
    const int64_t *weights;
    size_t row_step, column_step, rows, columns;
    int64_t *row_price, *column_price, *distance;
    size_t *row_of, *previous;
    bool *is_done;
} assignment;

static int64_t reduced_cost(const assignment *a, size_t row, size_t column) {
    return -a->weights[(row - 1) * a->row_step + (column - 1) * a->column_step] - a->row_price[row] - a->column_price[column];
}

// Looks from `column`'s row for shorter ways to the columns that are not done; returns the nearest of them and moves the prices.
static size_t step(assignment *a, size_t column) {
    size_t row = a->row_of[column], nearest = 0;
    a->is_done[column] = true;
    for (size_t j = 1; j <= a->columns; j++) {
        if (a->is_done[j]) continue;
        int64_t cost = reduced_cost(a, row, j);
        if (cost < a->distance[j]) a->distance[j] = cost, a->previous[j] = column;
        if (!nearest || a->distance[j] < a->distance[nearest]) nearest = j;
    }
    int64_t delta = a->distance[nearest];
    for (size_t j = 0; j <= a->columns; j++) {
        if (a->is_done[j]) a->row_price[a->row_of[j]] += delta;
        if (a->is_done[j] && j) a->column_price[j] -= delta;
        if (!a->is_done[j]) a->distance[j] -= delta;
    }
    return nearest;
}

static void add_row(assignment *a, size_t row) {
    size_t column = 0;
    a->row_of[0] = row;
    for (size_t j = 0; j <= a->columns; j++) a->distance[j] = INT64_MAX, a->is_done[j] = false;
    do column = step(a, column);
    while (a->row_of[column]);
    for (; column; column = a->previous[column]) a->row_of[column] = a->row_of[a->previous[column]];
}

void align_assign(const int64_t *weights, size_t rows, size_t columns, size_t *column_of) {
    bool is_turned = rows > columns;
    arena memory = {0};
    assignment a = {.weights = weights, .row_step = columns, .column_step = 1, .rows = rows, .columns = columns};
    if (is_turned) a.row_step = 1, a.column_step = columns, a.rows = columns, a.columns = rows;
    a.row_price = ARENA_ARRAY(&memory, int64_t, a.rows + 1);
    a.column_price = ARENA_ARRAY(&memory, int64_t, a.columns + 1);
    a.distance = ARENA_ARRAY(&memory, int64_t, a.columns + 1);
    a.row_of = ARENA_ARRAY(&memory, size_t, a.columns + 1);
    a.previous = ARENA_ARRAY(&memory, size_t, a.columns + 1);
    a.is_done = ARENA_ARRAY(&memory, bool, a.columns + 1);
    for (size_t row = 1; row <= a.rows; row++) add_row(&a, row);
    for (size_t row = 0; row < rows; row++) column_of[row] = SIZE_MAX;
    for (size_t column = 1; column <= a.columns; column++) {
        if (!a.row_of[column]) continue;
        size_t i = is_turned ? column - 1 : a.row_of[column] - 1, j = is_turned ? a.row_of[column] - 1 : column - 1;
        if (weights[i * columns + j]) column_of[i] = j;
    }
    arena_free(&memory);
}

static int compare_numbers(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static size_t unique(uint32_t *numbers, size_t count) {
    size_t kept = 0;
    qsort(numbers, count, sizeof *numbers, compare_numbers);
    for (size_t i = 0; i < count; i++)
        if (!kept || numbers[kept - 1] != numbers[i]) numbers[kept++] = numbers[i];
    return kept;
}

static size_t place_of(const uint32_t *numbers, size_t count, uint32_t number) {
    const uint32_t *found = bsearch(&number, numbers, count, sizeof *numbers, compare_numbers);
    return (size_t)(found - numbers);
}

static void solve_exactly(group *g, const edge *edges, size_t count, const uint32_t *gold, size_t gold_count, const uint32_t *facts, size_t fact_count) {
    int64_t *weights = mem_alloc(mem_product(mem_product(gold_count, fact_count), sizeof *weights));
    size_t *fact_of = mem_alloc(mem_product(gold_count, sizeof *fact_of));
    for (size_t i = 0; i < count; i++)
        weights[place_of(gold, gold_count, edges[i].gold) * fact_count + place_of(facts, fact_count, edges[i].fact)] = edges[i].weight;
    align_assign(weights, gold_count, fact_count, fact_of);
    for (size_t i = 0; i < gold_count; i++)
        if (fact_of[i] != SIZE_MAX) g->fact_of[gold[i]] = facts[fact_of[i]];
    free(weights);
    free(fact_of);
}

static int compare_weights(const void *a, const void *b) {
    const edge *x = a, *y = b;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    return compare_edges(a, b);
}

static void solve_greedily(group *g, edge *edges, size_t count) {
    bool *is_taken = mem_alloc(g->fact_count);
    qsort(edges, count, sizeof *edges, compare_weights);
    for (size_t i = 0; i < count; i++) {
        if (is_taken[edges[i].fact] || g->fact_of[edges[i].gold] != SIZE_MAX) continue;
        g->fact_of[edges[i].gold] = edges[i].fact;
        is_taken[edges[i].fact] = true;
    }
    free(is_taken);
}

static void solve_component(group *g, edge *edges, size_t count) {
    if (count == 1) {
        g->fact_of[edges[0].gold] = edges[0].fact;
        return;
    }
    uint32_t *gold = mem_alloc(mem_product(count, sizeof *gold)), *facts = mem_alloc(mem_product(count, sizeof *facts));
    for (size_t i = 0; i < count; i++) gold[i] = edges[i].gold, facts[i] = edges[i].fact;
    size_t gold_count = unique(gold, count), fact_count = unique(facts, count);
    if (gold_count + fact_count > LIMIT_ALIGN_COMPONENT)
        solve_greedily(g, edges, count);
    else
        solve_exactly(g, edges, count, gold, gold_count, facts, fact_count);
    free(gold);
    free(facts);
}

// ---- one type in one document

static void add_outcomes(evaluation *e, const group *g) {
    bool *is_taken = mem_alloc(g->fact_count);
    for (size_t i = 0; i < g->gold_count; i++) {
        outcome o = {.gold = g->gold[i]};
        if (g->fact_of[i] != SIZE_MAX) {
            is_taken[g->fact_of[i]] = true;
            o.fact = g->facts[g->fact_of[i]];
            o.has_right_extent = meet(o.gold, o.fact).is_same;
            o.has_right_fields = count_right_fields(o.gold, o.fact) == o.gold->field_count;
        }
        ARRAY_PUSH(e->items, e->count, e->capacity, o);
    }
    for (size_t i = 0; i < g->fact_count; i++)
        if (!is_taken[i]) ARRAY_PUSH(e->items, e->count, e->capacity, ((outcome){.fact = g->facts[i]}));
    free(is_taken);
}

static void align_group(evaluation *e, group *g) {
    g->partners_of_gold = mem_alloc(mem_product(g->gold_count, sizeof *g->partners_of_gold));
    g->partners_of_fact = mem_alloc(mem_product(g->fact_count, sizeof *g->partners_of_fact));
    g->fact_of = mem_alloc(mem_product(g->gold_count, sizeof *g->fact_of));
    for (size_t i = 0; i < g->gold_count; i++) g->fact_of[i] = SIZE_MAX;
    connect_spans(g);
    connect_texts(g);
    find_components(g);
    for (size_t i = 0, end; i < g->edge_count; i = end) {
        for (end = i + 1; end < g->edge_count && g->edges[end].component == g->edges[i].component;) end++;
        solve_component(g, g->edges + i, end - i);
    }
    add_outcomes(e, g);
    free(g->edges);
    free(g->partners_of_gold);
    free(g->partners_of_fact);
    free(g->fact_of);
}

static int compare_all_fields(const fact_record *x, const fact_record *y) {
    for (size_t i = 0; i < x->field_count && i < y->field_count; i++) {
        int order = str_compare(x->fields[i].name, y->fields[i].name);
        if (!order) order = str_compare(x->fields[i].value, y->fields[i].value);
        if (order) return order;
    }
    return (x->field_count > y->field_count) - (x->field_count < y->field_count);
}

// Type, then the order of the text; records without offsets come behind the others. What is said of equals does not depend on which
// stood first in its file.
static int compare_records(const void *a, const void *b) {
    const fact_record *x = *(fact_record *const *)a, *y = *(fact_record *const *)b;
    int order = str_compare(x->type, y->type);
    if (order) return order;
    if (x->has_span != y->has_span) return x->has_span ? -1 : 1;
    if (x->core.start != y->core.start) return x->core.start < y->core.start ? -1 : 1;
    if (x->core.end != y->core.end) return x->core.end < y->core.end ? -1 : 1;
    if ((order = str_compare(x->text, y->text))) return order;
    if (x->nth != y->nth) return x->nth < y->nth ? -1 : 1;
    if (x->is_optional != y->is_optional) return x->is_optional ? 1 : -1;
    if ((order = compare_all_fields(x, y))) return order;
    if ((order = str_compare(x->rule, y->rule))) return order;
    if ((order = str_compare(x->path, y->path))) return order;
    return (x->line > y->line) - (x->line < y->line);
}

// The records at the beginning of what is left that have the type.
static size_t count_of_type(const fact_list *list, size_t from, str type) {
    size_t end = from;
    while (end < list->count && str_equal(list->items[end]->type, type)) end++;
    return end - from;
}

void align_document(evaluation *e, fact_list *gold, fact_list *facts) {
    if (gold->count) qsort(gold->items, gold->count, sizeof *gold->items, compare_records);
    if (facts->count) qsort(facts->items, facts->count, sizeof *facts->items, compare_records);
    size_t i = 0, k = 0;
    while (i < gold->count || k < facts->count) {
        bool gold_leads = i < gold->count && (k == facts->count || str_compare(gold->items[i]->type, facts->items[k]->type) <= 0);
        str type = gold_leads ? gold->items[i]->type : facts->items[k]->type;
        group g = {.gold_count = count_of_type(gold, i, type), .fact_count = count_of_type(facts, k, type)};
        if (g.gold_count) g.gold = gold->items + i;
        if (g.fact_count) g.facts = facts->items + k;
        align_group(e, &g);
        i += g.gold_count;
        k += g.fact_count;
    }
}

void evaluation_free(evaluation *e) {
    free(e->items);
    *e = (evaluation){0};
}
