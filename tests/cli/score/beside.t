Articles and gold may lie in one folder, and many documents in one file.

  $ mkdir all; echo "In 1950." > all/a.txt
  $ echo '{"id":"b.txt","text":"In 1951."}' > all/more.jsonl
  $ cat > all/gold.jsonl <<'END'
  > {"doc":"a.txt","type":"date","text":"1950"}
  > {"doc":"b.txt","type":"date","text":"1951"}
  > END
  $ lede score -g all/gold.jsonl --docs all --types date all/gold.jsonl
  2 documents
                   gold   facts      tp      fp      fn      P      R     F1
  date.strict         2       2       2       0       0  1.000  1.000  1.000
  date.relaxed        2       2       2       0       0  1.000  1.000  1.000
  date.extent         2       2       2       0       0  1.000  1.000  1.000
  date.fields         2       2       2       0       0  1.000  1.000  1.000
  micro.strict        2       2       2       0       0  1.000  1.000  1.000
  micro.relaxed       2       2       2       0       0  1.000  1.000  1.000
  macro.strict                                           1.000  1.000  1.000
  macro.relaxed                                          1.000  1.000  1.000
