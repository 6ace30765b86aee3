What became of each gold fact and which facts are wrong can be saved, in an order of its own; the same facts saved again are the same
bytes, whatever their order.

  $ printf 'Ann Roe as Bo Lee on March 3, in 1977, not in May or May.\n' > a.txt
  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03"}
  > {"doc":"a.txt","type":"date","text":"in 1977","value":"1977"}
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > END
  $ cat > before.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":21,"end":28,"text":"March 3","value":"2010-03-03","rule":"date.month-day"}
  > {"doc":"a.txt","type":"date","start":33,"end":37,"text":"1977","value":"1977","rule":"date.year"}
  > {"doc":"a.txt","type":"date","start":46,"end":49,"text":"May","value":"2010-05","rule":"date.month"}
  > {"doc":"a.txt","type":"date","start":53,"end":56,"text":"May","value":"2010-05","rule":"date.month"}
  > END
  $ lede score -g gold.jsonl --save verdicts.jsonl before.jsonl > /dev/null; cat verdicts.jsonl
  {"doc":"a.txt","type":"cast","text":"Ann Roe as Bo Lee","says":"actor: Ann Roe; character: Bo Lee","verdict":"right","rule":"cast.as"}
  {"doc":"a.txt","type":"date","text":"March 3","says":"value: 2010-03-03","verdict":"right","rule":"date.month-day"}
  {"doc":"a.txt","type":"date","text":"in 1977","says":"value: 1977","verdict":"differs","amiss":"_extent","rule":"date.year"}
  {"doc":"a.txt","type":"date","text":"May","verdict":"wrong","rule":"date.month"}
  {"doc":"a.txt","type":"date","text":"May","nth":2,"verdict":"wrong","rule":"date.month"}
  $ sort -r before.jsonl | lede score -g gold.jsonl --save again.jsonl > /dev/null; cmp verdicts.jsonl again.jsonl

Later: what was lost, which facts are wrong that were not, what was gained, which wrong facts are gone; by which rule, then and now.

  $ cat > now.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":"Ann Roe","character":"Bo"},"rule":"cast.paren"}
  > {"doc":"a.txt","type":"date","start":30,"end":37,"text":"in 1977","value":"1977","rule":"date.in-year"}
  > {"doc":"a.txt","type":"date","start":46,"end":49,"text":"May","value":"2010-05","rule":"date.month"}
  > {"doc":"a.txt","type":"cast","start":11,"end":13,"text":"Bo","fields":{"actor":"Bo"},"rule":"cast.alone"}
  > END
  $ lede score -g gold.jsonl --docs a.txt --baseline verdicts.jsonl now.jsonl > out; sed 1,/macro.relaxed/d out
  
  lost	a.txt:1	cast	Ann Roe as Bo Lee	right -> differs; actor: 'Ann Roe'; character: 'Bo Lee'	cast.as -> cast.paren
  lost	a.txt:1	date	March 3	right -> missed; value: '2010-03-03'	date.month-day -> -
  wrong	a.txt:1	cast	Bo	actor: 'Bo'	cast.alone
  gained	a.txt:1	date	in 1977	differs -> right; value: '1977'	date.year -> date.in-year
  gone	a.txt	date	May		date.month
  2 lost, 1 gained; 1 wrong new, 1 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g gold.jsonl --baseline verdicts.jsonl --types cast now.jsonl > out; sed 1,/macro.relaxed/d out
  
  lost	a.txt	cast	Ann Roe as Bo Lee	right -> differs; actor: 'Ann Roe'; character: 'Bo Lee'	cast.as -> cast.paren
  wrong	a.txt	cast	Bo	actor: 'Bo'	cast.alone
  1 lost, 0 gained; 1 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g gold.jsonl --baseline verdicts.jsonl before.jsonl | tail -n 1
  0 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g gold.jsonl --docs a.txt --baseline verdicts.jsonl --json now.jsonl | jq -c '.since | del(.changes), .changes[0]'
  {"lost":2,"wrong":1,"gained":1,"gone":1,"moved":0,"gold_new":0,"gold_gone":0}
  {"kind":"lost","doc":"a.txt","line":1,"type":"cast","text":"Ann Roe as Bo Lee","detail":"right -> differs; actor: 'Ann Roe'; character: 'Bo Lee'","rule":"cast.as -> cast.paren"}

Gold that is new or gone is neither gained nor lost; the new file may have the name of the old one.

  $ (sed 1d gold.jsonl; echo '{"doc":"a.txt","type":"date","text":"Bo"}') > other.jsonl
  $ lede score -g other.jsonl --baseline verdicts.jsonl --save verdicts.jsonl before.jsonl | tail -n 1
  0 lost, 0 gained; 1 wrong new, 0 wrong gone; 0 found by another rule; gold: 1 new, 1 gone
  $ lede score -g other.jsonl --baseline verdicts.jsonl before.jsonl | tail -n 1
  0 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
