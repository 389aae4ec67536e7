import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, Refusal } from '../../../server/src/annotations/decide.ts';
import { decided, type PlacedDecision } from '../../../server/src/annotations/decided.ts';
import { mapWish, type Wish } from '../../../server/src/annotations/wish.ts';
import type { Article } from '../../../server/src/core/model.ts';
import { span } from '../../../server/src/core/span.ts';
import { plainText } from '../../../server/src/words/phrase.ts';
import { type Given, marked } from '../features/markedArticle.ts';

/** A wish in which a place is given by the words that stand there. */
export type Worded = Wish<string>;

interface Case {
  readonly text: string;
  readonly given?: Given;
  /** Granted one after the other, each to what the ones before have made of the article. */
  readonly wishes: readonly Worded[];
}

/** Expectation: who says what, a line each quotation; with ✓ where it was accepted. */
export function check(name: string, { text, given, wishes }: Case, ...lines: readonly string[]): void {
  test(name, () => {
    const { article, placed } = granted(text, given, wishes);
    assert.deepEqual(whoSaysWhat(decided(article, placed)), lines);
  });
}

/** Expectation: why the last wish is not met. */
export function refuses(name: string, { text, given, wishes }: Case, reason: string): void {
  test(name, () => {
    const { article, placed } = granted(text, given, wishes.slice(0, -1));
    const refusal = decide(decided(article, placed), placed, wishOf(wishes.at(-1)!, article.text));
    assert.ok(refusal instanceof Refusal, 'it is refused');
    assert.equal(plainText(refusal.reason), reason);
  });
}

export function granted(
  text: string,
  given: Given | undefined,
  wishes: readonly Worded[],
): { article: Article; placed: PlacedDecision[] } {
  const { article } = marked(text, { marks: true, ...given });
  let placed: PlacedDecision[] = [];
  let count = 0;
  for (const wish of wishes) {
    const changes = decide(decided(article, placed), placed, wishOf(wish, article.text));
    if (changes instanceof Refusal) throw new Error(plainText(changes.reason));
    for (const { id, decision } of changes) {
      const former = placed.findIndex(each => each.id === id);
      if (decision === null) placed = placed.toSpliced(former, 1);
      else if (former >= 0) placed = placed.with(former, { id: id!, decision });
      else placed = [...placed, { id: `a${++count}`, decision }];
    }
  }
  return { article, placed };
}

function wishOf(wish: Worded, text: string): Wish {
  return mapWish(wish, words => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return span(start, start + words.length);
  }) as Wish;
}

function whoSaysWhat({ text, quotations, speakers }: Article): string[] {
  return quotations.map(({ type, content, source, cue, speaker, annotation }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '-';
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const parts = [source, cue].map(part => (part ? text.slice(part.start, part.end) : '-')).join(' ');
    return `${annotation ? '✓ ' : ''}${type} ${name} (${parts}): ${words}`;
  });
}
