import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against accessibility, as "rule: element". */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found = await frame.evaluate('axe.run()');
  const { violations: list } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return list.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
