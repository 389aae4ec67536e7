import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Style } from './configuration.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of the text; applying all edits of a fix at once, in any order, gives the fixed text. */
export interface Edit extends Span {
  readonly newText: string;
}

export interface Fix {
  /** Imperative, as shown in the light bulb: `Replace "an" by "a"`. */
  readonly title: Phrase;
  readonly edits: readonly Edit[];
  /** The one most wanted; at most one of a finding's fixes. */
  readonly preferred?: boolean;
}

/** A place that belongs to a finding: the partner, the first occurrence. */
export interface Related extends Span {
  readonly message: Phrase;
}

/** What a rule's check reports. `data` is what the rule's own fix needs and the span does not say; JSON. */
export interface Finding extends Span {
  readonly message: Phrase;
  readonly related?: readonly Related[];
  readonly data?: string;
}

/** One rule: one file, one row of the table in `index.ts`, one page in docs/rules, and what it says in German in l10n/server.de.json. */
export interface Rule {
  /** Stable; users write it into settings. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for settings, SARIF and docs. */
  readonly summary: string;
  /** Whether "fix all" may apply the preferred fix. Never inside quotation marks, whatever this says. */
  readonly safe: boolean;
  /** A matter of house style, not of damage: off unless a style or the user asks for it. */
  readonly newsroom?: true;
  /** Whether what it finds is no part of the article, so that editors fade it. */
  readonly fade?: true;
  /** @param style the house style that a newsroom rule follows */
  check(article: Article, style: Style): Iterable<Finding>;
  /** The fixes of one finding, worked out only when asked for. */
  fix(article: Article, finding: Finding): readonly Fix[];
}

/** A finding as the outer layers see it. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
