// The extension, for both of VS Code's hosts, and what it has in common with the server, which is shipped once.
import type { ExtensionContext } from 'vscode';
import type { Api } from '../../client/src/api.ts';

/** Called by VS Code. The server loads this bundle as well, so the extension is evaluated here and not before. */
export async function activate(context: ExtensionContext): Promise<Api> {
  return (await import('../../client/src/main.ts')).activate(context);
}

/** The protocol's modules by the names that they are imported by; each is evaluated when it is first asked for. */
export const protocol = {
  'vscode-languageserver-protocol': () => require('vscode-languageserver-protocol'),
  'vscode-languageserver-protocol/node': () => require('vscode-languageserver-protocol/node'),
  'vscode-languageserver-protocol/browser': () => require('vscode-languageserver-protocol/browser'),
};
