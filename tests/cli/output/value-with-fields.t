A fact with fields has its value too, in JSON Lines as in tables; a fact of such a type without one has none.

  $ cat > goals.rules <<'END'
  > fact goal player
  > rule goal.twice -> goal
  >   match (?<player>{Cap}) ~score (?<n>{Number})
  >   value {n}
  > rule goal.some -> goal
  >   match (?<player>{Cap}) ~score some
  > END
  $ printf 'Then Brandt scored 2. Later Feld scored some.' > a.txt
  $ lede run -r goals.rules a.txt
  {"doc":"a.txt","type":"goal","start":5,"end":20,"text":"Brandt scored 2","fields":{"player":{"start":5,"end":11,"text":"Brandt","value":"Brandt"}},"value":"2","rule":"goal.twice"}
  {"doc":"a.txt","type":"goal","start":28,"end":44,"text":"Feld scored some","fields":{"player":{"start":28,"end":32,"text":"Feld","value":"Feld"}},"rule":"goal.some"}
  $ lede run -r goals.rules --format tsv a.txt | cut -f 5,7
  value	player
  2	Brandt
  	Feld
  $ lede run -r goals.rules --format pretty a.txt
  a.txt
  
      1  Then [Brandt scored 2].
         goal  player  Brandt  goal.twice
               value   2
  
      1  Later [Feld scored some].
         goal  player  Feld    goal.some
  
