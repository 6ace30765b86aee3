A write error is named and gives status 4, whichever command meets it.

  $ printf 'Fine.\n' > a.txt; lede tokenize a.txt > /dev/full
  lede: standard output: No space left on device
  [4]
  $ lede help > /dev/full
  lede: standard output: No space left on device
  [4]
