A long text is shown in one line of 80 characters, counted in characters and not in bytes.

  $ printf '{"doc":"a.txt","type":"quote","text":"é%0100d\\n\\n x"}\n' 0 > gold.jsonl
  $ printf "" > none.jsonl
  $ lede score -g gold.jsonl --errors none.jsonl > out; sed 1,/macro.relaxed/d out
  miss	a.txt	quote	é000000000000000000000000000000000000000000000000000000000000000000000000000000…
