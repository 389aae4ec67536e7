import type { AnalyzedParams, ReviewResult } from '../../../server/src/protocol.ts';

/** The review of an article, asked for once for each state of its text and of all that is known beside it. */
export class LatestReview {
  readonly #ask: (uri: string) => Promise<ReviewResult | null>;
  #uri: string | undefined;
  #asked: Promise<ReviewResult | null> = Promise.resolve(null);
  /** What was asked for last, once it is answered. */
  #known: ReviewResult | null = null;
  #version: number | undefined;
  /** Revision of before the last decision. */
  #before: string | undefined;

  constructor(ask: (uri: string) => Promise<ReviewResult | null>) {
    this.#ask = ask;
  }

  /** Of a version of the text; null where the server has none. */
  async of(uri: string, version: number): Promise<ReviewResult | null> {
    if (this.#uri !== uri || this.#version !== version) this.#begin(uri, version);
    const asked = this.#asked;
    const result = await asked;
    // One that can't be had is asked for again, and so is one by which the server does not know of the decision yet.
    if (this.#asked === asked && (result?.version !== version || result.revision === this.#before))
      this.#version = undefined;
    return result;
  }

  /** Something was decided about a review of this revision, or of the one known if it is not told. */
  decided(revision = this.#known?.revision): void {
    this.#before = revision;
    if (this.#known?.revision === revision) this.#version = undefined;
  }

  /** What is known is no more so. */
  outdated(): void {
    this.#version = undefined;
  }

  /** What the server tells by itself; whether that is news. It is none where it follows from what was decided and asked for here. */
  async isNews({ uri, version, revision }: AnalyzedParams): Promise<boolean> {
    if (this.#uri !== uri || this.#version !== version) return true;
    await this.#asked;
    if (this.#known?.version === version && this.#known.revision === revision) return false;
    this.outdated();
    return true;
  }

  #begin(uri: string, version: number): void {
    this.#uri = uri;
    this.#version = version;
    this.#known = null;
    const asked = this.#ask(uri);
    this.#asked = asked;
    void asked.then(
      result => {
        if (this.#asked === asked) this.#known = result;
      },
      () => {},
    );
  }
}
