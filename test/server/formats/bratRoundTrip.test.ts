import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { decided } from '../../../server/src/annotations/decided.ts';
import { analyze } from '../../../server/src/core/article.ts';
import { bratStandoff } from '../../../server/src/formats/brat.ts';
import { readBrat } from '../../../server/src/formats/readBrat.ts';
import { bratFile, type Fragment } from './bratReader.ts';

/** The quotations of a file, each as the fragments of its parts; those without content, which are none, left out. */
function quotationsOf(standoff: string, text: string): Set<string> {
  const characters = [...text];
  const { bounds, events } = bratFile(standoff);
  const quotations = events.flatMap(roles => {
    const fragments = (role: string): Fragment[] =>
      roles
        .filter(([own]) => own.replace(/\d$/, '') === role)
        .flatMap(([, id]) => bounds.get(id)?.fragments ?? [])
        .toSorted(([a], [b]) => a - b);
    const content = united(fragments('Content')).flatMap(f => linesOf(f, characters));
    const parts = [acrossLines(fragments('Source'), characters), whole(fragments('Cue'))];
    return content.length === 0
      ? []
      : [JSON.stringify([content, ...parts.map(f => f.flatMap(x => linesOf(x, characters)))])];
  });
  return new Set(quotations);
}

/** Content that is annotated twice in one quotation counts once. */
function united(sorted: readonly Fragment[]): Fragment[] {
  const out: Fragment[] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && start < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}

/** Fragments of a source that only white space parts are one. */
function acrossLines(sorted: readonly Fragment[], characters: readonly string[]): Fragment[] {
  const out: Fragment[] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    const isOne = last && characters.slice(last[1], start).join('').trim() === '';
    if (isOne) out[out.length - 1] = [last[0], end];
    else out.push([start, end]);
  }
  return out;
}

/** A cue in fragments is one span for us. */
const whole = (sorted: readonly Fragment[]): Fragment[] =>
  sorted.length === 0 ? [] : [[sorted[0]![0], Math.max(...sorted.map(([, end]) => end))]];

/** A fragment over line ends as one for each line. */
function linesOf([start, end]: Fragment, characters: readonly string[]): Fragment[] {
  const out: Fragment[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && characters[at] !== '\n' && characters[at] !== '\r') continue;
    if (characters.slice(from, at).join('').trim() !== '') out.push([from, at]);
    from = at + 1;
  }
  return out;
}

/** Reads annotations, makes them decisions, obeys these, and writes annotations. */
function roundTrip(standoff: string, text: string): string {
  const { quotations } = readBrat(standoff, text);
  const decisions = quotations.map((q, index) => ({
    id: `urn:x:${index}`,
    decision: { kind: 'accepted', ...q } as const,
  }));
  return bratStandoff(decided({ ...analyze(''), text }, decisions));
}

test('an invented article: the same spans', () => {
  const text = 'Port 😀\r\n\r\n"We stay," Ada Lund, 𝒜 mayor,\r\nsaid, "for\r\n\r\n"good." He denied it.\r\n';
  const at = (words: string): string => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return `${start} ${start + [...words].length}`;
  };
  const standoff = `T1\tContent ${at('"for')};${at('"good."')};${at('"We stay,"')}\t"for "good." "We stay,"
T2\tSource ${at('Ada Lund, 𝒜 mayor,')}\tAda Lund, 𝒜 mayor,
T3\tCue ${at('said')}\tsaid
T4\tAttribution ${at('said')}\tsaid
E1\tAttribution:T4 Source:T2 Content:T1 Cue:T3
T5\tContent ${at('He denied it.\r\n').replace(/\d+$/, n => String(Number(n) - 2))}\tHe denied it.
T6\tCue ${at('denied')}\tdenied
T7\tAttribution-no-source ${at('denied')}\tdenied
E2\tAttribution-no-source:T7 Content:T5 Cue:T6
`;
  const again = roundTrip(standoff, text);
  assert.equal(quotationsOf(standoff, text).size, 2);
  assert.deepEqual(quotationsOf(again, text), quotationsOf(standoff, text));
});

const POLNEAR = path.join(import.meta.dirname, '../../../../shared/eval/data/polnear/train');
const missing = !existsSync(POLNEAR) && `the PolNeAR corpus is not in ${POLNEAR}`;

test('every file of PolNeAR: the same spans', { skip: missing }, () => {
  const files = readdirSync(path.join(POLNEAR, 'attributions')).filter(name => name.endsWith('.ann'));
  const texts = new Set<string>();
  for (const file of files) {
    const name = file.replace(/_[^_]+\.ann$/, '.txt');
    texts.add(name);
    const standoff = readFileSync(path.join(POLNEAR, 'attributions', file), 'utf8');
    const text = readFileSync(path.join(POLNEAR, 'text', name), 'utf8');
    const again = roundTrip(standoff, text);
    assert.deepEqual(quotationsOf(again, text), quotationsOf(standoff, text), file);
  }
  assert.equal(texts.size, 840);
});
