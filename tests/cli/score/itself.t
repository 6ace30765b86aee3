Gold against itself is right in everything, with and without the articles.

  $ cat "$LEDE_ROOT"/gold/*.jsonl > facts.jsonl
  $ lede score -g "$LEDE_ROOT/gold" --fail-under micro.strict=1 --fail-under macro.strict=1 facts.jsonl > out
  $ lede score -g "$LEDE_ROOT/gold" --docs "$LEDE_ROOT/corpus" --errors --fail-under micro.strict=1 facts.jsonl > out
  $ grep -E "^(miss|extra|differs)" out
  [1]
