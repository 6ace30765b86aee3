A .tsv without a header, or with lines that do not go with it, is said once a file, with its columns.

  $ printf 'Ann\tf\nBo\tm\nCy\tm\nDee\tf\nEve\tf\n' > bare.tsv; printf 'word\tgender\nAnn\tf\nBo\nCy\n' > short.tsv; printf '# names\nword\tgender\n\nAnn\t\nBo\tf\n' > well.tsv
  $ printf 'list bare bare.tsv\nlist short short.tsv\nlist well well.tsv\nfact a\nrule a -> a\n  match {bare} {short} {well}\n' > a.rules; lede check a.rules
  lede: bare.tsv:4:1: warning: list 'bare': a header that reads as an entry; the first line of bare.tsv names its columns: Ann, f
    Dee	f
    ^
  lede: short.tsv:3:1: warning: list 'short': 1 of 2 columns here; the first line of short.tsv names its columns: word, gender
    Bo
    ^
  a.rules: 1 rule, 0 examples, 0 failed, 2 warnings
