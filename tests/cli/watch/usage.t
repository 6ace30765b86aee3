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
  lede watch: bad YYYY-MM-DD 'soon' for --date; try 'lede help watch'
  [2]
