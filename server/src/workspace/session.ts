import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type ResponseError,
  type TextDocumentContentChangeEvent,
  type TextDocumentIdentifier,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSidecar } from '../annotations/names.ts';
import type { CheckedSnapshot } from '../features/checkedSnapshot.ts';
import { type ClientTraits, traitsOf } from '../features/clientTraits.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { FolderFile } from '../features/turnOff.ts';
import { projectUris } from '../project/nearest.ts';
import { isProjectFile, type Project } from '../project/project.ts';
import type { InitializationOptions } from '../protocol.ts';
import { Analyses, type Engine } from './analyses.ts';
import { type Configuration, withProject } from './configuration.ts';
import { type Files, filesOf, filesOfClient, NO_FILES } from './files.ts';
import { Folders } from './folders.ts';
import { Projects } from './projects.ts';
import { safely } from './safely.ts';
import { Settings } from './settings.ts';
import { type Decisions, Sidecars } from './sidecars.ts';
import { Watching } from './watching.ts';

/** No article is that long, and reading one keeps everybody waiting for a fifth of a second. */
const LONGEST_UNOPENED = 500_000;

/** What a feature answers from: the loaded features, and one version of a document with its settings. */
export interface Question {
  readonly engine: Engine;
  readonly snapshot: Snapshot;
  /** The snapshot as the settings want it shown. */
  readonly shown: Snapshot;
  readonly configuration: Configuration;
  /** What an annotator has decided; the snapshots obey it. */
  readonly decisions: Decisions | null;
  /** Worked out when first asked for. */
  checked(): CheckedSnapshot;
  /** Tells apart what is known beside the text; as in `ReviewResult`. */
  revision(): string;
}

/** How an article is to be read: whom its project file names, and what the settings and that file say. */
export interface Manner {
  readonly configuration: Configuration;
  readonly people: Project['people'];
}

