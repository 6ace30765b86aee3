The pack of `lede init` passes its own checks, from any folder, with the packs of the program.

  $ mkdir far; lede init far/away/football
  far/away/football: a pack with a rule, its examples, a list, an article and its gold (8 files)
  next: cd far/away/football && make check; 'man lede-tutorial' goes on from there
  $ cd far/away/football; find . -type f | LC_ALL=C sort; make --no-print-directory check | sed -n 1,7p
  ./.github/workflows/check.yml
  ./.gitignore
  ./Makefile
  ./README.md
  ./corpus/opening-day.txt
  ./gold/opening-day.jsonl
  ./rules/lists/teams.txt
  ./rules/result.rules
  lede check rules
  rules: 1 rule, 2 examples, 0 failed, 0 warnings
  lede run -r rules --types result corpus/ > facts.jsonl || [ $? -eq 1 ]
  lede score -g gold/ --docs corpus/ --errors --fail-under result.strict=0.9 facts.jsonl
  1 document
                    gold   facts      tp      fp      fn      P      R     F1
  result.strict        2       2       2       0       0  1.000  1.000  1.000
  $ cd far/away/football; make --no-print-directory facts | grep -c winner
  2
Another name for the facts stands wherever the old one stood.

  $ lede init chemistry --name reaction | sed 2d
  chemistry: a pack with a rule, its examples, a list, an article and its gold (8 files)
  $ cd chemistry; grep -rlE 'result\b|@' . | LC_ALL=C sort; grep -rl reaction . | LC_ALL=C sort; make --no-print-directory check | sed -n 1,7p
  ./.github/workflows/check.yml
  ./Makefile
  ./README.md
  ./gold/opening-day.jsonl
  ./rules/reaction.rules
  lede check rules
  rules: 1 rule, 2 examples, 0 failed, 0 warnings
  lede run -r rules --types reaction corpus/ > facts.jsonl || [ $? -eq 1 ]
  lede score -g gold/ --docs corpus/ --errors --fail-under reaction.strict=0.9 facts.jsonl
  1 document
                      gold   facts      tp      fp      fn      P      R     F1
  reaction.strict        2       2       2       0       0  1.000  1.000  1.000
`make check` fails when an example fails, and when a fact is missed.

  $ cd chemistry; sed -i.old 's/~beat/~defeat/' rules/reaction.rules; make --no-print-directory check >out 2>&1; echo "status $?"; grep -c failed out; mv rules/reaction.rules.old rules/reaction.rules
  status 2
  1
  $ cd chemistry; sed -i.old 's/Dunmere United/Dunmere/' rules/lists/teams.txt; make --no-print-directory check 2>&1 | grep '^lede:'
  lede: reaction.strict 0.667 is under 0.9
When nothing at all is found, the score and the misses are shown all the same.

  $ cd chemistry; sed -i.old '/~beat/d; /^  yes/d; /^  no/d' rules/reaction.rules; echo '  match {team}:winner humbled {team}:loser (?<score>\d+)' >> rules/reaction.rules; make --no-print-directory check 2>&1 | sed '/^make/d'
  lede check rules
  rules: 1 rule, 0 examples, 0 failed, 0 warnings
  lede run -r rules --types reaction corpus/ > facts.jsonl || [ $? -eq 1 ]
  lede score -g gold/ --docs corpus/ --errors --fail-under reaction.strict=0.9 facts.jsonl
  1 document
                      gold   facts      tp      fp      fn      P      R     F1
  reaction.strict        2       0       0       0       2      -  0.000  0.000
  reaction.relaxed       2       0       0       0       2      -  0.000  0.000
  reaction.extent        2       0       0       0       2      -  0.000  0.000
  reaction.fields        2       0       0       0       2      -  0.000  0.000
  reaction.loser         2       0       0       0       2      -  0.000  0.000
  reaction.score         2       0       0       0       2      -  0.000  0.000
  reaction.winner        2       0       0       0       2      -  0.000  0.000
  micro.strict           2       0       0       0       2      -  0.000  0.000
  micro.relaxed          2       0       0       0       2      -  0.000  0.000
  macro.strict                                                  -  0.000  0.000
  macro.relaxed                                                 -  0.000  0.000
  miss	opening-day.txt:3	reaction	Alder Town beat Corrin Rovers 3-1	loser: 'Corrin Rovers'; score: '3-1'; winner: 'Alder Town'
  miss	opening-day.txt:5	reaction	Dunmere United beat Brankwell Athletic 2-0	loser: 'Brankwell Athletic'; score: '2-0'; winner: 'Dunmere United'
  lede: reaction.strict 0.000 is under 0.9
