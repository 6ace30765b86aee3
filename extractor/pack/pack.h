// pack.h: a loaded rule pack. The files of pack/ write it, match/ reads it; once loaded it never changes, so workers share it.
// SPDX-License-Identifier: MIT
#ifndef LEDE_PACK_PACK_H
#define LEDE_PACK_PACK_H

#include "text/problems.h"
#include "text/table.h"

#define NONE UINT32_MAX

// Where something is written: for messages, examples and --trace.
typedef struct {
    str path, text;         // a whole rule file or list
    uint64_t device, inode; // which file it is, whatever the way to it
    bool is_own;            // a file of the pack itself, not of one that it includes
} source_file;
typedef struct {
    const source_file *file;
    uint32_t line, column; // from 1; columns are bytes
} place;

// An atom is anything that a pattern can ask of the words or annotations of a scope: each is one bit of a unit's bit set.
typedef enum {
    ATOM_TYPE,  // {person}: an annotation of a declared type
    ATOM_QUOTE, // {Quoted}, {Quotation}: a pair of quotation marks
    ATOM_LIST,  // {month}: a word or phrase of a list
    ATOM_CLASS, // {Cap}: a token class
    ATOM_STEM,  // ~star: any form of a word
    ATOM_WORD,  // a literal word of the pattern; it selects, but is not folded
    ATOM_ANY    // one of several atoms; it selects, but is not folded
} atom_kind;

typedef struct {
    atom_kind kind;
    str name;         // ATOM_ANY: the bytes of its members' numbers
    str written;      // ATOM_STEM: the word of which `name` is the stem, as the first pattern has it; for messages
    uint32_t index;   // of its type, list or token class; of quote_atoms[]
    uint32_t *any_of; // ATOM_ANY: its members
    uint32_t any_count;
    uint32_t *in_any; // the ATOM_ANY atoms it is a member of
    size_t in_any_count, in_any_capacity;
    uint32_t rarity;   // a guess at how few sentences have it: rules hang on the rarest of theirs
    uint32_t *hanging; // patterns that hang on it
    size_t hanging_count, hanging_capacity;
} atom;

// Two atoms that must hold of neighbouring words.
typedef struct {
    uint32_t left, right;
} atom_pair;
enum { ATOM_PAIRS_MAX = 6 };

// One entry of a list may stand in several rows (features differ); the first one counts.
typedef struct {
    uint32_t list;
    str text;      // as written in the list, plain form
    bool is_lower; // written in lower case: matches any case. Else exactly, or in capitals only.
    str *features; // one a column of the list, the first column left out
} entry;

typedef struct {
    str name;
    str paths; // one or more files, separated by blanks
    place at;
    bool has_forms;
    bool has_phrases;  // an entry has several words
    bool is_looked_up; // by_lower is needed: it has features, or a type names it
    bool is_irregular; // not a list for rules: forms and their lemmas
    bool is_used;
    str *columns; // names of the feature columns
    uint32_t column_count;
    uint32_t atom;
    table by_lower; // lower-case form -> entries[] of this list
    entry *entries;
    size_t entry_count, entry_capacity;
} word_list;

typedef struct {
    str name, pattern;
    place at; // of the pattern
    bool is_used;
} macro;

typedef enum { AGAIN_NEVER, AGAIN_WHOLE, AGAIN_BY_PART } again_mode;

typedef struct {
    str name;
    str type_name;
    uint32_t type;  // NONE: its value is its text
    bool is_titled; // titles before a name belong to its value
} field_decl;

typedef struct {
    str name;
    place at;
    field_decl *fields;
    size_t field_count, field_capacity;
    bool is_quiet;       // printed only when asked for
    bool is_once;        // facts of this type never overlap: the first rule in order wins
    bool has_mark_kinds; // its kind is told by where its marks stand
    bool is_anchor;      // the first one with a whole date is the document's date when it has none
    again_mode again;
    uint32_t except_list;  // words that alone are no mention, or NONE
    uint32_t pronoun_list; // words that stand for one, with column gender, or NONE
    uint32_t gender_lists[4];
    size_t gender_list_count;
    str carry_field; // a field that the next fact of the paragraph inherits, or empty
    struct carry_source {
        str name;
        place at;
        uint32_t type, field;
    } carry_from[4]; // from facts of these types, too
    size_t carry_from_count;
    struct {
        str name;
        place at;
        uint32_t type, list; // NONE without such a line
        uint32_t who, noun;  // fields of that type
    } roles;                 // "the director": whom the annotations of a type call so, behind a word of the list
    str nearby_field;        // a field that is taken from the only annotation of its type in the sentence, or empty
    str default_field;       // a field that is what the whole document is about when nothing nearer tells, or empty
    str default_type_name, yields_name;
    place default_at, yields_at;
    uint32_t default_type; // whose first annotation says what the document is about, or NONE
    uint32_t yields_to;    // a type whose annotations drop those of this type that they share a field with, or NONE
    uint32_t atom;
    uint32_t level; // types of a level do not name each other
    uint32_t *rules;
    size_t rule_count, rule_capacity;
} type;

