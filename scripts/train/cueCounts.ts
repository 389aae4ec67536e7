import type { Sequence } from '../../server/src/core/attribution/learned/sequence.ts';
import { CLASS } from '../../server/src/core/attribution/learned/wordClasses.ts';
import { CONTENT_KINDS, type ContentKind } from '../../server/src/core/lexicon/cueWords.ts';
import { chooseHeads, type GoldTriple, paragraphsOf, type TrainParagraph } from './corpus.ts';
import type { GoldArticle } from './gold.ts';

/** How often a word heads a cue, and what kinds of content these cues have. */
interface Count {
  cues: number;
  readonly contents: Record<ContentKind, number>;
}

/** What is left out of a table. */
interface Pruning {
  /** Words that head fewer cues. */
  readonly cues: number;
  /** Words of which a smaller share of the occurrences heads a cue, 0 to 1. */
  readonly share: number;
}

/**
 * All cues of the articles, and the table of `cueCounts.ts`: one line a word, those that head the most cues first, words with
 * equally many in the order of their letters.
 */
export function cueTable(articles: readonly GoldArticle[], least: Pruning): { cues: number; table: string } {
  const paragraphs = paragraphsOf(articles);
  chooseHeads(paragraphs, paragraphs);
  const occurrences = new Map<string, number>();
  const counts = new Map<string, Count>();
  for (const p of paragraphs) {
    for (const word of p.text.lower) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
    for (const triple of p.gold) count(counts, p, triple);
  }
  const enough = (word: string, { cues }: Count): boolean =>
    cues >= least.cues && cues >= least.share * occurrences.get(word)!;
  const table = [...counts]
    .filter(([word, c]) => enough(word, c) && /^\p{Ll}[\p{Ll}’'-]*$/u.test(word))
    .sort(([a, x], [b, y]) => y.cues - x.cues || (a < b ? -1 : 1))
    .map(([word, c]) => [word, c.cues, occurrences.get(word)!, ...CONTENT_KINDS.map(k => c.contents[k])].join(' '))
    .join('\n');
  return { cues: paragraphs.reduce((n, p) => n + p.gold.length, 0), table };
}

function count(counts: Map<string, Count>, p: TrainParagraph, triple: GoldTriple): void {
  const word = p.text.lower[triple.head]!;
  const known = counts.get(word) ?? {
    cues: 0,
    contents: { quotation: 0, that: 0, question: 0, clause: 0, to: 0, phrase: 0 },
  };
  counts.set(word, known);
  known.cues++;
  known.contents[kindOf(p, triple)]++;
}

/** By the first word of the content, and whether a verb is in it: as good as it gets without a parser. */
function kindOf({ text, sequence }: TrainParagraph, { content, cue }: GoldTriple): ContentKind {
  const [from, to] = content[0]!;
  if (text.runOf[from] !== -1) return 'quotation';
  switch (sequence.class[from]) {
    case CLASS.that:
      return to <= cue[0] ? 'clause' : 'that';
    case CLASS.to:
      return 'to';
    case CLASS.question:
    case CLASS.relative:
      return 'question';
  }
  if (/^(if|whether|when)$/.test(text.lower[from]!)) return 'question';
  return to <= cue[0] || hasVerb(sequence, from, to) ? 'clause' : 'phrase';
}

const VERBS: ReadonlySet<number> = new Set([CLASS.be, CLASS.have, CLASS.do, CLASS.modal, CLASS.ed, CLASS.subject]);

function hasVerb(sequence: Sequence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (VERBS.has(sequence.class[i]!)) return true;
  return false;
}
