Every bad line of JSON is named with line and column; the good ones are done.

  $ cat > docs.jsonl <<'END'
  > {"id":"good","text":"Fine."}
  > {"id":"cut","text":"Fi
  > ["no object"]
  > {"id":"x"}
  > {"id":"x","text":5}
  > {"id":7,"text":"x"}
  > {"id":"x","text":"x","date":[1]}
  > {"id":"x","text":"x","id":"y"}
  > {"text":"x"}
  > {"id":"x","text":"a b","tokens":[[0,9]],"sentences":[[0,3]]}
  > {"id":"x","text":"a b","tokens":[[0,1]],"sentences":[[0,3]]}
  > {"id":"x","text":"a b","tokens":[[0,1],[2,3]],"sentences":[[0,3]],"stems":["a"]}
  > 
  > {"id":"last","text":"Fine, too."}
  > END
  $ lede tokenize docs.jsonl
  {"id":"good","text":"Fine.","sentences":[[0,5]],"tokens":[[0,4],[4,5]]}
  lede: docs.jsonl:2:22: JSON is cut off; skipped
  lede: docs.jsonl:3:1: not a JSON object; skipped
  lede: docs.jsonl:4:1: a document without "text"; skipped
  lede: docs.jsonl:5:18: "text" is not a string; skipped
  lede: docs.jsonl:6:7: "id" is not a string; skipped
  lede: docs.jsonl:7:29: "date" is not a string; skipped
  lede: docs.jsonl:8:25: duplicate object key near '"id"'; skipped
  lede: docs.jsonl:9:1: a document without "id"; skipped
  lede: docs.jsonl:10:33: "tokens" is not a list of [start, end] in order and inside the text; skipped
  lede: docs.jsonl:11:53: "sentences" do not begin and end with tokens; skipped
  lede: docs.jsonl:12:75: "stems" is not a list with one string a token; skipped
  {"id":"last","text":"Fine, too.","sentences":[[0,10]],"tokens":[[0,4],[4,5],[6,9],[9,10]]}
  [3]
