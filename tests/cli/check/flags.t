What a pattern needs is worked out from what it says, not from its layout or its references.

  $ cat > f.rules <<'END'
  > fact gold
  > rule gold.layout -> gold
  >   match (?x) ~win \s (?<_x>gold) # the metal
  >   yes they [win gold]() there
  > rule gold.again -> gold
  >   match (?P<_y>win|won) and (?P=_y) now
  >   yes they [won and won now]()
  > END
  $ lede check f.rules
  lede: f.rules:3:14: warning: this pack has no irregular forms, so ~word knows no form like 'wrote' of write; say 'include english'
      match (?x) ~win \s (?<_x>gold) # the metal
                 ^
  f.rules: 2 rules, 2 examples, 0 failed, 1 warning
