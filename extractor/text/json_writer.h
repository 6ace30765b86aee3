// json_writer.h: JSON out, as fast as copying. What it writes, any JSON reader reads back equal (a test holds that).
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_JSON_WRITER_H
#define LEDE_TEXT_JSON_WRITER_H

#include "text/buf.h"

// A JSON string with its quotation marks. `s` is valid UTF-8.
void json_write_string(buf *out, str s);
void json_write_number(buf *out, size_t number);
// `"key":`; the key needs no escapes.
void json_write_key(buf *out, const char *key);
// `,"key":"value"`: a member that is not the first one.
void json_write_member(buf *out, const char *key, str value);

#endif
