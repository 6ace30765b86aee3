Gold that does not fit its article is named with file and line and left out; the rest is scored; the status tells.

  $ printf 'Café on May 1.\n' > a.txt
  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","text":"May 1"}
  > {"doc":"a.txt","type":"date","text":"May 2"}
  > {"doc":"a.txt","type":"date","text":"May 1","nth":3}
  > {"doc":"a.txt","type":"date","start":8,"end":13,"text":"May 1"}
  > {"doc":"a.txt","type":"date","start":9,"end":14,"text":"May 1"}
  > {"doc":"a.txt","type":"date","start":13,"end":99}
  > {"doc":"b.txt","type":"date","text":"May 3"}
  > END
  $ echo '{"doc":"a.txt","type":"date","start":8,"end":13,"text":"May 1"}' > facts.jsonl
  $ lede score -g gold.jsonl --docs a.txt facts.jsonl
  lede: gold.jsonl:2: the text does not occur in a.txt; left out
  lede: gold.jsonl:3: the text occurs 1 time, not 3, in a.txt; left out
  lede: gold.jsonl:5: another text stands at the offsets in a.txt; left out
  lede: gold.jsonl:6: the offsets are beyond the end of a.txt; left out
  lede: gold.jsonl:7: no article 'b.txt' in --docs; its gold stays unplaced
  2 documents
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         3       1       1       0       2  1.000  0.333  0.500
  date.relaxed        3       1       1       0       2  1.000  0.333  0.500
  date.extent         3       1       1       0       2  1.000  0.333  0.500
  date.fields         3       1       1       0       2  1.000  0.333  0.500
  micro.strict        3       1       1       0       2  1.000  0.333  0.500
  micro.relaxed       3       1       1       0       2  1.000  0.333  0.500
  macro.strict                                           1.000  0.333  0.500
  macro.relaxed                                          1.000  0.333  0.500
  [3]
