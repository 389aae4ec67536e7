import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

const seeds = path.resolve(import.meta.dirname, '../../seeds');

/** Family names in the samples; each article gets its own in their place. */
const NAMES =
  /\b(Quill|Calloway|Abara|Nance|Finch|Nadar|Halloran|Lund|Pask|Lindvall|Ferrant|Petrak|Dunn|Brandt|Wiik|Tarrant|Kvist|Adeyemi|Velic|Doyle|Readie|Whitcombe|Weir|Reska|Uzoma)\b/g;

const ENDINGS = ['a', 'by', 'den', 'ford', 'gate', 'holm', 'ley', 'mar', 'ow', 'ster'];

/** Different for numbers below 1,000. */
export const nameOf = (name: string, number: number): string =>
  `${name}${[...String(number).padStart(3, '0')].map(digit => ENDINGS[Number(digit)]).join('')}`;

/** A folder with so many articles made of the samples, for the test's time; its first article is made of the first sample. */
export function manySeeds(context: TestContext, number: number): string {
  const samples = readdirSync(seeds)
    .filter(name => /\.(txt|seed)$/.test(name))
    .map(name => ({ name, text: readFileSync(path.join(seeds, name), 'utf8') }));
  const parent = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  context.after(() => rmSync(parent, { recursive: true, force: true }));
  const folder = path.join(parent, 'seeds');
  mkdirSync(folder);
  for (let i = 0; i < number; i++) {
    const { name, text } = samples[i % samples.length]!;
    const file = `${String(i).padStart(3, '0')}-${name}`;
    writeFileSync(
      path.join(folder, file),
      text.replace(NAMES, each => nameOf(each, i)),
    );
  }
  return folder;
}
