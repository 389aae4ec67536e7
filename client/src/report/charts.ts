import type { ReportQuotation } from '../../../server/src/protocol.ts';
import { SPEAKER_COLOURS } from '../look.ts';
import { escaped } from './page.ts';

export const TYPES = ['direct', 'mixed', 'indirect'] as const;

/** The class of a speaker's colour; `undefined` for nobody. */
export const colourClass = (rank: number | undefined): string =>
  rank === undefined ? 'nobody' : `speaker${(rank % SPEAKER_COLOURS) + 1}`;

/** A quotation in a strip: of what colour, and what is told on pointing at it. */
export interface Mark {
  readonly quotation: ReportQuotation;
  readonly colour: string;
  readonly title: string;
}

const WIDTH = 1000;
const LEAST = 3;

/**
 * A text's length from left to right with its quotations, reported speech lower than quoted words. A picture, since what
 * it shows is said in words beside it.
 */
export function strip(marks: readonly Mark[], label: string): string {
  const places = new Set<string>();
  const rects = marks.flatMap(({ quotation: { id, type, start, end }, colour, title }) => {
    const x = Math.round(Math.min(start * WIDTH, WIDTH - LEAST));
    const width = Math.max(LEAST, Math.round((end - start) * WIDTH));
    const place = `${x} ${width} ${colour} ${type}`;
    // In a long text many fall on one place, of which one is seen.
    if (places.has(place)) return [];
    places.add(place);
    const [y, height] = type === 'indirect' ? [15, 7] : [2, 20];
    return `<rect class="${colour}" data-quotation="${escaped(id)}" x="${x}" y="${y}" width="${width}" height="${height}"><title>${escaped(title)}</title></rect>`;
  });
  return `<svg class="strip" role="img" aria-label="${escaped(label)}" viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none"><line x1="0" y1="23.5" x2="${WIDTH}" y2="23.5"/>${rects.join('')}</svg>`;
}

/** A share of 1 as a bar. The number beside it says the same, so it is hidden from those who don't see it. */
export const bar = (share: number, colour: string): string =>
  `<svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="${colour}" x="0" y="0" width="${(100 * share).toFixed(1)}" height="10"/></svg>`;
