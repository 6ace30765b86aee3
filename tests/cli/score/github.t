Annotations for GitHub Actions stand on the line of the article: warnings, or, with a baseline, errors for what got worse. No article or file name
can end the command or begin another.

  $ printf 'One,\n100%% of May::\n' > 'a,b:c.txt'
  $ cat > gold.jsonl <<'END'
  > {"doc":"a,b:c.txt","type":"date","text":"100% of May::"}
  > {"doc":"a,b:c.txt","type":"x,y=z::","text":"One,\n100%"}
  > END
  $ lede score -g gold.jsonl --docs 'a,b:c.txt' --github /dev/null > out; grep ^:: out
  ::warning file=a%2Cb%3Ac.txt,line=1,title=miss x%2Cy=z%3A%3A::a,b:c.txt: One, 100%25
  ::warning file=a%2Cb%3Ac.txt,line=2,title=miss date::a,b:c.txt: 100%25 of May::
  $ lede score -g gold.jsonl --github /dev/null > out; grep ^:: out
  ::warning title=miss date::a,b:c.txt: 100%25 of May::
  ::warning title=miss x%2Cy=z%3A%3A::a,b:c.txt: One, 100%25
  $ echo '{"doc":"a,b:c.txt","type":"date","start":5,"end":18,"text":"100% of May::","rule":"date.per%"}' > facts.jsonl
  $ lede score -g gold.jsonl --save base.jsonl facts.jsonl > out
  $ lede score -g gold.jsonl --docs 'a,b:c.txt' --github --baseline base.jsonl facts.jsonl > out; grep ^:: out
  [1]
  $ lede score -g gold.jsonl --docs 'a,b:c.txt' --github --baseline base.jsonl --no-regress /dev/null > out; grep ^:: out
  lede: worse than base.jsonl: 1 lost, 0 wrong new
  ::error file=a%2Cb%3Ac.txt,line=2,title=lost date::a,b:c.txt: 100%25 of May:: | right -> missed | date.per%25 -> -

In a file of many articles the line is that of the article.

  $ printf '{"id":"x.txt","text":"nothing"}\n{"id":"y.txt","text":"a\\nMay"}\n' > docs.jsonl
  $ echo '{"doc":"y.txt","type":"date","text":"May"}' > gold.jsonl
  $ lede score -g gold.jsonl --docs docs.jsonl --github /dev/null > out; grep ^:: out
  ::warning file=docs.jsonl,line=2,title=miss date::y.txt: May
  $ lede score -g gold.jsonl --docs docs.jsonl --errors /dev/null > out; grep ^miss out
  miss	y.txt:2	date	May
  $ lede score -g gold.jsonl --github --json /dev/null
  lede score: --github prints lines of its own; leave out --json; try 'lede help score'
  [2]
