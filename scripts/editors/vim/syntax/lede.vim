" Vim syntax of lede's rule packs (*.rules); lede-rules(5) describes the language. tests/cli/editors holds it against the parser.
if exists('b:current_syntax')
  finish
endif
syntax case match

" Lines that begin a block, and what may stand on them.
syntax match ledeBlock /^\%(list\|macro\|include\|irregular\|jsonld\|fact\|rule\)\>/
syntax match ledeBlockName /\%(^\%(list\|fact\|rule\)\s\+\)\@<=[[:alnum:]_.-]\+/
syntax match ledeArrow /\s->\s\+[[:alnum:]_.-]\+/
syntax match ledeOption /\%(^\%(list\|fact\)\>.*\s\)\@<=\%(forms\|quiet\)\>/
syntax match ledeFieldType /\%(^fact\>.*\)\@<=:[[:alnum:]_.-]\+/
syntax match ledeMacro /^macro\s\+[[:alnum:]_.-]\+/ contains=ledeBlock nextgroup=ledePattern skipwhite

" Lines of a rule or fact.
syntax match ledeKeyword /^\s\+\%(scope\|when\|needs\|given\|again\|pronoun\|gender\|carry\|roles\|nearby\|once\|anchor\|set\|tight\|default\|titled\|yields\)\>/
syntax match ledeKeyword /^\s\+\%(match\|unless\|each\|value\|kind\)\>/ nextgroup=ledePattern skipwhite
syntax match ledeExampleKeyword /^\s\+\%(yes\|no\|todo\)\>/ nextgroup=ledeDay,ledeExample skipwhite

" Patterns and templates.
syntax match ledePattern /\S.*$/ contained contains=ledeAtom,ledeStem,ledeGroup,ledeEscape
syntax match ledeAtom /{\a[[:alnum:]_.:-]*}/ contained nextgroup=ledeField
syntax match ledeStem /\~\a\+\%([-']\a\+\)*/ contained nextgroup=ledeField
syntax match ledeField /:[[:alpha:]_]\w*/ contained
syntax match ledeGroup /(?<[[:alpha:]_]\w*>/ contained
syntax match ledeEscape /\\./ contained

" Examples: @2010-01-24 and [text](field=value).
syntax match ledeDay /@\d\S*/ contained nextgroup=ledeExample skipwhite
syntax match ledeExample /\S.*$/ contained contains=ledeMark
syntax match ledeMark /\]([^()]*)/ contained
syntax match ledeMark /\[/ contained

syntax match ledeComment /^\s*#.*$/

highlight default link ledeBlock Keyword
highlight default link ledeBlockName Function
highlight default link ledeMacro Function
highlight default link ledeArrow Type
highlight default link ledeFieldType Type
highlight default link ledeOption PreProc
highlight default link ledeKeyword Statement
highlight default link ledeExampleKeyword Todo
highlight default link ledeAtom Identifier
highlight default link ledeStem Constant
highlight default link ledeField Label
highlight default link ledeGroup Label
highlight default link ledeEscape SpecialChar
highlight default link ledeDay Number
highlight default link ledeExample String
highlight default link ledeMark Special
highlight default link ledeComment Comment
let b:current_syntax = 'lede'
