A row for each rule: its facts, those that are right, differ, are wrong, and the right ones that no other fact would make up for. Most
wrong first, then most that differ, then least found alone. Facts that met optional gold only fire.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":0,"end":7}
  > {"doc":"a.txt","type":"date","start":10,"end":14,"value":"1977"}
  > {"doc":"a.txt","type":"date","start":20,"end":24,"optional":true}
  > {"doc":"a.txt","type":"date","start":30,"end":34}
  > {"doc":"a.txt","type":"cast","start":40,"end":44}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":0,"end":7,"rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":0,"end":7,"rule":"date.double"}
  > {"doc":"a.txt","type":"date","start":10,"end":14,"value":"1978","rule":"date.year"}
  > {"doc":"a.txt","type":"date","start":20,"end":24,"rule":"date.year"}
  > {"doc":"a.txt","type":"date","start":30,"end":34}
  > {"doc":"a.txt","type":"date","start":50,"end":54,"rule":"date.year"}
  > END
  $ lede score -g gold.jsonl --by-rule facts.jsonl > out; sed 1,/macro.relaxed/d out
  
  rule              fired   right differs   wrong    only      P
  date.year             3       0       1       1       0  0.000
  date.month-day        1       0       0       1       0  0.000
  date.double           1       1       0       0       0  1.000
  -                     1       1       0       0       1  1.000
  
  no rule found    missed
  cast                  1
  date                  0
  $ lede score -g gold.jsonl --by-rule --types cast facts.jsonl > out; sed 1,/macro.relaxed/d out
  
  no rule found    missed
  cast                  1
  $ lede score -g gold.jsonl --by-rule --json facts.jsonl | jq -c '.rules[], .silent_rules'
  {"rule":"date.year","fired":3,"right":0,"differs":1,"wrong":1,"only":0}
  {"rule":"date.month-day","fired":1,"right":0,"differs":0,"wrong":1,"only":0}
  {"rule":"date.double","fired":1,"right":1,"differs":0,"wrong":0,"only":0}
  {"rule":"","fired":1,"right":1,"differs":0,"wrong":0,"only":1}
  []
