import type { Connection } from 'vscode-languageserver';
import { type Configuration, parseConfiguration } from './configuration.ts';
import type { Log } from './safely.ts';

/** The settings of each open document: asked of the client where it answers, else as given at initialization or later. */
export class Settings {
  readonly #ask: ((uri: string) => Promise<unknown>) | undefined;
  readonly #log: Log;
  readonly #review: (settings: unknown) => void;
  #given: Configuration;
  readonly #asked = new Map<string, Promise<Configuration>>();

  /** @param review is told of all settings that come in, so that somebody may say what is wrong in them */
  constructor(
    connection: Connection,
    answersConfiguration: boolean,
    given: unknown,
    log: Log,
    review: (settings: unknown) => void,
  ) {
    this.#log = log;
    this.#review = review;
    this.#given = this.#read(given);
    if (answersConfiguration) {
      this.#ask = scopeUri => connection.workspace.getConfiguration({ scopeUri, section: 'copydesk' });
    }
  }

  of(uri: string): Promise<Configuration> {
    if (!this.#ask) return Promise.resolve(this.#given);
    let known = this.#asked.get(uri);
    if (!known) {
      known = this.#ask(uri).then(this.#read, (error: unknown) => {
        this.#log(`workspace/configuration for ${uri}: ${String(error)}; the defaults are used`);
        return this.#given;
      });
      this.#asked.set(uri, known);
    }
    return known;
  }

  /** @param settings as the client tells them, all of them; many clients tell none and expect to be asked again */
  changed(settings: unknown): void {
    this.#asked.clear();
    const ours = (settings as { copydesk?: unknown } | null | undefined)?.copydesk;
    if (ours !== undefined) this.#given = this.#read(ours);
  }

  readonly #read = (settings: unknown): Configuration => {
    this.#review(settings);
    return parseConfiguration(settings);
  };

  forget(uri: string): void {
    this.#asked.delete(uri);
  }
}
