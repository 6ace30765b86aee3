Which day a date without its year is: --dates says, and nothing is guessed with none. What is counted from a date named before it needs
one; what is read one way of two is marked.

  $ cat > dates.rules <<'END'
  > fact date
  > rule date.march -> date
  >   match March (?<d>\d\d?)
  >   value XXXX-03-{d}
  > rule date.last-month -> date
  >   match last month
  >   value now-1M
  > rule date.that-day -> date
  >   match that day
  >   value then+0D
  > rule date.next-day -> date
  >   match next day
  >   value then+1D
  > rule date.numeric -> date
  >   match {NumericDate}:x
  >   value numeric {x}
  > END
  $ echo '{"id":"a","text":"That was that day. On March 3 and last month, and the next day. Then 12/03/2009.","date":"2010-10-21"}' > d.jsonl
  $ lede run -r dates.rules d.jsonl
  {"doc":"a","type":"date","start":9,"end":17,"text":"that day","value":"XXXX-XX-XX","kind":"DATE","relative":"P0D","rule":"date.that-day"}
  {"doc":"a","type":"date","start":22,"end":29,"text":"March 3","value":"2011-03-03","kind":"DATE","anchor":"document","rule":"date.march"}
  {"doc":"a","type":"date","start":34,"end":44,"text":"last month","value":"2010-09","kind":"DATE","anchor":"document","rule":"date.last-month"}
  {"doc":"a","type":"date","start":54,"end":62,"text":"next day","value":"2011-03-04","kind":"DATE","anchor":"named","rule":"date.next-day"}
  {"doc":"a","type":"date","start":69,"end":79,"text":"12/03/2009","value":"2009-12-03","kind":"DATE","ambiguous":true,"rule":"date.numeric"}
  $ lede run -r dates.rules --dates past d.jsonl
  {"doc":"a","type":"date","start":9,"end":17,"text":"that day","value":"XXXX-XX-XX","kind":"DATE","relative":"P0D","rule":"date.that-day"}
  {"doc":"a","type":"date","start":22,"end":29,"text":"March 3","value":"2010-03-03","kind":"DATE","anchor":"document","rule":"date.march"}
  {"doc":"a","type":"date","start":34,"end":44,"text":"last month","value":"2010-09","kind":"DATE","anchor":"document","rule":"date.last-month"}
  {"doc":"a","type":"date","start":54,"end":62,"text":"next day","value":"2010-03-04","kind":"DATE","anchor":"named","rule":"date.next-day"}
  {"doc":"a","type":"date","start":69,"end":79,"text":"12/03/2009","value":"2009-12-03","kind":"DATE","ambiguous":true,"rule":"date.numeric"}
  $ lede run -r dates.rules --dates none d.jsonl
  {"doc":"a","type":"date","start":9,"end":17,"text":"that day","value":"XXXX-XX-XX","kind":"DATE","relative":"P0D","rule":"date.that-day"}
  {"doc":"a","type":"date","start":22,"end":29,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.march"}
  {"doc":"a","type":"date","start":34,"end":44,"text":"last month","value":"XXXX-XX","kind":"DATE","relative":"-P1M","rule":"date.last-month"}
  {"doc":"a","type":"date","start":54,"end":62,"text":"next day","value":"XXXX-XX-XX","kind":"DATE","relative":"+P1D","rule":"date.next-day"}
  {"doc":"a","type":"date","start":69,"end":79,"text":"12/03/2009","value":"2009-12-03","kind":"DATE","ambiguous":true,"rule":"date.numeric"}
  $ lede run -r dates.rules --date-order dmy d.jsonl | tail -n 1
  {"doc":"a","type":"date","start":69,"end":79,"text":"12/03/2009","value":"2009-03-12","kind":"DATE","rule":"date.numeric"}
  $ lede run -r dates.rules --dates never d.jsonl
  lede run: bad POLICY 'never' for --dates; one of nearest, past, future, none; try 'lede help run'
  [2]
  $ lede run -r dates.rules --date-order ymd d.jsonl
  lede run: bad ORDER 'ymd' for --date-order; one of mdy, dmy; try 'lede help run'
  [2]
