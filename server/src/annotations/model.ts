import type { QuotationType } from '../core/model.ts';

/** A decision of an annotator. docs/annotations.md says how each is written down, and why there are these four kinds. */
export interface Annotation {
  /** An IRI; `urn:uuid:...` in what Copydesk writes. */
  readonly id: string;
  /** Name of who decided; null where the file does not say. */
  readonly creator: string | null;
  /** UTC, ISO 8601 ("2026-03-01T09:30:00Z"); null where the file does not say. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly decision: Decision;
}

/** `Place` is how the spans are given: as anchors in the file, as spans of a text once they are found in it. */
export type Decision<Place = Anchor> =
  | AcceptedQuotation<Place>
  | RejectedQuotation<Place>
  | PersonDecision<Place>
  | Note<Place>
  | IgnoredFinding<Place>;

/** Quotations that are speech; scare quotes and titles of works are rejected, with that reason. */
export type SpeechType = Exclude<QuotationType, 'scare'>;

/**
 * "This is a quotation": a proposal of the analysis as it was accepted or corrected, or one that only the annotator sees.
 * Everything that is decided about the quotation is in this one annotation.
 */
export interface AcceptedQuotation<Place = Anchor> {
  readonly kind: 'accepted';
  /** One at least, in text order; several where the quotation is interrupted. */
  readonly content: readonly Place[];
  readonly source: Place | null;
  /** Where the source is interrupted, its parts after the first, in text order. */
  readonly sourceRest?: readonly Place[];
  readonly cue: Place | null;
  /** A person's name; null: nobody is named; undefined: not stated, whoever the analysis takes the source for. */
  readonly speaker: string | null | undefined;
  /** Undefined: not stated, what the quotation marks show. */
  readonly type: SpeechType | undefined;
}

export type RejectionReason = 'scare-quote' | 'title' | 'other';

/** "This is no quotation." */
export interface RejectedQuotation<Place = Anchor> {
  readonly kind: 'rejected';
  /** What was proposed as the content; one at least, in text order. */
  readonly content: readonly Place[];
  readonly reason: RejectionReason;
}

/**
 * "These are one person": a person with all names that the analysis may have taken for others (merging), and mentions that
 * the analysis has missed or given to another (adding, splitting).
 */
export interface PersonDecision<Place = Anchor> {
  readonly kind: 'person';
  /** The name to be shown, and by which quotations name their speaker. */
  readonly name: string;
  /** Names of speakers of the analysis who are this person too. */
  readonly alsoNamed: readonly string[];
  /** Spans that mean this person, whatever the analysis says; in text order. */
  readonly mentions: readonly Place[];
}

export interface Note<Place = Anchor> {
  readonly kind: 'note';
  /** Plain text. */
  readonly text: string;
  /** Empty: about the whole article. */
  readonly at: readonly Place[];
}

/** "Don't report this." */
export interface IgnoredFinding<Place = Anchor> {
  readonly kind: 'ignored';
  /** Id of a rule. */
  readonly rule: string;
  /** Where; empty: anywhere in the article. */
  readonly at: readonly Place[];
}

/** A place in a text as it is written down: by its words and what stands around them, and by where it was. */
export interface Anchor {
  readonly exact: string;
  /** Up to 32 characters before and after; shorter only where the text begins or ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in Unicode code points, half-open; null where the file does not say. */
  readonly position: CodePointSpan | null;
  /** How many other places in the text could be taken for this one, were it gone. */
  readonly lookAlikes: number;
  /** Whether the same words stood elsewhere in the text too, whatever stood around them there. */
  readonly isRepeated: boolean;
}

/** A half-open range in Unicode code points, not in UTF-16 code units as `Span` is. */
export interface CodePointSpan {
  readonly firstCodePoint: number;
  readonly endCodePoint: number;
}
