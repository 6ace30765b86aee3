What became of each fact and each gold: the verdicts are those of `lede score`, and the page has them as inert JSON, one element a document.
0 right, 1 differs, 2 extra, 3 missed, 4 optional, 5 found (nobody judged it).

  $ echo 'Ann Roe plays Bo Lee. Cy Dell plays Ed. It opens in May, or in June, 1999.' > a.txt
  $ echo 'Nobody has judged this of May.' > b.txt
  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe plays Bo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"cast","text":"Cy Dell plays Ed","fields":{"actor":"Cy Dell","character":"Ed"}}
  > {"doc":"a.txt","type":"date","text":"May","value":"XXXX-05"}
  > {"doc":"a.txt","type":"date","text":"or","value":"X","optional":true}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":20,"text":"Ann Roe plays Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"value":"Bo Lee","how":"carried"}},"rule":"cast.plays"}
  > {"doc":"a.txt","type":"cast","start":22,"end":38,"text":"Cy Dell plays Ed","fields":{"actor":{"value":"Cy"},"character":{"value":"Ed"}},"rule":"cast.plays"}
  > {"doc":"a.txt","type":"date","start":63,"end":73,"text":"June, 1999","value":"1999-06","rule":"date.month"}
  > {"doc":"b.txt","type":"date","start":26,"end":29,"text":"May","value":"XXXX-05","rule":"date.month"}
  > END
  $ lede report -g gold.jsonl --docs a.txt -o page.html facts.jsonl
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.items[]'
  {"t":0,"v":0,"at":[0,20],"x":"Ann Roe plays Bo Lee","r":0,"fields":[{"n":"actor","value":"Ann Roe","gold":"Ann Roe","ok":1,"at":[0,7]},{"n":"character","value":"Bo Lee","gold":"Bo Lee","ok":1,"how":"carried"}],"gold":{"by":"gold.jsonl:1","ok":1,"at":[0,20],"x":"Ann Roe plays Bo Lee"}}
  {"t":0,"v":1,"at":[22,38],"x":"Cy Dell plays Ed","r":0,"fields":[{"n":"actor","value":"Cy","gold":"Cy Dell","ok":0},{"n":"character","value":"Ed","gold":"Ed","ok":1}],"gold":{"by":"gold.jsonl:2","ok":1,"at":[22,38],"x":"Cy Dell plays Ed"}}
  {"t":1,"v":3,"none":1,"at":[52,55],"x":"May","fields":[{"n":"value","gold":"XXXX-05"}],"gold":{"by":"gold.jsonl:3","at":[52,55],"x":"May"}}
  {"t":1,"v":4,"none":1,"at":[57,59],"x":"or","fields":[{"n":"value","gold":"X"}],"gold":{"by":"gold.jsonl:4","at":[57,59],"x":"or"}}
  {"t":1,"v":2,"at":[63,73],"x":"June, 1999","r":1,"fields":[{"n":"value","value":"1999-06"}]}
  $ sed -n 's|^<script type="application/json" id="d1">\(.*\)</script>$|\1|p' page.html | jq -c .
  {"items":[{"t":1,"v":5,"at":[26,29],"x":"May","r":1,"fields":[{"n":"value","value":"XXXX-05"}]}]}
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -c 'del(.scores)'
  {"two":false,"facts":4,"docs":[["a.txt",1,1,1,1,1,0,0,0,0],["b.txt",0,0,0,0,0,1,0,0,0]],"types":["cast","date"],"made":["cast","date"],"lines":[],"rules":[["cast.plays",1,1,0,0,0,0,0,0,0],["date.month",0,0,1,0,0,1,0,0,0]]}
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -S .scores > in-page; lede score -g gold.jsonl --docs a.txt --by-rule --json facts.jsonl | jq -S . | diff - in-page
  lede: 1 fact in 1 document without gold is not counted
