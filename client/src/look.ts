import type { QuotationDecoration } from '../../server/src/protocol.ts';

/** How many colours are contributed for speakers. */
export const SPEAKER_COLOURS = 8;

export type Underline = 'solid' | 'dashed' | 'dotted' | 'double';

const UNDERLINES: readonly Underline[] = ['solid', 'dashed', 'dotted', 'double'];

/** How a stretch of text is to look. */
export interface Look {
  /** The same for the same look, and readable: `speaker2 dashed`, `speaker2 indirect`, `unattributed`, `dimmed`. */
  readonly key: string;
  /** Of the contributed colours, without `copydesk.`; null for what is dimmed. */
  readonly colour: string | null;
  /** Null for a box. */
  readonly underline: Underline | null;
  /** Reported speech, which is to be quieter than quoted words. */
  readonly indirect: boolean;
}

export const DIMMED: Look = { key: 'dimmed', colour: null, underline: null, indirect: false };

/**
 * Who cannot tell two colours apart can tell their underlines apart; speakers who have to share a colour differ in the
 * underline. What nobody is named for gets a box and no speaker's colour. Reported speech, of which an article is full,
 * gets no more than dots.
 */
export function lookOf({ type, speaker }: Pick<QuotationDecoration, 'type' | 'speaker'>): Look {
  const indirect = type === 'indirect';
  if (!speaker) return look('unattributed', indirect ? 'dotted' : null, indirect);
  const colour = speaker.rank % SPEAKER_COLOURS;
  const style = UNDERLINES[(colour + Math.floor(speaker.rank / SPEAKER_COLOURS)) % UNDERLINES.length]!;
  return look(`speaker${colour + 1}`, indirect ? 'dotted' : style, indirect);
}

function look(colour: string, underline: Underline | null, indirect: boolean): Look {
  const key = [colour, indirect ? 'indirect' : underline].filter(part => part !== null).join(' ');
  return { key, colour, underline, indirect };
}
