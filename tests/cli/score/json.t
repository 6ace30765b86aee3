One JSON object with all counts and scores; a score that does not exist is null.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03","kind":"DATE"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo"}},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":22,"end":30,"text":"March 3.","value":"2010-03-03","kind":"DATE","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":40,"end":44,"text":"1977","value":"1977","kind":"DATE","rule":"date.year"}
  > END
  $ lede score -g gold.jsonl --json facts.jsonl
  {"documents":1,"types":{"cast":{"gold":1,"facts":1,"strict":{"tp":0,"fp":1,"fn":1,"p":0,"r":0,"f1":0},"relaxed":{"tp":1,"fp":0,"fn":0,"p":1,"r":1,"f1":1},"extent":{"tp":1,"fp":0,"fn":0,"p":1,"r":1,"f1":1},"fields":{"tp":0,"fp":1,"fn":1,"p":0,"r":0,"f1":0},"field":{"actor":{"tp":1,"fp":0,"fn":0,"p":1,"r":1,"f1":1},"character":{"tp":0,"fp":1,"fn":1,"p":0,"r":0,"f1":0}}},"date":{"gold":1,"facts":2,"strict":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667},"relaxed":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667},"extent":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667},"fields":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667},"field":{"kind":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667},"value":{"tp":1,"fp":1,"fn":0,"p":0.5,"r":1,"f1":0.666667}}}},"micro":{"strict":{"tp":1,"fp":2,"fn":1,"p":0.333333,"r":0.5,"f1":0.4},"relaxed":{"tp":2,"fp":1,"fn":0,"p":0.666667,"r":1,"f1":0.8}},"macro":{"strict":{"p":0.25,"r":0.5,"f1":0.333333},"relaxed":{"p":0.75,"r":1,"f1":0.833333}}}
  $ lede score -g gold.jsonl --json --types date --errors /dev/null
  {"documents":1,"types":{"date":{"gold":1,"facts":0,"strict":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"relaxed":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"extent":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"fields":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"field":{"kind":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"value":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0}}}},"micro":{"strict":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0},"relaxed":{"tp":0,"fp":0,"fn":1,"p":null,"r":0,"f1":0}},"macro":{"strict":{"p":null,"r":0,"f1":0},"relaxed":{"p":null,"r":0,"f1":0}},"errors":[{"kind":"miss","doc":"a.txt","type":"date","text":"March 3","detail":"kind: 'DATE'; value: '2010-03-03'"}]}
