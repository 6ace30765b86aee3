" *.rules of lede. Other programs have files of that name (Vim takes them for theirs), so what it begins like decides.
autocmd BufNewFile,BufRead *.rules if getline(1, 40)->join("\n") =~# '\v(^|\n)(list|macro|include|irregular|jsonld|fact|rule)\s' | set filetype=lede | endif
