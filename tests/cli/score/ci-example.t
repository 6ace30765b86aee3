The workflow that users copy: what its steps run (after the build) works on this project's own corpus, from its own baseline or a new one.

  $ for folder in rules corpus gold; do ln -s "$LEDE_ROOT/$folder" .; done; mkdir tests
  $ sed -n '/Examples of the rules/,/Keep the report/s/^          //p' "$LEDE_ROOT/scripts/ci-example.yml" > steps; cat steps
  lede check rules/film
  lede run -r rules/film corpus/ > facts.jsonl || [ $? -eq 1 ]
  lede score -g gold/ --docs corpus/ --errors --baseline tests/baseline.jsonl --no-regress --by-rule --github --junit junit.xml facts.jsonl
  $ sed -n 's/^#     //p' "$LEDE_ROOT/scripts/ci-example.yml" > first-time; cat first-time
  lede run -r rules/film corpus/ | lede score -g gold/ --docs corpus/ --save tests/baseline.jsonl
  $ bash first-time > out; echo $?; test -s tests/baseline.jsonl
  0
  $ bash -e steps > out; echo $?; grep -c '<failure' junit.xml; grep -c ^:: out
  0
  0
  0
  [1]
  $ sed -i 's/"verdict":"missed"/"verdict":"right"/' tests/baseline.jsonl
  $ bash -e steps > out 2> told; echo $?; sed 's/: [0-9]* lost/: some lost/' told; grep -m 1 -o '^::error file=corpus/' out; grep -m 1 -o '<failure' junit.xml
  1
  lede: worse than tests/baseline.jsonl: some lost, 0 wrong new
  ::error file=corpus/
  <failure
