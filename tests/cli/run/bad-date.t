A document whose date is no day is processed, and named once, by the stage that wanted the date. --date makes up for it.

  $ printf '%s\n' '{"id":"a","date":"2011-13-13","text":"On March 3."}' '{"id":"b","date":"2011-03-13","text":"On March 3."}' > d.jsonl
  $ lede run -r "$PACK" d.jsonl | grep -o '"value":"[^"]*"'
  lede: d.jsonl:1: "date" '2011-13-13' is no day, so dates are not resolved by it
  "value":"XXXX-03-03"
  "value":"2011-03-03"
  $ lede run -r "$PACK" d.jsonl >fused 2>told; echo $?; lede tokenize d.jsonl | lede stem | lede extract -r "$PACK" 2>&1 | cmp - <(sed 's/d.jsonl:1/stdin:1/' told | cat - fused)
  3
  $ lede run -r "$PACK" --date 2000-03-03 d.jsonl | grep -o '"value":"[^"]*"'
  "value":"2000-03-03"
  "value":"2000-03-03"
