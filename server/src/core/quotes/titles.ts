import type { MarkedRun } from '../model.ts';
import type { ParagraphText } from '../paragraph.ts';
import { firstToken, wordAt } from '../paragraph.ts';
import { isUpper } from '../text/characters.ts';
import { CLITIC, WORD } from '../text/tokens.ts';

const SMALL_WORDS = new Set(
  'a an the of in on at to for and or but with from by as vs is it its your my our'.split(' '),
);
/** Words before the title of a work, a programme, a song. */
const TITLE_PLACES = new Set(
  `on in of titled entitled named called book film movie show series song album play novel memoir magazine program programme podcast
  documentary episode column essay article newspaper's author and from told to the
  played plays playing sang sings singing sung performed performing`.split(/\s+/),
);

/** Whether a run in marks is the title of a work: in title case throughout, where titles stand, not ended like a sentence. */
export function isTitleOfWork(p: ParagraphText, run: MarkedRun): boolean {
  const opener = firstToken(p, run.start);
  const before = wordAt(p, opener - 1);
  if (before === '' || (!TITLE_PLACES.has(before) && p.tokens.kind[opener - 1] !== CLITIC)) return false;
  let words = 0;
  for (let i = opener + 1; i < p.tokens.count && p.tokens.start[i]! < run.end; i++) {
    if (p.tokens.kind[i] !== WORD) continue;
    words++;
    if (words > 9) return false;
    if (!isUpper(p.text.charCodeAt(p.tokens.start[i]!)) && !(words > 1 && SMALL_WORDS.has(p.lower[i]!))) return false;
  }
  return words > 0;
}
