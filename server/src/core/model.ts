import type { Span } from './span.ts';

/**
 * What the engine says about an article. All spans are UTF-16 offsets into `text`, half-open, in text order where a list
 * is given. Nothing here is prose: evidence is structured, and the features word it.
 */
export interface Article {
  readonly text: string;
  readonly layout: Layout;
  readonly paragraphs: readonly Paragraph[];
  /** Pairs of quotation marks (and unpaired marks), in text order. */
  readonly marks: readonly MarkedRun[];
  /** In order of their first content span. Direct quotations do not overlap each other. */
  readonly quotations: readonly Quotation[];
  /** In order of first mention. */
  readonly speakers: readonly Speaker[];
  /** Every mention of every speaker, in text order, not overlapping. */
  readonly mentions: readonly Mention[];
}

/** The parts of a seed file; see docs/seed-format.md. */
export interface Layout {
  readonly title: Span | null;
  /** The line under the title that repeats it. */
  readonly headline: Span | null;
  readonly byline: Span | null;
  /** Leading "CITY (Agency) -" of the first paragraph, dash included. */
  readonly dateline: Span | null;
  /** From the first to the last of the trailing lines that are not the article's. */
  readonly footer: Span | null;
}

export type ParagraphRole = 'title' | 'headline' | 'byline' | 'body' | 'footer';

/** A paragraph without its line terminator. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  readonly sentences: readonly Span[];
}

export type MarkStyle =
  | 'straight'
  | 'curly'
  | 'single-straight'
  | 'single-curly'
  | 'low-high'
  | 'guillemet'
  | 'prime'
  | 'doubled';

/**
 * Text between two quotation marks, marks included. `opener` and `closer` are null where the mark is missing: a run
 * without a closer ends at its paragraph's end, a run without an opener starts and ends at its only mark.
 */
export interface MarkedRun extends Span {
  readonly style: MarkStyle;
  readonly opener: Span | null;
  readonly closer: Span | null;
  /** A run inside another run. */
  readonly nested: boolean;
  /** No closer because the next paragraph reopens the quotation: the convention for several paragraphs, no mistake. */
  readonly continues: boolean;
}

/**
 * `direct`: all inside marks; `mixed`: a reported clause of which a part is quoted; `indirect`: reported speech without
 * marks; `scare`: scare quotes and titles of works, no speech.
 */
export type QuotationType = 'direct' | 'mixed' | 'indirect' | 'scare';

export interface Quotation {
  /** `q1`, `q2`, ... in text order. */
  readonly id: string;
  readonly type: QuotationType;
  /** Content with its quotation marks; several spans where it is interrupted. */
  readonly content: readonly Span[];
  /** From the first of its parts to the last. */
  readonly source: Span | null;
  /** Absent where the source is not interrupted; only an annotator says that it is. */
  readonly sourceParts?: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: string | null;
  /** Probability that the content is a quotation with this source, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Id of the annotation by which an annotator accepted it; absent where it is a proposal. */
  readonly annotation?: string;
}

/** Why the engine says what it says: a stable code and the span that shows it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: Span | null;
  /** The speaker or the words that the evidence speaks of. */
  readonly detail?: string;
}

export type EvidenceKind =
  /** a reporting verb or noun before, after or inside the quotation; `at` is the cue */
  | 'cue-before'
  | 'cue-after'
  | 'cue-inside'
  /** "according to SOURCE" */
  | 'according-to'
  /** "SOURCE: quotation" */
  | 'colon'
  /** no cue of its own; follows a quotation of the same speaker, which `at` shows */
  | 'continued'
  /** the paragraph reopens the marks of the paragraph before */
  | 'continued-paragraph'
  /** short, no cue near: scare quotes or a title */
  | 'no-cue'
  | 'title-of-work'
  /** found by the learned tagger; `detail` is the word of its cue that annotated news knows as one */
  | 'learned'
  /** how the source was resolved */
  | 'same-name'
  | 'nearest-fitting'
  | 'last-speaker'
  | 'only-candidate'
  | 'description'
  /** two or more antecedents fit equally, or none does */
  | 'ambiguous'
  | 'no-antecedent'
  /** nobody is named as the source */
  | 'no-source'
  /** `copydesk.json` says so */
  | 'people-file'
  /** the annotator says so */
  | 'declared';

export type MentionKind = 'name' | 'pronoun' | 'description';

/** A span that refers to somebody. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Null where nobody, or more than one equally, fits. */
  readonly speaker: string | null;
  readonly evidence: readonly Evidence[];
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'anonymous';
export type Gender = 'female' | 'male';
/** `other`: neither "he" nor "she". */
export type SpeakerGender = Gender | 'other';

export interface Speaker {
  /** `s1`, `s2`, ... in order of first mention. */
  readonly id: string;
  /** As the people file has it; else the fullest name that the text gives, without titles, or a description. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** What the people file tells, then titles and roles as they stand in the text. */
  readonly roles: readonly string[];
  /** Other name forms that the text uses. */
  readonly aliases: readonly string[];
  readonly gender: SpeakerGender | null;
  /** The item of Wikidata that the people file names, as in `Q42`. */
  readonly wikidata?: string;
  /** Indexes into `Article.mentions`. */
  readonly mentions: readonly number[];
  /** Ids of the quotations, scare quotes not among them. */
  readonly quotations: readonly string[];
}
