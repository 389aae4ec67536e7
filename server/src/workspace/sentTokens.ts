import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { Engine } from './analyses.ts';

/** The tokens that the client was last sent of each document, so that after an edit it need only be sent what differs. */
export class SentTokens {
  readonly #sent = new Map<string, Required<SemanticTokens>>();
  #count = 0;

  full(uri: string, data: number[]): Required<SemanticTokens> {
    const tokens = { resultId: String(++this.#count), data };
    this.#sent.set(uri, tokens);
    return tokens;
  }

  /** All tokens, where the client has others than it was last sent. */
  since(
    uri: string,
    previousResultId: string,
    data: number[],
    edits: Engine['tokenEdits'],
  ): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    const now = this.full(uri, data);
    return before?.resultId === previousResultId ? { resultId: now.resultId, edits: edits(before.data, data) } : now;
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}
