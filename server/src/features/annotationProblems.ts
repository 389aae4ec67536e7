import type { PlacedDecision } from '../annotations/decided.ts';
import type { ReaderDecisions } from '../annotations/disagreements.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { type PlacedAnnotation, stateOf } from '../annotations/placeAnnotations.ts';
import { placesIn } from '../annotations/places.ts';
import type { Article } from '../core/model.ts';
import type { Problem } from '../rules/rule.ts';
import { excerpt } from './excerpt.ts';
import { readerProblems } from './readerProblems.ts';

/** Codes of the diagnostics about annotations; they are no rules, and no setting turns them off. */
export const DRIFTED = 'annotation-drifted';
export const ORPHANED = 'annotation-orphaned';

interface Decisions {
  readonly annotations: readonly PlacedAnnotation[];
  readonly placed: readonly PlacedDecision[];
  readonly readers: readonly ReaderDecisions[];
}

/**
 * Without the problems that an annotator wants left alone, and with those of the annotations themselves and between readers.
 * `article` is as the analysis has it.
 */
export function withDecisions(
  problems: readonly Problem[],
  article: Article,
  { annotations, placed, readers }: Decisions,
): readonly Problem[] {
  const kept = problems.filter(problem => !isIgnored(problem, placed));
  const own = [...annotations.flatMap(problemOf), ...readerProblems(article, placed, readers)].filter(
    problem => !isIgnored(problem, placed),
  );
  return own.length === 0 && kept.length === problems.length
    ? problems
    : [...own, ...kept].sort((a, b) => a.start - b.start);
}

/** At the place where it probably belongs; where there is none, at the beginning of the text. */
function problemOf(placed: PlacedAnnotation): Problem[] {
  const { annotation, places } = placed;
  const state = stateOf(placed);
  if (state === 'found') return [];
  const what = NAMES[annotation.decision.kind];
  const drifted = state === 'drifted' ? placesIn(places).find(place => place.state === 'drifted') : undefined;
  const data = annotation.id;
  if (drifted) {
    const message = `The text has changed: ${what} probably belongs here.`;
    return [{ rule: DRIFTED, severity: 'warning', ...drifted.proposal, message, data }];
  }
  const { decision } = annotation;
  const words = (decision.kind === 'accepted' ? decision.content : placesIn(decision)).map(({ exact }) => exact);
  const message = `The words that ${what} was about are gone: “${excerpt(words.join(' … '), 60)}”. It is kept in the annotations.`;
  return [{ rule: ORPHANED, severity: 'warning', start: 0, end: 0, message, data }];
}

const NAMES = {
  accepted: 'an accepted quotation',
  rejected: 'a rejected quotation',
  person: 'a mention of a speaker',
  note: 'a note',
  ignored: 'an ignored finding',
} as const;
