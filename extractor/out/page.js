// page.js: the reader of `lede report`. The data are JSON in inert elements: #index, and #d0, #d1 ... for the documents, each of which is
// parsed when it is first needed. All text from there becomes text nodes: nothing here makes markup from a string.
'use strict';
(function () {
// ORDER verdict_index, change_index: out/html.c
const VERDICTS = [
  {name: 'right', mark: '✓', says: 'Right', why: 'found as gold has it'},
  {name: 'differs', mark: '≠', says: 'Differs', why: 'found, but its extent or a field is not as gold has it'},
  {name: 'extra', mark: '+', says: 'Extra', why: 'found, and no gold says so'},
  {name: 'missed', mark: '−', says: 'Missed', why: 'gold that no rule found'},
  {name: 'optional', mark: '○', says: 'Optional', why: 'gold that need not be found'},
  {name: 'found', mark: '•', says: 'Found', why: 'nobody has judged this article'}
];
// Of no rule.
const MISSED = 3;
const CHANGES = [null, {name: 'gained', mark: '▲', says: 'Gained', why: 'the second run alone has it'},
  {name: 'lost', mark: '▼', says: 'Lost', why: 'the first run alone had it'},
  {name: 'changed', mark: '~', says: 'Changed', why: 'the first run had it with other fields'}];
// As the rows of the index count them.
const KINDS = VERDICTS.concat(CHANGES.slice(1));
const LOST = 2;
// Documents in a page of the list.
const PAGE = 100;
// .t0 to .t9 in page.css.
const ACCENTS = 10;

const $ = id => document.getElementById(id);
const index = JSON.parse($('index').textContent);
// A document of the index: name, its verdicts in order, gained, lost, changed.
const GAINED_AT = 1 + VERDICTS.length, SOURCE_AT = 1 + KINDS.length;
const documents = index.docs.map((row, number) => ({number, name: row[0], counts: row, shown: row}));
const rules = index.rules.map(row => ({name: row[0], counts: row, path: row[SOURCE_AT], first: row[SOURCE_AT + 1], text: row[SOURCE_AT + 2]}));
// Rule, FILE:LINE and pattern.
const lines = index.lines.map(text => {
  const line = text.split('\t');
  return [line[0], tidy(line[1]), line.slice(2).join('\t')];
});
const filter = {types: new Set(), verdicts: new Set(), changes: new Set(), rule: -1, query: ''};
// The buttons of the filters.
const chips = [];
const state = {list: documents, page: 0, doc: null, item: null};
// Types of facts come first, so that these differ, then those that are only evidence.
const made = new Set(index.made), types = index.types.slice().sort((a, b) => made.has(b) - made.has(a) || (a < b ? -1 : 1));
const accents = new Map(types.map((name, i) => [name, 't' + i % ACCENTS]));

// ---- elements

// make('p.note', {title: 'x'}, 'text', element ...): attributes, if any, come first; strings become text; null and '' are nothing.
function make(what, ...parts) {
  const names = what.split('.'), element = document.createElement(names[0]);
  const attributes = parts[0] && parts[0].constructor === Object ? parts.shift() : {};
  element.className = names.slice(1).join(' ');
  Object.keys(attributes).forEach(key => {
    const value = attributes[key];
    if (key === 'click') element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value);
  });
  element.append(...parts.filter(part => part !== null && part !== ''));
  return element;
}
function button(what, attributes, ...rest) {
  return make('button' + what, Object.assign({type: 'button'}, attributes), ...rest);
}
function on(id, type, work) {
  $(id).addEventListener(type, work);
}
function digits(number) {
  return number.toLocaleString('en');
}
function refill(element, ...children) {
  element.textContent = '';
  element.append(...children);
}
function count(number, what) {
  return digits(number) + ' ' + what + (number === 1 ? '' : 's');
}
// rules/film/../time is rules/time.
function tidy(path) {
  for (let shorter; (shorter = path.replace(/[^/.][^/]*\/\.\.\//, '')) !== path; path = shorter);
  return path;
}
function score(number) {
  return number === null || number === undefined ? '–' : number.toFixed(3);
}
function typeName(item) {
  return index.types[item.t];
}
function chipOf(name) {
  return make('span.chip.' + accents.get(name), name);
}
function mark(verdict) {
  return make('span.mark.' + verdict.name, {'aria-hidden': 'true'}, verdict.mark);
}

// ---- documents

// Offsets in the data are code points; here they are places of a JavaScript string.
function placesOf(text) {
  if (!/[\ud800-\udbff]/.test(text)) return at => Math.min(at, text.length);
  const starts = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) starts.push(i);
  return at => at < starts.length ? starts[at] : text.length;
}
function byPlace(a, b) {
  if (!a.span || !b.span) return (b.span ? 1 : 0) - (a.span ? 1 : 0) || a.order - b.order;
  return a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.order - b.order;
}
function load(doc) {
  if (doc.items) return doc;
  const data = JSON.parse($('d' + doc.number).textContent);
  doc.text = data.text;
  doc.place = placesOf(data.text || '');
  doc.items = data.items;
  doc.items.forEach((item, order) => {
    item.order = order;
    item.doc = doc;
    item.span = item.at && data.text !== undefined ? item.at.map(doc.place) : null;
  });
  doc.items.sort(byPlace);
  return doc;
}
function searchText(doc) {
  if (doc.haystack === undefined) {
    const words = [doc.name, load(doc).text || ''];
    doc.items.forEach(item => {
      words.push(item.x, item.r === undefined ? '' : rules[item.r].name);
      item.fields.forEach(field => words.push(field.value || '', field.gold || '', field.was || ''));
    });
    doc.haystack = words.join('\n').toLowerCase();
  }
  return doc.haystack;
}

// ---- filters

function has(set, value) {
  return !set.size || set.has(value);
}
function passes(item) {
  return (filter.rule < 0 || item.r === filter.rule) && has(filter.changes, item.c) && has(filter.types, typeName(item)) && has(filter.verdicts, item.v);
}
function isFiltered() {
  return filter.rule >= 0 || filter.types.size > 0 || filter.verdicts.size > 0 || filter.changes.size > 0;
}
function countShown(doc) {
  if (!isFiltered()) return doc.counts;
  const counts = doc.counts.map(() => 0);
  load(doc).items.filter(passes).forEach(item => {
    if (item.c !== LOST) counts[1 + item.v]++;
    if (item.c) counts[GAINED_AT + item.c - 1]++;
  });
  return counts;
}
function sum(counts) {
  return counts.slice(1).reduce((a, b) => a + b, 0);
}
function toMend(doc) {
  return doc.shown[2] + doc.shown[3] + doc.shown[4];
}
function applyFilters() {
  const query = filter.query.toLowerCase(), filtered = isFiltered();
  state.list = documents.filter(doc => {
    doc.shown = countShown(doc);
    return (!filtered || sum(doc.shown)) && (!query || searchText(doc).includes(query));
  });
  if ($('order').value === 'worst') state.list.sort((a, b) => toMend(b) - toMend(a) || a.number - b.number);
  state.page = Math.max(0, Math.floor(state.list.indexOf(state.doc) / PAGE));
  $('clear').hidden = !filtered && !query;
  chips.forEach(one => one.chip.setAttribute('aria-pressed', String(filter[one.set].has(one.value))));
  $('rules').value = String(filter.rule);
  if (state.doc && !state.list.includes(state.doc) && state.list.length) return openDocument(state.list[0]);
  showList();
  if (state.doc) showArticle();
  if (state.item && !passes(state.item)) letGo();
}
function toggle(name, value) {
  if (!filter[name].delete(value)) filter[name].add(value);
  applyFilters();
}
function clearFilters() {
  ['types', 'verdicts', 'changes'].forEach(name => filter[name].clear());
  filter.rule = -1;
  filter.query = $('search').value = '';
  applyFilters();
}
function filterChip(set, value, what, ...children) {
  const chip = button('.chip.filter' + what, {'aria-pressed': 'false', click: () => toggle(set, value)}, ...children);
  chips.push({chip, set, value});
  return chip;
}
function chooseRule(number) {
  filter.rule = number;
  showTab('reader');
  applyFilters();
}
function total(at) {
  return documents.reduce((sum, doc) => sum + doc.counts[at], 0);
}
function countedChip(set, value, kind, number) {
  const chip = filterChip(set, value, '.' + kind.name, mark(kind), kind.name, make('b', digits(number)));
  chip.title = kind.why;
  return chip;
}
function showFilters() {
  KINDS.forEach((kind, i) => {
    const number = total(1 + i), change = CHANGES.indexOf(kind);
    if (number) $('verdicts').append(countedChip(...change > 0 ? ['changes', change] : ['verdicts', i], kind, number));
  });
  types.filter(name => made.has(name)).forEach(name =>
    $('types').append(filterChip('types', name, '.' + accents.get(name), make('i.dot', {'aria-hidden': 'true'}), name)));
  const fired = rules.map((rule, number) => ({rule, number})).filter(one => sum(one.rule.counts)).sort((a, b) => a.rule.name < b.rule.name ? -1 : 1);
  $('rules').append(make('option', {value: '-1'}, 'all'));
  fired.forEach(one => $('rules').append(make('option', {value: one.number}, one.rule.name)));
}

// ---- the list

function tallies(counts) {
  const row = make('span.tallies');
  KINDS.forEach((kind, i) => {
    if (counts[1 + i]) row.append(make('span.' + kind.name, {title: kind.says}, mark(kind), String(counts[1 + i])));
  });
  return row;
}
function bar(counts) {
  const line = make('span.bar', {'aria-hidden': 'true'});
  VERDICTS.forEach((verdict, i) => {
    if (!counts[1 + i]) return;
    const part = make('i.' + verdict.name);
    part.style.setProperty('flex-grow', counts[1 + i]);
    line.append(part);
  });
  return line;
}
function listEntry(doc) {
  const current = doc === state.doc;
  return make('li', button('.entry', {'aria-current': current && 'true', 'data-number': doc.number, click: () => openDocument(doc)},
    make('span.name', doc.name), sum(doc.shown) ? tallies(doc.shown) : make('span.tallies', 'no facts'), bar(doc.shown)));
}
function turn(by) {
  state.page += by;
  showList();
}
function showList() {
  const pages = Math.ceil(state.list.length / PAGE), from = state.page * PAGE;
  refill($('documents'), ...state.list.slice(from, from + PAGE).map(listEntry));
  refill($('found'), state.list.length === documents.length ? count(documents.length, 'document')
    : digits(state.list.length) + ' of ' + digits(documents.length));
  refill($('pages'));
  if (pages > 1) {
    $('pages').append(button('.plain', {disabled: !state.page, click: () => turn(-1)}, 'Previous'),
      make('span', (state.page + 1) + ' of ' + pages), button('.plain', {disabled: state.page === pages - 1, click: () => turn(1)}, 'Next'));
  }
  if (!state.list.length) $('documents').append(make('li.empty', 'No document matches.'));
}

// ---- the article

let pieces = []; // of the article's text: [start, end, text node]
function visible() {
  return state.doc ? state.doc.items.filter(passes) : [];
}
function label(item) {
  return (item.c ? CHANGES[item.c].says + ', ' : '') + VERDICTS[item.v].says.toLowerCase() + ' ' + typeName(item) + ': ' + item.x;
}
// Not a <button>: a line may break behind one, and the mark would stand there without its text.
function badge(item) {
  return make('span.badge.' + VERDICTS[item.v].name, {role: 'button', tabindex: '0', 'aria-label': label(item), title: label(item), 'data-item': item.order, click: event => {
    event.stopPropagation();
    select(item);
  }}, (item.c ? CHANGES[item.c].mark : '') + VERDICTS[item.v].mark);
}
// Facts nest, and cross. One that crosses the end of another is closed with it and opened again: its mark is in several pieces.
function annotate(root, text, items) {
  const stack = [];
  let at = 0;
  pieces = [];
  const top = () => stack.length ? stack[stack.length - 1].element : root;
  function write(to) {
    if (to <= at) return;
    const node = document.createTextNode(text.slice(at, to));
    top().append(node);
    pieces.push([at, to, node]);
    at = to;
  }
  function open(item, isFirst) {
    const element = make('mark.fact.' + accents.get(typeName(item)) + '.' + VERDICTS[item.v].name + (item.c ? '.' + CHANGES[item.c].name : '') + (item.none ? '.none' : ''),
      {'data-item': item.order, click: event => {
        event.stopPropagation();
        select(item);
      }});
    if (isFirst) element.append(badge(item));
    top().append(element);
    stack.push({item, element});
    stack.forEach((one, i) => { one.height = Math.max(one.height || 0, stack.length - 1 - i); });
  }
  function close(to) {
    for (;;) {
      const end = stack.reduce((least, one) => Math.min(least, one.item.span[1]), Infinity);
      if (end > to || end === Infinity) return;
      write(end);
      const first = stack.findIndex(one => one.item.span[1] === end);
      const cut = stack.splice(first);
      cut.forEach(one => one.element.style.setProperty('--height', one.height));
      cut.filter(one => one.item.span[1] > end).forEach(one => open(one.item, false));
    }
  }
  items.forEach(item => {
    close(item.span[0]);
    write(item.span[0]);
    open(item, true);
  });
  close(text.length);
  write(text.length);
}
function fieldSummary(item) {
  return item.fields.filter(field => field.value || field.gold || field.was).map(field => field.n + ': ' + (field.value || '–') +
    (field.was === undefined ? '' : ' (before: ' + (field.was || '–') + ')') +
    (field.ok === 0 || field.value === undefined ? ' (gold: ' + (field.gold || '–') + ')' : '')).join('; ');
}
function factRow(item) {
  const what = (item.c ? CHANGES[item.c].mark : '') + VERDICTS[item.v].mark;
  return make('tr', make('td', what + ' ' + (item.c ? CHANGES[item.c].name + ', ' : '') + VERDICTS[item.v].name), make('td', chipOf(typeName(item))),
    make('td', button('.link', {click: () => select(item)}, item.x)), make('td', fieldSummary(item)), make('td', item.r === undefined ? '' : rules[item.r].name));
}
// Makes the rows, which wait until somebody looks.
let fillTable = () => {};
function factTable(items, isOpen) {
  const body = make('tbody'), box = make('details.facts', {open: isOpen}, make('summary', count(items.length, 'fact') + ' as a table'));
  const fill = fillTable = () => { if (!body.firstChild) body.append(...items.map(factRow)); };
  box.append(make('div.wide', make('table', make('thead', null,
    make('tr', ...['Verdict', 'Type', 'Text', 'Fields', 'Rule'].map(name => make('th', {scope: 'col'}, name)))), body)));
  box.addEventListener('toggle', fill);
  if (isOpen) fill();
  return box;
}
function showArticle() {
  const doc = state.doc, items = visible(), placed = items.filter(item => item.span && item.span[1] > item.span[0]);
  const text = make('div.text');
  const parts = [make('h2', doc.name), make('p.summary', tallies(doc.shown))];
  pieces = [];
  if (doc.text !== undefined) annotate(text, doc.text, placed);
  if (doc.text !== undefined) parts.push(text);
  else parts.push(make('p.note', 'The article was not given; --docs names the articles.'));
  if (doc.text !== undefined && placed.length < items.length) parts.push(make('p.note', count(items.length - placed.length, 'fact') + ' without a place in the text: see the table.'));
  if (!doc.items.length) parts.push(make('p.note', 'No facts in ' + (index.facts ? 'this' : 'any') + ' article.'));
  if (items.length) parts.push(factTable(items, placed.length < items.length));
  refill($('article'), ...parts);
  paintSearch();
  if (state.item && state.item.doc === doc) paintItem(state.item);
}
function openDocument(doc, item) {
  const changed = doc !== state.doc;
  state.doc = load(doc);
  if (changed) state.item = null;
  const at = state.list.indexOf(doc);
  if (at >= 0) state.page = Math.floor(at / PAGE);
  showList();
  showArticle();
  if (changed) $('article').scrollTop = 0;
  if (item) select(item);
  else if (changed) letGo();
  const entry = $('documents').querySelector('[aria-current]');
  if (entry) entry.scrollIntoView({block: 'nearest'});
  remember();
}

// ---- places in the text

function rangeOf(span) {
  const first = pieces.find(piece => piece[1] > span[0]), last = pieces.find(piece => piece[1] >= span[1]);
  if (!first || !last || span[0] >= span[1]) return null;
  const range = new Range();
  range.setStart(first[2], Math.max(0, span[0] - first[0]));
  range.setEnd(last[2], span[1] - last[0]);
  return range;
}
// Browsers without the highlight API show the same page without these.
function paint(name, spans) {
  if (!window.CSS || !CSS.highlights || !window.Highlight) return;
  CSS.highlights.set(name, new Highlight(...spans.map(rangeOf).filter(Boolean)));
}
let hits = [], hit = -1;
function paintSearch() {
  const text = (state.doc && state.doc.text || '').toLowerCase(), query = filter.query.toLowerCase();
  hits = [];
  for (let at = 0; query && text.length === state.doc.text.length && (at = text.indexOf(query, at)) >= 0 && hits.length < 1000; at += query.length) hits.push([at, at + query.length]);
  hit = -1;
  paint('search', hits);
}
function nextHit() {
  if (!hits.length) return;
  hit = (hit + 1) % hits.length;
  const range = rangeOf(hits[hit]);
  if (range) range.startContainer.parentElement.scrollIntoView({block: 'center'});
  paint('hit', [hits[hit]]);
}
function paintItem(item) {
  document.querySelectorAll('#article .on').forEach(element => element.classList.remove('on'));
  paint('field', !item ? [] : item.fields.filter(field => field.at).map(field => field.at.map(item.doc.place)));
  paint('wanted', item && item.gold && item.gold.ok === 0 && item.gold.at ? [item.gold.at.map(item.doc.place)] : []);
  paint('part', []);
  if (item) document.querySelectorAll('#article [data-item="' + item.order + '"]').forEach(element => element.classList.add('on'));
}

// ---- one fact

function letGo() {
  state.item = null;
  paintItem(null);
  document.body.classList.remove('picked');
  refill($('detail'), make('p.hint', 'Choose a fact to see why it was found, or press ', make('kbd', 'j'), '.'), legend());
  remember();
}
function select(item) {
  if (item.doc !== state.doc) return openDocument(item.doc, item);
  state.item = item;
  paintItem(item);
  document.body.classList.add('picked');
  refill($('detail'), ...detailOf(item));
  $('detail').scrollTop = 0;
  const source = $('detail').querySelector('.source'), fired = source && source.querySelector('.fired');
  if (fired) source.scrollTop = fired.offsetTop - source.offsetTop - 40;
  const at = document.querySelector('#article .badge[data-item="' + item.order + '"]');
  if (at) {
    at.focus({preventScroll: true});
    at.scrollIntoView({block: 'center'});
  }
  remember();
}
function fieldTable(item) {
  if (!item.fields.length) return '';
  const judged = !!item.gold, changed = item.fields.some(field => field.was !== undefined), body = make('tbody');
  item.fields.forEach(field => {
    const value = field.value === undefined ? '–' : field.value === '' ? '(unknown)' : field.value;
    const row = make('tr', make('th', {scope: 'row'}, field.n), item.none ? null : make('td', value, field.how ? make('small', field.how) : null));
    if (changed) row.append(make('td', field.was === undefined ? '' : make('del', field.was || '–')));
    if (judged) row.append(make('td', field.gold === undefined ? '' : field.gold === '' ? '(empty)' : field.gold));
    if (judged && !item.none) row.append(make('td.ok', field.ok === 1 ? make('span.right', {title: 'right'}, '✓') : field.ok === 0 ? make('span.extra', {title: 'wrong'}, '✗') : null));
    body.append(row);
  });
  const heads = ['Field'].concat(item.none ? [] : ['Found'], changed ? ['Before'] : [], judged ? ['Gold'] : [], judged && !item.none ? [''] : []);
  return make('table.fields', make('thead', make('tr', ...heads.map(name => make('th', {scope: 'col'}, name)))), body);
}
function sourceOf(rule, fired) {
  if (!rule.text) return '';
  const code = make('ol.source', {tabindex: '0', 'aria-label': 'Source of the rule'});
  rule.text.split('\n').forEach((line, i) => {
    code.append(make('li' + (fired === rule.first + i ? '.fired' : ''), line || ' '));
  });
  code.style.setProperty('counter-reset', 'line ' + (rule.first - 1));
  return code;
}
function lineOf(node) {
  return node && node.line !== undefined ? lines[node.line] : null;
}
function ruleSection(item) {
  if (item.r === undefined) return '';
  const rule = rules[item.r], line = lineOf(item.trace), place = line ? line[1] : rule.path ? tidy(rule.path) + ':' + rule.first : '';
  const box = make('section', make('h3', 'Rule'),
    make('p', make('b.rule-name', rule.name), ' ', button('.link', {click: () => chooseRule(item.r)}, 'all of its facts')));
  if (place) box.append(make('p.place', place));
  if (rule.text) box.append(sourceOf(rule, line && Number(place.split(':').pop())));
  else if (line) box.append(make('pre.pattern', line[2]));
  else if (!rule.path) box.append(make('p.note', 'Its source is shown when the report is made with -r PACK.'));
  return box;
}
function nodeOf(item, node, depth) {
  const line = lineOf(node), parts = node.from || [];
  const head = make('span.node', {tabindex: '0'}, chipOf(index.types[node.t]), ' ', make('q', node.x || (node.at ? (item.doc.text || '').slice(...node.at.map(item.doc.place)) : '')), node.value ? ' = ' + node.value : null);
  const show = () => { if (node.at) paint('part', [node.at.map(item.doc.place)]); };
  head.addEventListener('mouseenter', show);
  head.addEventListener('focus', show);
  const entry = make('li', head);
  if (line) entry.append(make('div.by', make('b', line[0]), ' ', make('span.place', line[1])));
  if (node.known) entry.append(make('div.by', 'known from “' + node.known + '”'));
  if (node.saw) entry.append(make('div.by', 'saw ', make('code', node.saw)));
  if (!parts.length) return entry;
  const tree = make('ul', ...parts.map(part => nodeOf(item, part, depth + 1)));
  entry.append(depth < 2 ? tree : make('details', make('summary', 'rests on ' + count(parts.length, 'part')), tree));
  return entry;
}
function evidence(item) {
  if (item.none) return '';
  const box = make('section', make('h3', 'Evidence'));
  box.append(item.trace ? make('ul.tree', nodeOf(item, item.trace, 0)) : make('p.note', 'Facts made with lede run --trace show their evidence here.'));
  return box;
}
function detailOf(item) {
  const verdict = VERDICTS[item.v], change = item.c ? CHANGES[item.c] : null;
  const parts = [make('div.head', make('span.verdict.' + verdict.name, mark(verdict), verdict.says),
    change ? make('span.verdict.' + change.name, mark(change), change.says) : null, chipOf(typeName(item)),
    button('.round', {'aria-label': 'Let go of this fact', title: 'Let go (Esc)', click: letGo}, '×')),
    make('p.why', verdict.why + (change ? '; ' + change.why : '')), make('blockquote.' + accents.get(typeName(item)), item.x)];
  if (item.gold && item.gold.ok === 0) parts.push(make('p.wanted', make('b', 'Gold has '), make('q', item.gold.x)));
  parts.push(fieldTable(item), ruleSection(item), evidence(item));
  const where = [];
  if (item.at) where.push('characters ' + item.at[0] + '–' + item.at[1] + ' of ' + item.doc.name);
  if (item.gold) where.push('gold: ' + item.gold.by);
  if (where.length) parts.push(make('p.where', where.join(' · ')));
  return parts.filter(part => part !== '');
}
function legend() {
  const list = make('dl.legend');
  KINDS.forEach((kind, i) => {
    if (total(1 + i)) list.append(make('dt', make('mark.fact.' + kind.name + (i === MISSED ? '.none' : ''), make('span.badge.' + kind.name, kind.mark), kind.name)), make('dd', kind.why));
  });
  return list;
}

// ---- scores

function cells(values) {
  return values.map(value => make('td', String(value)));
}
function f1Cell(now, before) {
  const cell = make('td.f1', score(now.f1)), change = before && now.f1 !== null && before.f1 !== null ? now.f1 - before.f1 : 0;
  cell.style.setProperty('--f1', now.f1 || 0);
  if (!index.before) return [cell];
  return [cell, make('td' + (change > 0 ? '.right' : change < 0 ? '.extra' : ''), Math.abs(change) < 0.0005 ? '' : (change > 0 ? '▲ +' : '▼ −') + Math.abs(change).toFixed(3))];
}
function scoreRow(name, now, before, what) {
  const facts = now.tp === undefined ? ['', '', '', '', ''] : [now.tp + now.fn, now.tp + now.fp, now.tp, now.fp, now.fn];
  return make('tr' + (what || ''), make('th', {scope: 'row'}, name), ...cells(facts), ...cells([score(now.p), score(now.r)]), ...f1Cell(now, before));
}
function typeRows(name) {
  const now = index.scores.types[name], before = index.before && index.before.types[name] || {field: {}};
  const rows = ['strict', 'relaxed', 'extent', 'fields'].map(measure => scoreRow(measure, now[measure], before[measure], measure === 'strict' ? '.main' : ''));
  Object.keys(now.field).forEach(field => rows.push(scoreRow(field, now.field[field], before.field[field], '.field')));
  return make('tbody', make('tr.group', make('th', {scope: 'rowgroup', colspan: '10'}, chipOf(name))), ...rows);
}
function averageRows() {
  const rows = [];
  ['micro', 'macro'].forEach(kind => ['strict', 'relaxed'].forEach(measure =>
    rows.push(scoreRow(kind + ' ' + measure, index.scores[kind][measure], index.before && index.before[kind][measure], measure === 'strict' ? '.main' : ''))));
  return make('tbody', make('tr.group', make('th', {scope: 'rowgroup', colspan: '10'}, 'All types')), ...rows);
}
function scoreTable() {
  const heads = ['', 'gold', 'facts', 'tp', 'fp', 'fn', 'precision', 'recall', 'F1'].concat(index.before ? ['change'] : []);
  return make('table.scores', make('caption', 'By type and field'), make('thead', make('tr', ...heads.map(name => make('th', {scope: 'col'}, name)))),
    averageRows(), ...Object.keys(index.scores.types).map(typeRows));
}
function ruleColumns() {
  const columns = [{name: 'rule', of: rule => rule.name}, {name: 'facts', of: rule => VERDICTS.reduce((sum, _, i) => sum + rule.counts[1 + i], 0)}];
  VERDICTS.forEach((verdict, i) => {
    if (i !== MISSED && rules.some(rule => rule.counts[1 + i])) columns.push({name: verdict.name, of: rule => rule.counts[1 + i]});
  });
  const judged = rule => rule.counts[1] + rule.counts[2] + rule.counts[3];
  const only = new Map(index.scores ? index.scores.rules.map(row => [row.rule, row.only]) : []);
  if (index.scores) columns.push({name: 'only it found', of: rule => only.get(rule.name) || 0}, {name: 'precision', of: rule => judged(rule) ? rule.counts[1] / judged(rule) : null, show: score});
  if (index.two) CHANGES.slice(1).forEach((change, i) => columns.push({name: change.name, of: rule => rule.counts[GAINED_AT + i]}));
  return columns;
}
function ruleTable() {
  const columns = ruleColumns(), body = make('tbody'), head = make('tr');
  const made = rules.filter(rule => sum(rule.counts));
  let by = columns[1], down = true;
  function fill() {
    const value = rule => by.of(rule) === null ? -1 : by.of(rule);
    made.sort((a, b) => ((value(a) > value(b)) - (value(a) < value(b))) * (down ? -1 : 1) || (a.name < b.name ? -1 : 1));
    refill(body, ...made.map(rule => make('tr', make('th', {scope: 'row'}, button('.link', {click: () => chooseRule(rules.indexOf(rule))}, rule.name || '(no rule)')),
      ...columns.slice(1).map(column => make('td', (column.show || String)(column.of(rule)))))));
    columns.forEach((column, i) => head.children[i].setAttribute('aria-sort', column !== by ? 'none' : down ? 'descending' : 'ascending'));
  }
  columns.forEach(column => head.append(make('th', {scope: 'col'}, button('.sort', {click: () => {
    down = by === column ? !down : column.name !== 'rule';
    by = column;
    fill();
  }}, column.name))));
  fill();
  return make('table.scores.by-rule', make('caption', 'By rule'), make('thead', head), body);
}
function showScores() {
  if ($('scores').firstChild) return;
  if (index.scores) $('scores').append(make('div.wide', scoreTable()));
  else $('scores').append(make('p.note', 'There is no gold, so there are no scores: -g names it.'));
  $('scores').append(make('div.wide', ruleTable()));
}
function showTab(name) {
  ['reader', 'scores'].forEach(one => {
    $(one).hidden = one !== name;
    $('tab-' + one).setAttribute('aria-pressed', String(one === name));
  });
  $('filters').hidden = name !== 'reader';
  if (name === 'scores') showScores();
}

// ---- the whole

function showTotals() {
  refill($('totals'), count(documents.length, 'document') + ' · ' + count(index.facts, 'fact'));
  if (!index.scores) return;
  const f1 = index.scores.micro.strict.f1;
  $('totals').append(' · ', make('b', 'F1 ' + score(f1)), index.before && index.before.micro.strict.f1 !== null ? ', before ' + score(index.before.micro.strict.f1) : '');
  $('totals').title = 'micro average over all types, strict: the extent and every field right';
}
function remember() {
  if (!state.doc) return;
  const hash = '#d' + state.doc.number + (state.item ? '.' + state.item.order : '');
  try {
    history.replaceState(null, '', hash);
  } catch (error) {
    // Some viewers of local files do not allow it.
    return;
  }
}
function recall() {
  const found = /^#d(\d+)(?:\.(\d+))?$/.exec(location.hash), doc = documents[found ? found[1] : 0];
  if (!documents.length) refill($('article'), make('p.note', 'No facts, and no articles.'));
  if (!doc) return documents.length ? openDocument(documents[0]) : letGo();
  openDocument(doc, found && found[2] ? load(doc).items.find(item => item.order === Number(found[2])) : null);
}
function step(by) {
  const items = visible(), at = items.indexOf(state.item), next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
  if (next) return select(next);
  let other = state.list.indexOf(state.doc) + by;
  while (state.list[other] && !sum(state.list[other].shown)) other += by;
  if (!state.list[other]) return;
  openDocument(state.list[other]);
  const there = visible();
  select(there[by > 0 ? 0 : there.length - 1]);
}
function stepDocument(by) {
  const doc = state.list[state.list.indexOf(state.doc) + by];
  if (doc) openDocument(doc);
}
function escape() {
  if (state.item) letGo();
  else clearFilters();
}
const KEYS = {
  j: () => step(1), k: () => step(-1), n: () => stepDocument(1), p: () => stepDocument(-1),
  s: () => showTab($('scores').hidden ? 'scores' : 'reader'), '?': () => $('help').showModal(), Escape: escape,
  '/': () => { showTab('reader'); $('search').focus(); $('search').select(); }
};
function onKey(event) {
  if (event.target.classList.contains('badge') && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    return event.target.click();
  }
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.ctrlKey || event.metaKey || event.altKey || $('help').open || !Object.keys(KEYS).includes(event.key)) return;
  if (typing && event.key !== 'Escape') return;
  event.preventDefault();
  if (typing) {
    if (event.target.id === 'search' && filter.query) {
      filter.query = event.target.value = '';
      applyFilters();
    }
    return event.target.blur();
  }
  KEYS[event.key]();
}
function listen() {
  const search = $('search');
  let waiting;
  on('search', 'input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      filter.query = search.value.trim();
      applyFilters();
    }, 150);
  });
  on('search', 'keydown', event => { if (event.key === 'Enter') nextHit(); });
  on('rules', 'change', () => chooseRule(Number($('rules').value)));
  on('order', 'change', applyFilters);
  on('clear', 'click', clearFilters);
  on('ask', 'click', () => $('help').showModal());
  on('close', 'click', () => $('help').close());
  ['reader', 'scores'].forEach(name => on('tab-' + name, 'click', () => showTab(name)));
  window.addEventListener('beforeprint', () => {
    fillTable();
    document.querySelectorAll('details').forEach(box => { box.open = true; });
  });
  document.addEventListener('keydown', onKey);
}
showFilters();
showTotals();
$('legend').append(legend());
listen();
recall();
})();
