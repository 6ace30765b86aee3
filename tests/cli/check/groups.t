Value, kind and each may name only groups of a match line, and features that a list of that line has.

  $ printf 'word\tnumber\nMarch\t3\n' > m.tsv; cat > a.rules <<'END'
  > list month m.tsv
  > fact day
  > fact cast actor part
  > rule d -> day
  >   match (?<month>{month}) (?<d>{Number}) (?<_y>{Year})
  >   match (?<d>{Number}) (?<month>{month})
  >   value {year}-{month.numbr:02}-{dd}, {_y} {zone:a}
  >   kind  {knd}
  > rule c -> cast
  >   match (?<actors>{Cap}(?: {Cap})*) as (?<parts>{Cap}(?: {Cap})*)
  >   each  actor in actors:{Cap}; part in part:{Cap}
  > rule e -> cast
  >   match (?<actors>{Cap}(?: {Cap})*) as
  >   each  actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}
  >   each  actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}
  >   each  _extent in actors:{Cap}
  > END
  > lede check a.rules
  lede: a.rules:7:23: no list of this rule has a column 'numbr'; did you mean 'number'?
      value {year}-{month.numbr:02}-{dd}, {_y} {zone:a}
                          ^
  lede: a.rules:7:34: no match line has a group 'dd'; did you mean 'd'?
      value {year}-{month.numbr:02}-{dd}, {_y} {zone:a}
                                     ^
  lede: a.rules:7:40: warning: a match of line 6 may lack group '_y' and then makes no fact; write [{_y}] where it may be missing
      value {year}-{month.numbr:02}-{dd}, {_y} {zone:a}
                                           ^
  lede: a.rules:8:10: no match line has a group 'knd'
      kind  {knd}
             ^
  lede: a.rules:10:43: type 'cast' has no field 'parts'; did you mean 'part'?
      match (?<actors>{Cap}(?: {Cap})*) as (?<parts>{Cap}(?: {Cap})*)
                                              ^
  lede: a.rules:11:40: no match line has a group 'part'; did you mean 'parts'?
      each  actor in actors:{Cap}; part in part:{Cap}
                                           ^
  lede: a.rules:15:101: more than 8 parts of each in one rule
    actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}; actor in actors:{Cap}
                                                                ^
  lede: a.rules:16:9: more than 8 parts of each in one rule
      each  _extent in actors:{Cap}
            ^
  a.rules: 7 errors, 1 warning; no example was run
  [1]
  $ printf 'fact a b\nrule r -> a\n  match (?<bs>{Cap}+)\n  each _extent in bs:{Cap}\n' > b.rules; lede check b.rules
  lede: b.rules:4:8: type 'a' has no field '_extent'
      each _extent in bs:{Cap}
           ^
  b.rules: 1 error, 0 warnings; no example was run
  [1]
