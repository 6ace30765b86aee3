// output.c: buffered writing.
// SPDX-License-Identifier: MIT
#include "text/output.h"

#include <errno.h>
#include <unistd.h>

enum { FLUSH_AT = 64 * 1024 };

bool output_flush(output *o) {
    size_t done = 0;
    while (!o->error && done < o->waiting.size) {
        ssize_t written = write(o->descriptor, o->waiting.at + done, o->waiting.size - done);
        if (written > 0)
            done += (size_t)written;
        else if (errno != EINTR)
            o->error = errno ? errno : EIO;
    }
    buf_clear(&o->waiting);
    return !o->error;
}

void output_write(output *o, str bytes) {
    buf_str_append(&o->waiting, bytes);
    if (o->waiting.size >= FLUSH_AT) output_flush(o);
}
