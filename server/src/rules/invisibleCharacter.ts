import type { Article } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { repairs } from './mojibake.ts';
import type { Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { INVISIBLE } from './scan/traits.ts';

/**
 * Soft hyphen, zero-width space and joiners, bidirectional controls, line and paragraph separators, byte order marks, C0
 * controls but tab and line breaks, DEL.
 */
const UNSEEN =
  /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufff9-\ufffb]+|\ufeff+/g;

/** Scripts that join letters or run right to left need some of these; so do emoji. */
const NEEDS_JOINERS =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufefc]|\ufe0f|\u200d|\p{Extended_Pictographic}|[\ud83c-\ud83e\udc00-\udfff]/u;

const NAMES: Readonly<Record<string, Phrase>> = {
  '\u00ad': say`soft hyphen`,
  '\u200b': say`zero-width space`,
  '\u200c': say`zero-width non-joiner`,
  '\u200d': say`zero-width joiner`,
  '\u200e': say`left-to-right mark`,
  '\u200f': say`right-to-left mark`,
  '\u2028': say`line separator`,
  '\u2029': say`paragraph separator`,
  '\u2060': say`word joiner`,
  '\ufeff': say`byte order mark`,
};

const places = inLines(INVISIBLE, function* (line) {
  for (const { 0: found, index } of line.matchAll(UNSEEN)) {
    const end = index + found.length;
    if (!NEEDS_JOINERS.test(line.slice(Math.max(0, index - 1), index) + line.slice(end, end + 1)))
      yield { start: index, end };
  }
});

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'warning',
  summary: 'Zero-width, soft hyphen, bidirectional or control characters in the text.',
  safe: true,
  *check(article) {
    for (const place of places(article)) {
      const { end } = place;
      // A byte order mark that a text begins with is at its place.
      const start = place.start === 0 && article.text[0] === '\ufeff' ? 1 : place.start;
      const found = article.text.slice(start, end);
      if (found === '' || isHalfOfLetter(article, start)) continue;
      const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const name =
        NAMES[found[0]!] ?? (found < ' ' || found[0] === '\u007f' ? say`control character` : say`formatting character`);
      yield { start, end, message: messageFor(name, code, found.length - 1) };
    }
  },
  fix({ text }, { start, end }) {
    const separator = /[\u2028\u2029]/.test(text.slice(start, end));
    const newText = separator && !/\s/.test(text[start - 1] ?? ' ') && !/\s/.test(text[end] ?? ' ') ? ' ' : '';
    return [{ title: say`Remove the invisible character`, edits: [{ start, end, newText }], preferred: true }];
  },
};

function messageFor(name: Phrase, code: string, more: number): Phrase {
  if (more === 0) return say`Invisible character: ${name} (U+${code}).`;
  return more === 1
    ? say`Invisible character: ${name} (U+${code}) and 1 more.`
    : say`Invisible character: ${name} (U+${code}) and ${more} more.`;
}

/** Whether it is a soft hyphen that goes when a misread letter is repaired: "Ã" and a soft hyphen are "í". */
function isHalfOfLetter(article: Article, at: number): boolean {
  if (article.text[at] !== '\u00ad') return false;
  const misread = repairs(article);
  const around = misread[firstEndingAfter(misread, at)];
  return around !== undefined && around.start < at;
}
