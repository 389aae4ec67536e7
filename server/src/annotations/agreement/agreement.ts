import type { Span } from '../../core/span.ts';
import { tokenize } from '../../core/text/tokens.ts';
import { shared } from '../overlapping.ts';
import { cohenKappa, krippendorffAlpha } from './measures.ts';
import type { Reading, ReadQuotation } from './readings.ts';

/** What two readers of one article, or of several, agree and don't agree on; `joined` makes one of several. */
export interface Comparison {
  /** How many quotations each has. */
  readonly a: number;
  readonly b: number;
  /** How many have the same content, and how many have words in common, each with one of the other reader at most. */
  readonly exact: number;
  readonly overlapping: number;
  /** Of each token whether it is in a quotation, and in one of which type; each by both readers. */
  readonly inside: readonly TokenLabels[];
  readonly types: readonly TokenLabels[];
  /** The speakers that both name for quotations that overlap. */
  readonly speakers: readonly (readonly [string, string])[];
  readonly disagreements: readonly Disagreement[];
}

export type TokenLabels = readonly [a: string, b: string];

/** Something that the readers see differently; `at` is where to look. */
export type Disagreement =
  | { readonly kind: 'only'; readonly by: 'a' | 'b'; readonly at: Span; readonly quotation: ReadQuotation }
  | {
      readonly kind: 'borders' | 'type' | 'speaker';
      readonly at: Span;
      readonly a: ReadQuotation;
      readonly b: ReadQuotation;
    };

/** Measures of agreement, each null where there is nothing to compare. */
export interface Agreement {
  /** F of content spans, 0 to 1. */
  readonly exactF: number | null;
  readonly overlapF: number | null;
  /** Krippendorff's alpha over tokens. */
  readonly alphaInside: number | null;
  readonly alphaType: number | null;
  /** Cohen's kappa of the speakers. */
  readonly kappaSpeaker: number | null;
}

export function compare(text: string, a: Reading, b: Reading): Comparison {
  const pairs = pairsOf(a.quotations, b.quotations);
  const { start, end, count } = tokenize(text);
  const tokens = Array.from({ length: count }, (_, index) => ({ start: start[index]!, end: end[index]! }));
  const [typesA, typesB] = [typesOfTokens(tokens, a), typesOfTokens(tokens, b)];
  const types = typesA.map((type, index) => [type, typesB[index]!] as const);
  return {
    a: a.quotations.length,
    b: b.quotations.length,
    exact: pairs.filter(([x, y]) => isSame(x, y)).length,
    overlapping: pairs.length,
    inside: types.map(([x, y]) => [insideOr(x), insideOr(y)]),
    types,
    speakers: pairs.map(([x, y]) => [x.speaker ?? NOBODY, y.speaker ?? NOBODY]),
    disagreements: disagreements(a, b, pairs),
  };
}

export const NOTHING_COMPARED: Comparison = {
  a: 0,
  b: 0,
  exact: 0,
  overlapping: 0,
  inside: [],
  types: [],
  speakers: [],
  disagreements: [],
};

/** Both comparisons as one; its disagreements are left to each, since their places are of different texts. */
export const joined = (x: Comparison, y: Comparison): Comparison => ({
  a: x.a + y.a,
  b: x.b + y.b,
  exact: x.exact + y.exact,
  overlapping: x.overlapping + y.overlapping,
  inside: [...x.inside, ...y.inside],
  types: [...x.types, ...y.types],
  speakers: [...x.speakers, ...y.speakers],
  disagreements: [],
});

export function agreementOf({ a, b, exact, overlapping, inside, types, speakers }: Comparison): Agreement {
  const f = (matches: number): number | null => (a + b === 0 ? null : (2 * matches) / (a + b));
  return {
    exactF: f(exact),
    overlapF: f(overlapping),
    alphaInside: krippendorffAlpha(inside),
    alphaType: krippendorffAlpha(types),
    kappaSpeaker: cohenKappa(speakers),
  };
}

/** No name of anybody. */
const NOBODY = '';
const OUTSIDE = 'outside';

const insideOr = (type: string): string => (type === OUTSIDE ? OUTSIDE : 'inside');

const isSame = (a: ReadQuotation, b: ReadQuotation): boolean =>
  a.content.length === b.content.length &&
  a.content.every((span, index) => span.start === b.content[index]!.start && span.end === b.content[index]!.end);

type Pair = readonly [a: ReadQuotation, b: ReadQuotation];

/** Quotations of both with words in common, those with most of them first; each in one pair at most. In text order. */
function pairsOf(a: readonly ReadQuotation[], b: readonly ReadQuotation[]): Pair[] {
  const candidates = a
    .flatMap(x => b.map(y => ({ pair: [x, y] as const, common: shared(x.content, y.content) })))
    .filter(({ common }) => common > 0)
    .sort((x, y) => y.common - x.common);
  const taken = new Set<ReadQuotation>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (pair.some(quotation => taken.has(quotation))) continue;
    for (const quotation of pair) taken.add(quotation);
    pairs.push(pair);
  }
  return pairs.sort(([x], [y]) => startOf(x) - startOf(y));
}

const startOf = ({ content }: ReadQuotation): number => content[0]?.start ?? 0;

function typesOfTokens(tokens: readonly Span[], { quotations }: Reading): string[] {
  const spans = quotations
    .flatMap(({ content, type }) => content.map(({ start, end }) => ({ start, end, type })))
    .sort((x, y) => x.start - y.start);
  let next = 0;
  return tokens.map(({ start }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    const span = spans[next];
    return span && span.start <= start ? span.type : OUTSIDE;
  });
}

function disagreements(a: Reading, b: Reading, pairs: readonly Pair[]): Disagreement[] {
  const paired = new Set(pairs.flat());
  const only = (by: 'a' | 'b', { quotations }: Reading): Disagreement[] =>
    quotations
      .filter(quotation => !paired.has(quotation))
      .map(quotation => ({ kind: 'only', by, at: hull(quotation), quotation }));
  const between = pairs.flatMap(([x, y]): Disagreement[] => {
    const kinds = [
      ...(isSame(x, y) ? [] : ['borders' as const]),
      ...(x.type === y.type ? [] : ['type' as const]),
      ...(x.speaker === y.speaker ? [] : ['speaker' as const]),
    ];
    return kinds.map(kind => ({ kind, at: hull(x), a: x, b: y }));
  });
  return [...only('a', a), ...only('b', b), ...between].sort((x, y) => x.at.start - y.at.start);
}

const hull = ({ content }: ReadQuotation): Span => ({ start: content[0]!.start, end: content.at(-1)!.end });
