import { type ExtensionContext, Uri } from 'vscode';
import type { NodeModule } from 'vscode-languageclient/node';
import type { Api } from './api.ts';
import { start } from './extension.ts';

/** On the desktop and in a remote host the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  return start(context, async options => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    // Node keeps what it has compiled of the server, which starts some 50 ms sooner with it.
    const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
    const run: NodeModule = {
      module: context.asAbsolutePath('dist/server.js'),
      transport: TransportKind.ipc,
      options: { env },
    };
    const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return { client: new LanguageClient('copydesk', 'Copydesk', { run, debug }, options) };
  });
}
