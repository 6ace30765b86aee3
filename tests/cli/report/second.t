Of two runs the second is shown, with what it gained, and what it lost beside it; the same fact by another rule is the same.

  $ echo 'In May, June and July.' > a.txt
  $ echo '{"doc":"a.txt","type":"date","text":"May"}' > gold.jsonl
  $ cat > first.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":3,"end":6,"text":"May","value":"05","rule":"one"}
  > {"doc":"a.txt","type":"date","start":8,"end":12,"text":"June","value":"06","rule":"one"}
  > END
  $ cat > second.jsonl <<'END'
  > {"doc":"a.txt","type":"date","start":3,"end":6,"text":"May","value":"05","rule":"two"}
  > {"doc":"a.txt","type":"date","start":17,"end":21,"text":"July","value":"07","rule":"two"}
  > END
  $ lede report -g gold.jsonl --docs a.txt --second second.jsonl first.jsonl > page.html
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.items[] | [.x, .v, .c, .r]'
  ["May",0,null,0]
  ["July",2,1,0]
  ["June",2,2,1]
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -c '.two, .facts, .docs, .rules, .scores.micro.strict.f1, .before.micro.strict.f1'
  true
  2
  [["a.txt",1,0,1,0,0,0,1,1,0]]
  [["two",1,0,1,0,0,0,1,0,0],["one",0,0,0,0,0,0,0,1,0]]
  0.666667
  0.666667

Each fact of one run answers one of the other.

  $ cat first.jsonl first.jsonl > twice.jsonl
  $ lede report --second first.jsonl twice.jsonl | sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' | jq -c '.items[] | [.x, .c]'
  ["May",null]
  ["June",null]
  ["May",2]
  ["June",2]
  $ lede report --second twice.jsonl - < first.jsonl | sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' | jq -c '.items[] | [.x, .c]'
  ["May",null]
  ["June",null]
  ["May",1]
  ["June",1]

A fact that says something else in the second run is one fact, changed, with what it said before; what has gone with it is a field, too.

  $ echo '{"doc":"a.txt","type":"win","start":3,"end":12,"text":"May, June","fields":{"winner":"May","prize":"June"}}' > before.jsonl
  $ echo '{"doc":"a.txt","type":"win","start":3,"end":12,"text":"May, June","fields":{"winner":"June"}}' > after.jsonl
  $ lede report --second after.jsonl before.jsonl > page.html
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.items[] | [.x, .c, .fields]'
  ["May, June",3,[{"n":"winner","was":"May","value":"June"},{"n":"prize","was":"June"}]]
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -c '.facts, .docs'
  1
  [["a.txt",0,0,0,0,0,1,0,0,1]]
  $ cat before.jsonl after.jsonl | lede report --second after.jsonl - | sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' | jq -c '.items[] | [.x, .c]'
  ["May, June",null]
  ["May, June",2]
