In a value, {group} is the text that stands there and {group.value} the value of the one annotation in it; without one, or with two, nothing is made.

  $ printf 'word\tcode\tvalue\nviolin\tvn\tstrings\n' > tool.tsv; cat > a.rules <<'E'
  > list tool tool.tsv
  > fact day
  > fact price
  > fact sale
  > rule day -> day
  >   match {Ordinal} of May
  >   value 2010-05-03
  > rule price -> price
  >   match \$(?<_n>\d+)
  >   value {_n} USD
  > rule sale.text -> sale
  >   match sold for (?<_p>{price})
  >   value {_p}
  > rule sale.value -> sale
  >   match bought for (?<_p>{price}(?: or {price})?)(?: on {day}:_d)?
  >   value {_p.value}[, {_d.value}]
  > rule sale.feature -> sale
  >   match {tool}:_t for {price}
  >   value {_t.value}
  > E
  > printf 'He sold for $5. She bought for $7. They bought for $8 on 3rd of May. We bought for $1 or $2. A violin for $9.\n' > a.txt
  > lede run -r a.rules --types sale a.txt
  {"doc":"a.txt","type":"sale","start":3,"end":14,"text":"sold for $5","value":"$5","rule":"sale.text"}
  {"doc":"a.txt","type":"sale","start":20,"end":33,"text":"bought for $7","value":"7 USD","rule":"sale.value"}
  {"doc":"a.txt","type":"sale","start":40,"end":67,"text":"bought for $8 on 3rd of May","value":"8 USD, 2010-05-03","rule":"sale.value"}
  {"doc":"a.txt","type":"sale","start":95,"end":108,"text":"violin for $9","value":"strings","rule":"sale.feature"}
  $ sed 's/_t.value/_t.valu/' a.rules > b.rules; lede check b.rules
  lede: b.rules:9:9: warning: nothing in this pattern is required, so it runs on every sentence
      match \$(?<_n>\d+)
            ^
  lede: b.rules:19:13: no list of this rule has a column 'valu'; did you mean 'value'?
      value {_t.valu}
                ^
  b.rules: 1 error, 1 warning; no example was run
  [1]
