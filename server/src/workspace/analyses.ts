import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeOptions, ParagraphMemory } from '../core/article.ts';
import type { DeclaredSpeaker } from '../core/people/declared.ts';
import type { CheckedSnapshot } from '../features/checkedSnapshot.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { Configuration } from '../rules/configuration.ts';
import type { LineMemory } from '../rules/scan/scannedText.ts';
import type { Decisions } from './sidecars.ts';

/** Everything that reads or judges text; loaded after the client has been greeted. */
export type Engine = typeof import('../features/index.ts');

type People = readonly DeclaredSpeaker[];

/** What follows from the paragraphs and the lines of a text alone. */
interface Memory {
  readonly paragraphs: ParagraphMemory;
  readonly lines: LineMemory;
}

/** What is known of the open documents' present versions, worked out when first asked for. */
export class Analyses {
  readonly engine: Engine;
  readonly #snapshots = new WeakMap<TextDocument, { snapshot: Snapshot; people: People }>();
  /** Of the document's last version that was read; holds for any people. */
  readonly #memories = new WeakMap<TextDocument, Memory>();
  readonly #decided = new WeakMap<Snapshot, { snapshot: Snapshot; decisions: Decisions }>();
  readonly #checked = new WeakMap<Snapshot, { checked: CheckedSnapshot; decisions: Decisions | null }>();
  #checks = 0;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  snapshot(document: TextDocument, people: People): Snapshot {
    // The manager of the open documents changes a document in place, so only the version tells whether it is the same.
    const known = this.#snapshots.get(document);
    if (known?.snapshot.version === document.version && known.people === people) return known.snapshot;
    const options = { people, memory: this.#memoryOf(document).paragraphs };
    const snapshot = this.#analyzed(document.uri, document.version, document.getText(), options, known?.snapshot);
    this.#snapshots.set(document, { snapshot, people });
    return snapshot;
  }

  /** The snapshot as it is decided. */
  decided(snapshot: Snapshot, decisions: Decisions | null): Snapshot {
    if (!decisions) return snapshot;
    const known = this.#decided.get(snapshot);
    if (known?.decisions === decisions) return known.snapshot;
    const decided = this.engine.decidedSnapshot(snapshot, decisions.placed);
    this.#decided.set(snapshot, { snapshot: decided, decisions });
    return decided;
  }

  /** Of an article that is not open; nothing of it is remembered. */
  ofText(uri: string, text: string, people: People): Snapshot {
    return this.#analyzed(uri, null, text, { people });
  }

  /**
   * @param proposed the snapshot without the decisions
   * @param document whose text it has, where it is open
   */
  checked(
    snapshot: Snapshot,
    proposed: Snapshot,
    configuration: Configuration,
    decisions: Decisions | null,
    document: TextDocument | undefined,
  ): CheckedSnapshot {
    const known = this.#checked.get(snapshot);
    if (known?.checked.configuration === configuration && known.decisions === decisions) return known.checked;
    const memory = document && this.#memoryOf(document).lines;
    const found = this.engine.check(snapshot.article, configuration, memory);
    const problems = decisions ? this.engine.withDecisions(found, proposed.article, decisions) : found;
    const checked = { id: String(++this.#checks), snapshot, configuration, problems, placed: decisions?.placed ?? [] };
    this.#checked.set(snapshot, { checked, decisions });
    return checked;
  }

  #memoryOf(document: TextDocument): Memory {
    const memory = this.#memories.get(document) ?? { paragraphs: new Map(), lines: new Map() };
    this.#memories.set(document, memory);
    return memory;
  }

  #analyzed(uri: string, version: number | null, text: string, options: AnalyzeOptions, before?: Snapshot): Snapshot {
    const started = performance.now();
    const article = this.engine.analyze(text, options);
    return this.engine.snapshotOf(uri, version, article, options.people, performance.now() - started, before);
  }
}
