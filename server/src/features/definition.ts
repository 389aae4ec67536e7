import type { Location, LocationLink, Position } from 'vscode-languageserver';
import type { Article, Mention, Speaker } from '../core/model.ts';
import { spanAt } from '../core/span.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, speakerOf, targetAt } from './target.ts';

/** Where the speaker is introduced: of a mention whom it means, of a quotation whoever says it. */
export function definition(snapshot: Snapshot, position: Position, links: boolean): Location[] | LocationLink[] | null {
  const { article, places, uri } = snapshot;
  const target = targetAt(article, places.offsetAt(position));
  const speaker = target && speakerOf(article, target);
  const introduction = speaker && introducingMention(article, speaker);
  if (!target || !introduction) return null;
  const range = places.rangeOf(introduction);
  if (!links) return [{ uri, range }];
  const around = spanAt(article.paragraphs, introduction.start) ?? introduction;
  return [
    {
      targetUri: uri,
      targetRange: places.rangeOf(around),
      targetSelectionRange: range,
      originSelectionRange: places.rangeOf(target.span),
    },
  ];
}

/** The first mention by the full name in the body; a title's bare surname introduces nobody. */
export function introducingMention(article: Article, speaker: Speaker): Mention | undefined {
  const mentions = mentionsOf(article, speaker);
  const inBody = mentions.filter(mention => spanAt(article.paragraphs, mention.start)?.role === 'body');
  return (
    inBody.find(mention => article.text.slice(mention.start, mention.end).includes(speaker.name)) ??
    inBody.find(mention => mention.kind === 'name') ??
    inBody[0] ??
    mentions[0]
  );
}
