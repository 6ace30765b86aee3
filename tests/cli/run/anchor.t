Dates are resolved against --date, else the document's date, else not at all.

  $ echo '{"id":"a","text":"On March 3.","date":"2010-04-01T10:00"}' > d.jsonl; printf 'On March 3.\n' > a.txt
  $ lede run -r "$PACK" d.jsonl a.txt
  {"doc":"a","type":"date","start":3,"end":10,"text":"March 3","value":"2010-03-03","kind":"DATE","anchor":"document","rule":"date.month-day"}
  {"doc":"a.txt","type":"date","start":3,"end":10,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.month-day"}
  $ lede run -r "$PACK" --date 1999-12-31 d.jsonl a.txt
  {"doc":"a","type":"date","start":3,"end":10,"text":"March 3","value":"2000-03-03","kind":"DATE","anchor":"option","rule":"date.month-day"}
  {"doc":"a.txt","type":"date","start":3,"end":10,"text":"March 3","value":"2000-03-03","kind":"DATE","anchor":"option","rule":"date.month-day"}
  $ lede run -r "$PACK" --date 31.12.1999 d.jsonl
  lede run: bad YYYY-MM-DD '31.12.1999' for --date; a day like 2011-03-05; try 'lede help run'
  [2]

A dateline in the text comes last, and the fact says which it was.

  $ cat > dateline.rules <<'END'
  > fact date
  > fact dateline quiet
  >   anchor
  > rule date.yesterday -> date
  >   match yesterday
  >   value now-1D
  > rule dateline.posted -> dateline
  >   match Posted {NumericDate}:x
  >   value numeric {x}
  > END
  $ echo '{"id":"a","text":"It rained yesterday. Posted 2010-04-01"}' > t.jsonl
  $ echo '{"id":"b","text":"It rained yesterday. Posted 2010-04-01","date":"2011-04-01"}' >> t.jsonl
  $ lede run -r dateline.rules t.jsonl
  {"doc":"a","type":"date","start":10,"end":19,"text":"yesterday","value":"2010-03-31","kind":"DATE","anchor":"text","rule":"date.yesterday"}
  {"doc":"b","type":"date","start":10,"end":19,"text":"yesterday","value":"2011-03-31","kind":"DATE","anchor":"document","rule":"date.yesterday"}
  $ lede run -r dateline.rules --date 2012-04-01 t.jsonl
  {"doc":"a","type":"date","start":10,"end":19,"text":"yesterday","value":"2012-03-31","kind":"DATE","anchor":"option","rule":"date.yesterday"}
  {"doc":"b","type":"date","start":10,"end":19,"text":"yesterday","value":"2012-03-31","kind":"DATE","anchor":"option","rule":"date.yesterday"}
