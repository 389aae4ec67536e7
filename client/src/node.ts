import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import type { Api } from './api.ts';
import { start } from './extension.ts';

/** On the desktop and in a remote host the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  const run: NodeModule = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return start(context, options => ({ client: new LanguageClient('copydesk', 'Copydesk', { run, debug }, options) }));
}
