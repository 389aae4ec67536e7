import type { QuotationDecoration } from '../../server/src/protocol.ts';

/** How many colours are contributed for speakers. */
export const SPEAKER_COLOURS = 8;

export type Underline = 'solid' | 'dashed' | 'dotted' | 'double';

const UNDERLINES: readonly Underline[] = ['solid', 'dashed', 'dotted', 'double'];

/** What a stretch of text is; reported speech stands without quotation marks, and is to be quieter than quoted words. */
export type Part = 'quoted' | 'indirect' | 'source' | 'cue' | 'dimmed';

/** How a stretch of text is to look. */
export interface Look {
  /** The same for the same look, and readable: `speaker2 dashed`, `speaker2 indirect`, `speaker2 source`, `cue`. */
  readonly key: string;
  readonly part: Part;
  /** Of the contributed colours, without `copydesk.`. */
  readonly colour: string;
  /** Null for what is not underlined, and for the box around a quotation that nobody is named for. */
  readonly underline: Underline | null;
}

export const DIMMED: Look = { key: 'dimmed', part: 'dimmed', colour: 'dimmed', underline: null };
export const CUE: Look = { key: 'cue', part: 'cue', colour: 'cue', underline: null };

type Attributed = Pick<QuotationDecoration, 'type' | 'speaker'>;

/**
 * Who cannot tell two colours apart can tell their underlines apart; speakers who have to share a colour differ in the
 * underline. What nobody is named for gets a box and no speaker's colour. Reported speech, of which an article is full,
 * gets no more than dots.
 */
export function lookOf({ type, speaker }: Attributed): Look {
  const colour = colourOf(speaker);
  if (type === 'indirect') return { key: `${colour} indirect`, part: 'indirect', colour, underline: 'dotted' };
  if (!speaker) return { key: colour, part: 'quoted', colour, underline: null };
  const { rank } = speaker;
  const underline = UNDERLINES[(rank + Math.floor(rank / SPEAKER_COLOURS)) % UNDERLINES.length]!;
  return { key: `${colour} ${underline}`, part: 'quoted', colour, underline };
}

/** The words that name a quotation's speaker, in the colour of what they say. */
export function sourceLookOf({ speaker }: Attributed): Look {
  const colour = colourOf(speaker);
  return { key: `${colour} source`, part: 'source', colour, underline: null };
}

const colourOf = (speaker: QuotationDecoration['speaker']): string =>
  speaker ? `speaker${(speaker.rank % SPEAKER_COLOURS) + 1}` : 'unattributed';
