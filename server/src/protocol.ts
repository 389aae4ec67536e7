import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Settlement, Taking, Wish } from './annotations/wish.ts';

/**
 * What Copydesk's server and its clients say to each other beyond the language server protocol. The client imports this
 * file and nothing else of the server.
 */

/** Given at initialization; each may be left out. */
export interface InitializationOptions {
  /** The client wants `copydesk/analyzed`. */
  readonly analyzed?: boolean;
  /** URI of the folder of the rules' pages, ending in a slash. */
  readonly documentation?: string;
  /** The client's command that shows who said what, if it has one; the code lens runs it. */
  readonly whoSaidWhat?: string;
  /**
   * The client's command that shows a place, if it has one; the quick fix "Go to the first" of a quotation that stands twice
   * runs it. Its arguments are the document's URI and a `Range`.
   */
  readonly goTo?: string;
  /** Settings, for a client that answers no `workspace/configuration`: what stands under `copydesk` in VS Code. */
  readonly settings?: unknown;
  /** What the server says in the user's language, by the English of it; `{0}` stands for the first of the values. English without. */
  readonly words?: Readonly<Record<string, string>>;
  /** The client wants `copydesk/corpusChanged`. */
  readonly corpus?: boolean;
  /** The client answers `copydesk/files/read` and `copydesk/files/find`. */
  readonly files?: boolean;
}

/** Request, server to client: a file's text without a byte order mark; null where there is no such file. */
export const READ_FILE = 'copydesk/files/read';

export interface ReadFileParams {
  readonly uri: string;
}

/** Request, server to client: URIs of the files below a folder, hidden ones and node_modules left out. */
export const FIND_FILES = 'copydesk/files/find';

export interface FindFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** How the wanted files' names end, as in `.txt`. */
  readonly endings: readonly string[];
  /** Only in the folder itself, not below it. */
  readonly shallow?: true;
}

/** Notification, server to client: an open document has been analysed, what is shown of it may be asked for. */
export const ANALYZED = 'copydesk/analyzed';

export interface AnalyzedParams {
  readonly uri: string;
  readonly version: number;
  /** As in `ReviewResult`. */
  readonly revision: string;
}

/** Request, client to server: what to show in an open document's text. Null where the document is not open. */
export const DECORATIONS = 'copydesk/decorations';

export interface DecorationsParams {
  readonly textDocument: { readonly uri: string };
  /** Only what touches it is wanted; without it, all. The summary is of the whole either way. */
  readonly range?: Range;
  /** The `resultId` of all that the client has, so that it can be told the difference. Not with `range`. */
  readonly previous?: string;
}

export interface DecorationsResult {
  /** Of the document that the ranges belong to. */
  readonly version: number;
  /** Where all was asked for. */
  readonly resultId?: string;
  readonly quotations: readonly QuotationDecoration[];
  /** What is not the article's: footer, repeated headline, boilerplate. */
  readonly dimmed: readonly Range[];
  readonly summary: Summary;
}

/** In place of a result, what makes it of the one that the client has. */
export interface DecorationsDelta {
  readonly version: number;
  readonly resultId: string;
  readonly quotationEdit: ListEdit<QuotationDecoration>;
  readonly dimmedEdit: ListEdit<Range>;
  readonly summary: Summary;
}

export type DecorationsAnswer = DecorationsResult | DecorationsDelta;

/** Of a list in text order: some of its elements are replaced, and those behind them stand some lines further down. */
export interface ListEdit<T> {
  /** Index of the first that is replaced. */
  readonly start: number;
  readonly deleteCount: number;
  readonly items: readonly T[];
  /** Negative where they stand further up. */
  readonly lines: number;
}

export interface QuotationDecoration {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Range[];
  readonly cue: Range | null;
  /** Several where the source is interrupted, none where there is no source. */
  readonly source: readonly Range[];
  readonly speaker: SpeakerDecoration | null;
  /** 0 to 1 */
  readonly confidence: number;
}

export interface SpeakerDecoration {
  readonly name: string;
  /** From 0; the speaker with the most quotations first, so that those with few share the later colours. */
  readonly rank: number;
}

export interface Summary {
  readonly quotations: number;
  readonly attributed: number;
  /** Those that are quoted. */
  readonly speakers: number;
  readonly milliseconds: number;
}

/** Request, client to server: who speaks how much in an open document, and where. Null where the document is not open. */
export const REPORT = 'copydesk/report';

export interface ReportParams {
  readonly textDocument: { readonly uri: string };
}

export interface ReportResult {
  /** Of the document that the ranges belong to. */
  readonly version: number;
  readonly title: string;
  /** Of the article's body. */
  readonly words: number;
  /** Those that are quoted, the one with the most words first. */
  readonly speakers: readonly ReportSpeaker[];
  /** In text order. */
  readonly quotations: readonly ReportQuotation[];
}

export interface ReportSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'anonymous';
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** As in `SpeakerDecoration`. */
  readonly rank: number;
  /** In quotations. */
  readonly words: number;
}

