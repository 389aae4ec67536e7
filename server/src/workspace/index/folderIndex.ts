import { CancellationTokenSource, type Disposable } from 'vscode-languageserver';
import { decoded } from '../../core/text/uris.ts';
import type { FileRecord } from '../../features/fileRecord.ts';
import type { Files } from '../files.ts';
import type { Log } from '../safely.ts';
import { Slices } from '../slices.ts';
import type { Reading } from './reading.ts';
import { ARTICLE_ENDINGS } from './seedFiles.ts';

/** Some 160 MB of records; see docs/quality.md. */
const MOST_FILES = 5_000;

/** How long it takes until what an editor asks about an article that was opened has been answered. */
const WAY_MS = 300;
/** Fewer are read sooner than anybody could be held up. */
const FEW_FILES = 20;

/** What the index needs of its surroundings. */
export interface IndexDesk {
  files(): Files;
  folders(): readonly string[];
  /** URIs of the open articles. */
  open(): readonly string[];
  /** Whether a file belongs into the index. */
  wants(uri: string): Promise<boolean>;
  /** What the record of a file follows from, its text aside: equal values, equal records. */
  manner(uri: string): Promise<unknown>;
  /** Null where there is no such file; rejects where it can't be read. */
  record(uri: string): Promise<FileRecord | null>;
  /** Told of the work before it starts, so that it can show it. */
  reading(files: number): Reading;
  readonly log: Log;
}

/** An article in the index. */
export interface Entry {
  /** No other entry has it: a file that is read again gets a new one. */
  readonly id: string;
  readonly record: FileRecord;
  readonly manner: string;
}

export type IndexState = 'reading' | 'complete' | 'cancelled';

/**
 * The articles below the folders that are open, and all open ones: read one by one in the background, and kept current by
 * what the client tells of files and documents. Keys are decoded URIs, since clients and disks differ in what they encode.
 */
export class FolderIndex {
  readonly #desk: IndexDesk;
  readonly #entries = new Map<string, Entry>();
  /** What is to be read, in order. */
  readonly #queue = new Map<string, { readonly uri: string; readonly afresh: boolean }>();
  readonly #listeners = new Set<() => void>();
  readonly #complained = new Set<string>();
  #search = new CancellationTokenSource();
  #working: Promise<void> | undefined;
  #searching = 0;
  #count = 0;
  /** What it is where nothing goes on; until the first search that is yet to come. */
  #state: IndexState = 'reading';
  #isLeft = false;
  /** In the time of `performance.now()`. */
  #waitsUntil = 0;

  constructor(desk: IndexDesk) {
    this.#desk = desk;
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  get state(): IndexState {
    return this.#searching > 0 || this.#working ? 'reading' : this.#state;
  }

  get isLeft(): boolean {
    return this.#isLeft;
  }

  onChange(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Looks which files there are, and reads those that are new, or that would now be read otherwise; `afresh`: all. */
  async search(afresh = false): Promise<void> {
    this.#search.cancel();
    this.#search = new CancellationTokenSource();
    const { token } = this.#search;
    this.#searching++;
    try {
      const found = await this.#found(token);
      if (token.isCancellationRequested) return;
      for (const key of [...this.#entries.keys(), ...this.#queue.keys()]) if (!found.has(key)) this.#drop(key);
      for (const [key, uri] of found) this.#enqueue(key, uri, afresh);
      this.#state = 'complete';
    } finally {
      this.#searching--;
    }
    this.#changed();
    await this.#work();
  }

  /** A file was written, created or deleted, or a document opened, edited or closed. */
  async touched(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (await this.#desk.wants(uri)) this.#enqueue(decoded(uri), uri, true);
      else if (this.#drop(decoded(uri))) this.#changed();
    }
    await this.#work();
  }

  /** Somebody opens or edits an article, and waits for what is shown of it: many files are read on after a while. */
  giveWay(): void {
    this.#waitsUntil = performance.now() + WAY_MS;
  }

  leave(): void {
    this.#isLeft = true;
    this.#search.cancel();
    this.#queue.clear();
    this.#changed();
    this.#listeners.clear();
  }

  async #found(token: CancellationTokenSource['token']): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const slices = new Slices();
    const add = async (uri: string) => {
      if (await this.#desk.wants(uri)) found.set(decoded(uri), uri);
      await slices.step();
    };
    for (const uri of this.#desk.open()) await add(uri);
    for (const folder of this.#desk.folders()) {
      const uris = await this.#desk.files().find(folder, ARTICLE_ENDINGS, token);
      for (const uri of uris) {
        if (token.isCancellationRequested) return found;
        if (!found.has(decoded(uri))) await add(uri);
      }
    }
    return found;
  }

  #enqueue(key: string, uri: string, afresh: boolean): void {
    if (!this.#entries.has(key) && this.#entries.size + this.#queue.size >= MOST_FILES && !this.#queue.has(key)) {
      this.#complain('too many', `there are more than ${MOST_FILES} articles; those beyond are left out of the index`);
      return;
    }
    this.#queue.set(key, { uri, afresh: afresh || this.#queue.get(key)?.afresh === true });
  }

  /** One file after the other; whoever asks meanwhile waits for the same work. */
  #work(): Promise<void> {
    if (this.#queue.size === 0 && !this.#working) return Promise.resolve();
    this.#working ??= this.#readAll().finally(() => {
      this.#working = undefined;
      this.#changed();
    });
    return this.#working;
  }

  async #readAll(): Promise<void> {
    const reading = this.#desk.reading(this.#queue.size);
    const slices = new Slices();
    let done = 0;
    try {
      for (let next = first(this.#queue); next; next = first(this.#queue)) {
        if (reading.isCancelled) {
          this.#queue.clear();
          this.#state = 'cancelled';
          return;
        }
        const [key, { uri, afresh }] = next;
        this.#queue.delete(key);
        await this.#read(key, uri, afresh);
        reading.report(++done, done + this.#queue.size);
        await slices.step();
        if (this.#queue.size >= FEW_FILES) await this.#wait();
      }
    } finally {
      reading.end();
    }
  }

  /** Once, so that who types without end does not end the reading. */
  async #wait(): Promise<void> {
    const milliseconds = this.#waitsUntil - performance.now();
    if (milliseconds > 0) await new Promise(resume => setTimeout(resume, milliseconds));
  }

  async #read(key: string, uri: string, afresh: boolean): Promise<void> {
    try {
      const manner = JSON.stringify(await this.#desk.manner(uri));
      if (!afresh && this.#entries.get(key)?.manner === manner) return;
      const record = await this.#desk.record(uri);
      if (record && (await this.#desk.wants(uri))) {
        this.#entries.set(key, { id: `f${++this.#count}`, record, manner });
        this.#changed();
      } else if (this.#drop(key)) this.#changed();
    } catch (error) {
      this.#complain(key, `${uri} is left out of the index: ${error instanceof Error ? error.message : String(error)}`);
      if (this.#drop(key)) this.#changed();
    }
  }

  #drop(key: string): boolean {
    this.#queue.delete(key);
    return this.#entries.delete(key);
  }

  #complain(about: string, message: string): void {
    if (!this.#complained.has(about)) this.#desk.log(message);
    this.#complained.add(about);
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const first = <K, V>(map: ReadonlyMap<K, V>): [K, V] | undefined => map.entries().next().value;
