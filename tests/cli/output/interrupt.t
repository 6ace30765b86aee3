An interrupt ends a batch as a signal does; what was written are whole lines.

  $ i=0; while [ $i -lt 3000 ]; do echo "{\"id\":\"$i\",\"text\":\"One of many. Articles.\"}"; i=$((i+1)); done > docs.jsonl
  $ mkfifo in; (cat docs.jsonl; sleep 2) > in & lede tokenize < in > out & lede=$!; sleep 0.7; kill -INT $lede; wait $lede; echo "status $?"; tail -c 1 out | od -An -c
  status 130
    \n
