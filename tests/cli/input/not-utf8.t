A file that is not UTF-8 is named with the place and skipped; the others are done; the status tells. --encoding converts.

  $ printf 'Fine.\n' > a.txt; printf 'bad caf\351\n' > b.txt
  $ lede tokenize a.txt b.txt > out
  lede: b.txt: not UTF-8 at byte 7 (run has --encoding NAME for others); skipped
  [3]
  $ jq -c .tokens out
  [[0,4],[4,5]]
  $ lede tokenize --encoding latin1 b.txt
  {"id":"b.txt","text":"bad café\n","sentences":[[0,8]],"tokens":[[0,3],[4,8]]}
  $ printf 'smart \223quotes\224 \200 5\n' > w.txt; lede tokenize --encoding windows-1252 w.txt
  {"id":"w.txt","text":"smart “quotes” € 5\n","sentences":[[0,18]],"tokens":[[0,5],[6,7],[7,13],[13,14],[15,16],[17,18]]}
  $ lede tokenize --encoding klingon b.txt
  lede tokenize: bad NAME 'klingon' for --encoding; as 'iconv -l' lists them; try 'lede help tokenize'
  [2]
  $ printf '\377\376H\0i\0' > u.txt; lede tokenize u.txt
  lede: u.txt: not UTF-8 at byte 0 (it looks like UTF-16; run has --encoding utf-16); skipped
  [3]
  $ lede tokenize --encoding UTF-16 u.txt
  {"id":"u.txt","text":"Hi","sentences":[[0,2]],"tokens":[[0,2]]}
