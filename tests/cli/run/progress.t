A long batch says on standard error how far it is; the line is gone before a message and at the end, and standard output knows nothing of it.

  $ slow() { echo '{"id":"a","text":"Ann Roe as Bo Lee."}'; sleep 0.6; echo '{"id":"b","text":"None."}'; echo '{"id":"b","text":"None."}'; }
  > slow | lede run -r "$PACK" --progress always > out 2> told; echo $?; slow | lede run -r "$PACK" --progress never 2>/dev/null | cmp - out && echo the same facts
  > sed -E 's/\r/<return>/g; s/\x1b\[K/<clear>/g; s/(<return>[0-9]+ documents?, [0-9.]+ MB.s<clear>)+/<progress>/' told
  3
  the same facts
  <progress><return><clear>lede: stdin:3: a second document with id 'b'; skipped

The time left is known when files are read.

  $ mkdir batch; printf 'Ann Roe as Bo Lee.\n' | tee batch/b.txt > batch/c.txt; mkfifo batch/a.txt; (sleep 0.6; cat batch/b.txt > batch/a.txt) &
  > lede run -r "$PACK" --progress always batch 2>&1 > out | tr '\r\033' '\n^' | sed -n 's/[0-9.]* MB/N MB/; s/0:[0-9]*/0:NN/; /left/p' | head -n 1
  1 document, N MB/s, 50 %, 0:NN left^[K

A short batch and one whose messages go to a file say nothing.

  $ lede run -r "$PACK" --progress always batch/b.txt 2>&1 > out
  $ slow() { echo '{"id":"a","text":"Ann Roe as Bo Lee."}'; sleep 0.6; echo '{"id":"b","text":"None."}'; }; slow | lede run -r "$PACK" 2>&1 > out
  $ lede run -r "$PACK" --progress sometimes batch/b.txt
  lede run: bad WHEN 'sometimes' for --progress; one of auto, always, never; try 'lede help run'
  [2]
