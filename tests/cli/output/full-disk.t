A write error is named and gives status 4.

  $ printf 'Fine.\n' > a.txt; lede tokenize a.txt > /dev/full
  lede: standard output: No space left on device
  [4]
