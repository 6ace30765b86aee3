Facts of documents without gold are not counted; an empty gold file, and --docs, judge too; folders in ids do not matter.

  $ mkdir gold docs
  $ echo '{"doc":"a.txt","type":"date","text":"1950"}' > gold/a.jsonl
  $ printf "" > gold/b.jsonl; echo "not gold" > gold/README.md
  $ for d in a b c; do echo "In 1950." > docs/$d.txt; done
  $ for d in docs/a x/b c; do echo '{"doc":"'$d'.txt","type":"date","start":3,"end":7,"text":"1950"}'; done > facts.jsonl
  $ lede score -g gold --errors facts.jsonl
  lede: 1 fact in 1 document without gold is not counted
  2 documents
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         1       2       1       1       0  0.500  1.000  0.667
  date.relaxed        1       2       1       1       0  0.500  1.000  0.667
  date.extent         1       2       1       1       0  0.500  1.000  0.667
  date.fields         1       2       1       1       0  0.500  1.000  0.667
  micro.strict        1       2       1       1       0  0.500  1.000  0.667
  micro.relaxed       1       2       1       1       0  0.500  1.000  0.667
  macro.strict                                           0.500  1.000  0.667
  macro.relaxed                                          0.500  1.000  0.667
  extra	b.txt	date	1950
  $ lede score -g gold --docs docs --errors facts.jsonl > out; sed 1,/macro.relaxed/d out
  extra	b.txt:1	date	1950
  extra	c.txt:1	date	1950
  $ lede score -g gold/a.jsonl facts.jsonl > out
  lede: 2 facts in 2 documents without gold are not counted
