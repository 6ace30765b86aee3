Names of documents, types, fields and rules that hold tabs, line breaks or control characters do not make lines or columns of their own.

  $ printf '{"doc":"a\\nlost\\tb","type":"c\\u001b[31m","text":"Ann","fields":{"x\\ny":"1"}}\n' > gold.jsonl
  $ printf '{"doc":"a\\nlost\\tb","type":"c\\u001b[31m","text":"Bo","rule":"r\\ts\\nt"}\n' > facts.jsonl
  $ lede score -g gold.jsonl --errors --by-rule facts.jsonl
  1 document
                    gold   facts      tp      fp      fn      P      R     F1
  c [31m.strict        1       1       0       1       1  0.000  0.000  0.000
  c [31m.relaxed       1       1       0       1       1  0.000  0.000  0.000
  c [31m.extent        1       1       0       1       1  0.000  0.000  0.000
  c [31m.fields        1       1       0       1       1  0.000  0.000  0.000
  c [31m.x y           1       0       0       0       1      -  0.000  0.000
  micro.strict         1       1       0       1       1  0.000  0.000  0.000
  micro.relaxed        1       1       0       1       1  0.000  0.000  0.000
  macro.strict                                            0.000  0.000  0.000
  macro.relaxed                                           0.000  0.000  0.000
  miss	a lost b	c [31m	Ann	x y: '1'
  extra	a lost b	c [31m	Bo		r s t
  
  rule              fired   right differs   wrong    only      P
  r s t                 1       0       0       1       0  0.000
  
  no rule found    missed
  c [31m                1
