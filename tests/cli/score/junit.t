A JUnit report: a test case for each type in each document. Without a baseline what is missed, extra or differs fails; with one, what
got worse since. Text of articles can never become markup, and what XML has no way to write is replaced.

  $ printf 'A <b>"R&D"</b> day\x01 in May.\n' > 'a&b.txt'
  $ cat > gold.jsonl <<'END'
  > {"doc":"a&b.txt","type":"date","text":"in May"}
  > {"doc":"a&b.txt","type":"date","text":"day"}
  > {"doc":"a&b.txt","type":"thing","text":"<b>\"R&D\"</b> day\u0001"}
  > {"doc":"c.txt","type":"date","text":"May"}
  > END
  $ cat > facts.jsonl <<'END'
  > {"doc":"a&b.txt","type":"date","start":20,"end":26,"text":"in May","rule":"date.month"}
  > {"doc":"a&b.txt","type":"date","start":0,"end":1,"text":"A","rule":"date.\u0002"}
  > END
  $ lede score -g gold.jsonl --docs 'a&b.txt' --junit junit.xml facts.jsonl > out; echo $?; cat junit.xml
  lede: gold.jsonl:4: no article 'c.txt' in --docs; its gold stays unplaced
  3
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="lede score" tests="3" failures="3">
    <testsuite name="a&amp;b.txt" tests="2" failures="2">
      <testcase classname="a&amp;b.txt" name="date" file="a&amp;b.txt">
        <failure message="2 findings, the first: extra 'A'" type="extra">extra	a&amp;b.txt:1	date	A		date. 
  miss	a&amp;b.txt:1	date	day
  </failure>
      </testcase>
      <testcase classname="a&amp;b.txt" name="thing" file="a&amp;b.txt">
        <failure message="1 finding: miss '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; day '" type="miss">miss	a&amp;b.txt:1	thing	&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; day 
  </failure>
      </testcase>
    </testsuite>
    <testsuite name="c.txt" tests="1" failures="1">
      <testcase classname="c.txt" name="date">
        <failure message="1 finding: miss 'May'" type="miss">miss	c.txt	date	May
  </failure>
      </testcase>
    </testsuite>
  </testsuites>
  $ lede score -g gold.jsonl --save base.jsonl facts.jsonl > out
  $ head -n 1 facts.jsonl | lede score -g gold.jsonl --baseline base.jsonl --junit junit.xml > out; cat junit.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="lede score" tests="3" failures="0">
    <testsuite name="a&amp;b.txt" tests="2" failures="0">
      <testcase classname="a&amp;b.txt" name="date"/>
      <testcase classname="a&amp;b.txt" name="thing"/>
    </testsuite>
    <testsuite name="c.txt" tests="1" failures="0">
      <testcase classname="c.txt" name="date"/>
    </testsuite>
  </testsuites>
  $ tail -n 1 facts.jsonl | lede score -g gold.jsonl --baseline base.jsonl --junit junit.xml > out; grep -A 1 testcase junit.xml
      <testcase classname="a&amp;b.txt" name="date">
        <failure message="1 finding: lost 'in May'" type="lost">lost	a&amp;b.txt	date	in May	right -&gt; missed	date.month -&gt; -
  --
      </testcase>
      <testcase classname="a&amp;b.txt" name="thing"/>
    </testsuite>
  --
      <testcase classname="c.txt" name="date"/>
    </testsuite>
  $ lede score -g gold.jsonl --junit no/such/folder facts.jsonl > out
  lede: no/such/folder: No such file or directory
  [4]
