JSON Lines, and one table a type. --types names types, quiet ones too. --offsets counts in other units.

  $ printf 'Zoë: Ann Roe as Bo Lee, March 3. "Not now," Roe said.\n' > a.txt
  $ lede run -r "$PACK" a.txt
  {"doc":"a.txt","type":"cast","start":5,"end":22,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":5,"end":12,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":16,"end":22,"text":"Bo Lee","value":"Bo Lee"}},"rule":"cast.as"}
  {"doc":"a.txt","type":"date","start":24,"end":31,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.month-day"}
  {"doc":"a.txt","type":"quote","start":34,"end":42,"text":"Not now,","fields":{"speaker":{"start":44,"end":47,"text":"Roe","value":"Ann Roe"},"cue":{"start":48,"end":52,"text":"said","value":"said"}},"rule":"quote.after"}
  $ lede run -r "$PACK" --format pretty a.txt
  a.txt
  
      1  Zoë: [Ann Roe as Bo Lee], [March 3].
         cast   actor      Ann Roe                       cast.as
                character  Bo Lee
         date   value      March 3 -> XXXX-03-03 (DATE)  date.month-day
  
      1  "[Not now,]" Roe said.
         quote  speaker    Roe -> Ann Roe                quote.after
                cue        said
  
  $ lede run -r "$PACK" --types person --format tsv a.txt
  doc	start	end	text	value	kind	rule
  a.txt	5	12	Ann Roe	Ann Roe		person.full
  a.txt	16	22	Bo Lee	Bo Lee		person.full
  a.txt	44	47	Roe	Ann Roe		
  $ lede run -r "$PACK" --types quote --format csv a.txt
  doc,start,end,text,value,kind,speaker,cue,rule
  a.txt,34,42,"Not now,",,,Ann Roe,said,quote.after
  $ lede run -r "$PACK" --types date --offsets bytes a.txt
  {"doc":"a.txt","type":"date","start":25,"end":32,"text":"March 3","value":"XXXX-03-03","kind":"DATE","rule":"date.month-day"}
  $ lede run -r "$PACK" --format csv a.txt
  lede run: --format csv is one table: name one type with --types, or a folder for all with --output; try 'lede help run'
  [2]
  $ lede run -r "$PACK" --types persn a.txt
  lede run: no type 'persn' in this pack, did you mean 'person'?; try 'lede help run'
  [2]
  $ lede run -r "$PACK" --format xml a.txt
  lede run: bad FORMAT 'xml' for --format; one of jsonl, pretty, tsv, csv, jsonld, timeml, brat; try 'lede help run'
  [2]
