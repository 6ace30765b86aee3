// stages.c: the table of stages.
// SPDX-License-Identifier: MIT
#include "stages.h"

#include "nlp/sentences.h"
#include "nlp/tokenize.h"

static bool needs_nothing(const document *doc) {
    (void)doc;
    return true;
}

static bool has_tokens(const document *doc) {
    return doc->has_tokens;
}

static bool has_stems(const document *doc) {
    return doc->has_stems;
}

static void run_tokenize(worker *w, document *doc, problems *told) {
    (void)w, (void)told;
    doc->token_count = doc->sentence_count = 0;
    doc->has_stems = false;
    tokenize(doc);
    sentences_find(doc);
}

static void run_stem(worker *w, document *doc, problems *told) {
    (void)told;
    document_reserve_words(doc, doc->token_count);
    words_add_all(w->words, buf_str(&doc->text), doc->tokens, doc->token_count, doc->words);
    doc->word_count = doc->token_count;
    doc->has_stems = true;
}

static void run_extract(worker *w, document *doc, problems *told) {
    worker_run(w, doc, told);
}

const stage stages[STAGE_COUNT] = {
    [STAGE_TOKENIZE] = {"tokenize", needs_nothing, "", run_tokenize},
    [STAGE_STEM] = {"stem", has_tokens, "stem needs tokens: run `lede tokenize` first", run_stem},
    [STAGE_EXTRACT] = {"extract", has_stems, "extract needs tokens and stems: run `lede tokenize | lede stem` first", run_extract},
};
