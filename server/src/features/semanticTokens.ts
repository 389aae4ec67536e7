import type { Range, SemanticTokensEdit } from 'vscode-languageserver';
import type { Article, Mention } from '../core/model.ts';
import { overlaps, type Span, spanAt } from '../core/span.ts';
import type { Problem } from '../rules/rule.ts';
import type { ClientTraits } from './clientTraits.ts';
import { introducingMention } from './definition.ts';
import { dimmedSpans } from './dimmed.ts';
import type { Places } from './position.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from './semanticLegend.ts';
import type { Snapshot } from './snapshot.ts';

/** What a stretch of text is; of several at one place the highest wins. */
interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const HEIGHT: Record<TokenType, number> = { quotation: 0, cue: 1, pronoun: 2, speaker: 2, boilerplate: 3 };

/** Who speaks by which cue, in numbers as the protocol wants them: five a token, places relative to the token before. */
export function semanticTokens(
  { article, places }: Snapshot,
  problems: readonly Problem[],
  traits: ClientTraits,
  range?: Range,
): number[] {
  const all = tokensOf(article, problems).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = traits.overlappingTokens ? all : withoutOverlap(all);
  const wanted = range && places.spanOf(range);
  const inRange = wanted ? apart.filter(token => overlaps(token, wanted)) : apart;
  return encoded(traits.multilineTokens ? inRange : inRange.flatMap(token => [...lineByLine(token, places)]), places);
}

/** The body only: title and byline have colours of their own. */
function tokensOf(article: Article, problems: readonly Problem[]): Token[] {
  const inBody = ({ start }: Span): boolean => spanAt(article.paragraphs, start)?.role === 'body';
  const introductions = new Set(article.speakers.map(speaker => introducingMention(article, speaker)));
  const tokens: Token[] = article.mentions.filter(inBody).map(mention => mentionToken(mention, introductions));
  for (const { type, content, cue, speaker } of article.quotations) {
    if (type === 'scare') continue;
    if (cue && inBody(cue)) tokens.push({ ...cue, type: 'cue', modifiers: [] });
    const modifiers: TokenModifier[] = [];
    if (type === 'indirect') modifiers.push('indirect');
    if (speaker === null) modifiers.push('unresolved');
    for (const span of content) if (inBody(span)) tokens.push({ ...span, type: 'quotation', modifiers });
  }
  for (const span of dimmedSpans(article, problems)) tokens.push({ ...span, type: 'boilerplate', modifiers: [] });
  return tokens.filter(({ start, end }) => start < end);
}

function mentionToken(mention: Mention, introductions: ReadonlySet<Mention | undefined>): Token {
  const { start, end, kind, speaker } = mention;
  const modifiers: TokenModifier[] = introductions.has(mention) ? ['definition'] : speaker ? [] : ['unresolved'];
  return { start, end, type: kind === 'pronoun' ? 'pronoun' : 'speaker', modifiers };
}

/** The same places, each with its highest token only; of two as high with the inner one. In text order. */
function withoutOverlap(tokens: readonly Token[]): Token[] {
  const edges = [...new Set(tokens.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: { token: Token; start: number; end: number }[] = [];
  let open: Token[] = [];
  let next = 0;
  edges.forEach((start, i) => {
    open = open.filter(({ end }) => end > start);
    while (next < tokens.length && tokens[next]!.start === start) open.push(tokens[next++]!);
    const [first, ...others] = open;
    if (!first) return;
    const token = others.reduce((a, b) => (HEIGHT[b.type] >= HEIGHT[a.type] ? b : a), first);
    const end = edges[i + 1]!;
    const last = pieces.at(-1);
    if (last?.token === token && last.end === start) last.end = end;
    else pieces.push({ token, start, end });
  });
  return pieces.map(({ token, start, end }) => ({ ...token, start, end }));
}

function* lineByLine(token: Token, { positionAt, offsetAt }: Places): Iterable<Token> {
  const first = positionAt(token.start).line;
  const last = positionAt(token.end).line;
  for (let line = first; line <= last; line++) {
    const start = Math.max(token.start, offsetAt({ line, character: 0 }));
    const end = Math.min(token.end, offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
    if (start < end) yield { ...token, start, end };
  }
}

function encoded(tokens: readonly Token[], { positionAt }: Places): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifiers } of tokens) {
    const at = positionAt(start);
    const line = at.line - before.line;
    data.push(line, line === 0 ? at.character - before.character : at.character, end - start);
    data.push(TOKEN_TYPES.indexOf(type), bits(modifiers));
    before = at;
  }
  return data;
}

const bits = (modifiers: readonly TokenModifier[]): number =>
  modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);

/** What makes the new numbers of the old ones: at most one edit, since what is typed is in one place. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
