A watch says what a change of a rule, a list, an article or gold does to the facts and the score. Errors of the pack are shown and the
last good facts kept; a list that is missing is waited for. It ends quietly. (Each step waits for its answer; files are moved into place.)

  $ lede init football >/dev/null; cp football/rules/result.rules good; cp football/rules/lists/teams.txt teams
  $ printf 'Then Alder Town thrashed Corrin Rovers 4-0.\n' > article; sed '/Dunmere/d' teams > shorter
  $ printf '%s\n' '{"doc":"later.txt","type":"result","text":"Alder Town thrashed Corrin Rovers 4-0"}' > gold
  $ sed 's/~beat/(?:~beat|~thrash)/' good > wider; sed 's/{team}:loser/{taem}:loser/' wider > broken; cp wider wide
  $ cat > steps.sh <<'END'
  > # answered TEXT COUNT: waits until TEXT stands in COUNT lines of out; at most 30 seconds
  > answered() { i=0; while [ "$(grep -c "$1" out)" -lt "$2" ]; do i=$((i+1)); [ $i -lt 600 ] || exit 1; sleep 0.05; done; }
  > answered micro 1
  > mv article football/corpus/later.txt;         answered 'facts: ' 1
  > mv wider football/rules/result.rules;         answered micro 2
  > mv broken football/rules/result.rules;        answered 'has errors' 1
  > mv wide football/rules/result.rules;          answered 'facts: ' 3
  > mv shorter football/rules/lists/teams.txt;    answered micro 3
  > mv gold football/gold/later.jsonl;            answered micro 4
  > mv football/rules/lists/teams.txt gone;       answered 'has errors' 2
  > mv teams football/rules/lists/teams.txt;      answered micro 5
  > END
  $ : > out; lede watch -r football/rules -g football/gold football/corpus >> out 2>&1 & watch=$!; sh ./steps.sh; kill -INT $watch; wait $watch; echo "status $?"
  status 0
  $ cat out
  2 facts; watching 6 files
  result.strict 1.000
  micro.strict 1.000
  
  football/corpus/later.txt changed
  2 facts: 0 gained, 0 lost
  
  football/rules/result.rules changed
  + later.txt  result  Alder Town thrashed Corrin Rovers 4-0  loser: Corrin Rovers; score: 4-0; winner: Alder Town  (result.beat)
  3 facts: 1 gained, 0 lost
  wrong	later.txt:1	result	Alder Town thrashed Corrin Rovers 4-0	loser: 'Corrin Rovers'; score: '4-0'; winner: 'Alder Town'	result.beat
  result.strict 0.800, was 1.000
  micro.strict 0.800, was 1.000
  
  football/rules/result.rules changed
  lede: football/rules/result.rules:10:42: no list or type 'taem'; did you mean 'team'?
      match {team}:winner (?:~beat|~thrash) {taem}:loser (?<score>\d+-\d+)
                                             ^
  the pack has errors; facts and scores stay as they were
  
  football/rules/result.rules changed
  3 facts: 0 gained, 0 lost
  
  football/rules/lists/teams.txt changed
  - opening-day.txt  result  Dunmere United beat Brankwell Athletic 2-0  loser: Brankwell Athletic; score: 2-0; winner: Dunmere United  (result.beat)
  2 facts: 0 gained, 1 lost
  lost	opening-day.txt:5	result	Dunmere United beat Brankwell Athletic 2-0	right -> missed; loser: 'Brankwell Athletic'; score: '2-0'; winner: 'Dunmere United'	result.beat -> -
  result.strict 0.500, was 0.800
  micro.strict 0.500, was 0.800
  
  football/gold/later.jsonl changed
  2 facts: 0 gained, 0 lost
  result.strict 0.800, was 0.500
  micro.strict 0.800, was 0.500
  
  football/rules/lists/teams.txt changed
  lede: football/rules/result.rules:5:12: cannot read football/rules/lists/teams.txt: No such file or directory
    list team  lists/teams.txt
               ^
  the pack has errors; facts and scores stay as they were
  
  football/rules/lists/teams.txt changed
  + opening-day.txt  result  Dunmere United beat Brankwell Athletic 2-0  loser: Brankwell Athletic; score: 2-0; winner: Dunmere United  (result.beat)
  3 facts: 1 gained, 0 lost
  result.strict 1.000, was 0.800
  micro.strict 1.000, was 0.800
