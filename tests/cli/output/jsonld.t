JSON-LD: a pack says with `jsonld` lines how its facts look; slots are filled, what is not known is left out, each fact is there once, and a blank
node is the same for the same value. tests/jsonld runs a processor on it.

  $ cp -r "$PACK" pack
  $ printf 'jsonld cast {"@type":"Play","actor":{"@type":"Role","characterName":"{character}","actor":{"@id":"{person#actor}","name":"{actor}"}}}\n' > pack/shapes.rules
  $ printf 'jsonld quote cue= {"@type":"Text","text":"{text}"}\njsonld quote cue=said {"@type":"Quotation","text":"{text}","creator":{"@id":"{person#speaker}","name":"{speaker}"},"isPartOf":{"@id":"_:article"}}\n' >> pack/shapes.rules
  $ printf 'Ann Roe as Bo Lee, Ann Roe as Bo Lee, March 3. "Say \\ so," Roe said. "No," Cy Lee says. "Oh."\n' > a.txt
  $ lede run -r pack --format jsonld --date 2010-03-10 a.txt | jq -c '.["@context"], .["@graph"][]'
  {"@vocab":"https://schema.org/"}
  {"@id":"_:article","@type":"Article","identifier":"a.txt","datePublished":"2010-03-10"}
  {"@type":"Play","actor":{"@type":"Role","characterName":"Bo Lee","actor":{"@id":"_:person1","name":"Ann Roe"}}}
  {"@type":"Quotation","text":"Say \\ so,","creator":{"@id":"_:person1","name":"Ann Roe"},"isPartOf":{"@id":"_:article"}}
  $ echo 'Nothing.' > b.txt; lede run -r pack --format jsonld a.txt b.txt | wc -l
  2
  $ lede run -r pack --format jsonld -o out a.txt b.txt; ls out; cat out/b.jsonld
  a.jsonld
  b.jsonld
  {"@context":{"@vocab":"https://schema.org/"},"@graph":[{"@id":"_:article","@type":"Article","identifier":"b.txt"}]}
  $ lede run -r pack --types date --format jsonld a.txt
  lede run: no 'jsonld' line in this pack says how such facts look; try 'lede help run'
  [2]
