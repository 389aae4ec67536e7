import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeclaredSpeaker } from '../core/people/declared.ts';
import type { CheckedSnapshot } from '../features/checkedSnapshot.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { Configuration } from '../rules/configuration.ts';

/** Everything that reads or judges text; loaded after the client has been greeted. */
export type Engine = typeof import('../features/index.ts');

type People = readonly DeclaredSpeaker[];

/** What is known of the open documents' present versions, worked out when first asked for. */
export class Analyses {
  readonly engine: Engine;
  readonly #snapshots = new WeakMap<TextDocument, { snapshot: Snapshot; people: People }>();
  readonly #checked = new WeakMap<Snapshot, CheckedSnapshot>();
  #checks = 0;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  snapshot(document: TextDocument, people: People): Snapshot {
    // The manager of the open documents changes a document in place, so only the version tells whether it is the same.
    const known = this.#snapshots.get(document);
    if (known?.snapshot.version === document.version && known.people === people) return known.snapshot;
    const started = performance.now();
    const article = this.engine.analyze(document.getText(), { people });
    const snapshot = this.engine.snapshotOf(document.uri, document.version, article, performance.now() - started);
    this.#snapshots.set(document, { snapshot, people });
    return snapshot;
  }

  checked(snapshot: Snapshot, configuration: Configuration): CheckedSnapshot {
    const known = this.#checked.get(snapshot);
    if (known?.configuration === configuration) return known;
    const problems = this.engine.check(snapshot.article, configuration);
    const checked = { id: String(++this.#checks), snapshot, configuration, problems };
    this.#checked.set(snapshot, checked);
    return checked;
  }
}
