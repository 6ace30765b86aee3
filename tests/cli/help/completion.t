The shells complete commands, options, fixed values of options, and files, from the same tables as the help.

  $ cat > try <<'END'
  > source <(lede completion bash)
  > COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  > _lede
  > printf '%s\n' "${COMPREPLY[@]}"
  > END
  > touch 'an article.txt' other.jsonl; mkdir rules
  > bash try lede s
  stem
  score
  $ bash try lede r
  run
  report
  $ bash try lede run --form
  --format
  $ bash try lede run --format ''
  jsonl
  pretty
  tsv
  csv
  jsonld
  timeml
  brat
  $ bash try lede run --format = p
  pretty
  $ bash try lede run -r rules --offsets ''
  codepoints
  bytes
  utf16
  $ bash try lede run --dates-as e
  edtf
  $ bash try lede run --dates ''
  nearest
  past
  future
  none
  $ bash try lede run --color n
  never
  $ bash try lede run -r r
  rules
  $ bash try lede run -r rules an
  an article.txt
  $ bash try lede run --types ''
  
  $ bash try lede help c
  check
  completion
  $ bash try lede completion ''
  bash
  zsh
  fish
  $ bash try lede check --
  --help

Every option of every command is there for every shell, and every value is one that the command takes.

  $ lede help | sed -nE 's/^  ([a-z]+) +[^ ].*/\1/p' | grep -v -e help -e completion > commands
  > for shell in bash zsh fish; do
  >   lede completion $shell > $shell
  >   while read -r command; do
  >     grep -q "$command" $shell || echo "$shell has no $command"
  >     lede help "$command" | sed -nE 's/^ +(-[[:alpha:]], )?--([a-z-]+).*/\2/p' | while read -r option; do
  >       case $shell in
  >       bash) bash try lede "$command" "--$option" ;;
  >       zsh) sed -n "/^    $command)/,/;;/p" zsh | grep -e "'--$option\[" ;;
  >       fish) grep -e "from $command' -l $option " fish ;;
  >       esac | grep -q . || echo "$shell has no $command --$option"
  >     done
  >   done < commands
  > done
  > for option in format offsets color progress dates-as; do
  >   for value in $(bash try lede run --$option ''); do lede run -r "$PACK" --types person --$option $value < /dev/null 2>&1 | grep "bad "; done
  > done
  [1]
  $ bash -n bash; if command -v zsh > /dev/null; then zsh -n zsh; fi; if command -v fish > /dev/null; then fish -n fish; fi
  $ grep -e '-l format' fish
  complete -c lede -n '__fish_seen_subcommand_from extract' -l format -x -a 'jsonl pretty tsv csv jsonld timeml brat' -d 'jsonl (default), pretty, tsv, csv, jsonld, timeml or brat'
  complete -c lede -n '__fish_seen_subcommand_from run' -l format -x -a 'jsonl pretty tsv csv jsonld timeml brat' -d 'jsonl (default), pretty, tsv, csv, jsonld, timeml or brat'
  $ lede completion
  lede completion: name one shell: bash, zsh or fish; try 'lede help completion'
  [2]
  $ lede completion tcsh
  lede completion: name one shell: bash, zsh or fish; try 'lede help completion'
  [2]
