A score under its bar is one line and status 1; a score that does not exist is under every bar.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g gold.jsonl --fail-under cast.strict=0.95 --fail-under date.strict.p=0.5 facts.jsonl > out
  lede: cast.strict 0.000 is under 0.95
  [1]
  $ lede score -g gold.jsonl --fail-under cast.actor=1 --fail-under cast.character.r=0.5 --fail-under date.strict.r=1 --fail-under micro.relaxed=0.8 --fail-under macro.strict.p=0.26 facts.jsonl > out
  lede: cast.character.r 0.000 is under 0.5
  lede: macro.strict.p 0.250 is under 0.26
  [1]
  $ lede score -g gold.jsonl --fail-under micro.relaxed=0.80001 facts.jsonl > out
  lede: micro.relaxed 0.800 is under 0.80001
  [1]
  $ lede score -g gold.jsonl --fail-under cast.strict.p=0 --fail-under cast.strict.r=0 /dev/null > out
  lede: cast.strict.p has no value, so it is under 0
  [1]
