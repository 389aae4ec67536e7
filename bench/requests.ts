import type { MessageConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { articleOf, summed, withServer } from './session.ts';

/** How long an editor waits for the answer to one kind of request, in milliseconds. */
export interface Waits {
  readonly request: string;
  readonly median: number;
  /** 99 of 100 requests are answered sooner. */
  readonly p99: number;
}

const LENGTH = 10_000;
const WARM_UP = 200;
const ROUNDS = 500;
const URI = 'file:///bench/one.seed';

/** The built server over stdio, asked for everything about one article of 10 kB that it has analysed. */
export function measureRequests(server: string, seeds: string): Promise<Waits[]> {
  return withServer(server, async connection => {
    const text = articleOf(seeds, LENGTH);
    const textDocument = { uri: URI, languageId: 'news-seed', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const waits: Waits[] = [];
    for (const [request, paramsOf] of requestsAbout(TextDocument.create(URI, 'news-seed', 1, text)))
      waits.push({ request, ...(await time(connection, request, paramsOf)) });
    return waits;
  });
}

type ParamsOf = (round: number, before: unknown) => object;

/** Each round asks about another word of the text. */
function requestsAbout(document: TextDocument): readonly (readonly [string, ParamsOf])[] {
  const textDocument = { uri: document.uri };
  const words = [...document.getText().matchAll(/\p{L}+/gu)];
  const at = (round: number) => {
    const { index } = words[(round * 37) % words.length]!;
    return { textDocument, position: document.positionAt(index + 1) };
  };
  const whole = () => ({ textDocument });
  const range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
  const ranged = () => ({ textDocument, range });
  return [
    ['textDocument/documentSymbol', whole],
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/references', round => ({ ...at(round), context: { includeDeclaration: true } })],
    ['textDocument/documentHighlight', at],
    ['textDocument/selectionRange', round => ({ textDocument, positions: [at(round).position] })],
    ['textDocument/foldingRange', whole],
    ['textDocument/rename', round => ({ ...at(round), newName: 'Johanna Berg' })],
    ['textDocument/completion', at],
    ['textDocument/inlayHint', ranged],
    ['textDocument/codeLens', whole],
    ['codeLens/resolve', () => ({ range, data: { uri: document.uri } })],
    ['textDocument/semanticTokens/full', whole],
    ['textDocument/semanticTokens/range', ranged],
    [
      'textDocument/semanticTokens/full/delta',
      (_, before) => ({
        textDocument,
        previousResultId: (before as { resultId?: string } | undefined)?.resultId ?? '',
      }),
    ],
    ['textDocument/diagnostic', whole],
    ['textDocument/codeAction', () => ({ ...ranged(), context: { diagnostics: [] } })],
    ['copydesk/decorations', whole],
  ];
}

async function time(
  connection: MessageConnection,
  request: string,
  paramsOf: ParamsOf,
): Promise<Omit<Waits, 'request'>> {
  const times: number[] = [];
  let before: unknown;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const params = paramsOf(round + WARM_UP, before);
    const started = performance.now();
    // What is refused, such as renaming a pronoun, is answered too.
    before = await connection.sendRequest(request, params).catch(() => undefined);
    if (round >= 0) times.push(performance.now() - started);
  }
  return summed(times);
}
