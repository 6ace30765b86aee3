Offsets in code points, UTF-16 units and bytes, behind an emoji and an accent that is made of two code points.

  $ printf '\360\237\230\200 cafe\314\201 Ann Roe as Bo Lee.\n' > a.txt
  $ lede run -r "$PACK" --types cast a.txt
  {"doc":"a.txt","type":"cast","start":8,"end":25,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":8,"end":15,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":19,"end":25,"text":"Bo Lee","value":"Bo Lee"}},"rule":"cast.as"}
  $ lede run -r "$PACK" --types cast --offsets utf16 a.txt
  {"doc":"a.txt","type":"cast","start":9,"end":26,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":9,"end":16,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":20,"end":26,"text":"Bo Lee","value":"Bo Lee"}},"rule":"cast.as"}
  $ lede run -r "$PACK" --types cast --offsets bytes a.txt
  {"doc":"a.txt","type":"cast","start":12,"end":29,"text":"Ann Roe as Bo Lee","fields":{"actor":{"start":12,"end":19,"text":"Ann Roe","value":"Ann Roe"},"character":{"start":23,"end":29,"text":"Bo Lee","value":"Bo Lee"}},"rule":"cast.as"}
