A word with a capital that the line's {Cap} folds away is said, wherever in the line it stands; what may be part of a word, or comes from a macro, is not.

  $ printf 'Royal Court\nHigh Court\n' > court.txt
  $ cat > a.rules <<'E'
  > list court court.txt
  > macro lead (?:The )?
  > fact place
  > rule either -> place
  >   match [Tt]he {court}(?: in {Cap})?
  > rule group -> place
  >   match (?:The old |[Aa] |[A-Z]he |Th){Cap} and {court}
  > rule inside -> place
  >   match {Cap} (?:Of |Old)?{court} [The ] \(The\) (?:The ?|\bFor\b)
  > rule fine -> place
  >   match [Tt]he {court}
  > rule any -> place
  >   match (?i)The {Cap} {court}
  > rule macro -> place
  >   match {lead}{Cap} {court}
  > rule form -> place
  >   match ~the {court}(?: in {Cap})?
  >   yes [The High Court in Rome](=The High Court in Rome)
  > E
  $ lede check a.rules
  lede: a.rules:5:9: warning: the word 'The' is always folded into {Cap} here, so it never matches (in small letters it does); for any form of it write ~the
      match [Tt]he {court}(?: in {Cap})?
            ^
  lede: a.rules:7:12: warning: the word 'The' is always folded into {Cap} here, so it never matches; for any form of it write ~the
      match (?:The old |[Aa] |[A-Z]he |Th){Cap} and {court}
               ^
  lede: a.rules:9:9: warning: the word 'Of' is always folded into {Cap} here, so it never matches
      match {Cap} (?:Of |Old)?{court} [The ] \(The\) (?:The ?|\bFor\b)
            ^
  lede: a.rules:9:61: warning: the word 'For' is always folded into {Cap} here, so it never matches; for any form of it write ~for
      match {Cap} (?:Of |Old)?{court} [The ] \(The\) (?:The ?|\bFor\b)
                                                                ^
  lede: a.rules:17:9: warning: this pack has no irregular forms, so ~word knows no form like 'wrote' of write; say 'include english'
      match ~the {court}(?: in {Cap})?
            ^
  a.rules: 7 rules, 1 example, 0 failed, 5 warnings
