A key of JSON-LD is not empty.

  $ printf 'fact cast actor\n\nrule cast.a -> cast\n  match   (?<actor>{Cap})\n  yes     is [Ann](actor) here\n\njsonld cast {"": "{actor}"}\n' > a.rules
  $ lede check a.rules
  lede: a.rules:7:15: expected a key that is not empty
    jsonld cast {"": "{actor}"}
                  ^
  a.rules: 1 error, 0 warnings; no example was run
  [1]
