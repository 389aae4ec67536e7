import { after, type TestContext } from 'node:test';
import {
  type CancellationToken,
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bracketed } from '../features/markedArticle.ts';

/** A server that has been started, seen from the editor's end. */
export interface Started {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** The exit code. */
  readonly exit: Promise<number | null>;
  /** Breaks off, without a word of the protocol. */
  hangUp(): void;
}

export type Start = () => Started;

export interface Visit {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: object;
  /** What the editor answers to `workspace/configuration`. */
  readonly settings?: unknown;
  /** URI of the folder that is open. */
  readonly folder?: string;
  /** What is in it, by name; see `Editor.files`. */
  readonly files?: Readonly<Record<string, string | Error>>;
}

interface Heard {
  readonly method: string;
  readonly params: unknown;
}

/** An editor on the wire: what a server is told and asked, and what it says by itself. */
export class Editor {
  readonly connection: MessageConnection;
  readonly exit: Promise<number | null>;
  readonly hangUp: () => void;
  readonly heard: Heard[] = [];
  /** The files that the editor tells of, by URI; what is an error can't be read. */
  readonly files = new Map<string, string | Error>();
  settings: unknown;
  /** What becomes of an edit that the server wants made; not applied where the test does not say. */
  apply: (edit: WorkspaceEdit) => Promise<boolean> = async () => false;
  /** Resolves when the editor may answer a question about its settings. */
  answering: Promise<void> = Promise.resolve();
  /** Resolves when the editor may tell what is in a file. */
  reading: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<(heard: Heard) => void>();
  #documents = 0;

  constructor({ reader, writer, exit, hangUp }: Started) {
    this.exit = exit;
    this.hangUp = hangUp;
    this.connection = createMessageConnection(reader, writer);
    this.connection.onNotification((method, params) => this.#hear({ method, params }));
    this.connection.onUnhandledProgress(params => this.#hear({ method: '$/progress', params }));
    this.connection.onRequest(async (method, params) => {
      this.#hear({ method, params });
      if (method.startsWith('copydesk/files/')) return this.#answerAboutFiles(method, params as never);
      if (method === 'workspace/applyEdit')
        return { applied: await this.apply((params as unknown as { edit: WorkspaceEdit }).edit) };
      if (method !== 'workspace/configuration') return null;
      await this.answering;
      return (params as unknown as { items: unknown[] }).items.map(() => this.settings ?? null);
    });
    this.connection.listen();
  }

  async greet({ capabilities, initializationOptions, settings, folder, files }: Visit): Promise<InitializeResult> {
    this.settings = settings;
    for (const [name, content] of Object.entries(files ?? {})) this.files.set(`${folder}/${name}`, content);
    const params = { processId: process.pid, rootUri: folder ?? null, capabilities, initializationOptions };
    const result = await this.ask<InitializeResult>('initialize', params);
    await this.tell('initialized', {});
    return result;
  }

  ask<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    // Left out parameters and an undefined token would count as parameters by position.
    if (params === undefined) return this.connection.sendRequest<R>(method);
    return token ? this.connection.sendRequest(method, params, token) : this.connection.sendRequest(method, params);
  }

  tell(method: string, params: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** The first that the server has said or will say of this kind. */
  async hears<P>(method: string, where: (params: P) => boolean = () => true): Promise<P> {
    const wanted = (heard: Heard) => heard.method === method && where(heard.params as P);
    const known = this.heard.find(wanted);
    return known ? (known.params as P) : this.#hearsNext(wanted);
  }

  /** The next that the server will say of this kind. */
  hearsNext<P>(method: string): Promise<P> {
    return this.#hearsNext(heard => heard.method === method);
  }

  /** Of work that the server tells of by itself. */
  hearsProgress<V>(kind: 'begin' | 'end'): Promise<{ readonly token: string; readonly value: V }> {
    return this.hears('$/progress', ({ value }: { value: { kind?: string } }) => value.kind === kind) as Promise<never>;
  }

  #hearsNext<P>(wanted: (heard: Heard) => boolean): Promise<P> {
    return new Promise(resolve => {
      const listener = (heard: Heard) => {
        if (!wanted(heard)) return;
        this.#listeners.delete(listener);
        resolve(heard.params as P);
      };
      this.#listeners.add(listener);
    });
  }

  /** Opens a document of its own; every `‸` in the text is a caret. */
  async open(text: string, at = `file:///desk/${++this.#documents}.seed`): Promise<Opened> {
    const opened = new Opened(this, at, text);
    const { uri, version } = opened.document;
    const languageId = at.endsWith('.json') ? 'jsonc' : 'news-seed';
    const textDocument = { uri, version, languageId, text: opened.document.getText() };
    await this.tell('textDocument/didOpen', { textDocument });
    return opened;
  }

  async leave(): Promise<number | null> {
    await this.ask('shutdown', undefined);
    await this.tell('exit', undefined);
    const code = await this.exit;
    this.connection.dispose();
    return code;
  }

  /** What the server logged, except where it was only informed of something. */
  complaints(): string[] {
    const logged = this.heard.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params);
    return (logged as { type: number; message: string }[])
      .filter(({ type }) => type <= 2)
      .map(({ message }) => message);
  }

