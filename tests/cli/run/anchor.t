Dates are resolved against --date, else the document's date, else not at all.

  $ echo '{"id":"a","text":"On March 3.","date":"2010-04-01T10:00"}' > d.jsonl; printf 'On March 3.\n' > a.txt
  $ lede run -r "$PACK" d.jsonl a.txt
  {"doc":"a","type":"date","start":3,"end":10,"text":"March 3","value":"2010-03-03","kind":"DATE","anchor":"document","rule":"date.month-day"}
  {"doc":"a.txt","type":"date","start":3,"end":10,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.month-day"}
  $ lede run -r "$PACK" --date 1999-12-31 d.jsonl a.txt
  {"doc":"a","type":"date","start":3,"end":10,"text":"March 3","value":"2000-03-03","kind":"DATE","anchor":"option","rule":"date.month-day"}
  {"doc":"a.txt","type":"date","start":3,"end":10,"text":"March 3","value":"2000-03-03","kind":"DATE","anchor":"option","rule":"date.month-day"}
  $ lede run -r "$PACK" --date 31.12.1999 d.jsonl
  lede run: bad YYYY-MM-DD '31.12.1999' for --date; try 'lede help run'
  [2]
