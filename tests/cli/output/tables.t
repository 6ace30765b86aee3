Tables hold what spreadsheets and databases need: quotes, tabs and line breaks in a text, "" for a field that is there but not known, nothing for one
that is missing. With --output each type is a table.

  $ cp -r "$PACK" pack
  $ printf 'fact odd what who:person\nrule odd -> odd\n  scope paragraph\n  match (?<what>odd.*?end)(?: {person}:who)?\n' > pack/odd.rules
  $ printf 'An odd "a",\tb\nc\r\nd; end Ann Roe. Then odd = end.\n' > a.txt
  $ lede run -r pack --types odd --format csv a.txt | cat -A
  doc,start,end,text,value,kind,what,who,rule$
  a.txt,3,31,"odd ""a"",^Ib$
  c^M$
  d; end Ann Roe",,,"odd ""a"", b c d; end",Ann Roe,odd$
  a.txt,38,47,odd = end,,,odd = end,,odd$
  $ lede run -r pack --types odd --format tsv a.txt | cat -A
  doc^Istart^Iend^Itext^Ivalue^Ikind^Iwhat^Iwho^Irule$
  a.txt^I3^I31^Iodd "a", b c  d; end Ann Roe^I^I^Iodd "a", b c d; end^IAnn Roe^Iodd$
  a.txt^I38^I47^Iodd = end^I^I^Iodd = end^I^Iodd$
  $ printf 'list he he.tsv\nlist name name.tsv\nfact man quiet\n  pronoun he\n  gender name\nfact say who:man how\n' > he.rules
  $ printf 'rule man -> man\n  match {name}\nrule say -> say\n  match {man}:who said(?: so (?<how>\\w+))?\nrule he -> say\n  match {he}:who said\n' >> he.rules
  $ printf 'word\tgender\nhe\tm\n' > he.tsv; printf 'word\tgender\nBo\tm\nCy\tm\n' > name.tsv
  $ printf 'He said no. Bo said so twice.\n' > he.txt
  $ lede run -r he.rules --types say --format csv he.txt
  doc,start,end,text,value,kind,who,how,rule
  he.txt,0,7,He said,,,"",,he
  he.txt,12,28,Bo said so twice,,,Bo,twice,say
  $ cp -r "$PACK" all; printf 'Ann Roe as Bo Lee, March 3. March 4.\n' > b.txt
  $ lede run -r all --format csv --output tables a.txt b.txt; head tables/*
  ==> tables/cast.csv <==
  doc,start,end,text,value,kind,actor,character,rule
  b.txt,0,17,Ann Roe as Bo Lee,,,Ann Roe,Bo Lee,cast.as
  
  ==> tables/date.csv <==
  doc,start,end,text,value,kind,rule
  b.txt,19,26,March 3,XXXX-03-03,DATE,date.month-day
  b.txt,28,35,March 4,XXXX-03-04,DATE,date.month-day
  
  ==> tables/quote.csv <==
  doc,start,end,text,value,kind,speaker,cue,rule
  $ lede run -r all --format tsv --types cast,person --output tables b.txt; ls tables
  cast.csv
  cast.tsv
  date.csv
  person.tsv
  quote.csv
  $ lede run -r all -j 3 --format csv --output again a.txt b.txt; diff -r tables again | grep -v ^Only
  [1]
  $ lede run -r all --format pretty --output tables b.txt
  lede run: --format pretty writes no files: leave --output out; try 'lede help run'
  [2]
  $ lede run -r all --format csv --output b.txt a.txt
  lede: b.txt/date.csv: Not a directory
  [4]
  $ lede run -r all --format csv --output no/where a.txt
  lede: no/where: No such file or directory
  [4]