typedef struct {
    uint32_t group; // number of the capture group
    uint32_t field; // of the type, or FIELD_EXTENT, FIELD_HIDDEN
    str name;
} capture;
#define FIELD_EXTENT 0xFFFFFFFEu
#define FIELD_HIDDEN 0xFFFFFFFFu

typedef enum { LINE_MATCH, LINE_UNLESS, LINE_EACH } line_role;
typedef enum { SCOPE_SENTENCE, SCOPE_PARAGRAPH, SCOPE_DOCUMENT, SCOPE_COUNT } scope;

// A match, unless or each line, ready to run. See compile.c for what the two texts are.
typedef struct {
    line_role role;
    str source; // as written
    place at;
    uint32_t rule;
    uint32_t folded[10]; // the atoms it names, ascending; their positions are the bits of a letter
    uint32_t folded_count;
    uint32_t *required; // atoms without which it cannot match
    uint32_t required_count;
    uint32_t *literals; // all its literal words, required or not
    uint32_t literal_count;
    atom_pair pairs[ATOM_PAIRS_MAX]; // and words that must be neighbours
    uint32_t pair_count;
    uint32_t hangs_on;            // the rarest of `required`, or NONE
    bool needs_unicode;           // it runs in UTF mode only
    struct pattern_piece *pieces; // text and atoms; compile.c makes the text of either mode from them
    uint32_t piece_count;
    struct pcre2_real_code_8 *code; // of byte mode, or of UTF mode when needs_unicode; not JIT-compiled
    capture *captures;
    uint32_t capture_count;
    uint32_t view;              // patterns of one view number share scope and folded atoms
    str each_group, each_field; // LINE_EACH
} pattern;

typedef enum { EXAMPLE_YES, EXAMPLE_NO, EXAMPLE_TODO } example_kind;
typedef struct {
    example_kind kind;
    str date; // of "@2010-01-10", or empty
    str text; // with its [marks](field)
    place at;
} example;

typedef struct {
    str type_name;
    str names; // separated by semicolons
    place at;
} given;

typedef struct {
    str text; // `field in group:pattern`
    str field, group, pattern;
    place at;
} each_part;

// A field that is the same in all annotations of a rule.
typedef struct {
    str name, value;
    uint32_t field;
    place at;
} constant;

typedef struct {
    str name;
    place at;
    uint32_t type;
    scope scope;
    str value, kind; // templates, or empty
    place value_at, kind_at;
    struct raw_line {
        line_role role;
        str text;
        place at;
    } * lines;
    size_t line_count, line_capacity;
    each_part *each;
    size_t each_count, each_capacity;
    example *examples;
    size_t example_count, example_capacity;
    given *givens;
    size_t given_count, given_capacity;
    constant *constants;
    size_t constant_count, constant_capacity;
    uint32_t *matches; // patterns
    size_t match_count, match_capacity;
    uint32_t *unlesses;
    size_t unless_count, unless_capacity;
    str type_name;
    place type_at;
    struct rule_need {
        str name;
        place at;
    } needs[4]; // lists: of one of them its unit must have something
    size_t need_count;
    uint32_t needs_atom; // "one of these", or NONE
    str when_name;       // the rule runs only in documents that have an annotation of this type
    place when_at;
    uint32_t when;       // its type, or NONE; a pair of marks has none
    uint32_t when_atom;  // or NONE
    bool when_paragraph; // in paragraphs that have one
    bool when_next;      // in paragraphs behind which one begins with it
    bool is_tight;       // an annotation's extent is the stretch of its fields
    bool when_dated;     // `when Dated`: only in documents whose date is known
} rule;

typedef struct {
    scope scope;
    const uint32_t *folded;
    uint32_t folded_count;
} view_kind;

// How facts of a type look in JSON-LD, if the conditions hold. The first that does counts.
struct shape {
    str type_name;
    place type_at;
    uint32_t type;
    str conditions; // FIELD=VALUE words
    str text;
    place at; // of text
    struct shape_piece *pieces;
    size_t piece_count;
};

// What the load found wrong. Errors stop the pack from running; warnings are for `lede check`.
typedef struct {
    place at;
    str text;
    bool is_warning;
} finding;

