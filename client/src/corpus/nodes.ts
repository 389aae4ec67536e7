import type { CorpusFile } from '../../../server/src/protocol.ts';

/** A line of the corpus view: an article, or a folder with its articles where several folders are open. */
export type Node = FolderNode | ArticleNode;

export interface FolderNode {
  readonly folder: Folder;
  readonly articles: readonly ArticleNode[];
}

export interface ArticleNode {
  readonly file: CorpusFile;
}

export interface Folder {
  /** Different for each. */
  readonly key: string;
  readonly name: string;
}

export type Order = 'findings' | 'name';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export const findingsOf = ({ problems }: CorpusFile): number => SEVERITIES.reduce((n, s) => n + problems[s], 0);

export const undecidedOf = ({ quotations, decided }: CorpusFile): number => Math.max(0, quotations - decided);

/**
 * The articles in order; with `folderOf` under their folders, which are sorted by name.
 * @param folderOf which folder a file, given by its URI, is listed under
 */
export function corpusNodes(
  files: readonly CorpusFile[],
  order: Order,
  folderOf: ((uri: string) => Folder) | null,
): Node[] {
  const articles = files.toSorted(COMPARE[order]).map((file): ArticleNode => ({ file }));
  if (!folderOf) return articles;
  const groups = new Map<string, { readonly folder: Folder; readonly articles: ArticleNode[] }>();
  for (const article of articles) {
    const folder = folderOf(article.file.uri);
    const group = groups.get(folder.key);
    if (group) group.articles.push(article);
    else groups.set(folder.key, { folder, articles: [article] });
  }
  return [...groups.values()].sort((a, b) => collator.compare(a.folder.name, b.folder.name));
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** The file's own name tells articles of one title apart. */
const byName = (a: CorpusFile, b: CorpusFile): number =>
  collator.compare(a.title, b.title) || collator.compare(a.uri, b.uri);

/** What is worst comes first, then what has most to decide. */
function byFindings(a: CorpusFile, b: CorpusFile): number {
  for (const severity of SEVERITIES) {
    const difference = b.problems[severity] - a.problems[severity];
    if (difference !== 0) return difference;
  }
  return undecidedOf(b) - undecidedOf(a) || byName(a, b);
}

const COMPARE: Readonly<Record<Order, (a: CorpusFile, b: CorpusFile) => number>> = {
  findings: byFindings,
  name: byName,
};
