A rule that needs too many steps is named with the document and the first such sentence, once; what other rules find is printed, and the status tells.

  $ cat > slow.rules <<'END'
  > fact slow
  > fact quick
  > rule slow.one -> slow
  >   match ~say (a+)+[bc]
  > rule quick.one -> quick
  >   match \bfine\b
  > END
  $ printf 'A first line.\n\nI say aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa is fine.\nI say aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.\n' > a.txt
  $ lede run -r slow.rules a.txt
  lede: a.txt: rule slow.one needs more than 200000 steps in line 3, on 'I say aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'; its facts there are missing
  {"doc":"a.txt","type":"quick","start":73,"end":77,"text":"fine","value":"fine","rule":"quick.one"}
  [3]
