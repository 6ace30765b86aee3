Gold and articles that cannot be read are named at each run; the rest goes on. SIGTERM ends a watch as Ctrl-C does.

  $ lede init football >/dev/null; echo '{"doc":' > bad.jsonl; mv bad.jsonl football/gold; printf '\377\n' > football/corpus/bad.txt
  $ sed 's/~beat/~thrash/' football/rules/result.rules > none
  $ cat > steps.sh <<'END'
  > answered() { i=0; while [ "$(grep -c "$1" out)" -lt "$2" ]; do i=$((i+1)); [ $i -lt 600 ] || exit 1; sleep 0.05; done; }
  > answered micro 1
  > mv none football/rules/result.rules; answered micro 2
  > END
  $ : > out; lede watch -r football/rules -g football/gold --types result football/corpus >> out 2>&1 & watch=$!; sh ./steps.sh; kill -TERM $watch; wait $watch; echo "status $?"
  status 0
  $ sed 's/: [^:]*; skipped/: ...; skipped/' out
  lede: football/corpus/bad.txt: ...; skipped
  2 facts; watching 8 files
  lede: football/gold/bad.jsonl:1:7: ...; skipped
  result.strict 1.000
  micro.strict 1.000
  
  football/rules/result.rules changed
  lede: football/corpus/bad.txt: ...; skipped
  - opening-day.txt  result  Alder Town beat Corrin Rovers 3-1  loser: Corrin Rovers; score: 3-1; winner: Alder Town  (result.beat)
  - opening-day.txt  result  Dunmere United beat Brankwell Athletic 2-0  loser: Brankwell Athletic; score: 2-0; winner: Dunmere United  (result.beat)
  0 facts: 0 gained, 2 lost
  lede: football/gold/bad.jsonl:1:7: ...; skipped
  result.strict 0.000, was 1.000
  micro.strict 0.000, was 1.000
