The gate: status 1 when anything was lost since the baseline, or a wrong fact is new; not when something was gained.

  $ echo '{"doc":"a.txt","type":"date","start":0,"end":6,"text":"June 4"}' > gold.jsonl
  $ echo '{"doc":"a.txt","type":"date","start":0,"end":6,"text":"June 4","rule":"date.day"}' > right.jsonl
  $ echo '{"doc":"a.txt","type":"date","start":0,"end":4,"text":"June","rule":"date.month"}' > half.jsonl
  $ echo '{"doc":"a.txt","type":"date","start":9,"end":12,"text":"May","rule":"date.month"}' > wrong.jsonl
  $ lede score -g gold.jsonl --save base.jsonl half.jsonl > /dev/null
  $ lede score -g gold.jsonl --baseline base.jsonl --no-regress half.jsonl | tail -n 1
  0 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g gold.jsonl --baseline base.jsonl --no-regress right.jsonl | tail -n 1
  0 lost, 1 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g gold.jsonl --baseline base.jsonl --no-regress /dev/null > out; echo $?
  lede: worse than base.jsonl: 1 lost, 0 wrong new
  1
  $ lede score -g gold.jsonl --baseline base.jsonl --no-regress half.jsonl wrong.jsonl > out; echo $?
  lede: worse than base.jsonl: 0 lost, 1 wrong new
  1
  $ lede score -g gold.jsonl --baseline base.jsonl half.jsonl wrong.jsonl | tail -n 1
  0 lost, 0 gained; 1 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone

A baseline that cannot be read lets nothing pass.

  $ lede score -g gold.jsonl --no-regress half.jsonl
  lede score: --no-regress needs --baseline; try 'lede help score'
  [2]
  $ lede score -g gold.jsonl --baseline nowhere.jsonl --no-regress right.jsonl
  lede: nowhere.jsonl: No such file or directory
  [2]
  $ (echo '<<<<<<< ours'; cat base.jsonl; echo '{"doc":"a.txt","type":"date","text":"x","verdict":"fine"}'; printf '{"doc":"\xff","type":"date","text":"x","verdict":"right"}\n') > torn.jsonl
  $ lede score -g gold.jsonl --baseline torn.jsonl --no-regress right.jsonl | tail -n 1; echo ${PIPESTATUS[0]}
  lede: torn.jsonl:1: not a verdict of lede score --save; skipped
  lede: torn.jsonl:3: not a verdict of lede score --save; skipped
  lede: torn.jsonl:4: not a verdict of lede score --save; skipped
  0 lost, 1 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  3
  $ truncate -s 65M huge.jsonl; lede score -g gold.jsonl --baseline huge.jsonl right.jsonl
  lede: huge.jsonl: larger than 67108864 bytes (--max-size allows more); skipped
  [2]

What was made from half of the input is not saved; what cannot be written is said.

  $ echo '{' > bad.jsonl
  $ lede score -g gold.jsonl --save new.jsonl bad.jsonl right.jsonl > out; echo $?; ls new.jsonl
  lede: bad.jsonl:1:1: JSON is cut off; skipped
  lede: new.jsonl: not written, because some input could not be read
  3
  ls: cannot access 'new.jsonl': No such file or directory
  [2]
  $ lede score -g gold.jsonl --save no/such/folder right.jsonl > out
  lede: no/such/folder: No such file or directory
  [4]
  $ lede score -g gold.jsonl --save /dev/full right.jsonl > out
  lede: /dev/full: No space left on device
  [4]
