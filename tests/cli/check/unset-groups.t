A value or kind outside [...] whose group may be unset throws the fact away: a warning names the match line. A group in every alternative is set.

  $ cat > a.rules <<'E'
  > fact sale
  > rule optional -> sale
  >   match sold(?: for (?<_price>{Money}))? today
  >   value {_price}
  >   yes [sold for $5 today]()
  > rule either -> sale
  >   match (?:bid (?<_bid>{Money})|ask (?<_ask>{Money})) now
  >   kind {_bid}
  > rule elsewhere -> sale
  >   match (?<_price>{Money}) a piece
  >   match {Number} a pound
  >   value {_price}
  > rule behind -> sale
  >   match (?!(?<_no>{Number})){Money}{0,2} (?<_two>{Number}){0,2} (?<_some>{Number})* dear
  >   value {_no} {_two} {_some}
  > rule part -> sale
  >   match lent(?: for (?<_price>{Money}))? today
  >   value a loan[ of {_price}]
  >   yes [lent today](=a loan), [lent for $5 today](=a loan of $5)
  > rule well -> sale
  >   match (?:(?<_a>{Money}) net|net (?:(?<_a>{Number})))+ [(?] \(? (?=(?<_b>{Cap})) (?:(?<_c>{Lower})){1,2} (?'_d'{Word}) (?P<_e>{Word})
  >   value {_a} {_b} {_c} {_d} {_e}
  > rule unread -> sale
  >   match (?x) {Money} (?<_a>{Number})?
  >   match (?(?=a)b|c) {Money} (?<_a>{Number})?
  >   value [{_a}]
  > E
  > lede check a.rules
  lede: a.rules:3:9: warning: nothing in this pattern is required, so it runs on every sentence
      match sold(?: for (?<_price>{Money}))? today
            ^
  lede: a.rules:4:10: warning: a match of line 3 may lack group '_price' and then makes no fact; write [{_price}] where it may be missing
      value {_price}
             ^
  lede: a.rules:8:9: warning: a match of line 7 may lack group '_bid' and then makes no fact; write [{_bid}] where it may be missing
      kind {_bid}
            ^
  lede: a.rules:12:10: warning: a match of line 11 may lack group '_price' and then makes no fact; write [{_price}] where it may be missing
      value {_price}
             ^
  lede: a.rules:14:9: warning: nothing in this pattern is required, so it runs on every sentence
      match (?!(?<_no>{Number})){Money}{0,2} (?<_two>{Number}){0,2} (?<_some>{Number})* dear
            ^
  lede: a.rules:15:10: warning: a match of line 14 may lack group '_no' and then makes no fact; write [{_no}] where it may be missing
      value {_no} {_two} {_some}
             ^
  lede: a.rules:15:16: warning: a match of line 14 may lack group '_two' and then makes no fact; write [{_two}] where it may be missing
      value {_no} {_two} {_some}
                   ^
  lede: a.rules:15:23: warning: a match of line 14 may lack group '_some' and then makes no fact; write [{_some}] where it may be missing
      value {_no} {_two} {_some}
                          ^
  lede: a.rules:17:9: warning: nothing in this pattern is required, so it runs on every sentence
      match lent(?: for (?<_price>{Money}))? today
            ^
  a.rules: 7 rules, 2 examples, 0 failed, 9 warnings
