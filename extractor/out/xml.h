// xml.h: text and attributes of XML 1.0.
// SPDX-License-Identifier: MIT
#ifndef LEDE_OUT_XML_H
#define LEDE_OUT_XML_H

#include "text/buf.h"

// Appends text (valid UTF-8) so that a reader of XML gets it back; U+FFFD stands for what XML cannot hold, not even escaped.
void xml_text(buf *out, str text);
// Appends ` name="value"`. A reader would make blanks of line breaks and tabs in attributes, so they are escaped.
void xml_attribute(buf *out, const char *name, str value);

#endif
