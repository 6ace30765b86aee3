Help lists the commands and the options of each; a wrong name gets a near one.

  $ lede help
  usage: lede COMMAND [options] [FILE | FOLDER]...
  
  lede reads articles and writes facts, one JSON object a line.
  
    tokenize    articles -> documents with tokens and sentences
    stem        documents -> documents with stems
    extract     documents -> facts, by the rules of a pack
    run         the three above in one process: articles -> facts
    score       facts against gold -> precision, recall, F1
    report      facts, gold and articles -> one HTML page
    check       load a pack, report errors, run its examples
    why         what the rules saw in a sentence, and why they found nothing
    watch       run the rules whenever they change, and say what that changed
    init        make a new pack to start from
    completion  what makes a shell complete lede's command lines
    help        what a command does
  
  'lede help COMMAND' lists its options; 'man lede' says more.
  $ lede help check
  usage: lede check PACK...
  
  loads rule packs, reports every error and warning, and runs all examples, alone and with the whole pack
  
  'man lede-check' says more.
  $ lede tokenize --help
  usage: lede tokenize [options] [FILE | FOLDER]...
  
  finds tokens and sentences: articles in, documents out
  
    -j, --jobs N               work on N articles at a time (0: as many as the machine has cores)
        --encoding NAME        articles are in this encoding (latin1, windows-1252 ...), not UTF-8
        --max-size SIZE        skip articles above this many bytes; K, M, G (default 64M)
        --jsonl                standard input is JSON Lines even if it does not begin with {
        --progress WHEN        say how far it is: auto (default: on a terminal), always or never
  
  'man lede-tokenize' says more.
  $ lede rum
  lede: no command 'rum'; did you mean 'run'?
  [2]
  $ lede run --rule x
  lede run: no option '--rule'; did you mean '--rules'?
  [2]
  $ lede run x.txt
  lede run: no rules: name a pack with -r; try 'lede help run'
  [2]
  $ lede help rum
  lede help: no command 'rum'; try 'lede help help'
  [2]
  $ lede run --max-size 9G
  lede run: bad SIZE '9G' for --max-size; a number of bytes, with K, M or G behind it, up to 2G; try 'lede help run'
  [2]
  $ lede run --dats past
  lede run: no option '--dats'; did you mean '--date'?
  [2]
  $ lede run -r film -r time x.txt
  lede run: bad PACK 'time' for --rules; name one; a rule file of yours can include several; try 'lede help run'
  [2]
  $ lede why -r film -r time x.txt
  lede why: bad PACK 'time' for --rules; name one; a rule file of yours can include several; try 'lede help why'
  [2]
