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
    saw    {courtname}, Ann said.
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
