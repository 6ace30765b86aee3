The program finds its own packs by name, for -r and for include; what is at that path already comes first.

  $ echo 'The quarry reopened on May 3.' > a.txt
  $ lede run -r time --format tsv a.txt | cut -f 4-6
  text	value	kind
  May 3	XXXX-05-03	DATE
  $ cat > days.rules <<'END'
  > include time
  > fact opening day:date
  > rule opening.on -> opening
  >   match ~reopen on {date}:day
  > END
  $ lede run -r days.rules --types opening --format tsv a.txt | cut -f 4,7
  text	day
  reopened on May 3	XXXX-05-03
  $ mkdir time; printf 'fact word\nrule word.any -> word\n  match {Lower}\n' > time/mine.rules
  $ lede run -r time --format tsv a.txt | cut -f 4
  text
  quarry
  reopened
  on
It is found beside the program in a build folder and in share when it is installed; a link to the program leads there too.

  $ mkdir -p place/bin place/share/lede/rules/tiny; cp "$(command -v lede)" place/bin; cp time/mine.rules place/share/lede/rules/tiny
  $ ln -s place/bin/lede linked; ./linked run -r tiny --format tsv a.txt | cut -f 4
  text
  quarry
  reopened
  on
A name that begins with a dot or a slash says where it is, and nothing else is looked for. Messages name all places.

  $ rm -r time; lede run -r ./time a.txt
  lede: ./time: No such file or directory
  [2]
  $ lede run -r tine a.txt 2>&1 | sed "s|$(realpath "$LEDE_ROOT")|ROOT|"
  lede: no pack 'tine': there is neither tine nor ROOT/rules/tine
  $ echo 'include tine' > bad.rules; lede check bad.rules 2>&1 | sed "s|$(realpath "$LEDE_ROOT")|ROOT|"
  lede: bad.rules:1:9: no pack 'tine': there is neither tine nor ROOT/rules/tine
    include tine
            ^
  bad.rules: 1 error, 0 warnings; no example was run
  $ mkdir alone; cp "$(command -v lede)" alone; alone/lede check time 2>&1
  lede: time: No such file or directory
  time: 1 error, 0 warnings; no example was run
  [1]
