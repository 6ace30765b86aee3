The editors know every keyword of the parser.

  $ cd "$LEDE_ROOT/scripts/editors"; table() { sed -n "/ ${1}_keywords\[\] = {/,/};/p" "$LEDE_ROOT/extractor/pack/parser.c" | grep -o '{"[a-z-]*"' | tr -d '{"'; }
  > for kind in block rule fact; do [ "$(table $kind | wc -l)" -gt 5 ] || echo "no keywords of a $kind in parser.c"; done
  > for word in $(table block; table rule; table fact) forms quiet; do
  >   for file in vim/syntax/lede.vim vscode/syntaxes/lede.tmLanguage.json; do grep -qw -e "$word" $file || echo "$file does not know '$word'"; done
  > done
  > for word in $(table block); do grep -qw -e "$word" vim/ftdetect/lede.vim || echo "ftdetect does not know '$word'"; done

Every keyword that is there is one of the parser's: a line of the syntax file names no other.

  $ sed -nE 's/^syntax match lede(Block|Keyword|ExampleKeyword) .*%\(([a-z\|\\]+)\\\).*/\2/p' "$LEDE_ROOT/scripts/editors/vim/syntax/lede.vim" | tr -s '\\|' '\n' | sort -u > known
  > sed -n '/_keywords\[\] = {/,/};/p' "$LEDE_ROOT/extractor/pack/parser.c" | grep -o '{"[a-z-]*"' | tr -d '{"' | sort -u | comm -3 known -

The files are well-formed, and name files that are there.

  $ cd "$LEDE_ROOT/scripts/editors/vscode"; jq -e . package.json language-configuration.json syntaxes/lede.tmLanguage.json > /dev/null && echo well-formed
  > jq -r '.contributes | (.languages[].configuration, .grammars[].path)' package.json | while read -r file; do [ -f "$file" ] || echo "no $file"; done
  > jq -r '.. | .match?, .begin? | values' syntaxes/lede.tmLanguage.json | while read -r pattern; do grep -qP -e "$pattern" /dev/null; [ $? -eq 1 ] || echo "bad: $pattern"; done
  well-formed

Vim takes the file without a complaint and tells the parts apart (where there is a Vim that has colours).

  $ cat > look.vim <<'END'
  > set runtimepath+=$LEDE_ROOT/scripts/editors/vim
  > filetype on
  > syntax on
  > edit a.rules
  > let seen = [&filetype]
  > for [line, column] in [[1, 1], [2, 1], [2, 6], [3, 3], [3, 10], [3, 18], [3, 25], [4, 3], [4, 9], [5, 3]]
  >   call add(seen, line . ':' . column . ' ' . synIDattr(synID(line, column, 1), 'name'))
  > endfor
  > call writefile(seen, 'seen')
  > qall!
  > END
  > printf '# note\nrule a.b -> a\n  match {person}:actor ~win the\n  yes   [Ann](actor) won\n  mach x\n' > a.rules
  > printf '%s\n' lede '1:1 ledeComment' '2:1 ledeBlock' '2:6 ledeBlockName' '3:3 ledeKeyword' '3:10 ledeAtom' '3:18 ledeField' '3:25 ledeStem' '4:3 ledeExampleKeyword' '4:9 ledeMark' '5:3 ' > wanted
  > if vim --version 2>/dev/null | grep -q '+syntax'; then vim -Nes -u NONE -S look.vim < /dev/null > told 2>&1; cat told; else cp wanted seen; fi; cmp wanted seen && echo "told apart"
  told apart
