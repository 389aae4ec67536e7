import type { DeclaredSpeaker } from '../core/people/declared.ts';
import type { Span } from '../core/span.ts';
import type { Setting, Style } from '../rules/configuration.ts';
import type { Phrase } from '../words/phrase.ts';

/** The name of the file. */
export const PROJECT_FILE = 'copydesk.json';

/** What a `copydesk.json` settles for the articles in its folder and below; docs/configuration.md describes it. */
export interface Project {
  /** Rule id to severity. */
  readonly rules: Readonly<Record<string, Setting>>;
  readonly style: Style | undefined;
  readonly people: readonly DeclaredSpeaker[];
}

/** What is wrong in the file, and where; what it says elsewhere counts all the same. */
export interface Mistake extends Span {
  readonly message: Phrase;
  /** `broken`: the text is no JSON. */
  readonly kind: 'broken' | 'wrong';
}

export const NO_PROJECT: Project = { rules: {}, style: undefined, people: [] };

/** Whether a URI is a project file's; clients are not all careful to send one. */
export const isProjectFile = (uri: unknown): boolean => typeof uri === 'string' && uri.endsWith(`/${PROJECT_FILE}`);
