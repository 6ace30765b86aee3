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
  lede: c.rules:9:9: rules go round in a circle, which closes here: a -> b -> c -> a (each names the next)
      match {a} z
            ^
  c.rules: 1 error, 0 warnings; no example was run
  [1]
