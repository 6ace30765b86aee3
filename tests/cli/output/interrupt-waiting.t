An interrupt ends the program while it waits for input, too.

  $ mkfifo in; sleep 3 > in & lede tokenize < in > out & lede=$!; sleep 0.4; kill -INT $lede; wait $lede; echo "status $?"
  status 130
