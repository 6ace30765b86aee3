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

A fact that differs and has a field less that is right is lost, one that has a field more is gained.

  $ echo '{"doc":"a.txt","type":"win","start":0,"end":7,"text":"Ann won","fields":{"winner":"Ann","prize":"cup"}}' > win-gold.jsonl
  $ won() { echo '{"doc":"a.txt","type":"win","start":0,"end":7,"text":"Ann won","fields":{"winner":"'$1'","prize":"'$2'"}}'; }; declare -f won > won
  $ . ./won; won Ann cap > cap.jsonl; won An cap > worse.jsonl; won Ann cop > other.jsonl
  $ lede score -g win-gold.jsonl --save win.jsonl cap.jsonl > out; cat win.jsonl
  {"doc":"a.txt","type":"win","text":"Ann won","says":"prize: cup; winner: Ann","verdict":"differs","amiss":"prize"}
  $ lede score -g win-gold.jsonl --baseline win.jsonl --no-regress worse.jsonl | tail -n 2; echo ${PIPESTATUS[0]}
  lede: worse than win.jsonl: 1 lost, 0 wrong new
  lost	a.txt	win	Ann won	differs in prize -> prize, winner; prize: 'cup'; winner: 'Ann'
  1 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  1
  $ lede score -g win-gold.jsonl --baseline win.jsonl --no-regress other.jsonl | tail -n 1
  0 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone
  $ lede score -g win-gold.jsonl --save win.jsonl worse.jsonl > out; lede score -g win-gold.jsonl --baseline win.jsonl cap.jsonl | tail -n 2
  gained	a.txt	win	Ann won	differs in prize, winner -> prize; prize: 'cup'; winner: 'Ann'
  0 lost, 1 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone

A file that was saved before it named the fields says only that the fact differed.

  $ sed -i 's/,"amiss":"[^"]*"//' win.jsonl; lede score -g win-gold.jsonl --baseline win.jsonl --no-regress cap.jsonl | tail -n 1
  0 lost, 0 gained; 0 wrong new, 0 wrong gone; 0 found by another rule; gold: 0 new, 0 gone

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
