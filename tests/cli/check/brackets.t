Brackets in examples that are no marks are text; so is a bracket behind a backslash.

  $ printf 'fact a\nrule a.1 -> a\n  match the gold \\[sic\\]\n  yes so [the gold [sic]]() it is\n  no the gold\n' > b.rules; lede check b.rules
  b.rules: 1 rule, 2 examples, 0 failed, 0 warnings
