// rules.c: whatever stands in a .rules file, loading it ends, with faults or a pack whose examples can be run.
// SPDX-License-Identifier: MIT
#include "target.h"

#include "match/examples.h"

static void ignore(void *context, const example_result *result) {
    (void)context, (void)result;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    pack *p = load_rules((str){(const char *)data, size});
    for (size_t i = 0; i < p->finding_count; i++) {
        const place *at = &p->findings[i].at;
        MUST(!at->file || at->line >= 1);
        MUST(utf8_invalid_at(p->findings[i].text.at, p->findings[i].text.size) <= p->findings[i].text.size);
    }
    if (!p->error_count) {
        arena memory = {0};
        examples_check(p);
        examples_run(p, &memory, ignore, NULL);
        arena_free(&memory);
    }
    pack_free(p);
    return 0;
}
