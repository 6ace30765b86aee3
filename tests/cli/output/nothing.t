No fact: status 1, as grep has it.

  $ printf 'Nothing here.\n' > a.txt; lede run -r "$PACK" a.txt
  [1]
