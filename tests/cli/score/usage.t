Without gold there is no score, and standard input can be read once.

  $ lede score facts.jsonl
  lede score: no gold: name it with -g; try 'lede help score'
  [2]
  $ lede score -g - -
  lede score: standard input is wanted twice; name a file for the facts, gold or articles; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --docs -
  lede score: standard input is wanted twice; name a file for the facts, gold or articles; try 'lede help score'
  [2]
