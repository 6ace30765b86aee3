An error of an each line is said once, however many match lines the rule has; a name that is declared again says where it was first;
a line of a rule at the margin is told to go in.

  $ cat > a.rules <<'E'
  > list team team.txt
  > fact win winner loser
  > rule a -> win
  >   match (?<who>{team}) won
  >   match (?<who>{team}) has won
  >   each  winer in who:{taem}
  > rule a -> win
  > match {team}:winner won
  >   no    Ann
  > macro team x
  > carry winner
  > E
  > echo Alder > team.txt; lede check a.rules
  lede: a.rules:6:9: type 'win' has no field 'winer'; did you mean 'winner'?
      each  winer in who:{taem}
            ^
  lede: a.rules:6:23: no list or type 'taem'; did you mean 'team'?
      each  winer in who:{taem}
                          ^
  lede: a.rules:7:6: rule 'a' is declared twice: first at a.rules:3
    rule a -> win
         ^
  lede: a.rules:8:1: 'match' is a line of a rule or fact: begin it with blanks
    match {team}:winner won
    ^
  lede: a.rules:10:7: 'team' is declared twice: first at a.rules:1
    macro team x
          ^
  lede: a.rules:11:1: 'carry' is a line of a rule or fact: begin it with blanks
    carry winner
    ^
  a.rules: 6 errors, 0 warnings; no example was run
  [1]
