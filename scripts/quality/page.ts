import { readFileSync, writeFileSync } from 'node:fs';

const OPEN = '<!-- figures: written by npm run quality -->';
const CLOSE = '<!-- end of figures -->';

/** Puts sections of tables between the two comments of a page that say where measured figures stand. */
export function writeFigures(file: string, sections: readonly (readonly [string, string])[]): void {
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(OPEN);
  const to = page.indexOf(CLOSE);
  if (from < 0 || to < from) throw new Error(`${file} has no place for figures: it needs "${OPEN}" and "${CLOSE}"`);
  const figures = sections.map(([name, table]) => `### ${name}\n\n${table}\n`).join('\n');
  writeFileSync(file, `${page.slice(0, from + OPEN.length)}\n\n${figures}\n${page.slice(to)}`);
}
