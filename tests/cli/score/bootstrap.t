How far an F1 would move if other documents had been chosen: the middle 95 of 100 samples, the same in every run.

  $ for i in 1 2 3 4 5 6 7 8 9; do echo "{\"doc\":\"$i.txt\",\"type\":\"date\",\"start\":0,\"end\":4,\"value\":\"$i\"}"; done > gold.jsonl
  $ (head -n 6 gold.jsonl; echo '{"doc":"1.txt","type":"cast","start":7,"end":9}') > facts.jsonl
  $ lede score -g gold.jsonl --bootstrap 1000 facts.jsonl
  9 documents
                   gold   facts      tp      fp      fn      P      R     F1  95 % of F1
  cast.strict         0       1       0       1       0  0.000      -  0.000   0.000-0.000
  cast.relaxed        0       1       0       1       0  0.000      -  0.000   0.000-0.000
  cast.extent         0       1       0       1       0  0.000      -  0.000   0.000-0.000
  cast.fields         0       1       0       1       0  0.000      -  0.000   0.000-0.000
  date.strict         9       6       6       0       3  1.000  0.667  0.800   0.500-1.000
  date.relaxed        9       6       6       0       3  1.000  0.667  0.800   0.500-1.000
  date.extent         9       6       6       0       3  1.000  0.667  0.800   0.500-1.000
  date.fields         9       6       6       0       3  1.000  0.667  0.800   0.500-1.000
  date.value          9       6       6       0       3  1.000  0.667  0.800   0.500-1.000
  micro.strict        9       7       6       1       3  0.857  0.667  0.750   0.500-0.941
  micro.relaxed       9       7       6       1       3  0.857  0.667  0.750   0.500-0.941
  macro.strict                                           0.500  0.667  0.400   0.308-0.941
  macro.relaxed                                          0.500  0.667  0.400   0.308-0.941
  $ lede score -g gold.jsonl --bootstrap 1000 facts.jsonl > first; sort -r facts.jsonl | lede score -g gold.jsonl --bootstrap 1000 > second; cmp first second
  $ lede score -g gold.jsonl --bootstrap 1000 --json facts.jsonl | jq -c '.types.date.strict, .macro.strict'
  {"tp":6,"fp":0,"fn":3,"p":1,"r":0.666667,"f1":0.8,"f1_low":0.5,"f1_high":1}
  {"p":0.5,"r":0.666667,"f1":0.4,"f1_low":0.307692,"f1_high":0.941176}
  $ lede score -g gold.jsonl --bootstrap 0 facts.jsonl
  lede score: bad N '0' for --bootstrap; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --bootstrap 100001 facts.jsonl
  lede score: bad N '100001' for --bootstrap; try 'lede help score'
  [2]
