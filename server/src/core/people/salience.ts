import type { EvidenceKind, Gender, SpeakerGender, SpeakerKind } from '../model.ts';
import type { Span } from '../span.ts';
import type { Disjoint } from './disjoint.ts';
import type { Entities, Entity } from './entities.ts';
import { isObject, isRelative, mentionScore } from './mentionScore.ts';
import type { Occurrence } from './occurrences.ts';

/** So many of the entities mentioned last are looked at: keeps the time linear. */
const MEMORY = 14;
/** So many of an entity's last mentions are looked at. */
const MENTIONS = 4;
/** So much less likely somebody is meant whom the article does not name. */
const UNNAMED = 1.2;
/** "it" and "they" do not reach back so far. */
const NEUTRAL_REACH = 4;
/** By so much somebody must lead for "the senator" to mean him, and no lower may his score be. */
const FOREMOST = 0.5;
const NOT_FAR = -2;
/** Two candidates closer than this are equal. */
const MARGIN = 0.15;

interface Trace {
  readonly entity: Entity;
  /** Its last mentions, the latest last. */
  readonly mentions: Occurrence[];
}

export interface Antecedent {
  readonly entity: Entity | null;
  readonly kind: EvidenceKind;
  readonly at: Span | null;
  /** Who fit equally. */
  readonly equals?: readonly Entity[];
}

/** Who has been mentioned lately, and how prominently. */
export class Salience {
  /** The one mentioned last comes last. */
  private readonly traces: Trace[] = [];
  private lastSpeaker = -1;
  private readonly text: string;
  private readonly entities: Entities;
  private readonly speakers: readonly (Occurrence | null)[];

  private readonly disjoint: Disjoint;

  /** `speakers`: who speaks in each quoted region. */
  constructor(text: string, entities: Entities, speakers: readonly (Occurrence | null)[], disjoint: Disjoint) {
    this.text = text;
    this.entities = entities;
    this.speakers = speakers;
    this.disjoint = disjoint;
  }

  /** Who speaks in the quoted region that holds an occurrence. */
  speakerOf(o: Occurrence): Occurrence | null {
    return o.quoted < 0 ? null : (this.speakers[o.quoted] ?? null);
  }

  mention(o: Occurrence): void {
    // What somebody says of himself makes him no likelier to be meant by the next "he".
    if (o.candidate.first) return;
    const known = this.takeTrace(o.entity);
    if (known) {
      if (known.mentions.length >= MENTIONS) known.mentions.shift();
      known.mentions.push(o);
    } else if (this.traces.length >= MEMORY) this.traces.shift();
    this.traces.push(known ?? { entity: this.entities.all[o.entity]!, mentions: [o] });
    if (o.source && !isRelative(o)) this.lastSpeaker = o.entity;
  }

  /** Takes the trace of an entity out, if there is one, so that it can be put last. */
  private takeTrace(index: number): Trace | null {
    const { traces } = this;
    let at = traces.length - 1;
    while (at >= 0 && traces[at]!.entity.index !== index) at--;
    if (at < 0) return null;
    const found = traces[at]!;
    for (; at + 1 < traces.length; at++) traces[at] = traces[at + 1]!;
    traces.pop();
    return found;
  }

  /** The last one mentioned of whom `is` holds. */
  nearest(is: (entity: Entity) => boolean): Entity | null {
    for (let i = this.traces.length - 1; i >= 0; i--) if (is(this.traces[i]!.entity)) return this.traces[i]!.entity;
    return null;
  }

