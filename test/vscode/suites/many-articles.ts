import { manyArticles } from './folder-search.ts';
import { runAll } from './runner.ts';

/** VS Code calls this in the extension host, in a folder of 1,000 articles. */
export const run = (): Promise<void> => runAll([manyArticles({ name: 'Ferrantstersterster', file: /999-/ })]);
