A gold file that is not there is named, the others are read; with nothing to read there is nothing to score.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g none.jsonl -g gold.jsonl --types cast facts.jsonl
  lede: none.jsonl: No such file or directory
  1 document
                    gold   facts      tp      fp      fn      P      R     F1
  cast.strict          1       1       0       1       1  0.000  0.000  0.000
  cast.relaxed         1       1       1       0       0  1.000  1.000  1.000
  cast.extent          1       1       1       0       0  1.000  1.000  1.000
  cast.fields          1       1       0       1       1  0.000  0.000  0.000
  cast.actor           1       1       1       0       0  1.000  1.000  1.000
  cast.character       1       1       0       1       1  0.000  0.000  0.000
  micro.strict         1       1       0       1       1  0.000  0.000  0.000
  micro.relaxed        1       1       1       0       0  1.000  1.000  1.000
  macro.strict                                            0.000  0.000  0.000
  macro.relaxed                                           1.000  1.000  1.000
  [3]
  $ lede score -g none.jsonl facts.jsonl
  lede: none.jsonl: No such file or directory
  [2]
  $ mkdir empty; lede score -g empty facts.jsonl
  lede: empty: no *.jsonl or *.ann in this folder
  [2]
  $ lede score -g gold.jsonl none.jsonl
  lede: none.jsonl: No such file or directory
  [2]
  $ lede score -g gold.jsonl --docs none.txt --types cast facts.jsonl > out
  lede: none.txt: No such file or directory
  lede: gold.jsonl:1: no article 'a.txt' in --docs; its gold stays unplaced
  [3]
