import type { Span } from '../../server/src/core/span.ts';

/** What is measured: attributions of one article, gold or found, spans in UTF-16 offsets. */
export interface Attributed {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export type Kind = 'direct' | 'mixed' | 'indirect';
export const KINDS = ['direct', 'mixed', 'indirect', 'quoted', 'all'] as const;
type Row = (typeof KINDS)[number];
type Figure = 'total' | 'match' | 'exact' | 'who';
type Side = Record<Figure, number>;

export const FIGURES = ['match', 'exact', 'who'] as const;
const zero = (): Side => ({ total: 0, match: 0, exact: 0, who: 0 });

/** One found attribution beside the gold one that it was matched with. */
export interface Pairing<G, P> {
  readonly gold: G | null;
  readonly found: P | null;
}

/**
 * F of found against gold attributions. match: intersection over union of the contents >= 0.5, one to one, best first;
 * exact: the same characters, outer punctuation aside; who: match, and the sources overlap (or both are empty).
 */
export class Measure {
  readonly gold: Record<Row, Side> = sides();
  readonly found: Record<Row, Side> = sides();
  readonly spans = { source: { gold: 0, found: 0, both: 0 }, cue: { gold: 0, found: 0, both: 0 } };

  add<G extends Attributed, P extends Attributed>(
    text: string,
    gold: readonly G[],
    found: readonly P[],
  ): Pairing<G, P>[] {
    const quoted = quotedMask(text);
    const g = gold.map(a => prepared(a, text, quoted));
    const p = found.map(a => prepared(a, text, quoted));
    for (const a of g) count(this.gold, a.kind, 'total');
    for (const a of p) count(this.found, a.kind, 'total');
    const pairs = matched(g, p);
    for (const [i, j] of pairs) {
      const figures: Figure[] = ['match'];
      if (same(g[i]!.content, p[j]!.content)) figures.push('exact');
      const who = g[i]!.source.length > 0 ? overlap(g[i]!.source, p[j]!.source) > 0 : p[j]!.source.length === 0;
      if (who) figures.push('who');
      for (const figure of figures) {
        count(this.gold, g[i]!.kind, figure);
        count(this.found, p[j]!.kind, figure);
      }
    }
    for (const role of ['source', 'cue'] as const) {
      const of = (list: readonly Attributed[]): Set<string> =>
        new Set(list.filter(a => a[role].length > 0).map(a => a[role].map(s => `${s.start}-${s.end}`).join()));
      const gs = of(g);
      const ps = of(p);
      this.spans[role].gold += gs.size;
      this.spans[role].found += ps.size;
      for (const s of ps) if (gs.has(s)) this.spans[role].both++;
    }
    const goldOf = new Map(pairs.map(([i, j]) => [j, i]));
    const seen = new Set(goldOf.values());
    return [
      ...found.map((f, j) => ({ gold: goldOf.has(j) ? gold[goldOf.get(j)!]! : null, found: f })),
      ...gold.filter((_, i) => !seen.has(i)).map(missed => ({ gold: missed, found: null })),
    ];
  }

  /** F in per cent. */
  f(row: Row, figure: (typeof FIGURES)[number]): number {
    const [p, r] = this.precisionRecall(row, figure);
    return p + r ? (200 * p * r) / (p + r) : 0;
  }

  private precisionRecall(row: Row, figure: (typeof FIGURES)[number]): [number, number] {
    const { [row]: g } = this.gold;
    const { [row]: p } = this.found;
    return [p.total ? p[figure] / p.total : 0, g.total ? g[figure] / g.total : 0];
  }

  spanF(role: 'source' | 'cue'): number {
    const { gold, found, both } = this.spans[role];
    return gold + found ? (200 * both) / (gold + found) : 0;
  }

