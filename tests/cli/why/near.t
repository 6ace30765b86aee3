What is nearly there, and why it is not it.

  $ printf 'High Court\nCrown Court\n' > courts.txt
  $ cat > near.rules <<'END'
  > list court courts.txt
  > fact courtname
  > fact sat
  > fact title
  > rule courtname.plain -> courtname
  >   match [Tt]he {court}(?: in {Cap})?
  > rule courtname.upper -> courtname
  >   match The {court}(?: at {Cap})?
  > rule sat.court -> sat
  >   match {courtname} sat
  > rule title.books -> title
  >   match {Cap} (?:sells|writes) book
  > END

A word of a pattern that begins with a class, and that is folded away.

  $ lede why -r near.rules --rule courtname.plain 'The High Court sat on Monday.'
  not found courtname.plain  near.rules:6
    match  [Tt]he {court}(?: in {Cap})?
           ^ asks for [Tt]he
    saw    {Cap} {court} sat on {Cap}.
           ^ and this stands here
    hint: 'The' is one letter here, because the line names {Cap}; as text it is never seen
  $ lede why -r near.rules --rule courtname.upper 'The High Court sat on Monday.'
  not found courtname.upper  near.rules:8
    match  The {court}(?: at {Cap})?
           ^ asks for "The"
    saw    {Cap} {court} sat on {Cap}.
           ^ and this stands here
    hint: 'The' is one letter here, because the line names {Cap}; as text it is never seen

So it is said of what lacks that type, whatever stands elsewhere.

  $ lede why -r near.rules --rule sat.court 'The High Court sat. It was in the High Court, Ann said.'
  not found sat.court  near.rules:10
    match  {courtname} sat
                      ^ asks for " sat"
    saw    It was in {courtname}, Ann said.
                                ^ and this stands here
  $ printf 'The High Court sat.\nIt was the High Court.\n' > a.txt
  $ lede why -r near.rules --rule sat.court a.txt:1
  not found sat.court  near.rules:10
    lacks {courtname}
    hint: the nearest of the rules that make it, courtname.plain asks for [Tt]he: 'The' is one letter here, because the line names {Cap}; as text it is never seen

A folded word is not nearly another one.

  $ lede why -r near.rules --rule title.books 'Ann writes Books. A book'
  not found title.books  near.rules:12
    match  {Cap} (?:sells|writes) book
                                  ^ asks for "book"
    saw    {Cap} writes {Cap}.
                        ^ and this stands here
    hint: 'Books' is one letter here, because the line names {Cap}; as text it is never seen

Misspelled words, in the list or in the text; forms, and phrases.

  $ printf 'overtrun\nrecord\n' > verbs.txt
  $ printf 'Ellery Docks\nParkes\nDaven\n' > places.txt
  $ cat > words.rules <<'END'
  > list verb verbs.txt forms
  > list place places.txt
  > fact undone
  > fact again
  > fact moored
  > fact wrote
  > fact went
  > rule undone.verb -> undone
  >   match {verb}
  > rule again.overturn -> again
  >   match ~overturn
  > rule moored.at -> moored
  >   match at {place}
  > rule wrote.write -> wrote
  >   match ~writing
  > rule went.go -> went
  >   match ~go
  > END
  $ lede why -r words.rules --rule undone.verb 'They overturned it.'
  not found undone.verb  words.rules:9
    lacks {verb}
    hint: 'overturned' is nearly 'overtruned', a form of 'overtrun' of the list verb (verbs.txt)
  $ lede why -r words.rules --rule again.overturn 'They overtruned it.'
  not found again.overturn  words.rules:11
    lacks ~overturn
    hint: 'overtruned' is nearly 'overturned'
  $ lede why -r words.rules --rule moored.at 'It lies at Ellery Dock today.'
  not found moored.at  words.rules:13
    lacks {place}
    hint: 'Ellery Dock' is nearly 'Ellery Docks' of the list place (places.txt)
  $ lede why -r words.rules --rule wrote.write 'Ann was wrting there.'
  not found wrote.write  words.rules:15
    lacks ~writing
    hint: 'wrting' is nearly 'writing'
  $ lede why -r words.rules --rule went.go 'Then Ann went there.'
  not found went.go  words.rules:17
    lacks ~go
    hint: this pack knows no irregular forms, as went for ~go: `include english` brings them

Names are not nearly a common word, nor another name that begins otherwise.

  $ lede why -r words.rules --rule undone.verb 'There Ann Recrod stood.'
  not found undone.verb  words.rules:9
    lacks {verb}
  $ lede why -r words.rules --rule moored.at 'It stands at Raven Row.'
  not found moored.at  words.rules:13
    lacks {place}

A word stands in messages as it stands in the rule, not as its stem.

  $ lede why -r words.rules --rule wrote.write 'Ann was there.'
  not found wrote.write  words.rules:15
    lacks ~writing
    hint: this pack knows no irregular forms, as went for ~go: `include english` brings them
  $ lede why -r words.rules --rule wrote.write 'Ann writes.'
  found wrote "writes"
    by wrote.write words.rules:15  saw {~writing}

What a line saw is shown from its beginning where there is room.

  $ lede why -r near.rules --rule title.books 'There Nothing writes here.'
  not found title.books  near.rules:12
    match  {Cap} (?:sells|writes) book
                                  ^ asks for "book"
    saw    {Cap} {Cap} writes here.
                              ^ and this stands here
  $ lede why -r near.rules --rule title.books 'A long sentence, longer than a line of this, begins; then Ann writes here.'
  not found title.books  near.rules:12
    match  {Cap} (?:sells|writes) book
                                  ^ asks for "book"
    saw    ...e of this, begins; then {Cap} writes here.
                                                   ^ and this stands here

A quotation of two sentences, and one that is not closed.

  $ cat > quoted.rules <<'END'
  > fact quote
  > rule quote.says -> quote
  >   match {Quoted} says {Cap}
  > rule quote.said -> quote
  >   match said {Quoted}
  > END
  $ lede why -r quoted.rules --rule quote.says '"I saw. It was dark," says Ann.'
  not found quote.says  quoted.rules:3
    match  {Quoted} says {Cap}
           ^ asks for {Quoted}
    saw    {Cap} was dark," says {Cap}.
           ^ and this stands here
    hint: a quotation reaches beyond this sentence: try `scope paragraph`
  $ lede why -r quoted.rules --rule quote.said 'Ann said "I will go home now. And then'
  not found quote.said  quoted.rules:5
    match  said {Quoted}
                ^ asks for {Quoted}
    saw    Ann said "I will go home now.
                    ^ and this stands here
    hint: the quotation here is not closed before its paragraph ends: is a mark missing?
  $ lede why -r quoted.rules --rule quote.says '"Fine," Ann said and says Bo.'
  not found quote.says  quoted.rules:3
    match  {Quoted} says {Cap}
                    ^ asks for "says"
    saw    {Quoted} {Cap} said and says {Cap}.
                    ^ and this stands here
