// limits.h: every limit, with the reason for its value. Nothing that input can make large is without one.
// SPDX-License-Identifier: MIT
#ifndef LEDE_TEXT_LIMITS_H
#define LEDE_TEXT_LIMITS_H

// A document's bytes unless --max-size says otherwise: articles are kilobytes, so more is a file of another kind.
#define LIMIT_DOCUMENT_DEFAULT ((size_t)64 << 20)
// What --max-size may raise it to: offsets are 32 bits.
#define LIMIT_DOCUMENT_MAX ((size_t)2 << 30)
// A line of JSON may need this many times the bytes of the text in it (escapes, tokens, stems).
#define LIMIT_LINE_FACTOR 8
// A sentence or paragraph longer than this many bytes is cut at the next token or sentence, so that no pattern meets a view whose
// length an article decides.
#define LIMIT_SENTENCE 4000
#define LIMIT_PARAGRAPH 32000
// Steps of one PCRE2 match; an honest pattern on a paragraph needs some thousands.
#define LIMIT_MATCH_STEPS 200000
// Distinct words that a worker remembers before it starts anew: a large English newspaper year has as many.
#define LIMIT_WORDS (1u << 18)
// Errors that one load of a pack reports.
#define LIMIT_PACK_ERRORS 50
// Things that one pattern may name: each doubles the letters it needs.
#define LIMIT_ATOMS_PER_PATTERN 10
// Gold and facts that overlap one another, directly or through others, and are paired exactly, which is cubic; more are paired
// greedily. An article has a handful. The digits of a pair's weight are made for so many (score/align.c).
#define LIMIT_ALIGN_COMPONENT 400
// Partners considered for one gold or fact: so many identical extents are no list of a sentence but a broken file, whose pairs would
// be quadratic.
#define LIMIT_ALIGN_PARTNERS 128
// Searches of one text in another, in a document and type, for records without offsets; when it would take more, only equal texts
// meet, which are found by hashing.
#define LIMIT_ALIGN_TEXT_TESTS (1 << 24)
// Bytes of a file of verdicts (lede score --save): those of some ten thousand articles.
#define LIMIT_VERDICT_FILE ((size_t)64 << 20)
// Facts that are aligned once more to know what only one rule found, for a type in a document: rules times records and pairs that could
// meet. An article has some hundred; above it, all that a rule found right counts as found by it alone.
#define LIMIT_ALIGN_AGAIN ((size_t)1 << 22)
// Samples of --bootstrap.
#define LIMIT_BOOTSTRAP 100000
// Bytes of one pattern once its macros are in their place: macros that name macros grow exponentially, and PCRE2 takes no more.
#define LIMIT_PATTERN (64u << 10)
// Parts of a rule's each lines, which are walked side by side: a fact has fewer fields.
#define LIMIT_EACH_PARTS 8
// Annotations below one another in the evidence of a fact; a pack has as many levels, some twenty.
#define LIMIT_EVIDENCE_DEPTH 100
// Capture groups of one pattern, with the match itself.
#define LIMIT_GROUPS 64
// Sentences of a stretch that `lede why` searches for the word that a pattern may have meant, each word against whole lists; one asks
// about a line or an article, and behind so many sentences the nearest one is no better.
#define LIMIT_HINTED_UNITS 100
// Tokens over which the closing mark of a quotation is looked for: a long speech has as many.
#define LIMIT_QUOTATION_TOKENS 8000
// Columns of --width.
#define LIMIT_WIDTH 10000
// Workers (-j).
#define LIMIT_WORKERS 256

#endif
