import { COUNTS, CUES } from './cueCounts.ts';

/**
 * What stands as the content of a cue: words in quotation marks, a clause with "that", a question ("whether", "how"), a
 * clause without either (also one in front of its cue), an infinitive, or a noun phrase.
 */
export const CONTENT_KINDS = ['quotation', 'that', 'question', 'clause', 'to', 'phrase'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** How annotated news uses a word that heads cues. */
export interface CueWord {
  /** Cues that it heads. */
  readonly cues: number;
  /** How often it occurs at all. */
  readonly occurrences: number;
  readonly contents: Readonly<Record<ContentKind, number>>;
}

/** By the word in lower case; words that head few cues are not in it. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = new Map(COUNTS.trim().split('\n').map(entry));

function entry(line: string): [string, CueWord] {
  const [word, cues, occurrences, ...contents] = line.split(' ');
  const kinds = CONTENT_KINDS.map((kind, i) => [kind, Number(contents[i])] as const);
  return [
    word!,
    {
      cues: Number(cues),
      occurrences: Number(occurrences),
      contents: Object.fromEntries(kinds) as Record<ContentKind, number>,
    },
  ];
}

/** The share of all cues in annotated news that a word heads, 0 to 1. */
export const shareOfCues = (word: CueWord): number => word.cues / CUES;

/** The share of a word's occurrences that head a cue, 0 to 1. */
export const shareAsCue = (word: CueWord): number => word.cues / word.occurrences;

/** What a word's cues have as their content most often. */
export const usualContent = ({ contents }: CueWord): ContentKind =>
  CONTENT_KINDS.reduce((best, kind) => (contents[kind] > contents[best] ? kind : best));
