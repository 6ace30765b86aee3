An article above --max-size is named and skipped, whether its size is known beforehand or not; long lines of JSON Lines too.

  $ head -c 3000 /dev/zero | tr '\0' x > big.txt; printf 'Fine.\n' > ok.txt
  $ lede tokenize --max-size 2K big.txt ok.txt
  lede: big.txt: larger than 2048 bytes (--max-size allows more); skipped
  {"id":"ok.txt","text":"Fine.\n","sentences":[[0,5]],"tokens":[[0,4],[4,5]]}
  [3]
  $ lede tokenize --max-size 2K < big.txt
  lede: stdin: larger than 2048 bytes (--max-size allows more); skipped
  [3]
  $ (printf '{"id":"a","text":"'; head -c 40000 /dev/zero | tr '\0' x; echo '"}'; echo '{"id":"b","text":"Fine."}') > docs.jsonl
  $ lede tokenize --max-size 2K docs.jsonl
  lede: docs.jsonl:1: line longer than 16384 bytes; skipped
  {"id":"b","text":"Fine.","sentences":[[0,5]],"tokens":[[0,4],[4,5]]}
  [3]
  $ lede tokenize --max-size 3G ok.txt
  lede tokenize: bad SIZE '3G' for --max-size; a number of bytes, with K, M or G behind it, up to 2G; try 'lede help tokenize'
  [2]
