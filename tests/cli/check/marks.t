Marks of examples name fields that are there, are closed, and stand in no `no`. A bracket behind a backslash, or with a partner, is text.

  $ cat > a.rules <<'E'
  > fact win winner loser
  > rule a -> win
  >   match {Cap}:winner beat {Cap}:loser
  >   yes [Alder](winer) beat [Corrin](loser=Corrin)
  >   yes @2010-01-10 [Alder](winner beat Corrin
  >   yes [Alder (winner) beat Corrin
  >   no  [Alder](winner) lost
  >   yes \[so [sic] [Alder](winner) beat [Corrin](loser)
  > E
  > lede check a.rules
  lede: a.rules:4:15: type 'win' has no field 'winer'; did you mean 'winner'?
      yes [Alder](winer) beat [Corrin](loser=Corrin)
                  ^
  lede: a.rules:5:26: this mark is not closed: write [text](field)
      yes @2010-01-10 [Alder](winner beat Corrin
                             ^
  lede: a.rules:6:7: this bracket is not closed: write [text](field), or \[ for the sign itself
      yes [Alder (winner) beat Corrin
          ^
  lede: a.rules:7:15: a no has no marks: nothing is to be found in it
      no  [Alder](winner) lost
                  ^
  a.rules: 4 errors, 0 warnings; no example was run
  [1]
  $ sed '/winer/d; /2010/d; /Alder (/d; /lost/d' a.rules > b.rules; lede check b.rules
  b.rules: 1 rule, 1 example, 0 failed, 0 warnings
