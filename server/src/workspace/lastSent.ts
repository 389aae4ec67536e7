/** What the client was last sent of each document, so that after an edit it need only be sent what differs. */
export class LastSent<T> {
  readonly #sent = new Map<string, { readonly resultId: string; readonly value: T }>();
  /** No server gives an id that another has given, before a restart. */
  readonly #start = Math.trunc(performance.timeOrigin);
  #count = 0;

  /**
   * Takes down what is being sent now.
   * @param has the id of what the client has, as far as it says
   * @returns its own id, and what the client has; null where that is not known any more and all must be sent
   */
  next(uri: string, value: T, has?: string): { readonly resultId: string; readonly before: T | null } {
    const known = this.#sent.get(uri);
    const resultId = `${this.#start}.${++this.#count}`;
    this.#sent.set(uri, { resultId, value });
    return { resultId, before: known && known.resultId === has ? known.value : null };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}
