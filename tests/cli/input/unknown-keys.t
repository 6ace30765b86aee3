Keys that lede does not know go through every stage as they stand.

  $ echo '{"id":"a","n":1.0,"text":"Hi.","meta":{"a": [1,2]}}' > a.jsonl; lede tokenize a.jsonl > b.jsonl; lede stem b.jsonl
  {"id":"a","text":"Hi.","n":1.0,"meta":{"a": [1,2]},"sentences":[[0,3]],"tokens":[[0,2],[2,3]],"stems":["hi","."]}
