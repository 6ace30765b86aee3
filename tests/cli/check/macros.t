Macros may name macros, but neither themselves nor so many that the pattern grows beyond all bounds.

  $ { echo 'macro m0 (?:a|b|c|d) '; for i in 1 2 3 4 5 6 7; do n=$((i-1)); echo "macro m$i {m$n}{m$n}{m$n}{m$n}{m$n}{m$n}{m$n}{m$n}"; done
  > printf 'fact a\nrule r -> a\n  match {Cap} {m7}\n  no Ann\nrule s -> a\n  match {Cap} {m1}\n  no Bo\n'; } > a.rules; lede check a.rules
  lede: a.rules:11:9: macros make this pattern longer than 65536 bytes
      match {Cap} {m7}
            ^
  lede: a.rules:11:9: warning: nothing in this pattern is required, so it runs on every sentence
      match {Cap} {m7}
            ^
  a.rules: 1 error, 1 warning; no example was run
  [1]
  $ printf 'macro loop x{loop}\nfact a\nrule r -> a\n  match {Cap} {loop}\n' > b.rules; lede check b.rules
  lede: b.rules:4:15: macro 'loop' goes more than 8 deep: does it name itself?
      match {Cap} {loop}
                  ^
  b.rules: 1 error, 0 warnings; no example was run
  [1]
