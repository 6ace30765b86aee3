Every miss, extra and difference, in the order of the text, with what differs and the rule; with --docs also the line.

  $ printf 'Ann Roe as\nBo Lee on March 3.\n\nThat was in 1977, said Ann\tRoe.\n' > a.txt
  $ cat > gold.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","text":"Ann Roe as\nBo Lee","fields":{"actor":"Ann Roe","character":"Bo Lee"}}
  > {"doc":"a.txt","type":"date","text":"in 1977","value":"1977"}
  > {"doc":"a.txt","type":"date","text":"March 3","value":"2010-03-03"}
  > {"doc":"a.txt","type":"quote","text":"That was in 1977","fields":{"speaker":"","cue":"said"}}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a.txt","type":"cast","start":0,"end":17,"text":"Ann Roe as\nBo Lee","fields":{"actor":"Ann","character":"Bo Lee"},"rule":"cast.as"}
  > {"doc":"a.txt","type":"date","start":42,"end":46,"text":"1977","value":"1977","kind":"DATE"}
  > {"doc":"a.txt","type":"quote","start":31,"end":46,"text":"That was in 197","fields":{"speaker":"Ann Roe"},"rule":"quote.said"}
  > {"doc":"a.txt","type":"crew","start":53,"end":60,"text":"Ann\tRoe","fields":{"person":"Ann Roe"},"rule":"crew.x"}
  > END
  $ lede score -g gold.jsonl --errors facts.jsonl > out; sed 1,/macro.relaxed/d out
  differs	a.txt	cast	Ann Roe as Bo Lee	actor: gold 'Ann Roe' got 'Ann'	cast.as
  differs	a.txt	quote	That was in 1977	extent: gold 'That was in 1977' got 'That was in 197'; cue: gold 'said' got ''; speaker: gold '' got 'Ann Roe'	quote.said
  differs	a.txt	date	in 1977	extent: gold 'in 1977' got '1977'
  extra	a.txt	crew	Ann Roe	person: 'Ann Roe'	crew.x
  miss	a.txt	date	March 3	value: '2010-03-03'
  $ lede score -g gold.jsonl --docs a.txt --errors facts.jsonl > out; sed 1,/macro.relaxed/d out
  differs	a.txt:1	cast	Ann Roe as Bo Lee	actor: gold 'Ann Roe' got 'Ann'	cast.as
  miss	a.txt:2	date	March 3	value: '2010-03-03'
  differs	a.txt:4	quote	That was in 1977	extent: gold 'That was in 1977' got 'That was in 197'; cue: gold 'said' got ''; speaker: gold '' got 'Ann Roe'	quote.said
  differs	a.txt:4	date	in 1977	extent: gold 'in 1977' got '1977'
  extra	a.txt:4	crew	Ann Roe	person: 'Ann Roe'	crew.x