  /** The named person of whom the text speaks at `o` before all others, if there is one. */
  foremost(o: Occurrence, is: (entity: Entity) => boolean): Entity | null {
    let best: Entity | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const trace of this.traces) {
      const { entity } = trace;
      if (entity.kind !== 'person' || this.disjoint.get(o)?.has(entity.index)) continue;
      const score = this.score(trace, o, entity.gender);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = entity;
      } else if (score > second) second = score;
    }
    return best && bestScore > NOT_FAR && bestScore - second >= FOREMOST && is(best) ? best : null;
  }

  /** How many sentences ago somebody was mentioned last. */
  sentencesSince(entity: Entity, o: Occurrence): number {
    const last = this.traces.findLast(t => t.entity === entity)?.mentions.at(-1);
    return last ? o.sentence - last.sentence : Number.POSITIVE_INFINITY;
  }

  /** The organisation mentioned last, if that was in the last `reach` sentences. */
  recentOrganisation(o: Occurrence, reach: number): Entity | null {
    const trace = this.traces.findLast(t => t.entity.kind === 'organisation');
    return trace && o.sentence - trace.mentions.at(-1)!.sentence <= reach ? trace.entity : null;
  }

  /**
   * Whom "it" or "they" means: the most salient of these kinds; kinds that come first are likelier. "They" may also be
   * somebody who is neither "he" nor "she".
   */
  neutralAntecedent(o: Occurrence, kinds: readonly SpeakerKind[]): Antecedent {
    let best: Trace | null = null;
    let bestScore = -NEUTRAL_REACH;
    for (const trace of this.traces) {
      const { entity } = trace;
      const rank = entity.gender === 'other' && kinds.includes('group') ? 0 : kinds.indexOf(entity.kind);
      if (rank < 0) continue;
      const score = this.bestMention(trace, o) - 0.5 * rank;
      if (score <= bestScore) continue;
      bestScore = score;
      best = trace;
    }
    if (!best) return { entity: null, kind: 'no-antecedent', at: null };
    const last = best.mentions.at(-1)!;
    return { entity: best.entity, kind: 'nearest-fitting', at: { start: last.start, end: last.end } };
  }

  /** Whom a pronoun of this gender means; `ahead` is the subject that follows in its sentence, if any. */
  antecedent(o: Occurrence, gender: Gender, ahead: Occurrence | null): Antecedent {
    let best: Trace | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    let runnerUp: Trace | null = null;
    let fitting = 0;
    for (const trace of this.candidates(ahead)) {
      const score = this.fits(trace.entity, o, gender) ? this.score(trace, o, gender) : Number.NEGATIVE_INFINITY;
      if (score === Number.NEGATIVE_INFINITY) continue;
      fitting++;
      if (score > bestScore) {
        second = bestScore;
        runnerUp = best;
        bestScore = score;
        best = trace;
      } else if (score > second) {
        second = score;
        runnerUp = trace;
      }
    }
    if (!best) return { entity: null, kind: 'no-antecedent', at: null };
    if (runnerUp && (bestScore - second < MARGIN || paired(best, runnerUp)))
      return { entity: null, kind: 'ambiguous', at: null, equals: nearestFirst([best, runnerUp]) };
    const last = best.mentions.at(-1)!;
    const kind =
      fitting === 1 ? 'only-candidate' : best.entity.index === this.lastSpeaker ? 'last-speaker' : 'nearest-fitting';
    return { entity: best.entity, kind, at: { start: last.start, end: last.end } };
  }

  private candidates(ahead: Occurrence | null): readonly Trace[] {
    if (!ahead) return this.traces;
    const entity = this.entities.all[ahead.entity]!;
    const others = this.traces.filter(t => t.entity !== entity);
    const known = this.traces.find(t => t.entity === entity);
    return [...others, { entity, mentions: [...(known?.mentions ?? []), ahead] }];
  }

  private fits(entity: Entity, o: Occurrence, gender: Gender): boolean {
    if (entity.kind !== 'person' && entity.kind !== 'anonymous') return false;
    if (entity.gender !== null && entity.gender !== gender) return false;
    if (this.disjoint.get(o)?.has(entity.index)) return false;
    return o.quoted < 0 || this.speakers[o.quoted]?.entity !== entity.index;
  }

  private bestMention({ mentions }: Trace, o: Occurrence): number {
    const last = mentions.at(-1)!;
    // Whoever is the subject beside "him" is not meant, however he was mentioned before.
    if (isObject(o) && last.sentence === o.sentence && last.end <= o.start) return mentionScore(this.text, last, o);
    let best = Number.NEGATIVE_INFINITY;
    for (const m of mentions) best = Math.max(best, mentionScore(this.text, m, o));
    return best;
  }

  private score(trace: Trace, o: Occurrence, gender: SpeakerGender | null): number {
    const { entity, mentions } = trace;
    let score = this.bestMention(trace, o);
    if (entity.gender === gender) score += 0.8;
    if (entity.forms.size === 0) {
      // Somebody of whom only another speaks: "My grandmother".
      if (o.quoted < 0 && mentions.every(m => m.quoted >= 0)) return Number.NEGATIVE_INFINITY;
      score -= UNNAMED;
    }
    if (entity.index === this.lastSpeaker) score += o.source ? 0.8 : 0.2;
    return score + Math.min(0.5, 0.05 * entity.count);
  }
}

const nearestFirst = (traces: readonly Trace[]): Entity[] =>
  [...traces].sort((a, b) => b.mentions.at(-1)!.start - a.mentions.at(-1)!.start).map(({ entity }) => entity);

/** Whether the two were mentioned together last: "Doyle and Teague left." */
const paired = (a: Trace, b: Trace): boolean => {
  const x = a.mentions.at(-1)!;
  const y = b.mentions.at(-1)!;
  return x.pair >= 0 && x.pair === y.pair;
};
