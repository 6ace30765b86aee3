// tokenize.c: tokens, sentences and quotations of any text are in order, inside it, and leave nothing out.
// SPDX-License-Identifier: MIT
#include "target.h"

#include "nlp/sentences.h"
#include "nlp/tokenize.h"
#include "text/limits.h"

static bool is_border(const document *doc, uint32_t at) {
    return at == doc->text.size || ((unsigned char)doc->text.at[at] & 0xC0) != 0x80;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    buf text = text_of(data, size);
    document doc = {.path = STR("fuzz")};
    if (text.size) { // exactly as long as the text, so that a sanitizer sees a read behind it
        doc.text.at = mem_alloc(text.size);
        doc.text.size = doc.text.capacity = text.size;
        memcpy(doc.text.at, text.at, text.size);
    }
    buf_free(&text);
    tokenize(&doc);
    sentences_find(&doc);
    uint32_t last = 0;
    for (size_t i = 0; i < doc.token_count; i++) {
        span t = doc.tokens[i];
        MUST(t.start >= last && t.end > t.start && t.end <= doc.text.size && is_border(&doc, t.start) && is_border(&doc, t.end));
        last = t.end;
    }
    size_t token = 0;
    for (size_t i = 0; i < doc.sentence_count; i++) {
        size_t first = token;
        MUST(doc.sentences[i].start == doc.tokens[token].start);
        while (token < doc.token_count && doc.tokens[token].end <= doc.sentences[i].end) token++;
        MUST(token > first && doc.tokens[token - 1].end == doc.sentences[i].end);
        MUST(token == first + 1 || doc.sentences[i].end - doc.sentences[i].start <= LIMIT_SENTENCE);
    }
    MUST(token == doc.token_count);
    quotations quotes = {0};
    quotes_pair(&doc, &quotes);
    for (size_t i = 0; i < quotes.count; i++) {
        const quotation *q = &quotes.items[i];
        MUST(span_contains(q->outer, q->inner) && q->inner.start < q->inner.end && q->outer.end <= doc.text.size);
        MUST(i == 0 || quotes.items[i - 1].outer.end <= q->outer.start);
    }
    free(quotes.items);
    document_free(&doc);
    return 0;
}
