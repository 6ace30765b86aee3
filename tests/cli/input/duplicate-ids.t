A second document with an id that was read before is named and skipped, in the order of the input, at any -j.

  $ mkdir a b; printf 'One.\n' > a/x.txt; printf 'Two.\n' > b/x.txt; printf 'Three.\n' > b/y.txt
  $ lede tokenize a b
  {"id":"x.txt","text":"One.\n","sentences":[[0,4]],"tokens":[[0,3],[3,4]]}
  lede: b/x.txt: a second document with id 'x.txt'; skipped (the id of a text is its file's name: give each folder a run of its own)
  {"id":"y.txt","text":"Three.\n","sentences":[[0,6]],"tokens":[[0,5],[5,6]]}
  [3]
  $ lede tokenize -j 4 a b
  {"id":"x.txt","text":"One.\n","sentences":[[0,4]],"tokens":[[0,3],[3,4]]}
  lede: b/x.txt: a second document with id 'x.txt'; skipped (the id of a text is its file's name: give each folder a run of its own)
  {"id":"y.txt","text":"Three.\n","sentences":[[0,6]],"tokens":[[0,5],[5,6]]}
  [3]
  $ printf '%s\n' '{"id":"z","text":"One."}' '{"id":"z","text":"Two."}' | lede tokenize
  {"id":"z","text":"One.","sentences":[[0,4]],"tokens":[[0,3],[3,4]]}
  lede: stdin:2: a second document with id 'z'; skipped
  [3]
