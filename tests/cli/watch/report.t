With --report the page of `lede report` is there after a run, whole, and nothing is left beside it.

  $ lede init football >/dev/null
  $ cat > steps.sh <<'END'
  > answered() { i=0; while [ "$(cat page.html 2>/dev/null | grep -c "$1")" -lt "$2" ]; do i=$((i+1)); [ $i -lt 600 ] || exit 1; sleep 0.05; done; }
  > answered '</html>' 1; cp page.html first.html; ls page*
  > END
  $ : > out; lede watch -r football/rules -g football/gold --report page.html football/corpus >> out 2>&1 & watch=$!; sh ./steps.sh; kill -INT $watch; wait $watch; echo "status $?"
  page.html
  status 0
  $ grep -c 'result.beat' first.html
  1
  $ lede watch -r football/rules --report nowhere/page.html football/corpus > out 2>&1 & watch=$!; i=0; while ! grep -q 'not written' out && [ $i -lt 600 ]; do i=$((i+1)); sleep 0.05; done; kill $watch; wait $watch; cat out
  lede: nowhere/page.html: the report was not written
  2 facts; watching 5 files
