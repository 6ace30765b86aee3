A NUL is no text. A byte order mark is not part of the text. CRLF ends lines. Empty and blank articles are documents without facts.

  $ printf 'a\0b' > nul.txt; lede tokenize nul.txt
  lede: nul.txt: NUL at byte 1, so not a text; skipped
  [3]
  $ printf '\357\273\277Hello there.' > bom.txt; lede tokenize bom.txt
  {"id":"bom.txt","text":"Hello there.","sentences":[[0,12]],"tokens":[[0,5],[6,11],[11,12]]}
  $ printf 'One line.\r\n\r\nAnother line.\r\n' > crlf.txt; lede tokenize crlf.txt
  {"id":"crlf.txt","text":"One line.\r\n\r\nAnother line.\r\n","sentences":[[0,9],[13,26]],"tokens":[[0,3],[4,8],[8,9],[13,20],[21,25],[25,26]]}
  $ : > empty.txt; lede tokenize empty.txt
  {"id":"empty.txt","text":"","sentences":[],"tokens":[]}
  $ printf ' \n\t\n ' > blank.txt; lede tokenize blank.txt
  {"id":"blank.txt","text":" \n\t\n ","sentences":[],"tokens":[]}
