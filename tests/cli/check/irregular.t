Without irregular forms ~word and lists with forms know regular forms only: said once. The hint of why says what to include.

  $ printf 'fact author who\nrule a -> author\n  match {Cap}:who \\~ ~produce\n  match {Cap}:who ~write\n  no Ann\n' > a.rules; lede check a.rules
  lede: a.rules:3:22: warning: this pack has no irregular forms, so ~word knows no form like 'wrote' of write; say 'include english'
      match {Cap}:who \~ ~produce
                         ^
  a.rules: 1 rule, 1 example, 0 failed, 1 warning
  $ printf 'say\n' > say.txt; printf 'list say say.txt forms\nfact author who\nrule a -> author\n  match {Cap}:who {say} ~write\n' > b.rules; lede check b.rules
  lede: b.rules:1:10: warning: this pack has no irregular forms, so list 'say' knows no form like 'wrote' of write; say 'include english'
    list say say.txt forms
             ^
  b.rules: 1 rule, 0 examples, 0 failed, 1 warning
  $ { echo include english; cat a.rules; } > c.rules; lede check c.rules
  c.rules: 1 rule, 1 example, 0 failed, 0 warnings
  $ sed '/produce/d' a.rules > d.rules; lede why -r d.rules --rule a 'Ann wrote it.'
  not found a  d.rules:3
    lacks ~write
    hint: 'wrote' is no form of 'write' that is known; if it is one, `include english` for the irregular forms
  $ sed '/produce/d' a.rules > d.rules; lede why -r d.rules --rule a 'Ann writ it.'
  not found a  d.rules:3
    lacks ~write
    hint: 'writ' is no form of 'write' that is known; if it is one, `include english` for the irregular forms
  $ { echo include english; cat d.rules; } > e.rules;  lede why -r e.rules --rule a 'Ann writ it.'
  not found a  e.rules:4
    lacks ~write
    hint: 'writ' is no form of 'write' that is known; if it is one, say so in the irregular forms
