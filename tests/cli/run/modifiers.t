A part of a value in brackets is left out when its group or feature is missing.

  $ printf 'word\tmod\nearly\tSTART\nsometime\t\nlate\tEND\n' > parts.tsv
  $ cat > dates.rules <<'END'
  > list part parts.tsv
  > fact date
  > rule date.year -> date
  >   match (?:{part}:part )?{Year}:y
  >   value {y}[; mod={part.mod}]
  >   yes [early 1990](=1990) and [1991](=1991)
  > END
  $ lede check dates.rules
  dates.rules: 1 rule, 1 example, 0 failed, 0 warnings
  $ echo 'In early 1990, in 1991 and late 1992.' | lede run -r dates.rules
  {"doc":"stdin","type":"date","start":3,"end":13,"text":"early 1990","value":"1990","kind":"DATE","mod":"START","rule":"date.year"}
  {"doc":"stdin","type":"date","start":18,"end":22,"text":"1991","value":"1991","kind":"DATE","rule":"date.year"}
  {"doc":"stdin","type":"date","start":27,"end":36,"text":"late 1992","value":"1992","kind":"DATE","mod":"END","rule":"date.year"}
