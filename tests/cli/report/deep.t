Evidence deeper than any pack can make is cut (LIMIT_EVIDENCE_DEPTH, 100).

  $ nodes=$(printf '{"type":"t","from":[%.0s' $(seq 300)); ends=$(printf ']}%.0s' $(seq 300)); echo '{"doc":"a","type":"t","text":"x","trace":'"$nodes$ends}" > facts.jsonl
  $ lede report facts.jsonl | grep 'id="d0"' | grep -o '"t":' | grep -c .
  101
