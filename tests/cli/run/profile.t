What each rule did, the dearest first; seconds differ from run to run and are cut away here. Facts are the same with and without.

  $ cat > pack.rules <<'END'
  > fact day
  > fact pair left right
  > rule day.long -> day
  >   match May \d+
  > rule day.short -> day
  >   match May
  > rule day.vetoed -> day
  >   match June \d+
  >   unless in June
  > rule pair.of -> pair
  >   match (?<lefts>\w+(?: \w+)*) versus (?<rights>\w+(?: \w+)*)
  >   each left in lefts:\w+; right in rights:\w+
  > rule day.slow -> day
  >   match (a+)+[bc]
  > END
  $ printf 'On May 4 and in June 5.\n\nOne two versus three.\n\nShe said aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.\n' > a.txt
  $ lede run -r pack.rules a.txt > plain 2> told; lede run -r pack.rules --profile -j 2 a.txt > facts 2> told; cmp plain facts
  $ grep -E '^(rule|day|pair)' told | sed -E 's/^([^ ]+) +[^ ]+ +[^ ]+/\1/; s/ +/ /g' | sort
  day.long 3 1 0 0 1 0 0
  day.short 3 1 0 0 1 1 0
  day.slow 3 0 0 0 0 0 1
  day.vetoed 3 1 1 0 0 0 0
  pair.of 1 1 0 1 0 0 0
  rule tries matches vetoes unequal made lost limits
