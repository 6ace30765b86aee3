Gold may be brat's: NAME.ann judges NAME.txt. Events, and text-bound annotations that are no part of one, are facts; notes NAME=VALUE say what stands
elsewhere. Lines come in any order. What does not fit is named with its line.

  $ mkdir gold; printf 'Zoë 🎬 Ann Roe as Bo Lee\nin May.\n' > gold/a.txt
  $ printf 'E1\tcast:T1 actor:T2 character:T3\nT1\tcast 6 23;24 31\tAnn Roe as Bo Lee in May.\nT2\tactor 6 13\tAnn Roe\nT3\tcharacter 17 23\tBo Lee\n#1\tAnnotatorNotes T2\tvalue=Ann Lou Roe\n#2\tAnnotatorNotes E1\tfilm=Rust\n#3\tAnnotatorNotes E1\tis this one = right?\nT4\tdate 27 30\tMay\nA1\tkind T4 DATE\nA2\toptional T4\n*\tEquiv T2 T3\n' > gold/a.ann
  $ printf '%s\n' '{"doc":"a.txt","type":"cast","start":6,"end":31,"text":"Ann Roe as Bo Lee\nin May.","fields":{"actor":"Ann Lou Roe","character":"Bo Lee","film":"Dust"}}' > facts.jsonl
  $ lede score -g gold facts.jsonl --errors
  1 document
                    gold   facts      tp      fp      fn      P      R     F1
  cast.strict          1       1       0       1       1  0.000  0.000  0.000
  cast.relaxed         1       1       1       0       0  1.000  1.000  1.000
  cast.extent          1       1       1       0       0  1.000  1.000  1.000
  cast.fields          1       1       0       1       1  0.000  0.000  0.000
  cast.actor           1       1       1       0       0  1.000  1.000  1.000
  cast.character       1       1       1       0       0  1.000  1.000  1.000
  cast.film            1       1       0       1       1  0.000  0.000  0.000
  date.strict          0       0       0       0       0      -      -      -
  date.relaxed         0       0       0       0       0      -      -      -
  date.extent          0       0       0       0       0      -      -      -
  date.fields          0       0       0       0       0      -      -      -
  date.kind            0       0       0       0       0      -      -      -
  micro.strict         1       1       0       1       1  0.000  0.000  0.000
  micro.relaxed        1       1       1       0       0  1.000  1.000  1.000
  macro.strict                                            0.000  0.000  0.000
  macro.relaxed                                           1.000  1.000  1.000
  differs	a.txt	cast	Ann Roe as Bo Lee in May.	film: gold 'Rust' got 'Dust'
  $ lede score -g gold --docs gold facts.jsonl | grep cast.strict
  cast.strict          1       1       0       1       1  0.000  0.000  0.000
  $ printf 'T1\tdate 27 30\tJune\nT2 date\nT3\tdate 5\tx\nE1\tcast:T9\nT5\tdate 900 901\tM\nX1\ta b\tc\nT6\tdate 27 30\tMay\nT6\tdate 27 30\tMay\n' > gold/a.ann
  $ lede score -g gold/a.ann facts.jsonl | grep date.strict
  lede: gold/a.ann:2: expected tabs in 'T2 date'; skipped
  lede: gold/a.ann:3: expected TYPE START END in 'T3'; skipped
  lede: gold/a.ann:6: expected T, E, R, A, M, N, * or #, found 'X1'; skipped
  lede: gold/a.ann:8: a second annotation 'T6'; skipped
  lede: gold/a.ann:4: no text-bound annotation for 'cast:T9'; skipped
  lede: gold/a.ann:1: another text stands in the article at 'T1'; skipped
  lede: gold/a.ann:5: another text stands in the article at 'T5'; skipped
  date.strict          1       0       0       0       1      -  0.000  0.000
  $ : > gold/a.ann; lede score -g gold/a.ann facts.jsonl | grep cast.strict
  cast.strict          0       1       0       1       0  0.000      -  0.000
  $ printf 'T1\tdate 0 1\t\377\n' > bad.ann; lede score -g bad.ann facts.jsonl
  lede: bad.ann: not UTF-8 at byte 12; skipped
  [2]
  $ printf '\000T1\tdate 27 30\tMay\nT2\tdate 27 30\tMay\n' > nul.ann; lede score -g nul.ann facts.jsonl | grep date.strict
  lede: nul.ann:1: expected T, E, R, A, M, N, * or #, found ''; skipped
  lede: 1 fact in 1 document without gold is not counted
  date.strict         1       0       0       0       1      -  0.000  0.000
  $ lede score -g no.ann facts.jsonl
  lede: no.ann: No such file or directory
  [2]
