--dates-as says values of dates in another form: EDTF (ISO 8601-2), or the first and last day. What a form cannot say is null. Fields that are
dates are said the same way; durations stay.

  $ cp -r "$PACK" pack
  $ printf 'fact premiere date:date place\nrule premiere -> premiere\n  match premiered (?:on )?{date}:date(?: in {Cap}:place)?\n' > pack/premiere.rules
  $ printf 'rule date.about -> date\n  match about (?<y>\\d{4})\n  value {y}; mod=APPROX\n' >> pack/premiere.rules
  $ printf 'rule date.weeks -> date\n  match (?<n>\\d+) weeks\n  value P{n}W\n' >> pack/premiere.rules
  $ printf 'It premiered on March 3 in Oslo, after 5 weeks, about 1977.\n' > a.txt
  $ lede run -r pack --date 2010-03-10 --dates-as edtf a.txt | jq -c '[.type, .value // .fields.date.value, .mod]'
  ["premiere","2010-03-03",null]
  ["date","2010-03-03",null]
  ["date","P5W",null]
  ["date","1977~","APPROX"]
  $ lede run -r pack --date 2010-03-10 --dates-as iso-interval a.txt | jq -c '[.type, .value // .fields.date.value]'
  ["premiere","2010-03-03/2010-03-03"]
  ["date","2010-03-03/2010-03-03"]
  ["date","P5W"]
  ["date","1977-01-01/1977-12-31"]
  $ lede run -r pack --dates-as iso-interval --types premiere a.txt
  {"doc":"a.txt","type":"premiere","start":3,"end":31,"text":"premiered on March 3 in Oslo","fields":{"date":{"start":16,"end":23,"text":"March 3","value":null},"place":{"start":27,"end":31,"text":"Oslo","value":"Oslo"}},"rule":"premiere"}
  $ lede run -r pack --dates-as iso-interval --types premiere --format csv a.txt
  doc,start,end,text,value,kind,date,place,rule
  a.txt,3,31,premiered on March 3 in Oslo,,,,Oslo,premiere
  $ lede run -r pack --dates-as iso a.txt
  lede run: bad FORM 'iso' for --dates-as; one of timex3, edtf, iso-interval; try 'lede help run'
  [2]
  $ lede run -r pack --dates-as edtf --format timeml a.txt
  lede run: --format timeml has TIMEX3 values: leave --dates-as out; try 'lede help run'
  [2]
