Every error of a pack comes with file, line, column, the line and a caret, and a near name where there is one.

  $ cat > bad.rules <<'END'
  > list first nowhere.txt
  > macro gap
  > fact cast actor character
  > fact person quiet
  >   agian by-part
  > rule cast.as -> cats
  >   match {persn} as {person}
  > rule cast.two -> cast
  >   match {persn}:actor as (?<charactr>{person}
  > rule cast.three -> cast
  >   match (?<charcter>{person})
  >   scope page
  > rule cast.three -> cast
  >   match {person}*
  > mach x
  >   indented
  > END
  $ lede check bad.rules
  lede: bad.rules:1:12: cannot read nowhere.txt: No such file or directory
    list first nowhere.txt
               ^
  lede: bad.rules:1:12: warning: list 'first' is used by no rule
    list first nowhere.txt
               ^
  lede: bad.rules:2:10: expected the pattern of macro 'gap'
    macro gap
             ^
  lede: bad.rules:5:3: no keyword 'agian' here; did you mean 'again'?
      agian by-part
      ^
  lede: bad.rules:6:17: no type 'cats'; did you mean 'cast'?
    rule cast.as -> cats
                    ^
  lede: bad.rules:9:10: no list or type 'persn'; did you mean 'person'?
      match {persn}:actor as (?<charactr>{person}
             ^
  lede: bad.rules:9:38: missing closing parenthesis
      match {persn}:actor as (?<charactr>{person}
                                         ^
  lede: bad.rules:11:12: type 'cast' has no field 'charcter'; did you mean 'character'?
      match (?<charcter>{person})
               ^
  lede: bad.rules:12:9: expected sentence, paragraph or document, found 'page'
      scope page
            ^
  lede: bad.rules:13:6: rule 'cast.three' is declared twice: first at bad.rules:10
    rule cast.three -> cast
         ^
  lede: bad.rules:14:9: warning: nothing in this pattern is required, so it runs on every sentence
      match {person}*
            ^
  lede: bad.rules:14:9: this pattern can match nothing at all
      match {person}*
            ^
  lede: bad.rules:15:1: no keyword 'mach' here; did you mean 'macro'?
    mach x
    ^
  lede: bad.rules:16:3: this line is indented but no rule or fact is above it
      indented
      ^
  bad.rules: 12 errors, 2 warnings; no example was run
  [1]
