brat's stand-off annotations: the text, its facts with offsets in code points, and an annotation.conf. A fact with fields is an event; what stands
elsewhere, or means other words, is a note; extents with line breaks are fragments.

  $ cp -r "$PACK" pack
  $ printf 'Zo\303\253 \360\237\216\254 Ann Roe as Bo Lee, March 3.\n"Not\r\nnow," Roe said. "Ever" said nobody.\n' > a.txt
  $ printf 'Nothing.\n' > none.txt
  $ lede run -r pack --format brat --output out a.txt none.txt
  $ ls out; cmp a.txt out/a.txt && cat out/a.ann
  a.ann
  a.txt
  annotation.conf
  none.ann
  none.txt
  T1	cast 6 23	Ann Roe as Bo Lee
  T2	actor 6 13	Ann Roe
  T3	character 17 23	Bo Lee
  E1	cast:T1 actor:T2 character:T3
  T4	date 25 32	March 3
  #1	AnnotatorNotes T4	value=XXXX-03-03
  A1	kind T4 DATE
  T5	quote 35 38;40 44	Not now,
  T6	speaker 46 49	Roe
  #2	AnnotatorNotes T6	value=Ann Roe
  T7	cue 50 54	said
  E2	quote:T5 speaker:T6 cue:T7
  $ cat out/annotation.conf
  [entities]
  date
  speaker
  cue
  actor
  character
  
  [relations]
  
  [events]
  quote	speaker?:speaker, cue?:cue
  cast	actor?:actor, character?:character
  
  [attributes]
  kind	Arg:<ANY>, Value:DATE|TIME|DURATION|SET
  optional	Arg:<ANY>
  $ echo '[mine]' > out/annotation.conf; lede run -r pack --format brat --output out a.txt; cat out/annotation.conf
  [mine]
  $ lede run -r pack a.txt none.txt > facts.jsonl; lede score -g out --docs out facts.jsonl | grep -e strict -e documents
  2 documents
  cast.strict          1       1       1       0       0  1.000  1.000  1.000
  date.strict          1       1       1       0       0  1.000  1.000  1.000
  quote.strict         1       1       1       0       0  1.000  1.000  1.000
  micro.strict         3       3       3       0       0  1.000  1.000  1.000
  macro.strict                                            1.000  1.000  1.000
  $ rm out/*.txt; lede score -g out facts.jsonl | grep micro.strict
  micro.strict         3       3       3       0       0  1.000  1.000  1.000
  $ lede run -r pack --format brat a.txt
  lede run: --format brat writes files: name a folder with --output; try 'lede help run'
  [2]
  $ lede run -r pack --format brat --offsets bytes -o out a.txt
  lede run: --format brat counts as it must: leave --offsets out; try 'lede help run'
  [2]
  $ lede run -r pack --format brat -o . a.txt
  lede run: the articles are in '.': name another folder with --output; try 'lede help run'
  [2]
