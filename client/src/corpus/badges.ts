import { type Disposable, Uri, window } from 'vscode';

const SCHEME = 'copydesk-findings';

/** Two characters are all that VS Code shows. */
const MOST = 99;

/**
 * Names a line of the corpus view, and how many findings the article has. The number stands at the line's end, where a long
 * title can't push it out of the view; a scheme of our own keeps it out of the explorer.
 */
export const badgeUri = (uri: string, findings: number): Uri =>
  Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(uri)}`, query: String(findings) });

export function provideBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) => {
      if (scheme !== SCHEME || query === '0') return undefined;
      return { badge: Number(query) > MOST ? '++' : query };
    },
  });
}
