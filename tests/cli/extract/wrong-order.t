A stage says what it needs.

  $ printf 'Fine.\n' > a.txt; lede tokenize a.txt > t.jsonl; lede stem t.jsonl > s.jsonl
  $ lede extract -r "$PACK" a.txt
  lede: a.txt: extract needs tokens and stems: run `lede tokenize | lede stem` first; skipped
  [3]
  $ lede extract -r "$PACK" t.jsonl
  lede: t.jsonl:1: extract needs tokens and stems: run `lede tokenize | lede stem` first; skipped
  [3]
  $ lede stem a.txt
  lede: a.txt: stem needs tokens: run `lede tokenize` first; skipped
  [3]
  $ lede extract -r "$PACK" s.jsonl
  [1]
