A full disk is said and is status 4.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g gold.jsonl facts.jsonl > /dev/full
  lede: standard output: No space left on device
  [4]
