TimeML: the text, byte for byte but for XML's escapes, with its time expressions marked. The longer of two that overlap is kept, and what
XML has no characters for is replaced.

  $ cp -r "$PACK" pack
  $ printf 'rule date.span -> date\n  match {month} \\d+ to \\d+\n  value P2D\n' > pack/span.rules
  $ printf 'Zo\303\253 & "Bo" <b> \360\237\216\254:\tMarch 3.\r\n\r\nMarch 4 to 6.\001\n' > a.txt
  $ lede run -r pack --types date --date 2010-03-10 --format timeml a.txt
  <?xml version="1.0" encoding="UTF-8"?>
  <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
  <DOCID>a.txt</DOCID>
  <DCT><TIMEX3 tid="t0" type="DATE" value="2010-03-10" temporalFunction="false" functionInDocument="CREATION_TIME">2010-03-10</TIMEX3></DCT>
  <TEXT>Zoë &amp; &quot;Bo&quot; &lt;b&gt; 🎬:	<TIMEX3 tid="t1" type="DATE" value="2010-03-03">March 3</TIMEX3>.&#13;
  &#13;
  <TIMEX3 tid="t2" type="DURATION" value="P2D">March 4 to 6</TIMEX3>.�
  </TEXT>
  </TimeML>
  $ lede run -r pack --date 2010-03-10 --format timeml a.txt | xmllint --noout - && echo well-formed
  well-formed
  $ lede run -r pack --format timeml a.txt | xmllint --xpath 'string(//TEXT)' - | sed 's|\xEF\xBF\xBD|\x01|' | head -c -1 | cmp - a.txt && echo the same
  the same
  $ lede run -r pack --format timeml a.txt | grep -c DCT
  0
  [1]
  $ printf 'On May 5.' > b.txt; printf 'No day.' > c.txt
  $ lede run -r pack --format timeml b.txt c.txt | tail -n 3
  lede: c.txt: a second document; --format timeml has room for one, or name a folder with --output; skipped
  <DOCID>b.txt</DOCID>
  <TEXT>On <TIMEX3 tid="t1" type="DATE" value="XXXX-05-05">May 5</TIMEX3>.</TEXT>
  </TimeML>
  $ lede run -r pack --format timeml --output out a.txt b.txt c.txt; ls out
  a.tml
  b.tml
  c.tml
  $ cat out/c.tml
  <?xml version="1.0" encoding="UTF-8"?>
  <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
  <DOCID>c.txt</DOCID>
  <TEXT>No day.</TEXT>
  </TimeML>
  $ lede run -r pack --format timeml --merge a.txt
  lede run: --format timeml marks every mention: leave --merge out; try 'lede help run'
  [2]
