With the articles, a text stands for the occurrence that nth says and for no other.

  $ printf 'May 1, May 2, May 3\n' > a.txt
  $ echo '{"doc":"a.txt","type":"date","text":"May","nth":2}' > gold.jsonl
  $ echo '{"doc":"a.txt","type":"date","start":0,"end":3,"text":"May"}' > first.jsonl
  $ echo '{"doc":"a.txt","type":"date","start":7,"end":10,"text":"May"}' > second.jsonl
  $ lede score -g gold.jsonl --docs a.txt --fail-under date.strict=1 first.jsonl > out
  lede: date.strict 0.000 is under 1
  [1]
  $ lede score -g gold.jsonl --docs a.txt --fail-under date.strict=1 second.jsonl > out
  $ lede score -g gold.jsonl --fail-under date.strict=1 first.jsonl > out
