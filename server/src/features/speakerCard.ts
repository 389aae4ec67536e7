import type { QuotationType, Speaker } from '../core/model.ts';
import { bold, join, linked, type Phrase, say } from '../words/phrase.ts';
import { excerpt } from './excerpt.ts';
import { placeWords } from './paragraphs.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, quotationsOf } from './target.ts';

/** Longer words of an article are cut where a card shows them. */
export const NAME_LENGTH = 100;

export const KINDS: Record<Speaker['kind'], Phrase> = {
  person: say`person`,
  organisation: say`organisation`,
  group: say`group`,
  anonymous: say`anonymous source`,
};

/** Who it is comes first. */
export function speakerLines(snapshot: Snapshot, speaker: Speaker): Phrase[] {
  const { name, kind, roles, aliases, wikidata } = speaker;
  const what = roles.length > 0 ? listed(distinct(roles)) : KINDS[kind];
  const lines = [say`${bold(excerpt(name, NAME_LENGTH))} · ${what}`];
  if (wikidata) lines.push(itemLine(wikidata));
  if (aliases.length > 0) lines.push(say`also: ${listed(aliases)}`);
  lines.push(join([quotationCounts(snapshot, speaker), mentionCounts(snapshot, speaker)], ' · '));
  return lines;
}

/** Only what can be nothing but an id becomes part of an address. */
function itemLine(item: string): Phrase {
  const page = /^Q\d+$/.test(item) ? linked(say`${item}`, `https://www.wikidata.org/wiki/${item}`) : say`${item}`;
  return say`Wikidata: ${page}`;
}

const LISTED = 6;

function listed(words: readonly string[]): Phrase {
  const shown = words.slice(0, LISTED).map(word => say`${excerpt(word, NAME_LENGTH)}`);
  const more = words.length - shown.length;
  return join(more > 0 ? [...shown, say`${more} more`] : shown, ', ');
}

/** "Mayor Lund" at one place and "the mayor" at another are one role. */
function distinct(words: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  return [...first.values()];
}

function mentionCounts(snapshot: Snapshot, speaker: Speaker): Phrase {
  const mentions = mentionsOf(snapshot.article, speaker);
  const number = mentions.length;
  const count = number === 1 ? say`1 mention` : say`${number} mentions`;
  const first = mentions[0] && placeWords(snapshot, mentions[0].start);
  return first ? say`${count}, the first in ${first}` : count;
}

export const TYPES: Record<QuotationType, Phrase> = {
  direct: say`direct quotation`,
  mixed: say`mixed quotation`,
  indirect: say`indirect speech`,
  scare: say`words in quotation marks, no speech`,
};

const COUNTS = {
  direct: (count: number) => say`${count} direct`,
  mixed: (count: number) => say`${count} mixed`,
  indirect: (count: number) => say`${count} indirect`,
};

/** "3 quotations: 2 direct, 1 mixed" */
function quotationCounts({ article }: Snapshot, speaker: Speaker): Phrase {
  const quotations = quotationsOf(article, speaker);
  if (quotations.length === 0) return say`no quotation`;
  const types = (['direct', 'mixed', 'indirect'] as const).flatMap(type => {
    const count = quotations.filter(quotation => quotation.type === type).length;
    return count > 0 ? [COUNTS[type](count)] : [];
  });
  const number = quotations.length;
  const count = number === 1 ? say`1 quotation` : say`${number} quotations`;
  return say`${count}: ${join(types, ', ')}`;
}