  table(): string {
    const pct = (x: number): string => x.toFixed(1).padStart(6);
    const rows = KINDS.map(row => {
      const figures = FIGURES.map(f => {
        const [p, r] = this.precisionRecall(row, f);
        return `${pct(100 * p)}${pct(100 * r)}${pct(this.f(row, f))}`;
      });
      return `${row.padEnd(9)}${String(this.gold[row].total).padStart(6)}${String(this.found[row].total).padStart(6)} |${figures.join(' |')}`;
    });
    const head = `${' '.repeat(10)}gold found |  match P   R     F |  exact P   R     F |    who P   R     F`;
    return [head, ...rows, `sources exact F${pct(this.spanF('source'))}, cues exact F${pct(this.spanF('cue'))}`].join(
      '\n',
    );
  }
}

function sides(): Record<Row, Side> {
  return { direct: zero(), mixed: zero(), indirect: zero(), quoted: zero(), all: zero() };
}

function count(side: Record<Row, Side>, kind: Kind, figure: Figure): void {
  side[kind][figure]++;
  side.all[figure]++;
  if (kind !== 'indirect') side.quoted[figure]++;
}

interface Prepared extends Attributed {
  readonly kind: Kind;
}

function prepared(a: Attributed, text: string, quoted: Uint8Array): Prepared {
  return {
    kind: kindOf(a.content, text, quoted),
    content: trimmed(a.content, text),
    source: trimmed(a.source, text),
    cue: trimmed(a.cue, text),
  };
}

function matched(g: readonly Attributed[], p: readonly Attributed[]): [number, number][] {
  const scored: [number, number, number][] = [];
  g.forEach((a, i) => {
    p.forEach((b, j) => {
      const both = overlap(a.content, b.content);
      if (both > 0) scored.push([both / (size(a.content) + size(b.content) - both), i, j]);
    });
  });
  scored.sort((x, y) => y[0] - x[0]);
  const goldDone = new Set<number>();
  const foundDone = new Set<number>();
  const out: [number, number][] = [];
  for (const [score, i, j] of scored) {
    if (score < 0.5 || goldDone.has(i) || foundDone.has(j)) continue;
    goldDone.add(i);
    foundDone.add(j);
    out.push([i, j]);
  }
  return out;
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

const same = (x: readonly Span[], y: readonly Span[]): boolean =>
  x.length === y.length && x.every((s, i) => s.start === y[i]!.start && s.end === y[i]!.end);

export function overlap(x: readonly Span[], y: readonly Span[]): number {
  let n = 0;
  for (const a of x) for (const b of y) n += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return n;
}

/** Without the outer space and punctuation that annotators include or not at will (quotation marks stay). */
export function trimmed(spans: readonly Span[], text: string): Span[] {
  const skip = (at: number): boolean => /[\s,;:.!?\-–—]/.test(text[at]!);
  const out: Span[] = [];
  for (let { start, end } of spans) {
    while (start < end && skip(start)) start++;
    while (end > start && skip(end - 1)) end--;
    if (end > start) out.push({ start, end });
  }
  return out;
}

/** Inside double quotation marks, paragraph by paragraph; an unclosed mark runs to the paragraph's end. */
export function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') open = false;
    else if (c === '“') {
      open = true;
      mask[i] = 1;
    } else if (c === '”') {
      open = false;
      mask[i] = 1;
    } else if (c === '"') {
      open = !open;
      mask[i] = 1;
    } else mask[i] = open ? 1 : 0;
  }
  return mask;
}

/** direct: all letters inside double marks; mixed: two or more words are; else indirect. */
export function kindOf(content: readonly Span[], text: string, quoted: Uint8Array): Kind {
  let inside = 0;
  let outside = 0;
  let words = 0;
  let previous = false;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      const letter = /[\p{L}\p{N}]/u.test(text[i]!);
      if (letter && quoted[i]) {
        inside++;
        if (!previous) words++;
      } else if (letter) outside++;
      previous = letter;
    }
  }
  if (inside > 0 && outside === 0) return 'direct';
  return words >= 2 ? 'mixed' : 'indirect';
}
