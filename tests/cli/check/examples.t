Examples are tests: alone and with the whole pack, where another rule may steal one. A todo that passes is said.

  $ printf 'Ann\nBo\n' > names.txt
  $ cat > e.rules <<'END'
  > list first names.txt
  > fact person
  > fact cast actor:person character:person
  > rule person.full -> person
  >   match {first} {Cap}
  >   yes  [Ann Roe](=Ann Roe) left
  >   yes  [Ann](=Ann) left
  >   no   Ann Roe left
  >   todo [Ann Roe]() came
  > rule cast.as -> cast
  >   match {person}:actor as {person}:character
  >   given person: Cy; Dee
  >   yes [Cy](actor) as [Dee](character)
  >   yes [Cy](actor=Cy Dell) as [Dee](character)
  >   yes nothing marked
  > END
  $ lede check e.rules
  e.rules:7: rule person.full, alone and with the whole pack: did not find 'Ann' = Ann
      yes  [Ann](=Ann) left
  e.rules:8: rule person.full, alone and with the whole pack: found 'Ann Roe' = Ann Roe (rule person.full)
      no  Ann Roe left
  e.rules:9: todo passes now: make it a yes  (rule person.full)
  e.rules:14: rule cast.as, alone and with the whole pack: did not find actor 'Cy' = Cy Dell; found 'Cy as Dee', actor 'Cy', character 'Dee' (rule cast.as)
      yes  [Cy](actor=Cy Dell) as [Dee](character)
  e.rules:15: rule cast.as, alone and with the whole pack: nothing is marked in this example: write [text](field) or [text](=value)
      yes  nothing marked
  to see why: lede why -r e.rules --rule NAME 'text'
  e.rules: 2 rules, 7 examples, 4 failed, 0 warnings
  [1]
