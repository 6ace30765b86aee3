What cannot be watched is said at once.

  $ lede watch corpus
  lede watch: no rules: name a pack with -r; try 'lede help watch'
  [2]
  $ lede watch -r rules
  lede watch: no articles: name files or folders; try 'lede help watch'
  [2]
  $ echo 'Some text.' | lede watch -r rules -
  lede watch: standard input cannot be watched; name files or folders; try 'lede help watch'
  [2]
  $ lede watch -r rules --date soon corpus
  lede watch: bad YYYY-MM-DD 'soon' for --date; a day like 2011-03-05; try 'lede help watch'
  [2]
  $ lede init football >/dev/null; lede watch -r nosuch football/corpus 2>told; echo $?; sed 's|neither.*|...|' told
  2
  lede: no pack 'nosuch': there is ...
  $ lede watch -r football/rules football/corpse
  lede watch: football/corpse: No such file or directory; try 'lede help watch'
  [2]
  $ lede watch -r football/rules -g football/silver football/corpus
  lede watch: football/silver: No such file or directory; try 'lede help watch'
  [2]
