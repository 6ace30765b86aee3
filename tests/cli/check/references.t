What the lines of a fact and a rule name must be there: carry, roles, needs, when.

  $ cat > bad.rules <<'END'
  > list word word.txt
  > fact quote speaker
  >   carry speaker from talk silence
  >   roles part word
  > fact talk speeker
  > fact part who
  > rule quote.any -> quote
  >   needs wrod
  >   when  Quotation soon
  >   match {word}
  > rule talk.any -> talk
  >   needs
  >   match {word}
  > rule part.any -> part
  >   match {word}
  > fact more speaker
  >   carry speaker of talk
  >   roles part
  > END
  $ echo roe > word.txt
  $ lede check bad.rules
  lede: bad.rules:3:22: type 'talk' has no field 'speaker'; did you mean 'speeker'?
      carry speaker from talk silence
                         ^
  lede: bad.rules:3:27: no type 'silence'
      carry speaker from talk silence
                              ^
  lede: bad.rules:4:9: type 'part' has no field 'noun'
      roles part word
            ^
  lede: bad.rules:8:9: no list 'wrod'
      needs wrod
            ^
  lede: bad.rules:9:19: expected 'in paragraph', 'next' or the end of the line, found 'soon'
      when  Quotation soon
                      ^
  lede: bad.rules:12:8: expected the lists of which something must be there
      needs
           ^
  lede: bad.rules:17:17: expected 'from TYPE', found 'of'
      carry speaker of talk
                    ^
  lede: bad.rules:17:20: type 'talk' has no field 'speaker'; did you mean 'speeker'?
      carry speaker of talk
                       ^
  lede: bad.rules:18:13: expected 'roles TYPE LIST'
      roles part
                ^
  bad.rules: 9 errors, 0 warnings; no example was run
  [1]

Indirect speech and a role are found, and go on to the quotation.

  $ cat > good.rules <<'END'
  > list name  name.txt
  > list noun  noun.txt
  > list sure  sure.txt
  > list say   say.txt
  > fact person quiet
  > fact role who:person noun quiet
  > fact talk speaker:person quiet
  > fact quote speaker:person
  >   once
  >   carry speaker from talk
  >   roles role sure
  > rule person.name -> person
  >   match {name}
  > rule role.name -> role
  >   match {noun}:noun {person}:who
  > rule talk.says -> talk
  >   when  Quotation next
  >   needs say
  >   match {person}:speaker {say} so
  > rule quote.by -> quote
  >   match (?<_extent>{Quotation}) (?<speaker>the {noun}) {say}
  > rule quote.bare -> quote
  >   match {Quotation}
  > END
  $ echo Roe > name.txt; echo clerk > noun.txt; echo the > sure.txt; echo says > say.txt
  $ printf 'Clerk Roe says so.\n\n"It never stopped at all."\n\n"It did stop some day," the clerk says.\n' > a.txt
  $ lede run -r good.rules --types quote --format tsv a.txt
  doc	start	end	text	value	kind	speaker	rule
  a.txt	21	45	It never stopped at all.			Roe	quote.bare
  a.txt	49	70	It did stop some day,			Roe	quote.by
  $ lede run -r good.rules --types talk --format tsv a.txt
  doc	start	end	text	value	kind	speaker	rule
  a.txt	6	17	Roe says so			Roe	talk.says
  $ lede run -r good.rules --types quote --trace a.txt | sed 's/,"rule":.*//'
  {"doc":"a.txt","type":"quote","start":21,"end":45,"text":"It never stopped at all.","fields":{"speaker":{"start":6,"end":9,"text":"Roe","value":"Roe","how":"carried over","from":{"start":6,"end":17,"text":"Roe says so","type":"talk"
  {"doc":"a.txt","type":"quote","start":49,"end":70,"text":"It did stop some day,","fields":{"speaker":{"start":72,"end":81,"text":"the clerk","value":"Roe","how":"the only one who is called so","from":{"start":0,"end":9,"text":"Clerk Roe","type":"role"
