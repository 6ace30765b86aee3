// articles.c: texts and lines of JSON, told apart.
// SPDX-License-Identifier: MIT
#include "cmd/articles.h"

#include "doc/doc_json.h"
#include "text/utf8.h"

bool article_document(article *a, document *doc, words *known, offsets *places, problems *told) {
    document_clear(doc);
    doc->path = a->path;
    doc->line = a->line;
    if (a->kind == INPUT_JSON) return doc_json_read(doc, buf_str(&a->bytes), known, places, told);
    buf_str_append(&doc->id, a->name);
    buf spare = doc->text; // the article's bytes become the document's, and its old ones the article's
    doc->text = a->bytes;
    a->bytes = spare;
    doc->is_ascii = utf8_is_ascii(buf_str(&doc->text).at, doc->text.size);
    return true;
}
