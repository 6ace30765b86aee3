A field or type that is not there is shown where it stands, with the near name that is.

  $ cat > a.rules <<'E'
  > fact team
  > fact win winner:team loser:taem
  >   nearby winer
  >   carry  losr
  >   titled
  > rule a -> win
  >   match {Cap}:winer beat (?<lozer>{Cap}) (?'loser_'{Cap})
  >   set   winnr Alder
  >   when  Quotaton
  > rule b -> win
  >   match (?<winners>{Cap}) beat
  >   each  winer in winners:{Cap}
  >   when  teem
  > jsonld win {"name":"{winnerr}"}
  > E
  > lede check a.rules
  lede: a.rules:2:28: no type 'taem'; did you mean 'team'?
    fact win winner:team loser:taem
                               ^
  lede: a.rules:3:10: type 'win' has no field 'winer'; did you mean 'winner'?
      nearby winer
             ^
  lede: a.rules:4:10: type 'win' has no field 'losr'; did you mean 'loser'?
      carry  losr
             ^
  lede: a.rules:5:9: expected a field of type 'win'
      titled
            ^
  lede: a.rules:7:15: type 'win' has no field 'winer'; did you mean 'winner'?
      match {Cap}:winer beat (?<lozer>{Cap}) (?'loser_'{Cap})
                  ^
  lede: a.rules:7:29: type 'win' has no field 'lozer'; did you mean 'loser'?
      match {Cap}:winer beat (?<lozer>{Cap}) (?'loser_'{Cap})
                                ^
  lede: a.rules:7:45: type 'win' has no field 'loser_'; did you mean 'loser'?
      match {Cap}:winer beat (?<lozer>{Cap}) (?'loser_'{Cap})
                                                ^
  lede: a.rules:8:9: type 'win' has no field 'winnr'; did you mean 'winner'?
      set   winnr Alder
            ^
  lede: a.rules:9:9: no type 'Quotaton'; did you mean 'Quotation'?
      when  Quotaton
            ^
  lede: a.rules:12:9: type 'win' has no field 'winer'; did you mean 'winner'?
      each  winer in winners:{Cap}
            ^
  lede: a.rules:13:9: no type 'teem'; did you mean 'team'?
      when  teem
            ^
  lede: a.rules:14:22: type 'win' has no field 'winnerr'; did you mean 'winner'?
    jsonld win {"name":"{winnerr}"}
                         ^
  a.rules: 12 errors, 0 warnings; no example was run
  [1]
