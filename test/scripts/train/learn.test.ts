import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { chooseHeads, paragraphsOf } from '../../../scripts/train/corpus.ts';
import { learn } from '../../../scripts/train/learn.ts';
import { pack } from '../../../scripts/train/pack.ts';
import { unpack } from '../../../server/src/core/attribution/learned/packed.ts';
import { Tagger } from '../../../server/src/core/attribution/learned/tagger.ts';
import { readParagraph } from '../../../server/src/core/paragraph.ts';
import { marked } from './markedArticle.ts';

const people = ['Ana Vale', 'the mayor', 'Officials', 'he', 'The crew', 'Tom Brook', 'she', 'a clerk'];
const claims = ['the ferry was late', 'the port would close', 'nobody had seen the boat', 'rain was on its way'];
const corpus = people.flatMap((who, i) =>
  claims.map((what, k) =>
    (i + k) % 2 === 0
      ? marked(`${i}-${k}`, `<${who}> [said] {that ${what}}. The sea was calm.`)
      : marked(`${i}-${k}`, `{${what}}, <${who}> [said] on the quay. The sea was calm.`),
  ),
);

const options = { epochs: 6, rate: 0.3, l1: 0.2, least: 2 };
function trained(): string {
  const paragraphs = paragraphsOf(corpus);
  chooseHeads(paragraphs, paragraphs);
  return pack(learn(corpus, paragraphs, options, { ...options, candidate: -2.5 }));
}

test('training on the same articles makes the same weights', () => equal(trained(), trained()));

test('a model survives packing', () => {
  const text = trained();
  equal(pack(unpack(text)), text);
});

test('a trained model finds what it was taught', () => {
  const text = 'Jo Reed said that the lamp was out. The sea was calm.';
  const found = new Tagger(unpack(trained())).candidates(readParagraph(text), 0.3);
  equal(found.length, 1);
  const of = (s: { start: number; end: number }): string => text.slice(s.start, s.end);
  deepEqual([of(found[0]!.cue), found[0]!.content.map(of)], ['said', ['that the lamp was out']]);
  ok(found[0]!.confidence > 0.3);
});
