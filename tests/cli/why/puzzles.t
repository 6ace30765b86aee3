Twelve puzzles that a rule author meets, and what `lede why` says to each.

  $ mkdir lists
  $ printf 'word\tnumber\nJanuary\t1\nFebuary\t2\nMarch\t3\nMay\t5\n' > lists/months.tsv
  $ printf 'Ann\nBo\nCy\nDee\n' > lists/names.txt
  $ cat > puzzles.rules <<'END'
  > list month lists/months.tsv
  > list first_name lists/names.txt
  > list modal lists/modals.txt
  > fact person quiet
  > fact date
  > fact won winner:person prize
  > fact pair left:person right:person
  > fact said speaker:person
  > fact year
  > fact slow
  > rule person.full -> person
  >   match {first_name} {Cap}
  > rule date.month-day -> date
  >   match (?<m>{month}) (?<d>[0-9]{1,2})\b
  >   value {year}-{m.number:02}-{d:02}
  > rule date.from-to -> date
  >   match {month} [0-9]{1,2} to [0-9]{1,2}
  > rule won.sing -> won
  >   match {person}:winner ~sing of (?<prize>\w+)
  > rule won.takes -> won
  >   match {person}:winner takes (?<prize>\w+)
  >   unless takes nothing
  > rule won.may -> won
  >   match {person}:winner May win (?<prize>\w+)(?: in {month})?
  > rule won.order -> won
  >   match (?<prize>\w+) for {person}:winner
  > rule pair.both -> pair
  >   match (?<l>{person}(?: and {person})*) play against (?<r>{person}(?: and {person})*)
  >   each left in l:{person}; right in r:{person}
  > rule pair.across -> pair
  >   match {person}:left, then {person}:right
  > rule said.quoted -> said
  >   match {Quotation},? says {person}:speaker
  > rule year.four -> year
  >   match {Year}
  > rule year.season -> year
  >   match season {Year}
  > rule slow.nested -> slow
  >   match (?:\w+ ?)+[!?][xyz]
  > END
  $ printf 'may\n' > lists/modals.txt

1. A typo in a list.

  $ lede why -r puzzles.rules --rule date.month-day 'It was February 3 again.'
  not found date.month-day  puzzles.rules:14
    lacks {month}
    hint: 'February' is nearly 'Febuary' of the list month (lists/months.tsv)

2. A form that the stemmer does not know.

  $ lede why -r puzzles.rules --rule won.sing 'Ann Roe sang of gold.'
  not found won.sing  puzzles.rules:19
    lacks ~sing
    hint: 'sang' is no form of 'sing' that is known; if it is one, `include english` for the irregular forms

3. An overlap that was lost.

  $ lede why -r puzzles.rules --want date 'It ran May 3 to 9 there.'
  found date "May 3 to 9"
    by date.from-to puzzles.rules:17  saw {month} 3 to 9
  lost date.month-day  puzzles.rules:14  "May 3"
    lost to "May 3 to 9" of date.from-to puzzles.rules:17, which is longer

4. A veto.

  $ lede why -r puzzles.rules --rule won.takes 'Ann Roe takes nothing home.'
  lost won.takes  puzzles.rules:21  "Ann Roe takes nothing"
    vetoed by `unless takes nothing` puzzles.rules:22, which matches "takes nothing"

5. A word that is folded away.

  $ lede why -r puzzles.rules --rule won.may 'Ann Roe May win gold in March.'
  not found won.may  puzzles.rules:24
    match  {person}:winner May win (?<prize>\w+)(?: in {month})?
                           ^ asks for "May"
    saw    {person} {month} win gold in {month}.
                    ^ and this stands here
    hint: 'May' is one letter here, because the line names {month}; as text it is never seen

6. The wrong scope.

  $ printf '"We did not see it. It was dark." So it was, says Ann Roe.\n' > scope.txt
  $ lede why -r puzzles.rules --rule said.quoted scope.txt:1
  not found said.quoted  puzzles.rules:33
    lacks {Quotation}
    hint: {Quotation} stands elsewhere in the paragraph: try `scope paragraph`

7. Lists of unequal length.

  $ lede why -r puzzles.rules --rule pair.both 'Ann Roe and Bo Lee play against Cy Dow.'
  lost pair.both  puzzles.rules:28  "Ann Roe and Bo Lee play against Cy Dow"
    its lists are not equally long: left 2, right 1

8. A limit.

  $ lede why -r puzzles.rules --rule slow.nested 'Then aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'
  lost slow.nested  puzzles.rules:39
    gave up after 200000 steps; make a repetition shorter, {0,4}, or possessive, *+

9. An example that another rule steals.

  $ lede why -r puzzles.rules --want year 'It was season 1998 then.'
  found year "season 1998"
    by year.season puzzles.rules:37  saw season {Year}
  lost year.four  puzzles.rules:35  "1998"
    lost to "season 1998" of year.season puzzles.rules:37, which begins further left

10. A quotation that is not closed, and one too short.

  $ lede why -r puzzles.rules --rule said.quoted 'We did not see it", says Ann Roe.'
  not found said.quoted  puzzles.rules:33
    lacks {Quotation}
    hint: the quotation mark here has no partner: is it an opening or closing one, with a blank on the wrong side?
  $ lede why -r puzzles.rules --rule said.quoted '"Not now", says Ann Roe.'
  not found said.quoted  puzzles.rules:33
    lacks {Quotation}
    hint: {Quotation} is speech of 4 words or more; a short one is {Quoted} only

11. A name that is not known.

  $ lede why -r puzzles.rules --rule won.takes 'Then Zorblax Quint takes gold.'
  not found won.takes  puzzles.rules:21
    lacks {person}
    hint: the nearest of the rules that make it, person.full lacks {first_name}

12. The right things in another order.

  $ lede why -r puzzles.rules --rule won.order 'The prize for gold went to Ann Roe.'
  not found won.order  puzzles.rules:26
    match  (?<prize>\w+) for {person}:winner
                             ^ asks for {person}
    saw    The prize for gold went to {person}.
                         ^ and this stands here
