A type or metric that is nowhere is a mistake on the command line, so that no bar is cleared because nobody looked.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g gold.jsonl --fail-under csat.strict=0.9 facts.jsonl
  lede score: no type 'csat' in gold or facts, did you mean 'cast'?; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --fail-under cast.precision=0.9 facts.jsonl
  lede score: 'cast' has no metric 'precision'; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --fail-under macro.extent=0.9 facts.jsonl
  lede score: 'macro' has no metric 'extent'; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --types cast,dates facts.jsonl
  lede score: no type 'dates' in gold or facts, did you mean 'date'?; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --types cast --fail-under date.strict=0.9 facts.jsonl
  lede score: there is a bar for 'date', which is not among --types; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --fail-under cast.strict=95 facts.jsonl
  lede score: bad BAR 'cast.strict=95' for --fail-under; TYPE.METRIC=F1 from 0 to 1, like cast.strict=0.9; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --fail-under strict=0.9 facts.jsonl
  lede score: bad BAR 'strict=0.9' for --fail-under; TYPE.METRIC=F1 from 0 to 1, like cast.strict=0.9; try 'lede help score'
  [2]
