A line that is no record is named with file, line and column or key, and skipped; the rest is scored; the status tells.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat >> gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date"
  > ["a.txt"]
  > {"doc":"a.txt","type":"date","value":"2010"}
  > {"doc":"a.txt","type":"date","start":5}
  > {"doc":"a.txt","type":"date","start":5,"end":4}
  > {"doc":"a.txt","type":"date","start":5,"end":9,"text":"June 1"}
  > {"doc":"a.txt","type":"date","text":"June","nth":0}
  > {"doc":"a.txt","type":"date","text":"June","optional":"yes"}
  > {"doc":"a.txt","type":"date","text":"June","value":2010}
  > {"doc":"a.txt","type":"cast","text":"June","fields":{"actor":{}}}
  > {"doc":"a.txt","doc":"b.txt","type":"date","text":"June"}
  > {"type":"date","text":"June"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ printf 'oops\n\n{}\n' >> facts.jsonl
  $ lede score -g gold.jsonl facts.jsonl
  lede: gold.jsonl:3:28: JSON is cut off; skipped
  lede: gold.jsonl:4:1: not a JSON object; skipped
  lede: gold.jsonl:5: "text" is missing, and so are "start" and "end"; skipped
  lede: gold.jsonl:6: "end" is missing beside the other offset; skipped
  lede: gold.jsonl:7: "end" is not a whole number above "start"; skipped
  lede: gold.jsonl:8: "text" has not as many code points as lie between "start" and "end"; skipped
  lede: gold.jsonl:9: "nth" is not a whole number from 1; skipped
  lede: gold.jsonl:10: "optional" is neither true nor false; skipped
  lede: gold.jsonl:11: "value" is not a string; skipped
  lede: gold.jsonl:12: "actor" has neither value nor text; skipped
  lede: gold.jsonl:13:20: duplicate object key near '"doc"'; skipped
  lede: gold.jsonl:14: "doc" is missing; skipped
  lede: facts.jsonl:4:4: '[' or '{' expected near 'oops'; skipped
  lede: facts.jsonl:6: "doc" is missing; skipped
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
  [3]
