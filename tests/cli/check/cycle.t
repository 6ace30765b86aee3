Rules that need each other are an error that says the way round.

  $ cat > c.rules <<'END'
  > fact a
  > fact b
  > fact c
  > rule a.1 -> a
  >   match {b} x
  > rule b.1 -> b
  >   match {c} y
  > rule c.1 -> c
  >   match {a} z
  > END
  $ lede check c.rules
  lede: c.rules:4:6: rules go round in a circle: a -> b -> c -> a (each names the next)
    rule a.1 -> a
         ^
  c.rules: 1 error, 0 warnings; no example was run
  [1]
