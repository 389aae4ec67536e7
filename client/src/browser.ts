import { type ExtensionContext, Uri } from 'vscode';
import type { Api } from './api.ts';
import { start } from './extension.ts';

/** In the browser the server is a worker, which ends only when it is told to. */
export function activate(context: ExtensionContext): Api {
  const scripts = ['client.js', 'server.js'].map(name =>
    Uri.joinPath(context.extensionUri, 'dist', name).toString(true),
  );
  // A worker's own address is none that relative ones can start from: VS Code starts each from a blob.
  const program = `importScripts(...${JSON.stringify(scripts)});`;
  return start(context, async options => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    const worker = new Worker(address);
    return { client: new LanguageClient('copydesk', 'Copydesk', worker, options), end: () => worker.terminate() };
  });
}
