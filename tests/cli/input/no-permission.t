A file that may not be read is named. (A super-user may read all, so there the message is made by a folder in its place.)

  $ mkdir d; mkdir d/x.txt; printf 'Fine.\n' > d/y.txt; lede tokenize d
  lede: d/x.txt: Is a directory
  {"id":"y.txt","text":"Fine.\n","sentences":[[0,5]],"tokens":[[0,4],[4,5]]}
  [3]
