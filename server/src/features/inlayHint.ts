import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver';
import type { Article, Mention } from '../core/model.ts';
import { covers, firstEndingAfter, spanAt } from '../core/span.ts';
import { ENGLISH, type Words } from '../words/phrase.ts';
import { renderCard } from './card.ts';
import { introducingMention } from './definition.ts';
import { excerpt } from './excerpt.ts';
import { reasons } from './hover.ts';
import type { Snapshot } from './snapshot.ts';
import { speakerById } from './target.ts';

const NAME_LENGTH = 40;

/** Behind each pronoun whom it means, and why. */
export function inlayHints(snapshot: Snapshot, range: Range, markdown: boolean, words = ENGLISH): InlayHint[] {
  const { article, places } = snapshot;
  const { mentions } = article;
  const { start, end } = places.spanOf(range);
  const hints: InlayHint[] = [];
  for (let i = firstEndingAfter(mentions, start); i < mentions.length && mentions[i]!.start <= end; i++) {
    const mention = mentions[i]!;
    if (mention.kind === 'pronoun' && !isPlain(article, mention, mentions[i - 1])) {
      hints.push(hintAt(snapshot, mention, markdown, words));
    }
  }
  return hints;
}

function hintAt(snapshot: Snapshot, mention: Mention, markdown: boolean, words: Words): InlayHint {
  const { article, places, uri } = snapshot;
  const speaker = speakerById(article, mention.speaker);
  const introduction = speaker && introducingMention(article, speaker);
  const items = reasons(snapshot, mention.evidence, mention, speaker);
  const part: InlayHintLabelPart = { value: `→ ${speaker ? excerpt(speaker.name, NAME_LENGTH) : '?'}` };
  if (items.length > 0) {
    const card = renderCard({ lines: [], items }, markdown, words);
    part.tooltip = markdown ? card : card.value;
  }
  if (introduction) part.location = { uri, range: places.rangeOf(introduction) };
  return { position: places.positionAt(mention.end), label: [part], paddingLeft: true };
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/i;

/**
 * Whether a reader needs no hint: a relative pronoun stands behind the one it means, and who has been hinted at once need
 * not be at the next pronoun of the sentence.
 */
function isPlain({ text, paragraphs }: Article, mention: Mention, before: Mention | undefined): boolean {
  if (RELATIVE.test(text.slice(mention.start, mention.end))) return true;
  if (before?.kind !== 'pronoun' || before.speaker !== mention.speaker) return false;
  const sentence = spanAt(spanAt(paragraphs, before.start)?.sentences ?? [], before.start);
  return (
    sentence !== undefined && covers(sentence, mention.start) && !RELATIVE.test(text.slice(before.start, before.end))
  );
}
