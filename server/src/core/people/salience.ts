import type { EvidenceKind, Gender, SpeakerKind } from '../model.ts';
import type { Span } from '../span.ts';
import type { Entities, Entity } from './entities.ts';
import type { Occurrence } from './occurrences.ts';

/** So many of the entities mentioned last are looked at: keeps the time linear. */
const MEMORY = 12;
/** A pronoun reaches back over so many sentences. */
const REACH = 12;
/** Two candidates closer than this are equal. */
const MARGIN = 0.2;

interface Trace {
  readonly entity: Entity;
  last: Occurrence;
  /** The last mention outside quotation marks. */
  count: number;
}

/** Who has been mentioned lately, and how prominently. */
export class Salience {
  /** Most recent last. */
  private readonly traces: Trace[] = [];
  private lastSpeaker = -1;
  private readonly entities: Entities;
  private readonly speakers: readonly (Occurrence | null)[];

  /** `speakers`: who speaks in each quoted region. */
  constructor(entities: Entities, speakers: readonly (Occurrence | null)[]) {
    this.entities = entities;
    this.speakers = speakers;
  }

  mention(o: Occurrence): void {
    const at = this.traces.findIndex(t => t.entity.index === o.entity);
    const known = at < 0 ? undefined : this.traces.splice(at, 1)[0];
    if (this.traces.length >= MEMORY) this.traces.shift();
    this.traces.push({ entity: this.entities.all[o.entity]!, last: o, count: (known?.count ?? 0) + 1 });
    if (o.source) this.lastSpeaker = o.entity;
  }

  lastMention(entity: Entity): Span | null {
    const last = this.traces.find(t => t.entity === entity)?.last;
    return last ? { start: last.start, end: last.end } : null;
  }

  withRole(head: string): Entity | null {
    for (let i = this.traces.length - 1; i >= 0; i--)
      if (this.traces[i]!.entity.roleHeads.has(head)) return this.traces[i]!.entity;
    const holders = this.entities.all.filter(e => e.roleHeads.has(head));
    return holders.length === 1 ? holders[0]! : null;
  }

  nearest(kind: SpeakerKind): Entity | null {
    for (let i = this.traces.length - 1; i >= 0; i--)
      if (this.traces[i]!.entity.kind === kind) return this.traces[i]!.entity;
    return null;
  }

  /** Whom a pronoun of this gender means. */
  antecedent(o: Occurrence, gender: Gender): { entity: Entity | null; kind: EvidenceKind } {
    let best: Trace | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    let fitting = 0;
    for (const trace of this.traces) {
      if (!this.fits(trace, o, gender)) continue;
      fitting++;
      const score = this.score(trace, o, gender);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = trace;
      } else if (score > second) second = score;
    }
    if (!best) return { entity: null, kind: 'no-antecedent' };
    if (bestScore - second < MARGIN) return { entity: null, kind: 'ambiguous' };
    const kind =
      fitting === 1 ? 'only-candidate' : best.entity.index === this.lastSpeaker ? 'last-speaker' : 'nearest-fitting';
    return { entity: best.entity, kind };
  }

  private fits(trace: Trace, o: Occurrence, gender: Gender): boolean {
    const { entity } = trace;
    if (entity.kind !== 'person' && entity.kind !== 'anonymous') return false;
    if (entity.gender !== null && entity.gender !== gender) return false;
    if (o.sentence - trace.last.sentence > REACH) return false;
    return o.quoted < 0 || this.speakers[o.quoted]?.entity !== entity.index;
  }

  private score(trace: Trace, o: Occurrence, gender: Gender): number {
    const { last, entity } = trace;
    const sentences = o.sentence - last.sentence;
    let score = -sentences;
    if (last.candidate.subject) score += 0.7;
    if (last.candidate.possessive && last.candidate.kind === 'name') score -= 0.3;
    if (last.paragraph === o.paragraph) score += 0.3;
    if (entity.gender === gender) score += 0.8;
    if (entity.index === this.lastSpeaker) score += 0.5;
    if (last.quoted >= 0 && last.quoted !== o.quoted) score -= 0.8;
    score += Math.min(0.6, 0.1 * trace.count);
    score -= (o.start - last.end) * 1e-4;
    return score;
  }
}
