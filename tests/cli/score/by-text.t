Gold without offsets equals facts with its text, overlaps those that contain it, and each answers one fact only.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","text":"May"}
  > {"doc":"a.txt","type":"date","text":"May","nth":2}
  > {"doc":"a.txt","type":"date","text":"1950"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":0,"end":3,"text":"May"}
  > {"doc":"a.txt","type":"date","start":10,"end":13,"text":"May"}
  > {"doc":"a.txt","type":"date","start":20,"end":23,"text":"May"}
  > {"doc":"a.txt","type":"date","start":30,"end":37,"text":"in 1950"}
  > END
  $ lede score -g gold.jsonl --errors facts.jsonl
  1 document
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         3       4       2       2       1  0.500  0.667  0.571
  date.relaxed        3       4       3       1       0  0.750  1.000  0.857
  date.extent         3       4       2       2       1  0.500  0.667  0.571
  date.fields         3       4       3       1       0  0.750  1.000  0.857
  micro.strict        3       4       2       2       1  0.500  0.667  0.571
  micro.relaxed       3       4       3       1       0  0.750  1.000  0.857
  macro.strict                                           0.500  0.667  0.571
  macro.relaxed                                          0.750  1.000  0.857
  extra	a.txt	date	May
  differs	a.txt	date	1950	extent: gold '1950' got 'in 1950'
