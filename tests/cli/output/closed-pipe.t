A reader that has seen enough is no error worth a line.

  $ head -c 400000 /dev/zero | tr '\0' x | sed 's/xxxxx/word /g' > a.txt; for i in 1 2 3 4 5 6 7 8 9; do cp a.txt $i.txt; done
  $ lede tokenize . | head -c 5 > /dev/null; echo "${PIPESTATUS[0]}"
  4
