In a long text the words that a rule may have meant are looked for in the first hundred sentences only.

  $ cp -R "$PACK" pack
  $ printf 'It was Marhc. '  > near.txt; for i in {1..120}; do printf 'It was dark here. '; done >> near.txt
  $ lede why -r pack --rule date.month-day near.txt
  not found date.month-day  pack/small.rules:20
    lacks {month}
    hint: 'Marhc' is nearly 'March' of the list month (lists/months.tsv)
  $ for i in {1..120}; do printf 'It was dark here. '; done > far.txt; printf 'It was Marhc.' >> far.txt
  $ lede why -r pack --rule date.month-day far.txt
  not found date.month-day  pack/small.rules:20
    lacks {month}
