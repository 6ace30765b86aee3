// offsets.c: units before a byte, by checkpoints: at most CHECKPOINT_BYTES are counted for an answer.
// SPDX-License-Identifier: MIT
#include "doc/offsets.h"

#include <stdlib.h>

const char *const offset_unit_names[] = {[OFFSETS_CODE_POINTS] = "codepoints", [OFFSETS_BYTES] = "bytes", [OFFSETS_UTF16] = "utf16", NULL};

enum { CHECKPOINT_BYTES = 256 };

// Units that the bytes [start, end) begin.
static size_t count_units(const offsets *o, size_t start, size_t end) {
    size_t count = 0;
    for (size_t i = start; i < end; i++) {
        unsigned char c = (unsigned char)o->text.at[i];
        count += (c & 0xC0) != 0x80;
        if (o->unit == OFFSETS_UTF16) count += c >= 0xF0;
    }
    return count;
}

void offsets_begin(offsets *o, str text, bool is_ascii, offset_unit unit) {
    o->text = text;
    o->unit = unit;
    o->is_identity = is_ascii || unit == OFFSETS_BYTES;
    o->checkpoint_count = 0;
}

static size_t checkpoint(offsets *o, size_t index) {
    if (!o->checkpoint_count) ARRAY_PUSH(o->checkpoints, o->checkpoint_count, o->capacity, 0);
    while (o->checkpoint_count <= index) {
        size_t from = (o->checkpoint_count - 1) * CHECKPOINT_BYTES;
        uint32_t next = o->checkpoints[o->checkpoint_count - 1] + (uint32_t)count_units(o, from, from + CHECKPOINT_BYTES);
        ARRAY_PUSH(o->checkpoints, o->checkpoint_count, o->capacity, next);
    }
    return o->checkpoints[index];
}

size_t offsets_from_byte(offsets *o, size_t byte) {
    if (o->is_identity) return byte;
    size_t index = byte / CHECKPOINT_BYTES;
    return checkpoint(o, index) + count_units(o, index * CHECKPOINT_BYTES, byte);
}

size_t offsets_to_byte(offsets *o, size_t count) {
    if (o->is_identity) return count <= o->text.size ? count : SIZE_MAX;
    size_t low = 0, high = o->text.size / CHECKPOINT_BYTES; // the last checkpoint that is not past `count`
    while (low < high) {
        size_t middle = (low + high + 1) / 2;
        if (checkpoint(o, middle) <= count)
            low = middle;
        else
            high = middle - 1;
    }
    size_t byte = low * CHECKPOINT_BYTES, units = checkpoint(o, low);
    while (byte < o->text.size) {
        bool begins = ((unsigned char)o->text.at[byte] & 0xC0) != 0x80;
        if (begins && units >= count) break;
        units += count_units(o, byte, byte + 1);
        byte++;
    }
    return units == count ? byte : SIZE_MAX;
}

void offsets_free(offsets *o) {
    free(o->checkpoints);
    *o = (offsets){0};
}
