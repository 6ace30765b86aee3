Blanks and tabs between the members of a document mean nothing, and a byte order mark may open the file.

  $ printf '\357\273\277{"id":"a"\t,\t"text" : "Bo."\t}\n{ "id" :"b", "text":"Cy.", "date":null\t}\r\n' > d.jsonl; lede tokenize d.jsonl
  {"id":"a","text":"Bo.","sentences":[[0,3]],"tokens":[[0,2],[2,3]]}
  {"id":"b","text":"Cy.","sentences":[[0,3]],"tokens":[[0,2],[2,3]]}
