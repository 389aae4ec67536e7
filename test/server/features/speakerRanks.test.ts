import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article } from '../../../server/src/core/model.ts';
import type { Snapshot } from '../../../server/src/features/snapshot.ts';
import { type Ranks, rankedSpeakers, ranksOf, ranksWith } from '../../../server/src/features/speakerRanks.ts';
import { marked } from './markedArticle.ts';

/** Input: names, one a quotation, as in "Ada Ib Ib". */
function articleOf(names: string): Article {
  const all = names.split(' ');
  const sources = all.map((name, i) => `{q${i + 1}:"A"} {q${i + 1}.source:{s${all.indexOf(name) + 1}:${name}}}`);
  return marked(`T\n\n${sources.join('. ')}.`).article;
}

/** Names by rank, as in "0 Ada, 1 Ib". */
function written(article: Article, ranks: Ranks): string {
  const ofId = rankedSpeakers({ article, ranks } as Snapshot);
  const told = article.speakers.map(({ id, name }) => `${ofId.get(id)} ${name}`);
  return told.sort().join(', ');
}

function check(name: string, versions: readonly string[], expected: string): void {
  test(name, () => {
    const articles = versions.map(articleOf);
    const ranks = articles.reduce<Ranks | undefined>((before, article) => ranksOf(article, before), undefined);
    assert.equal(written(articles.at(-1)!, ranks!), expected);
  });
}

check('who speaks most is first', ['Ada Ib Ib'], '0 Ib, 1 Ada');
check('who comes to speak more keeps the colour', ['Ada Ib Ib', 'Ada Ada Ada Ib'], '0 Ib, 1 Ada');
check('who comes has a colour that is free', ['Ada Ib Ib', 'Olga Ada Ib Ib'], '0 Ib, 1 Ada, 2 Olga');
check('a name that is being typed takes one colour', ['Ada Ib Ib', 'Ada I I', 'Ada Ibo Ibo'], '0 Ibo, 1 Ada');

test('decisions change nobody’s colour and give none away', () => {
  const before = ranksOf(articleOf('Ada Ib Ib'));
  const decided = articleOf('Olga Ada Ada Ada');
  const ranks = ranksWith(decided, before);
  assert.equal(written(decided, ranks), '1 Ada, 2 Olga');
  assert.equal(written(articleOf('Ada Ib'), ranks), '0 Ib, 1 Ada');
});

test('two of one name have a colour each', () => {
  const { article } = marked('T\n\n{q1:"A"} {q1.source:{s1:a spokesman}}. {q2:"B"} {q2.source:{s2:a spokesman}}.');
  assert.equal(written(article, ranksOf(article)), '0 a spokesman, 1 a spokesman');
});