  async #answerAboutFiles(method: string, params: { uri: string; folder: string; endings: string[]; shallow?: true }) {
    if (method === 'copydesk/files/find')
      return [...this.files.keys()].filter(
        uri =>
          uri.startsWith(`${params.folder}/`) &&
          !(params.shallow && uri.includes('/', params.folder.length + 1)) &&
          params.endings.some(ending => uri.endsWith(ending)),
      );
    await this.reading;
    const file = this.files.get(decodeURIComponent(params.uri)) ?? null;
    if (file instanceof Error) throw file;
    return file;
  }

  #hear(heard: Heard): void {
    this.heard.push(heard);
    for (const listener of this.#listeners) listener(heard);
  }
}

/** An open document, with what the test says about places in it. */
export class Opened {
  readonly document: TextDocument;
  readonly carets: readonly Position[];
  readonly #editor: Editor;

  constructor(editor: Editor, uri: string, marked: string) {
    const [first = '', ...rest] = marked.split('‸');
    this.#editor = editor;
    this.document = TextDocument.create(uri, 'news-seed', 1, [first, ...rest].join(''));
    let offset = 0;
    this.carets = [first, ...rest].slice(0, -1).map(part => {
      offset += part.length;
      return this.document.positionAt(offset);
    });
  }

  get uri(): string {
    return this.document.uri;
  }

  get caret(): Position {
    return this.carets[0] ?? { line: 0, character: 0 };
  }

  /** Between the first caret and the last. */
  get selection(): Range {
    return { start: this.caret, end: this.carets.at(-1) ?? this.caret };
  }

  get all(): Range {
    return { start: { line: 0, character: 0 }, end: this.document.positionAt(this.document.getText().length) };
  }

  words(range: Range): string {
    return this.document.getText(range);
  }

  /** The text with the ranges in brackets. */
  bracketed(ranges: readonly Range[]): string {
    const spans = ranges.map(({ start, end }) => ({
      start: this.document.offsetAt(start),
      end: this.document.offsetAt(end),
    }));
    return bracketed(this.document.getText(), spans);
  }

  ask<R>(method: string, params: object = {}, token?: CancellationToken): Promise<R> {
    return this.#editor.ask(`textDocument/${method}`, { textDocument: { uri: this.uri }, ...params }, token);
  }

  /** Each pair replaces the first occurrence of a part of the text; all in one notification. */
  async edit(...changes: readonly (readonly [part: string, by: string])[]): Promise<void> {
    const contentChanges = changes.map(([part, by]) => {
      const start = this.document.getText().indexOf(part);
      if (start < 0) throw new Error(`there is no ${JSON.stringify(part)}`);
      const range = {
        start: this.document.positionAt(start),
        end: this.document.positionAt(start + part.length),
      };
      const change = { range, text: by };
      TextDocument.update(this.document, [change], this.document.version);
      return change;
    });
    const version = this.document.version + 1;
    TextDocument.update(this.document, [], version);
    await this.#editor.tell('textDocument/didChange', { textDocument: { uri: this.uri, version }, contentChanges });
  }

  save(): Promise<void> {
    return this.#editor.tell('textDocument/didSave', { textDocument: { uri: this.uri } });
  }

  close(): Promise<void> {
    return this.#editor.tell('textDocument/didClose', { textDocument: { uri: this.uri } });
  }
}

/** For one test an editor of its own, which leaves after the test. */
export async function visit(t: TestContext, start: Start, visit: Visit): Promise<Editor> {
  const editor = new Editor(start());
  t.after(async () => {
    editor.hangUp();
    await editor.exit;
    editor.connection.dispose();
  });
  await editor.greet(visit);
  return editor;
}

/** One editor for all tests that need nothing special: started when first needed, it leaves after the last. */
export function sharedVisit(start: Start, visit: Visit): () => Promise<Editor> {
  let shared: Promise<Editor> | undefined;
  after(async () => {
    await (await shared)?.leave();
  });
  return () => {
    shared ??= (async () => {
      const editor = new Editor(start());
      await editor.greet(visit);
      return editor;
    })();
    return shared;
  };
}

/** Editors that several tests share, by what they can do. */
export interface Desks {
  readonly able: () => Promise<Editor>;
  readonly eager: () => Promise<Editor>;
  readonly plain: () => Promise<Editor>;
}
