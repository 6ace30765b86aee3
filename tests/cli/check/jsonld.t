What is wrong with a `jsonld` line is said when the pack is loaded.

  $ printf 'fact cast actor\nrule cast -> cast\n  match {Cap}\n' > start
  $ try() { { cat start; printf '%s\n' "$1"; } > a.rules; lede run -r a.rules start; }; declare -f try > try.sh
  $ . ./try.sh; try 'jsonld cast'
  lede: a.rules:4:12: expected a JSON object behind 'jsonld cast'
    jsonld cast
               ^
  [2]
  $ . ./try.sh; try 'jsonld csat {"a":"b"}'
  lede: a.rules:4:8: no type 'csat'; did you mean 'cast'?
    jsonld csat {"a":"b"}
           ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"name":"{actr}"}'
  lede: a.rules:4:23: type 'cast' has no field 'actr'; did you mean 'actor'?
    jsonld cast {"name":"{actr}"}
                          ^
  [2]
  $ . ./try.sh; try 'jsonld cast film=x {"name":"{actor}"}'
  lede: a.rules:4:13: type 'cast' has no field 'film'
    jsonld cast film=x {"name":"{actor}"}
                ^
  [2]
  $ . ./try.sh; try 'jsonld cast x {"name":"{actor}"}'
  lede: a.rules:4:13: expected FIELD=VALUE or {
    jsonld cast x {"name":"{actor}"}
                ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"name" "{actor}"}'
  lede: a.rules:4:21: expected ':'
    jsonld cast {"name" "{actor}"}
                        ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"name":[]}'
  lede: a.rules:4:21: expected a string in "marks", or {
    jsonld cast {"name":[]}
                        ^
  [2]
  $ . ./try.sh; try 'jsonld cast {}'
  lede: a.rules:4:14: expected a string in "marks", or {
    jsonld cast {}
                 ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"name":"{actor}"'
  lede: a.rules:4:30: expected ',' or '}'
    jsonld cast {"name":"{actor}"
                                 ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"name":"{actor}'
  lede: a.rules:4:22: expected the end of the string
    jsonld cast {"name":"{actor}
                         ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"a":"\n"}'
  lede: a.rules:4:19: expected a string without \
    jsonld cast {"a":"\n"}
                      ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"a":"b"} more'
  lede: a.rules:4:23: expected the end of the line
    jsonld cast {"a":"b"} more
                          ^
  [2]
  $ . ./try.sh; try 'jsonld cast {"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":"b"}}}}}}}}}'
  lede: a.rules:4:54: expected fewer objects in each other
    jsonld cast {"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":"b"}}}}}}}}}
                                                         ^
  [2]
  $ . ./try.sh; try 'jsonld cast kind=x text=y {"a":"{value}{text}{kind}", "b" : {"@id":"{n#actor}"} }'
  {"doc":"start","type":"cast","start":43,"end":46,"text":"Cap","fields":{},"rule":"cast"}
