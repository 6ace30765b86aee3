A missing file, an empty folder and a file without permission are named; the rest is done.

  $ printf 'Fine.\n' > a.txt; mkdir empty
  $ lede tokenize ./nowhere.txt empty a.txt
  lede: ./nowhere.txt: No such file or directory
  lede: empty: no *.txt or *.jsonl in this folder
  {"id":"a.txt","text":"Fine.\n","sentences":[[0,5]],"tokens":[[0,4],[4,5]]}
  [3]
  $ mkdir -p archive/2011; cp a.txt archive/2011; lede tokenize archive
  lede: archive: no *.txt or *.jsonl in this folder; folders in it are not looked into: name them
  [3]
  $ lede run -r ./nowhere a.txt
  lede: ./nowhere: No such file or directory
  [2]
  $ lede run -r empty a.txt
  lede: empty: no *.rules in this folder
  [2]
