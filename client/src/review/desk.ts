import {
  Disposable,
  EventEmitter,
  type Position,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
} from 'vscode';
import type { AnalyzedParams, ReviewQuotation, ReviewResult } from '../../../server/src/protocol.ts';
import { LANGUAGE } from '../language.ts';
import { rangeOf } from '../ranges.ts';
import { LatestReview } from './latest.ts';

export type AskReview = (uri: string) => Promise<ReviewResult | null>;

/** The article that is being reviewed, with what is decided about it; kept current. */
export interface Reviewed {
  readonly uri: Uri;
  readonly result: ReviewResult;
}

/** The review of the article in front. */
export class ReviewDesk implements Disposable {
  readonly #latest: LatestReview;
  readonly #onDidChange = new EventEmitter<Reviewed | undefined>();
  readonly #subscriptions: Disposable;
  #reviewed: Reviewed | undefined;

  readonly onDidChange = this.#onDidChange.event;

  constructor(ask: AskReview) {
    this.#latest = new LatestReview(ask);
    this.#subscriptions = Disposable.from(
      this.#onDidChange,
      window.onDidChangeActiveTextEditor(editor => void this.#follow(editor)),
    );
    void this.#follow(window.activeTextEditor);
  }

  get reviewed(): Reviewed | undefined {
    return this.#reviewed;
  }

  /** The editor with the article; undefined where another file is in front. */
  get editor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === LANGUAGE ? editor : undefined;
  }

  /** The server has analysed a document anew, or knows something else about it. */
  async analyzed(params: AnalyzedParams): Promise<void> {
    if (this.editor?.document.uri.toString() === params.uri && (await this.#latest.isNews(params))) await this.load();
  }

  /** Something was decided here, about a review of this revision. */
  decided(revision: string | undefined): void {
    this.#latest.decided(revision);
    void this.load();
  }

  outdated(): void {
    this.#latest.outdated();
  }

  /** The review of the article in front as it is now. */
  async load(): Promise<Reviewed | undefined> {
    const { editor } = this;
    if (!editor) return undefined;
    const { uri, version } = editor.document;
    const result = await this.#latest.of(uri.toString(), version);
    if (!result || this.editor?.document.uri.toString() !== uri.toString()) return undefined;
    if (this.#reviewed?.result === result) return this.#reviewed;
    const reviewed = { uri, result };
    this.#reviewed = reviewed;
    this.#onDidChange.fire(reviewed);
    return reviewed;
  }

  /** The quotation at the cursor: of those that hold it the shortest. */
  at(editor: TextEditor, quotations: readonly ReviewQuotation[]): ReviewQuotation | undefined {
    const { active } = editor.selection;
    const size = (q: ReviewQuotation): number => {
      const range = rangeOf(q.content[0]!);
      return (range.end.line - range.start.line) * 10_000 + range.end.character - range.start.character;
    };
    return quotations
      .filter(({ content }) => content.some(range => rangeOf(range).contains(active)))
      .sort((a, b) => size(a) - size(b))[0];
  }

  /** The next quotation after the cursor that is wanted, or the one before it; round at the ends. */
  beside(
    editor: TextEditor,
    quotations: readonly ReviewQuotation[],
    step: 1 | -1,
    wanted: (quotation: ReviewQuotation) => boolean,
  ): ReviewQuotation | undefined {
    const here = this.at(editor, quotations);
    const { start } = editor.selection;
    const all = quotations.filter(q => wanted(q) || q === here);
    const others = all.filter(q => q !== here);
    if (others.length === 0) return undefined;
    const from = here ? startOf(here) : start;
    const after = others.filter(q => (step > 0 ? startOf(q).isAfter(from) : startOf(q).isBefore(from)));
    return (step > 0 ? after[0] : after.at(-1)) ?? (step > 0 ? others[0] : others.at(-1));
  }

  /** Shows a quotation and puts the cursor at its start. */
  go(editor: TextEditor, { content }: ReviewQuotation): void {
    const range = rangeOf(content[0]!);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(
      rangeOf({ start: content[0]!.start, end: content.at(-1)!.end }),
      TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }

  /** Shows the article again where something of it is picked in a view. */
  async show(quotation: Pick<ReviewQuotation, 'content'>): Promise<void> {
    if (!this.#reviewed || quotation.content.length === 0) return;
    const editor = await window.showTextDocument(this.#reviewed.uri);
    const range = rangeOf(quotation.content[0]!);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #follow(editor: TextEditor | undefined): Promise<void> {
    if (editor?.document.languageId !== LANGUAGE) return;
    const before = this.#reviewed;
    const reviewed = await this.load();
    // The editor may be a new one, on which nothing is painted yet.
    if (reviewed && reviewed === before) this.#onDidChange.fire(reviewed);
  }
}

const startOf = ({ content }: ReviewQuotation): Position => rangeOf(content[0]!).start;
