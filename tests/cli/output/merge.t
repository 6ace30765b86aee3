--merge prints each distinct fact of a document once, with all places that say it. A fact that knows less joins the first that knows more.

  $ printf 'fact cast actor:name character:name film status\nfact day\nfact name quiet\nfact say speaker:name\n' > a.rules
  $ printf 'rule name -> name\n  match (?:Ann|Bo|Cy) (?:Roe|Lee)\n' >> a.rules
  $ printf 'rule as -> cast\n  match {name}:actor as {name}:character(?: in (?<film>Rust|Dust))?\nrule stars -> cast\n  match {name}:actor stars\n' >> a.rules
  $ printf 'rule spy -> cast\n  match {name}:actor is a (?<character>spy)\n  kind role-noun\n' >> a.rules
  $ printf 'rule day -> day\n  match May \\d\n' >> a.rules
  $ printf 'rule say -> say\n  match (?<_extent>{Quoted}) {name}:speaker said\n' >> a.rules
  $ printf 'Ann Roe stars. Ann Roe as Bo Lee, and Bo Lee as Cy Roe. Ann Roe as Bo Lee in Rust. Ann Roe is a spy.\n' > a.txt
  $ lede run -r a.rules --merge a.txt | jq -c '[.start, (.fields | map_values(.value)), .kind, [.mentions[] | [.start, .end, .text, .rule]]]'
  [38,{"actor":"Bo Lee","character":"Cy Roe"},null,[[38,54,"Bo Lee as Cy Roe","as"]]]
  [56,{"actor":"Ann Roe","character":"Bo Lee","film":"Rust"},null,[[0,13,"Ann Roe stars","stars"],[15,32,"Ann Roe as Bo Lee","as"],[56,81,"Ann Roe as Bo Lee in Rust","as"]]]
  [83,{"actor":"Ann Roe","character":"spy"},"role-noun",[[83,99,"Ann Roe is a spy","spy"]]]
  $ printf 'Ann Roe stars. Ann Roe as Bo Lee in Rust. Ann Roe as Bo Lee in Dust. Ann Roe as Bo Lee.\n' > b.txt
  $ lede run -r a.rules --merge b.txt | jq -c '[.start, (.fields | map_values(.value)), [.mentions[].start]]'
  [15,{"actor":"Ann Roe","character":"Bo Lee","film":"Rust"},[0,15,69]]
  [42,{"actor":"Ann Roe","character":"Bo Lee","film":"Dust"},[42]]
  $ printf 'May 1, May 2, May 1. "Yes," Ann Roe said. "No," Ann Roe said. "Yes," Ann Roe said. "Yes," Bo Lee said.\n' > c.txt
  $ lede run -r a.rules --merge c.txt | jq -c '[.text, .value, .fields.speaker.value, [.mentions[].start]]'
  ["May 1","May 1",null,[0,14]]
  ["May 2","May 2",null,[7]]
  ["Yes,",null,"Ann Roe",[22,63]]
  ["No,",null,"Ann Roe",[43]]
  ["Yes,",null,"Bo Lee",[84]]
  $ lede run -r a.rules --merge --types day c.txt
  {"doc":"c.txt","type":"day","start":0,"end":5,"text":"May 1","value":"May 1","rule":"day","mentions":[{"start":0,"end":5,"text":"May 1","rule":"day"},{"start":14,"end":19,"text":"May 1","rule":"day"}]}
  {"doc":"c.txt","type":"day","start":7,"end":12,"text":"May 2","value":"May 2","rule":"day","mentions":[{"start":7,"end":12,"text":"May 2","rule":"day"}]}
  $ lede run -r a.rules --merge --types cast --format tsv a.txt b.txt
  doc	start	end	text	value	kind	actor	character	film	status	rule
  a.txt	38	54	Bo Lee as Cy Roe			Bo Lee	Cy Roe			as
  a.txt	56	81	Ann Roe as Bo Lee in Rust			Ann Roe	Bo Lee	Rust		as
  a.txt	83	99	Ann Roe is a spy		role-noun	Ann Roe	spy			spy
  b.txt	15	40	Ann Roe as Bo Lee in Rust			Ann Roe	Bo Lee	Rust		as
  b.txt	42	67	Ann Roe as Bo Lee in Dust			Ann Roe	Bo Lee	Dust		as
