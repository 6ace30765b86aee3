For reading: the sentences with their facts in brackets, nested ones too, then the facts. A text and what it means are both there.

  $ printf 'Zoë saw Ann Roe as Bo Lee on March 3.\nA dull line. "Not now," Roe said. "You see," Ann\nRoe said.\n' > a.txt
  $ lede run -r "$PACK" --format pretty --types cast,date,quote,person a.txt
  a.txt
  
      1  Zoë saw [[Ann Roe] as [Bo Lee]] on [March 3].
         cast    actor      Ann Roe                       cast.as
                 character  Bo Lee
         person  value      Ann Roe                       person.full
         person  value      Bo Lee                        person.full
         date    value      March 3 -> XXXX-03-03 (DATE)  date.month-day
  
      2  "[Not now,]" [Roe] said.
         quote   speaker    Roe -> Ann Roe                quote.after
                 cue        said
         person  value      Roe -> Ann Roe                (found again)
  
      2  "[You see,]" [Ann Roe] said.
         quote   speaker    Ann Roe                       quote.after
                 cue        said
         person  value      Ann Roe                       (found again)
  
  $ lede run -r "$PACK" --format pretty --color always --types cast,date,quote,person a.txt > coloured; grep -c "$(printf '\033')" coloured
  15
  $ sed 's/\x1b\[[0-9]*m//g' coloured > stripped; lede run -r "$PACK" --format pretty --types cast,date,quote,person a.txt | cmp - stripped && echo the same
  the same

Lines are as long as is asked for; what is longer goes on below.

  $ printf 'In the year that followed nobody could believe that Ann Roe as Bo Lee was still on the posters of the old theatre.\n' > long.txt
  $ lede run -r "$PACK" --format pretty --width 50 long.txt
  long.txt
  
      1  In the year that followed nobody could
         believe that [Ann Roe as Bo Lee] was still
         on the posters of the old theatre.
         cast  actor      Ann Roe  cast.as
               character  Bo Lee
  
  $ lede run -r "$PACK" --format pretty --width 0 long.txt
  long.txt
  
      1  In the year that followed nobody could believe that [Ann Roe as Bo Lee] was still on the posters of the old theatre.
         cast  actor      Ann Roe  cast.as
               character  Bo Lee
  
  $ COLUMNS=20 lede run -r "$PACK" --format pretty long.txt
  long.txt
  
      1  In the year that followed nobody could believe that [Ann Roe as Bo Lee]
         was still on the posters of the old theatre.
         cast  actor      Ann Roe  cast.as
               character  Bo Lee
  
  $ lede run -r "$PACK" --format pretty --width -1 long.txt
  lede run: bad COLUMNS '-1' for --width; try 'lede help run'
  [2]

Wide letters take two columns and combining marks none, so the rules stay in line.

  $ printf '{"id":"wide","text":"Ann 名前 as Bo Lee. Ann Roe as Bo Le\\u0301e."}\n' > wide.jsonl
  $ sed 's/{Cap}/(?:{Cap}|{Word})/' "$PACK/small.rules" > wide.rules; ln -s "$PACK/lists" lists
  $ lede run -r wide.rules --format pretty --types person wide.jsonl
  wide
  
      1  [Ann 名前] as [Bo Lee].
         person  value  Ann 名前  person.full
         person  value  Bo Lee    person.full
  
      1  [Ann Roe] as [Bo Lée].
         person  value  Ann Roe   person.full
         person  value  Bo Lée    person.full
  

What an article says to the terminal is shown and not obeyed, in its name too.

  $ printf '{"id":"a\\u001b[2Jb","text":"Ann Roe as Bo Lee\\u0007 \\u001b]0;title\\u0007 \\u009b31m \\u202eon\\u200b March 3\\u007f. \\"Not\\u001b[31m now,\\" Roe said."}\n' > rude.jsonl
  $ lede run -r "$PACK" --format pretty rude.jsonl > out; cat out; tr -d '\n' < out | grep -c '[[:cntrl:]]'
  a␛[2Jb
  
      1  [Ann Roe as Bo Lee]␇ ␛]0;title␇ �31m �on [March 3]␡.
         cast   actor      Ann Roe                       cast.as
                character  Bo Lee
         date   value      March 3 -> XXXX-03-03 (DATE)  date.month-day
  
      1  "[Not␛[31m now,]" Roe said.
         quote  speaker    Roe -> Ann Roe                quote.after
                cue        said
  
  0
  [1]

Messages obey no more.

  $ cat rude.jsonl rude.jsonl | lede run -r "$PACK" --jsonl --types person > out
  lede: stdin:2: a second document with id 'a?[2Jb'; skipped
  [3]

Colour is for terminals that have it, unless it is asked for or NO_COLOR is set.

  $ on_terminal() { script -qec "$1" /dev/null < /dev/null | tr -d '\r' | grep -c "$(printf '\033')"; }
  > script -qec true /dev/null > /dev/null 2>&1 || { printf '%s\n' 4 0 0 0 4; exit; }
  > show="lede run -r $PACK --format pretty --types cast a.txt"
  > TERM=xterm NO_COLOR= on_terminal "$show"; TERM=xterm NO_COLOR=1 on_terminal "$show"; TERM=dumb NO_COLOR= on_terminal "$show"
  > TERM=xterm NO_COLOR= on_terminal "$show --color never"; TERM=dumb NO_COLOR=1 on_terminal "$show --color always"
  4
  0
  0
  0
  4
  $ lede run -r "$PACK" --format pretty --color blue a.txt
  lede run: bad WHEN 'blue' for --color; one of auto, always, never; try 'lede help run'
  [2]

One long content does not push the rules of all others away.

  $ printf 'Ann Roe as Bo Lee. Ann Roe as Bo %s.\n' 'Lee-Montgomery-Featherstonehaugh-Cholmondeley' > wide.txt
  $ lede run -r "$PACK" --format pretty --width 120 wide.txt
  wide.txt
  
      1  [Ann Roe as Bo Lee].
         cast  actor      Ann Roe                           cast.as
               character  Bo Lee
  
      1  [Ann Roe as Bo Lee-Montgomery-Featherstonehaugh-Cholmondeley].
         cast  actor      Ann Roe                           cast.as
               character  Bo Lee-Montgomery-Featherstonehaugh-Cholmondeley
  
