import { decoded } from '../core/text/uris.ts';
import { PROJECT_FILE } from './project.ts';

/** Deeper paths are no folders of articles; keeps the number of looks at the disk small. */
const MOST = 64;

/**
 * URIs of the project files that may hold for an article, the nearest first: in its folder and those above it, up to the
 * folder of the workspace that it is in; in its own folder alone where it is in none. Empty where its URI names no folder
 * (an untitled document).
 * @param folders URIs of the workspace's folders
 */
export function projectUris(article: string, folders: readonly string[]): string[] {
  const [address = ''] = article.split(/[?#]/, 1);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0] ?? '';
  const root = folders
    .map(folder => folder.replace(/\/+$/, ''))
    .filter(folder => decoded(address).startsWith(`${decoded(folder)}/`))
    .sort((a, b) => b.length - a.length)[0];
  const out: string[] = [];
  let folder = parentOf(address);
  while (folder.length > scheme.length && out.length < MOST) {
    out.push(`${folder}/${PROJECT_FILE}`);
    if (root === undefined || decoded(folder) === decoded(root)) break;
    folder = parentOf(folder);
  }
  return out;
}

const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
