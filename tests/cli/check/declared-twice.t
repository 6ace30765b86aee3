A field is declared once.

  $ printf 'fact cast actor role actor:cast\nrule r -> cast\n  match {Cap}:actor\n  yes [Ann](actor)\n' > a.rules; lede check a.rules
  lede: a.rules:1:22: type 'cast' has field 'actor' already
    fact cast actor role actor:cast
                         ^
  a.rules: 1 error, 0 warnings; no example was run
  [1]
