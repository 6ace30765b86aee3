With a pack, the page has the source of each rule that is named, with the comment above it, from its first line on; with --trace the lines that
fired and what they rest on.

  $ echo 'He said so on March 3.' > a.txt
  $ lede run -r $PACK --trace a.txt > facts.jsonl
  $ lede report -r $PACK --docs a.txt facts.jsonl > page.html
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -r '.rules[] | .[0], (.[10] | sub(".*/"; "")), .[11], .[12]'
  date.month-day
  small.rules
  19
  rule date.month-day -> date
    match (?<m>{month})\.? (?<d>[12]\d|3[01]|0?[1-9])\b
    value {year}-{m.number:02}-{d:02}
    yes   on [March 3](=XXXX-03-03)
    yes @2010-03-10 on [March 3](=2010-03-03)
  $ sed -n 's|^<script type="application/json" id="index">\(.*\)</script>$|\1|p' page.html | jq -c '.lines[] | sub("\t.*/"; "\t")'
  "date.month-day\tsmall.rules:20\t(?<m>{month})\\.? (?<d>[12]\\d|3[01]|0?[1-9])\\b"
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.items[].trace'
  {"t":0,"at":[14,21],"value":"XXXX-03-03","line":0,"saw":"{month} 3"}

Without the article, evidence brings its own text.

  $ lede report facts.jsonl > page.html
  $ sed -n 's|^<script type="application/json" id="d0">\(.*\)</script>$|\1|p' page.html | jq -c '.text, .items[].trace.x'
  null
  "March 3"
