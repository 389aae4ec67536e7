import { analyze } from '../core/article.ts';
import { check } from '../rules/index.ts';
import { decorations } from './decorations.ts';
import { snapshotOf } from './snapshot.ts';

const ARTICLE = `Fog closes the harbour

By Ada Lund

ORLEY (Valley Wire) - The harbour was closed on Monday.

"It is late," said Odo Brandt, the ferryman. He told the council that it would rain.
`;

/** Reads a few words: what the engine builds when it first reads is there then when somebody waits for it. */
export function warmUp(): void {
  const article = analyze(ARTICLE);
  decorations(snapshotOf('', null, article, [], 0), check(article));
}
