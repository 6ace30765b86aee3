The last line tells the pack's own rules, in any of its files, from those of packs that it includes.

  $ mkdir pack more; printf 'include b.rules\ninclude ../more\nfact a\nrule a -> a\n  match {Cap} is\n  no bo\n' > pack/a.rules
  $ printf 'fact b\nrule b -> b\n  match {Cap} was\n' > pack/b.rules; printf 'fact c\nrule c -> c\n  match {Cap} has\n  no bo\n' > more/c.rules
  $ lede check pack pack/b.rules more
  pack: 2 rules and 1 included, 2 examples, 0 failed, 0 warnings
  pack/b.rules: 1 rule, 0 examples, 0 failed, 0 warnings
  more: 1 rule, 1 example, 0 failed, 0 warnings
