What is explained: a sentence, a file, a line of it; rules and types by name.

  $ cp -R "$PACK" pack
  $ lede why -r pack 'Ann Roe as Bo Lee was fun.'
  found cast "Ann Roe as Bo Lee"
    actor: Ann Roe
    character: Bo Lee
    by cast.as pack/small.rules:26  saw {person} as {person}
    person "Ann Roe"  by person.full pack/small.rules:16  saw {first_name|Cap} {Cap}
    person "Bo Lee"  by person.full pack/small.rules:16  saw {first_name|Cap} {Cap}
  2 rules found nothing; --top 5 shows the nearest
  $ printf 'A line.\nAnn Roe as Bo Lee\nOn March 3, no.\n' > a.txt
  $ lede why -r pack a.txt:3 --date 2011-03-01
  found date "March 3" = 2011-03-03  kind DATE
    by date.month-day pack/small.rules:20  saw {month} 3
  2 rules found nothing; --top 5 shows the nearest
  $ lede why -r pack a.txt:2 --want date
  not found date.month-day  pack/small.rules:20
    lacks {month}
    hint: {month} stands elsewhere in the paragraph: try `scope paragraph`
  $ lede why -r pack a.txt:9
  lede: a.txt: no line 9
  [3]
  $ lede why -r pack missing.txt:2
  lede: missing.txt: No such file or directory
  [3]
  $ printf '{"id":"x","text":"Nothing here."}\n{"id":"y","text":"Ann Roe as Bo Lee"}\n' > d.jsonl
  $ lede why -r pack d.jsonl:2 | head -n 1
  found cast "Ann Roe as Bo Lee"
  $ lede why -r pack --json 'Ann Roe was Bo Lee' --rule cast.as
  {"outcome":"lacks","rule":"cast.as","at":"pack/small.rules:26","pattern":"{person}:actor as {person}:character","start":0,"end":18,"text":"Ann Roe was Bo Lee","atoms":["\"as\""]}
  $ lede why -r pack --json 'Ann Roe as Bo Lee' --rule cast.as | jq -c '[.outcome, .fact.text, .fact.trace.from[0].rule]'
  ["found","Ann Roe as Bo Lee","person.full"]
  $ lede why -r pack --rule cast.ass 'Ann Roe'
  lede why: no rule 'cast.ass' in this pack, did you mean 'cast.as'?; try 'lede help why'
  [2]
  $ lede why -r pack --rule '' 'Ann Roe'
  lede why: bad RULE '' for --rule; the name of a rule; try 'lede help why'
  [2]
  $ lede why -r pack --want persom 'Ann Roe'
  lede why: no type 'persom' in this pack, did you mean 'person'?; try 'lede help why'
  [2]
  $ lede why -r pack
  lede why: no sentence or file; try 'lede help why'
  [2]
  $ lede why 'Ann Roe'
  lede why: no rules: name a pack with -r; try 'lede help why'
  [2]
  $ lede why -r pack Ann Roe
  lede why: one sentence or file at a time: put a sentence in quotation marks; try 'lede help why'
  [2]
  $ lede why -r pack --top 1 'Ann Roe was late.'
  not found cast.as  pack/small.rules:26
    lacks "as"
  2 more rules found nothing; --top 0 shows all

A word alone is taken for a file.

  $ lede why -r pack Hello
  lede: Hello: no such file; a sentence has two words or more, in quotation marks
  [3]
  $ lede why -r pack ''
  lede why: no sentence or file; try 'lede help why'
  [2]

Rules of the pack come before those of packs that it includes, which are counted apart.

  $ mkdir -p all/main all/names
  $ printf 'fact name\nrule name.one -> name\n  match Mr {Cap}\nrule name.two -> name\n  match Mrs {Cap}\nrule name.three -> name\n  match here\n  unless here\n' > all/names/names.rules
  $ printf 'include ../names\nfact sat\nrule sat.down -> sat\n  match {name} sat down\nrule sat.up -> sat\n  match sat up\n' > all/main/main.rules
  $ lede why -r all/main --top 2 'Ann Roe sat there.'
  lost name.three  all/main/../names/names.rules:7  "here"
    vetoed by `unless here` all/main/../names/names.rules:8, which matches "here"
  not found sat.up  all/main/main.rules:6
    match  sat up
               ^ asks for "up"
    saw    Ann Roe sat there.
                       ^ and this stands here
  not found name.one  all/main/../names/names.rules:3
    match  Mr {Cap}
           ^ asks for "Mr"
    saw    {Cap} {Cap} sat there.
           ^ and this stands here
  2 more rules found nothing, 1 of them of included packs; --top 0 shows all
  $ lede why -r all/main --top 1 'Ann Roe sat there.'
  lost name.three  all/main/../names/names.rules:7  "here"
    vetoed by `unless here` all/main/../names/names.rules:8, which matches "here"
  not found sat.up  all/main/main.rules:6
    match  sat up
               ^ asks for "up"
    saw    Ann Roe sat there.
                       ^ and this stands here
  3 more rules found nothing, 2 of them of included packs; --top 0 shows all
  $ lede why -r all/main 'Mr Roe sat there.'
  lost name.three  all/main/../names/names.rules:7  "here"
    vetoed by `unless here` all/main/../names/names.rules:8, which matches "here"
  4 rules found nothing, 2 of them of included packs; --top 5 shows the nearest
  $ cd all/main; lede why -r main.rules --top 1 'Ann Roe sat there.'
  lost name.three  ../names/names.rules:7  "here"
    vetoed by `unless here` ../names/names.rules:8, which matches "here"
  not found sat.up  main.rules:6
    match  sat up
               ^ asks for "up"
    saw    Ann Roe sat there.
                       ^ and this stands here
  3 more rules found nothing, 2 of them of included packs; --top 0 shows all
