@ and a digit begin the day of an example, which must exist; @ and a letter are text.

  $ cat > a.rules <<'END'
  > fact handle
  > rule h -> handle
  >   match {Address}
  >   yes [@bob](=@bob) said so
  >   no  @2010-02-28 nobody said so
  > END
  > lede check a.rules
  a.rules: 1 rule, 2 examples, 0 failed, 0 warnings
  $ printf '  no  @2010-02-30 nobody said so\n  no @7 nobody\n  no @2010-01-10\n' >> a.rules; lede check a.rules
  lede: a.rules:6:8: expected a date YYYY-MM-DD, found '2010-02-30'
      no  @2010-02-30 nobody said so
           ^
  lede: a.rules:7:7: expected a date YYYY-MM-DD, found '7'
      no @7 nobody
          ^
  lede: a.rules:8:17: expected an example sentence
      no @2010-01-10
                    ^
  a.rules: 3 errors, 0 warnings; no example was run
  [1]