typedef struct pack {
    arena memory;
    source_file **files;
    size_t file_count, file_capacity;
    word_list *lists;
    size_t list_count, list_capacity;
    macro *macros;
    size_t macro_count, macro_capacity;
    type *types;
    size_t type_count, type_capacity;
    rule *rules;
    size_t rule_count, rule_capacity;
    pattern *patterns;
    size_t pattern_count, pattern_capacity;
    atom *atoms;
    size_t atom_count, atom_capacity;
    table atom_numbers; // kind and name -> atoms[]
    struct shape *shapes;
    size_t shape_count, shape_capacity;
    view_kind *views;
    size_t view_count, view_capacity;
    struct level {
        uint32_t *lines; // the match patterns of its types, those of one view together
        size_t line_count;
    } * levels;
    uint32_t level_count;

    table names; // list, macro and type names -> named[]
    struct {
        enum { NAMED_LIST, NAMED_MACRO, NAMED_TYPE } kind;
        uint32_t index;
        place at;
    } * named;
    size_t named_count, named_capacity;
    table lower_forms; // lower-case word -> first_entry[]: chains over all lists, for one look-up a distinct word
    uint32_t *first_entry;
    size_t first_entry_count, first_entry_capacity;
    table phrase_words; // the first and second words of phrases, in lower case
    table phrase_pairs; // the numbers of two such words -> first_phrase[]: chains of phrases
    uint32_t *first_phrase;
    size_t first_phrase_count, first_phrase_capacity;
    struct entry_link {
        uint32_t list, entry, next;
        uint32_t token_count; // more than one: a phrase
    } * links;
    size_t link_count, link_capacity;
    table irregular; // lower-case form -> stems of its lemma
    str *irregular_stem;
    size_t irregular_count, irregular_capacity;
    table stems; // stem -> chain of atoms in stem_links
    uint32_t *first_stem;
    size_t first_stem_count, first_stem_capacity;
    struct stem_link {
        uint32_t atom, next;
    } * stem_links;
    size_t stem_link_count, stem_link_capacity;
    table literal_words; // word -> atom in literal_atoms
    uint32_t *literal_atoms;
    size_t literal_count, literal_capacity;
    const char *own_packs;       // for loading only: the folder of the program's packs, or NULL
    struct words *stemmer;       // for loading only
    const unsigned char *tables; // PCRE2 character tables of byte mode, or NULL when UTF mode serves all
    finding *findings;
    size_t finding_count, finding_capacity;
    size_t error_count;
} pack;

// Whether a rule is of the pack itself, not of one that it includes.
static inline bool rule_is_own(const pack *p, uint32_t rule_number) {
    return p->rules[rule_number].at.file->is_own;
}

// The two views of quotation marks that rules may name.
enum { QUOTE_ANY, QUOTE_SPEECH, QUOTE_ATOM_COUNT };
extern const char *const quote_atoms[QUOTE_ATOM_COUNT];
// A quotation of at least this many words reads as speech or writing, not as a title or nickname.
enum { QUOTATION_WORDS = 4 };

// Loads a pack: a folder (all its *.rules) or one .rules file. What is not at `path`, or beside the file that includes it, is looked for
// in the folder `own_packs` (NULL: nowhere else). Never NULL; when error_count > 0 it must not run.
pack *pack_load(const char *path, const char *own_packs);
void pack_free(pack *p);

// Which rules must run so that these types are right: a flag a rule, to be freed.
bool *pack_rules_for(const pack *p, const bool *is_wanted);

// Used by the files of pack/.
void pack_find_fault(pack *p, place at, bool is_warning, const char *format, ...) __attribute__((format(printf, 4, 5)));
// Says at `at` (nowhere: the path itself) why something cannot be read.
void pack_cannot_read(pack *p, str path, place at, const char *reason);
// Reads a rule file or list that is named at `at` (nowhere: on the command line). NULL, after an error with the reason, when it cannot be
// read or is not UTF-8; it is one of the pack's files all the same.
source_file *pack_read_file(pack *p, str path, place at);
uint32_t pack_atom(pack *p, atom_kind kind, str name, uint32_t index);
// The number of the type's field of that name, or NONE.
uint32_t type_field(const type *t, str name);
// An error at `at`: the type has no field of that name; and the near one that it has.
void pack_no_field(pack *p, const type *t, str name, place at);
// The nearest name so far in a search for what a word may have meant; `best` is empty while none is near.
typedef struct {
    str wanted, best;
    size_t distance;
} near_search;
near_search near_begin(str name);
void near_offer(near_search *near, str candidate);
// The near name among all that may stand in braces, or among the types; or an empty str.
str pack_near_name(const pack *p, str name);
str pack_near_type(const pack *p, str name);

#endif
