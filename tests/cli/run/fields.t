Fields that no pattern fills: constants, what is nearby, what the document is about; facts that yield; titles that are kept.

  $ cat > f.rules <<'END'
  > list title titles.tsv
  > fact work quiet
  >   again whole
  > fact head quiet
  > fact name quiet
  >   again by-part
  >   gender title title
  > fact part actor:name role:name film:work status
  >   nearby film
  >   default film head
  >   titled role
  >   yields no-part
  > fact no-part actor:name role:name film:work status quiet
  > rule work.marks -> work
  >   match '(?<_extent>[A-Z][^']+)'
  > rule head.alone -> head
  >   scope paragraph
  >   match \A'{work}:w'\Z
  >   value {w}
  > rule name.two -> name
  >   match {Cap} {Cap}
  > rule part.maybe -> part
  >   match {name}:actor might play {name}:role
  >   set status rumoured   # not sure yet
  > rule part.plays -> part
  >   match {name}:actor (?:might )?plays? (?<role>(?:Mrs )?(?:{name}|Lee))
  > rule no-part.not -> no-part
  >   match {name}:actor plays {name}:role no more
  >   set status denied
  > END
  $ printf 'word\tgender\nMrs\tf\n' > titles.tsv
  $ printf "'Rust, Valley'\n\nAnn Roe might play Bo Lee. Cy Dell plays Bo Lee.\n" > t.txt; lede run -r f.rules t.txt | sed 's/.*"fields"://'
  {"actor":{"start":16,"end":23,"text":"Ann Roe","value":"Ann Roe"},"role":{"start":35,"end":41,"text":"Bo Lee","value":"Bo Lee"},"film":{"value":"Rust, Valley"},"status":{"value":"rumoured"}},"rule":"part.maybe"}
  {"actor":{"start":43,"end":50,"text":"Cy Dell","value":"Cy Dell"},"role":{"start":57,"end":63,"text":"Bo Lee","value":"Bo Lee"},"film":{"value":"Rust, Valley"}},"rule":"part.plays"}
  $ printf "In 'Salt' and in 'Rust' Ann Roe plays Mrs Lee. In 'Salt' it rained.\n\nCy Dell plays Mrs Lee.\n" > t.txt; lede run -r f.rules t.txt | sed 's/.*"fields"://'
  {"actor":{"start":24,"end":31,"text":"Ann Roe","value":"Ann Roe"},"role":{"start":38,"end":45,"text":"Mrs Lee","value":"Mrs Lee"},"film":{"value":"Rust"}},"rule":"part.plays"}
  {"actor":{"start":69,"end":76,"text":"Cy Dell","value":"Cy Dell"},"role":{"start":83,"end":90,"text":"Mrs Lee","value":"Mrs Lee"},"film":{"value":"Salt"}},"rule":"part.plays"}
  $ printf "Ann Roe plays Bo Lee no more. Cy Dell plays Mrs Lee.\n" > t.txt; lede run -r f.rules --types part,no-part t.txt | sed 's/.*"type"://'
  "no-part","start":0,"end":28,"text":"Ann Roe plays Bo Lee no more","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"role":{"start":14,"end":20,"text":"Bo Lee","value":"Bo Lee"},"status":{"value":"denied"}},"rule":"no-part.not"}
  "part","start":30,"end":51,"text":"Cy Dell plays Mrs Lee","fields":{"actor":{"start":30,"end":37,"text":"Cy Dell","value":"Cy Dell"},"role":{"start":44,"end":51,"text":"Mrs Lee","value":"Mrs Lee"}},"rule":"part.plays"}
  $ printf 'fact a b\n  default c\n  titled d\n  yields e\nrule a.1 -> a\n  match gold\n  set e x\n  set b\n' > b.rules; lede check b.rules
  lede: b.rules:2:11: type 'a' has no field 'c'
      default c
              ^
  lede: b.rules:3:10: type 'a' has no field 'd'
      titled d
             ^
  lede: b.rules:4:10: no type 'e'
      yields e
             ^
  lede: b.rules:6:9: warning: nothing in this pattern is required, so it runs on every sentence
      match gold
            ^
  lede: b.rules:7:7: type 'a' has no field 'e'
      set e x
          ^
  lede: b.rules:8:8: expected the value of field 'b'
      set b
           ^
  b.rules: 5 errors, 1 warning; no example was run
  [1]

With tight the extent is that of the fields; in Ann "Bo" Roe as Bo the role is Bo.

  $ cat > g.rules <<'END'
  > fact name quiet
  >   again by-part
  > fact part actor:name role:name job
  > rule name.two -> name
  >   match {Cap} ["']{Cap}["'] {Cap}
  >   match {Cap} {Cap}
  > rule part.as -> part
  >   match {name}:actor as {name}:role
  > rule part.by -> part
  >   match (?<job>made) by (?<people>{name} and {name})
  >   each actor in people:{name}
  >   tight
  > END
  $ printf 'Ann "Bo" Roe as Bo. It was made by Cy Dell and Di Lund.\n' > t.txt; lede run -r g.rules t.txt | sed 's/.*"type"://; s/"start":[0-9]*,"end":[0-9]*,//g'
  "part","text":"Ann \"Bo\" Roe as Bo","fields":{"actor":{"text":"Ann \"Bo\" Roe","value":"Ann \"Bo\" Roe"},"role":{"text":"Bo","value":"Bo"}},"rule":"part.as"}
  "part","text":"made by Cy Dell and Di Lund","fields":{"actor":{"text":"Di Lund","value":"Di Lund"},"job":{"text":"made","value":"made"}},"rule":"part.by"}
  "part","text":"made by Cy Dell","fields":{"actor":{"text":"Cy Dell","value":"Cy Dell"},"job":{"text":"made","value":"made"}},"rule":"part.by"}
