import { decided, type PlacedDecision } from '../annotations/decided.ts';
import type { Article } from '../core/model.ts';
import type { DeclaredSpeaker } from '../core/people/declared.ts';
import { type Places, placesOf } from './position.ts';
import { type Ranks, ranksOf, ranksWith } from './speakerRanks.ts';

/** One version of an open document with its analysis; never changes, so that a feature may hold on to it. */
export interface Snapshot {
  readonly uri: string;
  /** The client's version number; null where the document is not open. */
  readonly version: number | null;
  readonly article: Article;
  readonly places: Places;
  /** Whom the user has named in advance: they are known to the analysis. */
  readonly people: readonly DeclaredSpeaker[];
  /** Whose colour is which; the same from version to version. */
  readonly ranks: Ranks;
  /** How long the analysis took. */
  readonly milliseconds: number;
}

/** The snapshot with the article as an annotator has decided; the same one where nothing is decided. */
export function decidedSnapshot(snapshot: Snapshot, placed: readonly PlacedDecision[]): Snapshot {
  const article = decided(snapshot.article, placed);
  return article === snapshot.article ? snapshot : { ...snapshot, article, ranks: ranksWith(article, snapshot.ranks) };
}

/** @param before the same document's snapshot before an edit */
export function snapshotOf(
  uri: string,
  version: number | null,
  article: Article,
  people: readonly DeclaredSpeaker[] = [],
  milliseconds = 0,
  before?: Snapshot,
): Snapshot {
  const ranks = ranksOf(article, before?.ranks);
  return { uri, version, article, places: placesOf(article.text), people, ranks, milliseconds };
}
