import type { PlacedDecision } from '../annotations/decided.ts';
import type { ReaderDecisions } from '../annotations/disagreements.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { type PlacedAnnotation, stateOf } from '../annotations/placeAnnotations.ts';
import { placesIn } from '../annotations/places.ts';
import type { Article } from '../core/model.ts';
import { fileNameOf } from '../core/text/uris.ts';
import type { Problem } from '../rules/rule.ts';
import { say } from '../words/phrase.ts';
import { excerpt } from './excerpt.ts';
import { readerProblems } from './readerProblems.ts';

/** Codes of the findings about annotations; they are no rules, and no setting turns them off. */
export const DRIFTED = 'annotation-drifted';
export const ORPHANED = 'annotation-orphaned';

/** What each of them finds. */
export const ANNOTATION_FINDINGS = {
  [DRIFTED]: 'An annotation whose words have probably moved or changed.',
  [ORPHANED]: 'An annotation whose words are gone.',
} as const;

/** What is decided about an article. */
export interface Decisions {
  readonly annotations: readonly PlacedAnnotation[];
  readonly placed: readonly PlacedDecision[];
  readonly readers: readonly ReaderDecisions[];
  /** Of the file that keeps the annotations, or its name. */
  readonly uri: string;
}

const LONGEST_WORDS = 60;

/**
 * Without the problems that an annotator wants left alone, and with those of the annotations themselves and between readers.
 * `article` is as the analysis has it.
 */
export function withDecisions(
  problems: readonly Problem[],
  article: Article,
  decisions: Decisions,
): readonly Problem[] {
  const { placed, readers } = decisions;
  const kept = problems.filter(problem => !isIgnored(problem, placed));
  const own = [
    ...lostAnnotations(decisions),
    ...readerProblems(article, placed, readers).filter(problem => !isIgnored(problem, placed)),
  ];
  return own.length === 0 && kept.length === problems.length
    ? problems
    : [...own, ...kept].sort((a, b) => a.start - b.start);
}

/** The annotations that are not obeyed, since it is not sure where in the text their words are. */
export const lostAnnotations = ({ annotations, placed, uri }: Decisions): Problem[] =>
  annotations.flatMap(each => problemOf(each, uri)).filter(problem => !isIgnored(problem, placed));

/** Which annotation a problem tells of, and which words that was about; null where it is no such problem. */
export function annotationIn({ rule, data }: Problem): { readonly annotation: string; readonly words: string } | null {
  if ((rule !== DRIFTED && rule !== ORPHANED) || data === undefined) return null;
  const [annotation, words] = JSON.parse(data) as [string, string];
  return { annotation, words };
}

/** At the place where it probably belongs; where there is none, at the beginning of the text. */
function problemOf(placed: PlacedAnnotation, uri: string): Problem[] {
  const { annotation, places } = placed;
  const state = stateOf(placed);
  if (state === 'found') return [];
  const { decision } = annotation;
  const what = NAMES[decision.kind];
  const all = (decision.kind === 'accepted' ? decision.content : placesIn(decision)).map(({ exact }) => exact);
  const words = excerpt(all.join(' … '), LONGEST_WORDS);
  const drifted = state === 'drifted' ? placesIn(places).find(place => place.state === 'drifted') : undefined;
  const about = { severity: 'warning', data: JSON.stringify([annotation.id, words]) } as const;
  if (drifted) {
    const message = say`The text has changed: ${what}, “${words}”, probably belongs here. It does not count until it is moved here.`;
    return [{ rule: DRIFTED, ...drifted.proposal, message, ...about }];
  }
  const message = say`The words that ${what} was about are gone: “${words}”. It is kept in ${fileNameOf(uri)}, and does not count until it is attached to other words.`;
  return [{ rule: ORPHANED, start: 0, end: 0, message, ...about }];
}

const NAMES = {
  accepted: say`an accepted quotation`,
  rejected: say`a rejected quotation`,
  person: say`a mention of a speaker`,
  note: say`a note`,
  ignored: say`an ignored finding`,
} as const;
