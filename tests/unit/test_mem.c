// test_mem.c: arenas, growing arrays and growing bytes, on all of which everything else rests.
// SPDX-License-Identifier: MIT
#include "check.h"

#include <sys/wait.h>
#include <unistd.h>

// Pieces are zeroed, aligned and apart, over block borders and after a reset.
static void arena_pieces_are_zeroed_aligned_and_apart(void **state) {
    (void)state;
    enum { PIECES = 3000 };
    static unsigned char *pieces[PIECES];
    arena a = {0};
    uint32_t seed = 1;
    for (int round = 0; round < 4; round++) {
        static size_t sizes[PIECES];
        for (size_t i = 0; i < PIECES; i++) {
            sizes[i] = i % 500 == 0 ? 200000 : next_random(&seed) % 100;
            pieces[i] = arena_alloc(&a, sizes[i]);
            assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
            for (size_t k = 0; k < sizes[i]; k++) assert_int_equal(pieces[i][k], 0);
            memset(pieces[i], (int)(i % 251) + 1, sizes[i]);
        }
        for (size_t i = 0; i < PIECES; i++)
            for (size_t k = 0; k < sizes[i]; k++)
                if (pieces[i][k] != i % 251 + 1) fail_msg("piece %zu was written over", i);
        arena_reset(&a);
    }
    arena_free(&a);
    arena_free(&a); // twice is harmless
    arena_reset(&a);
}

static void arrays_grow_and_keep_their_items(void **state) {
    (void)state;
    size_t *items = NULL, count = 0, capacity = 0;
    for (size_t i = 0; i < 100000; i++) ARRAY_PUSH(items, count, capacity, i * i);
    for (size_t i = 0; i < count; i++) assert_int_equal(items[i], i * i);
    free(items);
}

static void bytes_grow(void **state) {
    (void)state;
    buf b = {0};
    assert_int_equal(buf_str(&b).size, 0);
    buf_append(&b, NULL, 0);
    for (int i = 0; i < 1000; i++) buf_format(&b, "%03d ", i);
    assert_int_equal(b.size, 4000);
    assert_memory_equal(b.at + 4 * 999, "999 ", 4);
    buf_clear(&b);
    buf_char(&b, 'x');
    buf_text(&b, "yz");
    assert_true(str_is(buf_str(&b), "xyz"));
    buf_reserve(&b, 100000);
    assert_true(b.capacity - b.size >= 100000 && str_is(buf_str(&b), "xyz"));
    buf_free(&b);
}

static void copies_live_in_the_arena(void **state) {
    (void)state;
    arena a = {0};
    char text[] = "Ann";
    str copy = str_copy(&a, str_from(text)), made = str_format(&a, "%s-%d", text, 7);
    text[0] = 'X';
    assert_string_equal(copy.at, "Ann"); // a NUL stands behind it
    assert_string_equal(made.at, "Ann-7");
    assert_int_equal(str_copy(&a, (str){NULL, 0}).size, 0);
    arena_free(&a);
}

// A size that overflows ends the program with status 4 and a line, it does not wrap around.
static void overflow_is_out_of_memory(void **state) {
    (void)state;
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr)) _exit(1);
        mem_product(SIZE_MAX / 2, 3);
        _exit(0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 4);
    assert_int_equal(mem_product(1000, 0), 0);
    assert_int_equal(mem_product(0, 1000), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(arrays_grow_and_keep_their_items),
        cmocka_unit_test(bytes_grow),
        cmocka_unit_test(copies_live_in_the_arena),
        cmocka_unit_test(overflow_is_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
