import { decoded } from '../../core/text/uris.ts';
import type { IndexConfiguration } from '../configuration.ts';

/** How the names of files end that may be articles. */
export const ARTICLE_ENDINGS = ['.txt', '.seed'] as const;

/** The names that the editors' manifest opens as News Seed; see README, "In the editor". */
const SEED = [/\.seed(\.txt)?$/, /\/seeds\/.*\.txt$/, /\/[0-9]{3}_[0-9a-f]{16}\.txt$/];

/** Whether a file's name makes it an article of the index. */
export function isArticle(uri: string, which: IndexConfiguration['files']): boolean {
  if (which === 'off') return false;
  const path = decoded(uri);
  const isText = ARTICLE_ENDINGS.some(ending => path.endsWith(ending));
  return isText && (which === 'allText' || SEED.some(name => name.test(path)));
}

/** The innermost of the folders that holds a file. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const path = decoded(uri);
  return folders
    .filter(folder => path.startsWith(`${decoded(folder).replace(/\/$/, '')}/`))
    .sort((a, b) => b.length - a.length)[0];
}
