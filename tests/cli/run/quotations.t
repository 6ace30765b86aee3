Kinds of quotations: direct, partial, block, transcript; and whom they are about.

  $ printf '"It rained on the mill," Ann Roe said of Clara Lind. The clerk called it "a bit too wet for mills" and left.\n\n' > kinds.txt
  $ printf 'Ann Roe: "Nobody came to the mill."\n\nClara Lind wrote a long letter to the town:\n\n' >> kinds.txt
  $ printf '"It never rained on the mill.\n\n"Nobody will believe her at all."\n' >> kinds.txt
  $ lede run -r $LEDE_ROOT/rules/quotes --format tsv kinds.txt | cut -f 4,6-10
  text	kind	speaker	cue	addressee	about
  It rained on the mill,	direct	Ann Roe	said		Clara Lind
  a bit too wet for mills	partial	The clerk	called		
  Nobody came to the mill.	transcript	Ann Roe			
  It never rained on the mill.	block	Clara Lind			
  Nobody will believe her at all.	block	Clara Lind			

Indirect speech is printed when it is asked for.

  $ echo 'Ann Roe said that nobody had come. The mill was old, according to Clara Lind.' > indirect.txt
  $ lede run -r $LEDE_ROOT/rules/quotes --types indirect --format tsv indirect.txt | cut -f 4,7-10
  text	speaker	cue	addressee	about
  nobody had come	Ann Roe	said		
  The mill was old	Clara Lind	according to		

The trace says which rule found a speaker, by which link.

  $ printf 'The clerk Ann Roe came.\n\n"It rained on the mill," she said. "It did so all day."\n\n"It was an old mill," the clerk said.\n' > trace.txt
  $ lede run -r $LEDE_ROOT/rules/quotes --trace trace.txt | sed 's/.*"speaker"/"speaker"/;s/,"cue".*//;s/},"kind".*//'
  "speaker":{"start":50,"end":53,"text":"she","value":"Ann Roe","how":"pronoun","from":{"start":10,"end":17,"text":"Ann Roe","type":"person","rule":"person.full"}}
  "speaker":{"start":50,"end":53,"text":"she","value":"Ann Roe","how":"pronoun","from":{"start":10,"end":17,"text":"Ann Roe","type":"person","rule":"person.full"}}
  "speaker":{"start":104,"end":113,"text":"the clerk","value":"Ann Roe","how":"the only one who is called so","from":{"start":4,"end":17,"text":"clerk Ann Roe","type":"role","rule":"role.before"}}

An index of people: every mention with its value.

  $ printf 'Ann Roe met Jan van der Lind. MS. ROE left.\n\nMr. van der Lind, 40, stayed. He waved to Ann.\n' > people.txt
  $ lede run -r $LEDE_ROOT/rules/people --types person --format tsv people.txt | cut -f 4,5
  text	value
  Ann Roe	Ann Roe
  Jan van der Lind	Jan van der Lind
  ROE	Ann Roe
  van der Lind	Jan van der Lind
  Ann	Ann Roe
