import { type Phrase, say } from '../words/phrase.ts';
import { BLOCK_TAGS, HTML_ENTITIES, HTML_TAGS } from './lexicon/htmlEntities.ts';
import { intended } from './lexicon/windows1252.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { inLines, linesWith } from './scan/scannedText.ts';
import { ENTITY, LESS_THAN } from './scan/traits.ts';

/** Named or numbered, also twice escaped ("&amp;quot;"), and numbered ones that lost their ampersand ("#8217;"). */
const WRITTEN =
  /&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});|(?<!&)#(?:8\d{3}|39|038|34|160|x27);|&(?:nbsp|quot|amp|lt|gt)(?![\w;=])/g;
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]{0,14})(?:[\s/][^<>\n]{0,600})?>|<!--[^<>]{0,600}-->/g;

const entities = inLines(ENTITY, function* (line) {
  for (const { 0: found, index } of line.matchAll(WRITTEN)) if (decode(found) !== null) yield at(index, found);
});

export const htmlEntity: Rule = {
  id: 'html-entity',
  severity: 'warning',
  summary: 'Left-over HTML: entities such as &amp; and stray tags.',
  safe: true,
  *check(article) {
    const { text } = article;
    for (const { start, end } of entities(article)) {
      const found = text.slice(start, end);
      yield { start, end, message: say`"${found}" stands for ${nameOf(decode(found) ?? '')}.` };
    }
    // Tags may go over several lines.
    if (linesWith(article, LESS_THAN).length === 0) return;
    for (const match of text.matchAll(TAG)) {
      const name = match[1]?.toLowerCase();
      if (name === undefined || HTML_TAGS.has(name))
        yield { ...at(match.index, match[0]), message: say`A left-over HTML tag: ${excerpt(match[0])}` };
    }
  },
  fix({ text }, finding) {
    const found = text.slice(finding.start, finding.end);
    return [found.startsWith('<') ? removeTag(text, finding, found) : decoding(finding, found)];
  },
};

const at = (start: number, found: string): { start: number; end: number } => ({ start, end: start + found.length });

/** In quotation marks, and by its name where it could not be told from another or would not be seen. */
function nameOf(decoded: string): Phrase {
  if (decoded === '') return say`nothing that shows`;
  if (decoded === '\u00ad') return say`a soft hyphen`;
  return decoded === '\u00a0' ? say`a no-break space` : say`"${decoded}"`;
}

const LONGEST_EXCERPT = 40;

const excerpt = (tag: string): string => (tag.length > LONGEST_EXCERPT ? `${tag.slice(0, LONGEST_EXCERPT - 1)}…` : tag);

function decoding({ start, end }: Finding, found: string): Fix {
  const newText = decode(found) ?? found;
  const title = newText === '' ? say`Remove` : say`Replace by ${nameOf(newText)}`;
  return { title, edits: [{ start, end, newText }], preferred: true };
}

/**
 * Removes a tag; where it was all that stood between two words a space takes its place, where spaces stood on
 * both sides one goes. A tag that names an author (of a post) tells an annotator something: its removal is not preferred.
 */
function removeTag(text: string, { start, end }: Finding, found: string): Fix {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const block = BLOCK_TAGS.has(/^<\/?(\w+)/.exec(found)?.[1]?.toLowerCase() ?? '');
  const apart = block && !/\s/.test(before) && !/[\s.,;:!?)”’"']/.test(after);
  const to = /\s/.test(before) && after === ' ' ? end + 1 : end;
  const saysMore = /\bauthor=/.test(found);
  return { title: say`Remove the tag`, edits: [{ start, end: to, newText: apart ? ' ' : '' }], preferred: !saysMore };
}

/** The text that an entity stands for, null if there is no such entity. */
function decode(entity: string): string | null {
  const body = entity.replace(/^&(?:amp;)*/, '').replace(/;$/, '');
  if (body === '') return '&';
  if (body.startsWith('#')) return decodeNumber(body.slice(1));
  return HTML_ENTITIES.get(body) ?? null;
}

function decodeNumber(digits: string): string | null {
  const code = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code >= 0x80 && code < 0xa0) return intended(String.fromCharCode(code));
  if (!(code >= 0x20 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) return null;
  return code === 0xad || code === 0x200b || code === 0xfeff ? '' : String.fromCodePoint(code);
}
