A type may have more fields than a word of memory has bits; what differs in one of the last ones is not merged.

  $ { printf 'fact many'; printf ' f%d' {0..39}; printf '\n\nrule many.two -> many\n  match   (?<f0>{Cap}) (?<f35>{Cap})\n'; } > many.rules
  $ printf 'Ann Bo.\n\nAnn Cy.\n\nAnn Bo.\n' > a.txt
  $ lede run -r many.rules --merge a.txt | jq -c '[.fields.f0.text, .fields.f35.text, (.mentions | length)]'
  ["Ann","Bo",2]
  ["Ann","Cy",1]
