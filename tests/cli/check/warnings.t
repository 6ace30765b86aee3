Lints: unused lists and macros, words that are always folded away, endings without a bound, patterns that run everywhere.

  $ printf 'as\nlike\n' > words.txt; printf 'one\n' > other.txt
  $ cat > w.rules <<'END'
  > list like words.txt
  > list spare other.txt
  > macro never x
  > fact a
  > rule a.1 -> a
  >   match {like} x as y
  > rule a.2 -> a
  >   match is {like}.*
  > rule a.3 -> a
  >   match \d+
  > rule a.4 -> a
  >   when  b in paragraph
  >   match [a-z]\d
  > rule a.5 -> a
  >   match \b(?:such|as|twice-as) {like} (?:x-as|as )?y
  > fact b
  > rule b.1 -> b
  >   match {like}
  > END
  $ lede check w.rules
  lede: w.rules:2:12: warning: list 'spare' is used by no rule
    list spare other.txt
               ^
  lede: w.rules:3:13: warning: macro 'never' is used by no rule
    macro never x
                ^
  lede: w.rules:8:9: warning: '.*' at the end takes the rest of the sentence into the match
      match is {like}.*
            ^
  lede: w.rules:10:9: warning: nothing in this pattern is required, so it runs on every sentence
      match \d+
            ^
  lede: w.rules:6:9: warning: the word 'as' is always folded into {like} here, so it never matches
      match {like} x as y
            ^
  lede: w.rules:15:9: warning: the word 'as' is always folded into {like} here, so it never matches
      match \b(?:such|as|twice-as) {like} (?:x-as|as )?y
            ^
  w.rules: 6 rules, 0 examples, 0 failed, 6 warnings
