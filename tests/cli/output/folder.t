--output FOLDER writes the files of each document there; the name is the last part of its id. Articles are never written over.

  $ printf 'Ann Roe as Bo Lee.\n' > a.txt
  $ printf '%s\n' '{"id":"x/b.txt","text":"March 3."}' '{"id":"y/b.txt","text":"March 4."}' '{"id":"é/","text":"May 5"}' > many.jsonl
  $ lede run -r "$PACK" -o out a.txt many.jsonl; ls out
  lede: many.jsonl:2: another document has the files 'b'; skipped
  a.jsonl
  b.jsonl
  document.jsonl
  $ cat out/a.jsonl out/b.jsonl
  {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":0,"end":7,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":11,"end":17,"text":"Bo Lee","value":"Bo Lee"}},"rule":"cast.as"}
  {"doc":"x/b.txt","type":"date","start":0,"end":7,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.month-day"}
  $ lede run -r "$PACK" --output . a.txt
  lede run: the articles are in '.': name another folder with --output; try 'lede help run'
  [2]
  $ mkdir in; cp a.txt in; lede run -r "$PACK" --output ./in/ in
  lede run: the articles are in './in/': name another folder with --output; try 'lede help run'
  [2]
  $ printf '{"id":"%0300d","text":"May 5"}\n' 1 > long.jsonl
  $ lede run -r "$PACK" --output long long.jsonl; ls long | wc -c
  207
  $ [ ! -e /dev/full ] || { mkdir full; ln -s /dev/full full/a.jsonl; lede run -r "$PACK" --output full a.txt; }
  lede: full/a.jsonl: No space left on device
  [4]
