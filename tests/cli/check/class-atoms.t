What stands in [...] are characters: an atom or macro there is a slip, not a choice of its letters.

  $ cat > a.rules <<'END'
  > macro part [a{Cap}]
  > fact a
  > rule r -> a
  >   match [{Cap}{Initial}] {Number}
  >   match {Cap} [^]{Word}]
  > rule s -> a
  >   match {Number} {part}
  >   no Ann
  > rule well -> a
  >   match \[{Cap}\] [\p{Lu}\x{e9}] [\]{}a-z]{2,3} [[:digit:]{] \Q[{Cap}]\E {Number}
  >   no Ann
  > END
  > lede check a.rules
  lede: a.rules:4:10: '{Cap}' cannot stand in [...], which is for characters; write (?:{Cap}|...)
      match [{Cap}{Initial}] {Number}
             ^
  lede: a.rules:5:18: '{Word}' cannot stand in [...], which is for characters; write (?:{Word}|...)
      match {Cap} [^]{Word}]
                     ^
  lede: a.rules:7:18: '{Cap}' cannot stand in [...], which is for characters; write (?:{Cap}|...)
      match {Number} {part}
                     ^
  a.rules: 3 errors, 0 warnings; no example was run
  [1]
