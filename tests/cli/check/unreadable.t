Why a rule file or list cannot be read is said: what the system says, or where it stops being UTF-8.

  $ mkdir folder empty; printf 'Ann\n\377Roe\n' > latin; cp latin latin.rules
  $ printf 'list a gone.txt\nlist b folder/.\nlist c latin.\ninclude ./nowhere\ninclude empty\ninclude latin.rules\n' > bad.rules; mv latin latin.
  $ lede check bad.rules 2>&1 | grep cannot
  lede: bad.rules:1:8: cannot read gone.txt: No such file or directory
  lede: bad.rules:2:8: cannot read folder/.: Is a directory
  lede: bad.rules:3:8: cannot read latin.: not UTF-8 at byte 4
  lede: bad.rules:4:9: cannot read ./nowhere: No such file or directory
  lede: bad.rules:5:9: cannot read empty: no *.rules in this folder
  lede: bad.rules:6:9: cannot read latin.rules: not UTF-8 at byte 4
  $ lede check ./nowhere
  lede: ./nowhere: No such file or directory
  ./nowhere: 1 error, 0 warnings; no example was run
  [1]
  $ lede check empty
  lede: empty: no *.rules in this folder
  empty: 1 error, 0 warnings; no example was run
  [1]
  $ lede check latin.rules
  lede: latin.rules: not UTF-8 at byte 4
  latin.rules: 1 error, 0 warnings; no example was run
  [1]
  $ ln -s loop loop; lede check loop
  lede: loop: Too many levels of symbolic links
  loop: 1 error, 0 warnings; no example was run
  [1]