export interface ReportQuotation {
  readonly id: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** A speaker's id. */
  readonly speaker: string | null;
  readonly words: number;
  /** Where it starts and ends, as a share of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  readonly excerpt: string;
}

/** What an article can be exported to; docs/formats.md tells about each. */
export const EXPORT_FORMATS = [
  'json',
  'citron',
  'brat',
  'label-studio',
  'doccano',
  'tei',
  'csv',
  'web-annotation',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Request, client to server: an open document as a file of another tool. Null where the document is not open, an error
 * (InvalidParams) where there is no such format.
 */
export const EXPORT = 'copydesk/export';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: ExportFormat;
}

export interface ExportResult extends ExportedFile {
  /** A file that the tool wants once for a folder of exports; one that is there already should stay. */
  readonly companion: ExportedFile | null;
}

export interface ExportedFile {
  /** Without a folder. */
  readonly name: string;
  readonly content: string;
}

/** Request, client to server: what is decided about an open document, and what is not yet. Null where it is not open. */
export const REVIEW = 'copydesk/review';

export interface ReviewParams {
  readonly textDocument: { readonly uri: string };
}

export interface ReviewResult {
  /** Of the document that the ranges belong to. */
  readonly version: number;
  /** Of what is known beside the text: what is decided, settings, people. Another one wherever that changes. */
  readonly revision: string;
  /** URI of the file that keeps the decisions, whether it is there or not. */
  readonly sidecar: string;
  /** What is wrong with that file so that nothing can be decided; null where all is well. */
  readonly trouble: string | null;
  /** Proposals and decisions, in text order. */
  readonly quotations: readonly ReviewQuotation[];
  /** Names of the article's speakers, those with the most quotations first. */
  readonly speakers: readonly string[];
  readonly notes: readonly ReviewNote[];
}

export interface ReviewQuotation {
  /** Null where it was rejected. */
  readonly id: string | null;
  readonly standing: 'proposed' | 'accepted' | 'rejected';
  /** Id of the annotation; null for a proposal. */
  readonly annotation: string | null;
  readonly type: 'direct' | 'mixed' | 'indirect' | null;
  readonly speaker: string | null;
  /** As in `SpeakerDecoration`; null where there is no speaker. */
  readonly rank: number | null;
  readonly content: readonly Range[];
  readonly excerpt: string;
  /** 0 to 1 */
  readonly confidence: number;
  /** Sentences, plain text. */
  readonly evidence: readonly string[];
}

export interface ReviewNote {
  readonly annotation: string;
  readonly text: string;
  /** Empty: about the whole article. */
  readonly at: readonly Range[];
}

/** Request, client to server: the edit that writes a decision down. Null where the document is not open. */
export const DECIDE = 'copydesk/decide';

export interface DecideParams {
  readonly textDocument: { readonly uri: string };
  /** Of the document that the ids and ranges belong to; the answer is a refusal where there is a later one. */
  readonly version: number;
  /** Of the review that the ids are from; the answer is a refusal where there is a later one. Not told: of the latest. */
  readonly revision?: string;
  readonly decision: DecisionWish;
}

export type DecisionWish = Wish<Range> | Settlement<Range> | Taking;

/** The edit is of the sidecar alone, and empty where all is so already. */
export type DecideResult =
  | { readonly edit: WorkspaceEdit; readonly refusal?: never }
  | {
      readonly edit?: never;
      readonly refusal: string;
      /** The wish is about an older review, and may be asked again about the latest. */
      readonly isOutdated?: true;
    };

/** Request, client to server: the articles of the folders that are open, in numbers. */
export const CORPUS = 'copydesk/corpus';

export interface CorpusParams {
  /** Reads all files again first. */
  readonly afresh?: boolean;
}

export interface CorpusResult {
  /** `reading`: more files are to come; `cancelled`: the user stopped the reading, so that files are missing. */
  readonly state: 'reading' | 'complete' | 'cancelled';
  /** By URI. */
  readonly files: readonly CorpusFile[];
}

export interface CorpusFile {
  readonly uri: string;
  readonly title: string;
  readonly quotations: number;
  /** Quotations that nobody is named for. */
  readonly unattributed: number;
  /** Quotations that an annotator has accepted. */
  readonly decided: number;
  readonly problems: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
}

/** Notification, server to client: `copydesk/corpus` would be answered otherwise than before. */
export const CORPUS_CHANGED = 'copydesk/corpusChanged';

/** Request, client to server: who speaks how much in all articles of the folders that are open. */
export const FOLDER_REPORT = 'copydesk/folderReport';

export interface FolderReportResult {
  readonly files: number;
  /** Of the articles' bodies. */
  readonly words: number;
  readonly quotations: number;
  /** The one with the most words first; those with the same name in several articles are one. */
  readonly speakers: readonly FolderSpeaker[];
  /** How many more speakers there are, with fewer words. */
  readonly omitted: number;
  /** Quotations that nobody is named for. */
  readonly unattributed: { readonly quotations: number; readonly words: WordsByType };
}

export interface FolderSpeaker {
  readonly name: string;
  readonly kind: ReportSpeaker['kind'];
  readonly role: string | null;
  /** In which they are quoted. */
  readonly files: number;
  readonly quotations: number;
  readonly words: WordsByType;
}

/** Numbers of quoted words. */
export interface WordsByType {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}
