import assert from 'node:assert/strict';
import test from 'node:test';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { analyze } from '../../../server/src/core/article.ts';
import { teiDocument } from '../../../server/src/formats/tei.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES } from './awkward.ts';
import { assertTei } from './teiSchema.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

function tei(article = awkward()): Document {
  const onError = (level: string, message: string) => level === 'warning' || assert.fail(message);
  return new DOMParser({ onError }).parseFromString(teiDocument(article, 'a <b>.txt'), 'text/xml');
}

const all = (of: Document | Element, tag: string): Element[] => Array.from(of.getElementsByTagNameNS(NAMESPACE, tag));

const idOf = (element: Element): string => element.getAttribute('xml:id') ?? '';

/** The chain of elements that begins with the one of this id. */
function chain(document: Document, id: string): Element[] {
  const byId = new Map(all(document, 'said').map(said => [`#${idOf(said)}`, said]));
  const links: Element[] = [];
  for (let at = byId.get(`#${id}`); at; at = byId.get(at.getAttribute('next') ?? '')) links.push(at);
  return links;
}

test('a header and a body in the namespace', () => {
  const { documentElement } = tei();
  assert.equal(documentElement!.namespaceURI, NAMESPACE);
  assert.deepEqual(
    Array.from(documentElement!.childNodes).flatMap(node => (node.nodeType === 1 ? [node.nodeName] : [])),
    ['teiHeader', 'text'],
  );
  assert.equal(all(tei(), 'title')[0]!.textContent, 'Harbour 😀 & <sea>');
  assert.equal(all(all(tei(), 'sourceDesc')[0]!, 'p')[0]!.textContent, 'a <b>.txt');
});

for (const [what, article] of [
  ['all that goes wrong', awkward()],
  ['an empty text', marked('').article],
  ['control characters', marked('\u0001\u0002\n\n\ud800\n').article],
  ['a title alone', marked('T\n').article],
  ['speech in the title alone', analyze('Port says "we stay"\n\nPort says "we stay"\n')],
  [
    'a byline, a dateline and a footer',
    analyze('T\n\nBy Ada Lund\n\nORLEY (AP) - It rains.\n\n© 2019 Orley Post. All rights reserved.\n'),
  ],
  ['a footer alone', marked('© 2019 Orley Post\n', { footerFrom: 0 }).article],
] as const) {
  test(`valid TEI: ${what}`, () => assertTei(teiDocument(article, 'a <b>.txt')));
}

test('what TEI does not allow is told', () => {
  const whole = teiDocument(awkward(), 'a.txt');
  assert.throws(() => assertTei(whole.replaceAll('<p>', '<para>').replaceAll('</p>', '</para>')), /para/);
  assert.throws(() => assertTei(whole.replace(' who="#', ' speaker="#')), /speaker/);
  assert.throws(() => assertTei(whole.replace(/<p>[\s\S]*<\/p>\s*<\/body>/, '</body>')));
});

test('the text of each paragraph, to the character', () => {
  const article = awkward();
  const [body] = all(tei(), 'body');
  const elements = [...all(body!, 'head'), ...all(body!, 'p')];
  assert.deepEqual(
    elements.map(({ textContent }) => textContent),
    article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
  );
});

test('each quotation is a chain of said, its words in order', () => {
  const document = tei();
  for (const [id, contents] of Object.entries(CONTENTS)) {
    const links = chain(document, id);
    assert.equal(links.map(link => link.textContent).join(''), contents.join('').replace(/\r\n/g, ''), id);
    links.forEach((link, i) => {
      assert.equal(link.getAttribute('prev'), i === 0 ? null : `#${idOf(links[i - 1]!)}`);
    });
  }
  assert.equal(chain(document, 'q2').length, 3);
});

test('who points to the person in the header', () => {
  const document = tei();
  const names = new Map(
    all(document, 'person').map(person => [`#${idOf(person)}`, all(person, 'persName')[0]!.textContent]),
  );
  const who = Object.keys(CONTENTS).map(id => names.get(chain(document, id)[0]!.getAttribute('who') ?? '') ?? null);
  assert.deepEqual(who, ['Ada Lund', 'Ib 𝒟al', 'Ada Lund', 'Ib 𝒟al', null]);
});

test('source and cue are segments of their quotation', () => {
  const document = tei();
  const words = (type: string, id: string): string =>
    all(document, 'seg')
      .filter(seg => seg.getAttribute('type') === type && seg.getAttribute('corresp') === `#${id}`)
      .map(seg => seg.textContent)
      .join('');
  for (const id of Object.keys(CONTENTS)) {
    assert.equal(words('source', id), SOURCES[id] ?? '');
    assert.equal(words('cue', id), CUES[id] ?? '');
  }
});

test('type, confidence, and whether a person has decided', () => {
  const said = chain(tei(), 'q4')[0]!;
  assert.equal(said.getAttribute('ana'), '#mixed #decided');
  assert.equal(said.getAttribute('direct'), 'false');
  assert.equal(said.getAttribute('cert'), '0.7');
});

test('ids are unique, and all that is pointed to is there', () => {
  const document = tei();
  const elements = all(document, '*');
  const ids = elements.map(idOf).filter(id => id !== '');
  assert.equal(new Set(ids).size, ids.length);
  for (const element of elements) {
    for (const attribute of ['who', 'ana', 'prev', 'next', 'corresp']) {
      for (const pointer of element.getAttribute(attribute)?.split(' ') ?? [])
        assert.ok(ids.includes(pointer.slice(1)), `${attribute}="${pointer}"`);
    }
  }
});

test('people of each kind', () => {
  const text =
    'T\n\n{q1:"A"} {q1.source:{s1:Ada}}. {q2:"B"} {q2.source:{s2:Port & Co}}. {q3:"C"} {q3.source:{s3:two men}}. {q4:"D"} {q4.source:{s4:a source}}.\n';
  const { article } = marked(text, {
    speakers: {
      s1: { gender: 'female', aliases: ['Ms. <A>'], roles: ['mayor'] },
      s2: { kind: 'organisation' },
      s3: { kind: 'group' },
      s4: { kind: 'anonymous' },
    },
  });
  assertTei(teiDocument(article, 'a.txt'));
  const [list] = all(tei(article), 'listPerson');
  assert.deepEqual(
    Array.from(list!.childNodes).flatMap(node =>
      node.nodeType === 1 ? [String(node).replace(/ xmlns="[^"]*"/, '')] : [],
    ),
    [
      '<person xml:id="s1" sex="F"><persName>Ada</persName><persName type="alias">Ms. &lt;A&gt;</persName><occupation>mayor</occupation></person>',
      '<org xml:id="s2"><orgName>Port &amp; Co</orgName></org>',
      '<personGrp xml:id="s3"><persName>two men</persName></personGrp>',
      '<person xml:id="s4" role="anonymous"><persName>a source</persName></person>',
    ],
  );
});

for (const [name, text] of [
  ['an empty text', ''],
  ['a text of control characters', '\u0001\u0002\n\n\ud800\n'],
] as const) {
  test(`${name} is well-formed, with a paragraph`, () => {
    const [body] = all(tei(marked(text).article), 'body');
    assert.ok(Array.from(body!.childNodes).some(node => node.nodeType === 1));
  });
}

test('the footer is a division of its own', () => {
  const { article } = marked('T\nOne.\nCopyright 2026\n', { footerFrom: 2 });
  assert.equal(all(tei(article), 'div')[0]!.textContent!.trim(), 'Copyright 2026');
});