/** One client's visit: what it can do, what it has open and how it has set things. */
export class Session {
  readonly documents = new TextDocuments({
    create: TextDocument.create,
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) =>
      this.#edited(document, changes, version),
  });
  readonly sidecars: Sidecars;
  readonly watching: Watching;
  readonly folders = new Folders();
  readonly projects: Projects;
  readonly #connection: Connection;
  readonly #disk: Files | undefined;
  #files: Files = NO_FILES;
  readonly #mistakes = new Set<string>();
  #traits = traitsOf(undefined);
  #options: InitializationOptions = {};
  #settings: Settings;
  #analyses: Promise<Analyses> | undefined;

  constructor(connection: Connection, disk: Files | undefined) {
    this.#connection = connection;
    this.#disk = disk;
    this.watching = new Watching(connection);
    this.#settings = new Settings(connection, false, undefined, this.log, () => {});
    this.sidecars = new Sidecars({
      files: () => this.#files,
      open: uri => this.documents.get(uri),
      log: this.log,
    });
    this.projects = new Projects({
      files: () => this.#files,
      folders: () => this.folders.uris,
      open: uri => this.documents.get(uri),
      read: async text => (await this.load()).engine.readProject(text),
      log: this.log,
    });
  }

  readonly log = (message: string): void => {
    try {
      this.#connection.console.error(message);
    } catch {
      // The client is gone; nobody is left to be told.
    }
  };

  greet(params: InitializeParams): void {
    const { capabilities, initializationOptions } = params;
    this.folders.greet(params);
    this.#options = (initializationOptions ?? {}) as InitializationOptions;
    this.#traits = traitsOf(capabilities, this.#options.words);
    const { answersConfiguration } = this.#traits;
    this.#settings = new Settings(
      this.#connection,
      answersConfiguration,
      this.#options.settings,
      this.log,
      this.#review,
    );
    this.#files = filesOf(this.#disk, this.#options.files ? filesOfClient(this.#connection) : NO_FILES);
  }

  /** Says once what is wrong in the settings; editors that know their schema show it there as well. */
  readonly #review = (settings: unknown): void => {
    this.load()
      .then(({ engine }) => {
        for (const mistake of engine.settingMistakes(settings, this.#traits.words)) {
          if (!this.#mistakes.has(mistake)) this.log(`copydesk settings: ${mistake}`);
          this.#mistakes.add(mistake);
        }
      })
      .catch((error: unknown) => this.log(`settings: ${String(error)}`));
  };

  get traits(): ClientTraits {
    return this.#traits;
  }

  get options(): InitializationOptions {
    return this.#options;
  }

  get files(): Files {
    return this.#files;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Loads the engine, which takes longer than a client should wait for its greeting. */
  load(): Promise<Analyses> {
    this.#analyses ??= import('../features/index.ts').then(engine => new Analyses(engine));
    return this.#analyses;
  }

  /** Unless there is an article to begin with already. */
  async warmUp(): Promise<void> {
    const { engine } = await this.load();
    if (this.documents.keys().length === 0) engine.warmUp();
  }

  /**
   * How an article is to be read and checked.
   * @param scope whose settings hold: the article's own or, where many articles are read, those of its folder, so that the
   * client is not asked about each
   */
  async manner(uri: string, scope = uri): Promise<Manner> {
    const [settings, project] = await Promise.all([this.#settings.of(scope), this.projects.of(uri)]);
    return { configuration: withProject(settings, project), people: project.people };
  }

  /** The question about an open article; undefined where it is not open. */
  async question(uri: string): Promise<Question | undefined> {
    // Clients ask about a document once they have opened it; what else they may send is no question.
    if (!this.documents.get(uri) || isProjectFile(uri) || isSidecar(uri)) return undefined;
    const reading = Promise.all([this.load(), this.manner(uri)]).then(([analyses, manner]) => {
      // What is decided makes no difference to the reading, which need not wait for it.
      const read = this.documents.get(uri);
      if (read) analyses.snapshot(read, manner.people);
      return { analyses, ...manner };
    });
    const [{ analyses, configuration, people }] = await Promise.all([
      reading,
      this.load().then(({ engine }) => this.sidecars.load(uri, engine)),
    ]);
    // Only now: while waiting the text may have changed, and from here on nothing waits.
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const decisions = this.sidecars.of(document, analyses.engine);
    return questionOf(analyses, analyses.snapshot(document, people), configuration, decisions, document);
  }

  /** The question about an article that is not open; undefined where there is none. Rejects where it can't be read. */
  async fileQuestion(uri: string, scope: string): Promise<Question | undefined> {
    const [analyses, { configuration, people }, text] = await Promise.all([
      this.load(),
      this.manner(uri, scope),
      this.#files.read(uri),
    ]);
    if (text === null) return undefined;
    if (text.length > LONGEST_UNOPENED)
      throw new Error(`it has ${text.length} characters; those of over ${LONGEST_UNOPENED} are not read unless opened`);
    const decisions = await this.sidecars.ofText(uri, text, analyses.engine);
    return questionOf(analyses, analyses.ofText(uri, text, people), configuration, decisions);
  }

  /** One change after the other, so that each can be told in offsets of the text that it was made to. */
  #edited(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const { uri } = document;
    for (const change of changes) {
      const whole = { start: 0, end: document.getText().length };
      const range = 'range' in change ? change.range : null;
      const { start, end } = range
        ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
        : whole;
      this.sidecars.edited(uri, { start, end, text: change.text });
      TextDocument.update(document, [change], version);
    }
    return TextDocument.update(document, [], version);
  }

  /** The project file of an article's folder, whether it is there or yet to be made. */
  async folderFile(article: string): Promise<FolderFile | null> {
    const known = await this.projects.nearest(article);
    const uri = known?.uri ?? projectUris(article, this.folders.uris).at(-1);
    if (uri === undefined) return null;
    const open = this.documents.get(uri);
    return { uri, text: open?.getText() ?? known?.text ?? null, version: open?.version ?? null };
  }

  /** Answers a request about a document; `otherwise` where it is not open or the answer fails. */
  answer<R>(
    what: string,
    params: { readonly textDocument: TextDocumentIdentifier },
    token: CancellationToken,
    otherwise: R,
    feature: (question: Question) => R,
  ): Promise<R | ResponseError<never>> {
    return safely(what, otherwise, token, this.log, async () => {
      const question = await this.question(params.textDocument.uri);
      return question && !token.isCancellationRequested ? feature(question) : otherwise;
    });
  }
}

function questionOf(
  analyses: Analyses,
  read: Snapshot,
  configuration: Configuration,
  decisions: Decisions | null,
  document?: TextDocument,
): Question {
  const { engine } = analyses;
  const snapshot = analyses.decided(read, decisions);
  const { indirectSpeech } = configuration;
  const shown = engine.shownOf(snapshot, indirectSpeech);
  const checked = () => analyses.checked(snapshot, read, configuration.checks, decisions, document);
  const revision = () => engine.revisionOf({ people: read.people, sidecar: decisions?.text ?? null, indirectSpeech });
  return { engine, snapshot, shown, configuration, decisions, checked, revision };
}
