With the pack it is told what each rule tried, and its rules none of whose matches became a fact are named, with the reason: all lost to
another fact, vetoed, unequal lists, nothing left of the match, the limit, or no match at all. Rules that found something, wanted or not,
are not among these.

  $ cat > pack.rules <<'END'
  > fact day
  > fact pair left right
  > rule day.long -> day
  >   match May \d+
  > rule day.short -> day
  >   match May
  > rule day.vetoed -> day
  >   match June \d+
  >   unless in June
  > rule pair.of -> pair
  >   match (?<lefts>\w+(?: \w+)*) versus (?<rights>\w+(?: \w+)*)
  >   each left in lefts:\w+; right in rights:\w+
  > rule day.slow -> day
  >   match (a+)+[bc]
  > rule day.dead -> day
  >   match December
  > END
  $ printf 'On May 4 and in June 5.\n\nOne two versus three.\n\nShe said aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.\n' > a.txt
  $ echo '{"doc":"a.txt","type":"day","text":"May 4"}' > gold.jsonl
  $ lede run -r pack.rules a.txt > facts.jsonl
  lede: a.txt: rule day.slow needs more than 200000 steps in line 5, on 'She said aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'; its facts there are missing
  [3]
  $ lede score -g gold.jsonl --docs a.txt --by-rule -r pack.rules facts.jsonl > out; sed 1,/macro.relaxed/d out
  
  rule              fired   right differs   wrong    only      P matches  vetoes unequal    lost  limits
  day.long              1       1       0       0       1  1.000       1       0       0       0       0
  
  no rule found    missed
  day                   0
  
  without a fact  matches  vetoes unequal    lost  limits  why
  day.short             1       0       0       1       0  shadowed
  day.vetoed            1       1       0       0       0  vetoed
  pair.of               1       0       1       0       0  unequal
  day.slow              0       0       0       0       1  limit
  day.dead              0       0       0       0       0  dead
  $ lede score -g gold.jsonl --docs a.txt --by-rule -r pack.rules --types day facts.jsonl > out; grep -c ^pair out
  0
  [1]
  $ lede score -g gold.jsonl --docs a.txt --by-rule -r pack.rules --json facts.jsonl | jq -c '.rules[], .silent_rules[]'
  {"rule":"day.long","fired":1,"right":1,"differs":0,"wrong":0,"only":1,"matches":1,"vetoes":0,"unequal":0,"lost":0,"limits":0}
  {"rule":"day.short","why":"shadowed","matches":1,"vetoes":0,"unequal":0,"lost":1,"limits":0}
  {"rule":"day.vetoed","why":"vetoed","matches":1,"vetoes":1,"unequal":0,"lost":0,"limits":0}
  {"rule":"pair.of","why":"unequal","matches":1,"vetoes":0,"unequal":1,"lost":0,"limits":0}
  {"rule":"day.slow","why":"limit","matches":0,"vetoes":0,"unequal":0,"lost":0,"limits":1}
  {"rule":"day.dead","why":"dead","matches":0,"vetoes":0,"unequal":0,"lost":0,"limits":0}

The articles are read for it, so they must be named; and a pack that cannot run says why.

  $ lede score -g gold.jsonl --by-rule -r pack.rules facts.jsonl
  lede score: --rules needs --by-rule and --docs; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --docs a.txt -r pack.rules facts.jsonl
  lede score: --rules needs --by-rule and --docs; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --docs a.txt --by-rule -r ./nowhere.rules facts.jsonl
  lede: ./nowhere.rules: No such file or directory
  [2]

Of rules of included packs those that found nothing are counted, unless types are chosen; a table without rules is left out.

  $ mkdir -p own names
  $ printf 'fact name\nrule name.one -> name\n  match Mr {Cap}\nrule name.two -> name\n  match Mrs {Cap}\n' > names/names.rules
  $ printf 'include ../names\nfact win winner:name prize\nrule win.won -> win\n  match {name}:winner won (?<prize>\\w+)\n' > own/own.rules
  $ printf 'Nobody won.\n' > b.txt
  $ echo '{"doc":"b.txt","type":"win","text":"Nobody won"}' > win.jsonl
  $ lede score -g win.jsonl --docs b.txt --by-rule -r own /dev/null > out; sed 1,/macro.relaxed/d out
  
  no rule found    missed
  win                   1
  
  without a fact  matches  vetoes unequal    lost  limits  why
  win.won               0       0       0       0       0  dead
  
  2 rules of included packs are without a fact; --types A,B names those of some types
  $ lede score -g win.jsonl --docs b.txt --by-rule -r own --json /dev/null | jq -c '.silent_rules, .silent_included'
  [{"rule":"win.won","why":"dead","matches":0,"vetoes":0,"unequal":0,"lost":0,"limits":0}]
  2
  $ lede score -g win.jsonl --docs b.txt --by-rule -r own --types win,name /dev/null > out
  lede score: no type 'name' in gold or facts; try 'lede help score'
  [2]
  $ printf '%s\n' '{"doc":"b.txt","type":"win","text":"Nobody won"}' '{"doc":"b.txt","type":"name","text":"Nobody"}' > both.jsonl
  $ lede score -g both.jsonl --docs b.txt --by-rule -r own --types win,name /dev/null > out; sed '1,/no rule/d' out
  name                  1
  win                   1
  
  without a fact  matches  vetoes unequal    lost  limits  why
  name.one              0       0       0       0       0  dead
  name.two              0       0       0       0       0  dead
  win.won               0       0       0       0       0  dead

Types and fields of the gold that the pack does not have are slips; each is named once.

  $ printf '%s\n' '{"doc":"b.txt","type":"win","text":"Nobody","fields":{"winer":"Nobody","prize":"x"}}' '{"doc":"b.txt","type":"win","text":"won","fields":{"winer":"x","zone":"y"}}' '{"doc":"b.txt","type":"wins","text":"won","value":"won"}' > slip.jsonl
  $ lede score -g slip.jsonl --docs b.txt --by-rule -r own /dev/null > out
  lede: gold has a field 'winer', which is not in type win of own; did you mean 'winner'?
  lede: gold has a field 'zone', which is not in type win of own
  lede: gold has a type 'wins', which is not in own; did you mean 'win'?
