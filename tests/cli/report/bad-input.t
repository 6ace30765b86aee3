What cannot be used is named and left out; the rest is shown, and the exit status is 3. With nothing to show there is no page.

  $ echo 'In May.' > a.txt
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":3,"end":6,"text":"May","value":"05"}
  > {"doc":"a.txt","type":"date","start":3,"end":7,"text":"June","value":"06"}
  > {"doc":"a.txt","type":"date","start":90,"end":93,"text":"May","value":"05"}
  > not JSON
  > {"doc":"a.txt","type":"date","text":"May","fields":{"of":{"start":-1,"end":"x","value":"v"}},"trace":{"at":7,"from":{"a":1},"start":"x"}}
  > {"doc":"a.txt","type":"date","text":"May","trace":[]}
  > END
  $ lede report --docs a.txt --docs nowhere.txt -o page.html facts.jsonl
  lede: nowhere.txt: No such file or directory
  lede: facts.jsonl:4:3: '[' or '{' expected near 'not'; skipped
  lede: facts.jsonl:2: another text stands at the offsets in a.txt; left out
  lede: facts.jsonl:3: the offsets are beyond the end of a.txt; left out
  [3]
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.items[]'
  {"t":0,"v":5,"at":[3,6],"x":"May","fields":[{"n":"value","value":"05"}]}
  {"t":0,"v":5,"at":[3,6],"x":"May","fields":[{"n":"of","value":"v"}],"trace":{"t":1}}
  {"t":0,"v":5,"at":[3,6],"x":"May","fields":[]}
  $ lede report -o none.html nowhere.jsonl
  lede: nowhere.jsonl: No such file or directory
  [2]
  $ lede report -o none.html -g nowhere.jsonl facts.jsonl
  lede: nowhere.jsonl: No such file or directory
  [2]
  $ lede report -o none.html --second nowhere.jsonl facts.jsonl
  lede: facts.jsonl:4:3: '[' or '{' expected near 'not'; skipped
  lede: nowhere.jsonl: No such file or directory
  [2]
  $ lede report -o none.html -r ./nowhere facts.jsonl
  lede: ./nowhere: No such file or directory
  [2]
  $ test -e none.html
  [1]
