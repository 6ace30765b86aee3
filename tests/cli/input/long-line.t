One line of megabytes without a stop is cut into sentences, so that no pattern meets it whole, and takes time in proportion.

  $ for i in 1 2 3 4 5 6 7 8 9 10; do head -c 300000 /dev/zero | tr '\0' x | sed 's/xxxxx/word /g'; done | tr -d '\n' > long.txt
  $ lede tokenize long.txt > out.jsonl
  $ jq -c '[(.sentences | length) > 500, ([.sentences[] | .[1] - .[0]] | max) <= 4000]' out.jsonl
  [true,true]
