  $ lede report - -
  lede report: standard input is wanted twice; name a file for the facts, gold or articles; try 'lede help report'
  [2]
  $ lede report --second - < /dev/null
  lede report: standard input is wanted twice; name a file for the facts, gold or articles; try 'lede help report'
  [2]
  $ lede report -o '' x.jsonl
  lede report: bad FILE '' for --output; try 'lede help report'
  [2]
  $ lede report --what x.jsonl
  lede report: no option '--what'; try 'lede help report'
  [2]
  $ lede report -o
  lede report: option '-o' needs FILE; try 'lede help report'
  [2]

  $ touch f.jsonl; lede report -r film -r time f.jsonl
  lede report: bad PACK 'time' for --rules; name one; a rule file of yours can include several; try 'lede help report'
  [2]
