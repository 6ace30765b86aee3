Braces and tildes that are no atom and no count are errors that say what to write; as text they would never match.

  $ cat > a.rules <<'E'
  > fact win winner
  > fact party quiet
  > macro side {Cap}
  > rule inner -> win
  >   match {party:winner} won
  > rule open -> win
  >   match {party won
  > rule empty -> win
  >   match {} {party}:winner
  > rule tilde -> win
  >   match ~ win {party}:winner
  > rule blank -> win
  >   match {party} :winner won
  > rule count -> win
  >   match {party}:winner{2,x}
  > rule macro -> win
  >   match {side:winner} won
  > rule group -> win
  >   match (?:Ann|{party}):winner (?:won):
  > rule fine -> win
  >   match {party}:winner{1,2} \{won\} \~ [{~}]x{2} \p{Lu}{2,} \:won {Cap} : {Cap}\x{41} \Q{}~\E
  > E
  > lede check a.rules
  lede: a.rules:3:12: warning: macro 'side' is used by no rule
    macro side {Cap}
               ^
  lede: a.rules:5:9: write {party}:winner: the field stands behind the brace
      match {party:winner} won
            ^
  lede: a.rules:7:9: '{party' is not closed: write {party}, or \{ for the sign itself
      match {party won
            ^
  lede: a.rules:9:9: expected {name} or a count like {2,3}; write \{ for the sign itself
      match {} {party}:winner
            ^
  lede: a.rules:11:9: ~ stands right before a word, as in ~play; write \~ for the sign itself
      match ~ win {party}:winner
            ^
  lede: a.rules:13:16: write {party}:winner without the blank, or \:winner for text
      match {party} :winner won
                   ^
  lede: a.rules:15:23: expected {name} or a count like {2,3}; write \{ for the sign itself
      match {party}:winner{2,x}
                          ^
  lede: a.rules:17:9: write {side}:winner: the field stands behind the brace
      match {side:winner} won
            ^
  lede: a.rules:19:24: write (?<winner>...) for a group, or \:winner for text
      match (?:Ann|{party}):winner (?:won):
                           ^
  a.rules: 8 errors, 1 warning; no example was run
  [1]
