A wrong type gets the near name of a type, never of a list or token class: these cannot be printed.

  $ lede run -r "$PACK" --types persn < /dev/null
  lede run: no type 'persn' in this pack, did you mean 'person'?; try 'lede help run'
  [2]
  $ lede run -r "$PACK" --types mont < /dev/null
  lede run: no type 'mont' in this pack; try 'lede help run'
  [2]
  $ lede run -r "$PACK" --types Words < /dev/null
  lede run: no type 'Words' in this pack; try 'lede help run'
  [2]
  $ printf 'list month lists/months.tsv\nfact a b:mont\nrule r -> mont\n  match x\n' > a.rules; ln -s "$PACK/lists" lists; lede check a.rules 2>&1 | grep mont\'
  lede: a.rules:2:10: no type 'mont'
  lede: a.rules:3:11: no type 'mont'
