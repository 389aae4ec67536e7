import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../server/src/core/article.ts';
import type { Article, Quotation, Speaker } from '../../server/src/core/model.ts';
import { plain } from '../../server/src/core/people/nameParts.ts';
import { type GoldArticle, readGold } from '../train/gold.ts';
import { Measure, overlap } from '../train/measure.ts';
import { markdownTable } from './tables.ts';

/** Whom a source that is no name means, as somebody who read the article judged; "-": nobody whom the article names. */
interface Judged {
  readonly source: string;
  readonly speaker: string;
}

const TABLE = path.join(import.meta.dirname, 'speakers.tsv');

/** By article and offset (UTF-16) of the source's start. */
function readJudged(): Map<string, Judged> {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line): [string, Judged] => {
      const [article, offset, source, speaker] = line.split('\t');
      if (!article || !offset || !source || !speaker) throw new Error(`${TABLE}: four columns expected in "${line}"`);
      return [`${article} ${offset}`, { source, speaker }];
    }),
  );
}

class Tally {
  gold = 0;
  /** Matched, with the annotators' source. */
  found = 0;
  /** Of these, with a speaker whom the article names. */
  answered = 0;
  right = 0;
}

const UNNAMED = 'description of nobody named';
const ROWS = ['pronoun', 'description', UNNAMED];

/** Who speaks, where the source is a pronoun or a description: the speaker himself, not only the span. */
export function speakersTable(dir: string): string {
  const judged = readJudged();
  const tallies = new Map<string, Tally>();
  let cases = 0;
  for (const gold of readGold(dir)) cases += tally(gold, judged, tallies);
  if (cases < judged.size) throw new Error(`${TABLE}: ${judged.size - cases} rows fit no annotated source in ${dir}`);
  const rows = ROWS.map(row => [row, ...figures(tallies.get(row) ?? new Tally())]);
  return markdownTable(['source', 'quotations', 'found with it', 'speaker named', 'right', 'P', 'R', 'F'], rows);
}

function figures({ gold, found, answered, right }: Tally): string[] {
  const f = answered + gold > 0 ? (200 * right) / (answered + gold) : 0;
  const share = (of: number): string => (of > 0 ? ((100 * right) / of).toFixed(1) : '-');
  return [gold, found, answered, right].map(String).concat(share(answered), share(gold), `**${f.toFixed(1)}**`);
}

/** Adds one article's quotations; returns how many of the judged sources it has. */
function tally(gold: GoldArticle, judged: ReadonlyMap<string, Judged>, tallies: Map<string, Tally>): number {
  const caseOf = (start: number | undefined): Judged | undefined => judged.get(`${gold.name} ${start}`);
  const sources = new Set(gold.attributions.map(a => a.source[0]?.start).filter(start => caseOf(start)));
  if (sources.size === 0) return 0;
  const article = analyze(gold.text);
  const found = article.quotations
    .filter(q => q.type !== 'scare')
    .map(q => ({ quotation: q, content: q.content, source: q.source ? [q.source] : [], cue: q.cue ? [q.cue] : [] }));
  for (const pair of new Measure().add(gold.text, gold.attributions, found)) {
    const about = caseOf(pair.gold?.source[0]?.start);
    if (!pair.gold || !about) continue;
    const t = tallyOf(tallies, about.speaker === '-' ? UNNAMED : about.source);
    t.gold++;
    if (!pair.found || overlap(pair.gold.source, pair.found.source) === 0) continue;
    t.found++;
    const speaker = namedSpeaker(article, pair.found.quotation);
    if (speaker) t.answered++;
    if (speaker && isSame(speaker, about.speaker)) t.right++;
  }
  return sources.size;
}

function tallyOf(tallies: Map<string, Tally>, source: string): Tally {
  const known = tallies.get(source) ?? new Tally();
  tallies.set(source, known);
  return known;
}

const namedSpeaker = (article: Article, { speaker }: Quotation): Speaker | undefined =>
  article.speakers.find(s => s.id === speaker && s.kind === 'person');

/** The same surname, and no other given name. */
function isSame(speaker: Speaker, judged: string): boolean {
  const found = plain(speaker.name).split(' ');
  const meant = plain(judged).split(' ');
  if (found.at(-1) !== meant.at(-1)) return found.length === 1 && meant.includes(found[0]!);
  return found.length === 1 || meant.length === 1 || found.includes(meant[0]!);
}
