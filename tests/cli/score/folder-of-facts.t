Facts may be in a folder, as --output writes them.

  $ printf 'On March 3.\n' > a.txt; printf 'On March 4.\n' > b.txt
  $ lede run -r "$PACK" -o facts a.txt b.txt; cat facts/*.jsonl > gold.jsonl
  $ lede score -g gold.jsonl facts | sed 3q
  2 documents
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         2       2       2       0       0  1.000  1.000  1.000
  $ mkdir empty; lede score -g gold.jsonl empty
  lede: empty: no *.jsonl in this folder
  [2]
