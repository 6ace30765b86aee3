Text on standard input is one document; what begins with a brace is JSON Lines.

  $ lede tokenize < /dev/null
  {"id":"stdin","text":"","sentences":[],"tokens":[]}
  $ echo 'Hello there.' > a.txt; lede tokenize < a.txt
  {"id":"stdin","text":"Hello there.\n","sentences":[[0,12]],"tokens":[[0,5],[6,11],[11,12]]}
  $ echo '{"id":"a","text":"Hi."}' > a.jsonl; lede tokenize < a.jsonl
  {"id":"a","text":"Hi.","sentences":[[0,3]],"tokens":[[0,2],[2,3]]}
  $ lede tokenize - < a.txt
  {"id":"stdin","text":"Hello there.\n","sentences":[[0,12]],"tokens":[[0,5],[6,11],[11,12]]}
