Nothing is overwritten, and a name must be one that rules can have.

  $ mkdir full empty; echo mine > full/Makefile
  $ lede init full
  lede init: full is there already and is no empty folder; nothing was written; try 'lede help init'
  [2]
  $ cat full/Makefile; ls full
  mine
  Makefile
  $ lede init full/Makefile
  lede init: full/Makefile is there already and is no empty folder; nothing was written; try 'lede help init'
  [2]
  $ lede init empty | sed 2d
  empty: a pack with a rule, its examples, a list, an article and its gold (8 files)
  $ lede init empty
  lede init: empty is there already and is no empty folder; nothing was written; try 'lede help init'
  [2]
  $ lede init
  lede init: name one folder; try 'lede help init'
  [2]
  $ lede init a b
  lede init: name one folder; try 'lede help init'
  [2]
  $ lede init a --name Result
  lede init: bad TYPE 'Result' for --name; a small letter, then letters, digits, _ and -; try 'lede help init'
  [2]
  $ lede init a --name 'match result'; ls -d a
  lede init: bad TYPE 'match result' for --name; a small letter, then letters, digits, _ and -; try 'lede help init'
  ls: cannot access 'a': No such file or directory
  [2]
  $ lede init full/Makefile/x
  lede: full/Makefile/x/.github/workflows/check.yml: Not a directory
  [4]
