// All that is shipped, in one bundle, so that what the extension and the server have in common is shipped once.
import type { ExtensionContext } from 'vscode';
import type { Api } from '../../client/src/api.ts';

/** Called by VS Code's extension hosts. */
export async function activate(context: ExtensionContext): Promise<Api> {
  return (await import('../../client/src/main.ts')).activate(context);
}

/** Called by the program that editors start. */
export async function serve(): Promise<void> {
  await import('../../server/src/main.ts');
}

// Extension hosts and Node load modules; where there is no such thing, this is the worker that the browser's client started.
if (typeof require === 'undefined') void serve();
