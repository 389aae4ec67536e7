import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Api } from './api.ts';
import { start } from './extension.ts';

/** In the browser the server is a worker, which ends only when it is told to. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/copydesk.js').toString(true);
  return start(context, options => {
    const worker = new Worker(script);
    return { client: new LanguageClient('copydesk', 'Copydesk', worker, options), end: () => worker.terminate() };
  });
}
