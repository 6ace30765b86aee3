No text can become markup: what HTML or JavaScript could take for a sign is escaped, wherever it comes from, and JSON reads it back equal.

  $ printf 'He said </script><script>alert(1)</script> & <!-- <img src=x onerror=alert(2)> "it'"'"'s" \342\200\250 and \342\200\251 \342\200\246 end' > '<b>&.txt'
  $ echo '{"doc":"<b>&.txt","type":"<i>","start":8,"end":17,"text":"</script>","fields":{"<u>":{"value":"</script><script>"}},"rule":"</style>"}' > facts.jsonl
  $ lede report --docs '<b>&.txt' -o page.html facts.jsonl
  $ grep '^<script type' page.html
  <script type="application/json" id="d0">{"items":[{"t":0,"v":5,"at":[8,17],"x":"\u003c/script\u003e","r":0,"fields":[{"n":"\u003cu\u003e","value":"\u003c/script\u003e\u003cscript\u003e"}]}],"text":"He said \u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e \u0026 \u003c!-- \u003cimg src=x onerror=alert(2)\u003e \"it's\" \u2028 and \u2029 … end"}</script>
  <script type="application/json" id="index">{"two":false,"facts":1,"docs":[["\u003cb\u003e\u0026.txt",0,0,0,0,0,1,0,0,0]],"types":["\u003ci\u003e"],"made":["\u003ci\u003e"],"lines":[],"rules":[["\u003c/style\u003e",0,0,0,0,0,1,0,0,0]]}</script>
  $ grep '^<script type' page.html | sed 's/^<script type="application.json" id="[a-z0-9]*">//; s|</script>$||' | grep -c '[<>&]'
  0
  [1]
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -j .text | cmp - '<b>&.txt'

The page lets only its own script and style run, and names nothing outside itself.

  $ grep -o 'Policy" content="[^;]*;' page.html
  Policy" content="default-src 'none';
  $ grep -c "script-src 'sha256-[A-Za-z0-9+/]*=';" page.html
  1
  $ grep -cE '(src|href)="?(http|//)|url\(|import ' page.html
  0
  [1]
