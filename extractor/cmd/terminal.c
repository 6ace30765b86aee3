// terminal.c: what stands at the other end.
// SPDX-License-Identifier: MIT
#include "cmd/terminal.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "text/limits.h"
#include "text/str.h"

enum { WIDTH_USUAL = 80 };

const char *const when_names[] = {[WHEN_AUTO] = "auto", [WHEN_ALWAYS] = "always", [WHEN_NEVER] = "never", NULL};

bool terminal_take_when(const char *argument, when *chosen) {
    for (size_t i = 0; when_names[i]; i++) {
        if (strcmp(argument, when_names[i]) != 0) continue;
        *chosen = (when)i;
        return true;
    }
    return false;
}

static bool is_able_terminal(int descriptor) {
    const char *term = getenv("TERM");
    return isatty(descriptor) && term && *term && strcmp(term, "dumb") != 0;
}

bool terminal_wants_colour(when chosen) {
    const char *no_colour = getenv("NO_COLOR");
    if (chosen != WHEN_AUTO) return chosen == WHEN_ALWAYS;
    return !(no_colour && *no_colour) && is_able_terminal(STDOUT_FILENO);
}

bool terminal_wants_progress(when chosen) {
    if (chosen != WHEN_AUTO) return chosen == WHEN_ALWAYS;
    return is_able_terminal(STDERR_FILENO) && !isatty(STDOUT_FILENO);
}

size_t terminal_width(void) {
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    long number;
    if (!isatty(STDOUT_FILENO)) return WIDTH_USUAL;
    if (columns && str_to_number(str_from(columns), &number) && number > 0 && number <= LIMIT_WIDTH) return (size_t)number;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : WIDTH_USUAL;
}
