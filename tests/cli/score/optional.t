Optional gold is neither rewarded nor punished, and neither is the fact that answers it; a second fact there is an extra.

  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":0,"end":4,"text":"1950"}
  > {"doc":"a.txt","type":"date","start":10,"end":13,"text":"now","optional":true}
  > {"doc":"a.txt","type":"date","start":20,"end":24,"text":"then","optional":true}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":0,"end":4,"text":"1950"}
  > {"doc":"a.txt","type":"date","start":10,"end":13,"text":"now"}
  > END
  $ lede score -g gold.jsonl --fail-under date.strict=1 facts.jsonl > out
  $ echo '{"doc":"a.txt","type":"date","start":7,"end":13,"text":"by now","rule":"x"}' > more.jsonl
  $ lede score -g gold.jsonl --errors facts.jsonl more.jsonl
  1 document
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         1       2       1       1       0  0.500  1.000  0.667
  date.relaxed        1       2       1       1       0  0.500  1.000  0.667
  date.extent         1       2       1       1       0  0.500  1.000  0.667
  date.fields         1       2       1       1       0  0.500  1.000  0.667
  micro.strict        1       2       1       1       0  0.500  1.000  0.667
  micro.relaxed       1       2       1       1       0  0.500  1.000  0.667
  macro.strict                                           0.500  1.000  0.667
  macro.relaxed                                          0.500  1.000  0.667
  extra	a.txt	date	by now		x
