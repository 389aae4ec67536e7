import type { DecorationsAnswer } from '../server/src/protocol.ts';
import { articleOf, summed, withServer } from './session.ts';

const LENGTH = 200_000;
const ROUNDS = 100;
const WARM_UP = 20;
const URI = 'file:///bench/long.seed';

export interface EditTimes {
  /** Of the article, in characters. */
  readonly length: number;
  /** Milliseconds from the opening to the decorations. */
  readonly first: number;
  /** Milliseconds from an edit to the decorations. */
  readonly median: number;
  readonly p99: number;
}

/** The built server over stdio: a long article, in whose middle somebody types. */
export function measureEdits(server: string, seeds: string): Promise<EditTimes> {
  return withServer(server, async connection => {
    const text = articleOf(seeds, LENGTH);
    let previous: string | undefined;
    // As VS Code's client does: it is told what differs from what it was told before.
    const decorated = async () => {
      const params = { textDocument: { uri: URI }, previous };
      const answer = await connection.sendRequest<DecorationsAnswer>('copydesk/decorations', params);
      previous = answer.resultId;
    };
    const textDocument = { uri: URI, languageId: 'news-seed', version: 1, text };
    const opened = performance.now();
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    await decorated();
    const first = performance.now() - opened;
    const before = text.slice(0, text.indexOf(' ', LENGTH / 2)).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const edited = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: round + 2 },
        contentChanges: [{ range: { start, end: start }, text: round % 6 === 0 ? ' ' : 'a' }],
      });
      await decorated();
      if (round >= WARM_UP) times.push(performance.now() - edited);
    }
    return { length: LENGTH, first, ...summed(times) };
  });
}
