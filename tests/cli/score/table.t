Facts against gold: a row for each type and measure, each field, and the averages; facts come from a file or standard input.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g gold.jsonl facts.jsonl
  1 document
                    gold   facts      tp      fp      fn      P      R     F1
  cast.strict          1       1       0       1       1  0.000  0.000  0.000
  cast.relaxed         1       1       1       0       0  1.000  1.000  1.000
  cast.extent          1       1       1       0       0  1.000  1.000  1.000
  cast.fields          1       1       0       1       1  0.000  0.000  0.000
  cast.actor           1       1       1       0       0  1.000  1.000  1.000
  cast.character       1       1       0       1       1  0.000  0.000  0.000
  date.strict          1       2       1       1       0  0.500  1.000  0.667
  date.relaxed         1       2       1       1       0  0.500  1.000  0.667
  date.extent          1       2       1       1       0  0.500  1.000  0.667
  date.fields          1       2       1       1       0  0.500  1.000  0.667
  date.kind            1       2       1       1       0  0.500  1.000  0.667
  date.value           1       2       1       1       0  0.500  1.000  0.667
  micro.strict         2       3       1       2       1  0.333  0.500  0.400
  micro.relaxed        2       3       2       1       0  0.667  1.000  0.800
  macro.strict                                            0.250  0.500  0.333
  macro.relaxed                                           0.750  1.000  0.833
  $ lede score -g gold.jsonl < facts.jsonl > again; lede score -g gold.jsonl - < facts.jsonl > once-more
  $ lede score -g gold.jsonl facts.jsonl > first; cmp first again; cmp first once-more
