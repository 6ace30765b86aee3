A page that cannot be written is said so, status 4.

  $ echo '{"doc":"a.txt","type":"date","start":3,"end":6,"text":"May","value":"05"}' > facts.jsonl
  $ lede report -o no/such/folder.html facts.jsonl
  lede: no/such/folder.html: No such file or directory
  [4]
  $ lede report facts.jsonl > /dev/full
  lede: standard output: No space left on device
  [4]
  $ lede report -o /dev/full facts.jsonl
  lede: /dev/full: No space left on device
  [4]
  $ lede report facts.jsonl | head -n 1
  <!doctype html>
