import type { Range } from 'vscode-languageserver';

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
  /** Settings, for a client that answers no `workspace/configuration`: what stands under `copydesk` in VS Code. */
  readonly settings?: unknown;
}

/** Notification, server to client: an open document has been analysed, what is shown of it may be asked for. */
export const ANALYZED = 'copydesk/analyzed';

export interface AnalyzedParams {
  readonly uri: string;
  readonly version: number;
}

/** Request, client to server: what to show in an open document's text. Null where the document is not open. */
export const DECORATIONS = 'copydesk/decorations';

export interface DecorationsParams {
  readonly textDocument: { readonly uri: string };
}

export interface DecorationsResult {
  /** Of the document that the ranges belong to. */
  readonly version: number;
  readonly quotations: readonly QuotationDecoration[];
  /** What is not the article's: footer, repeated headline, boilerplate. */
  readonly dimmed: readonly Range[];
  readonly summary: Summary;
}

export interface QuotationDecoration {
  readonly id: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
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
