import type { ExtensionContext } from 'vscode';
import type { Api } from './api.ts';

/** One bundle for both extension hosts; only the half that is needed is run. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const host = typeof importScripts === 'function' ? await import('./browser.ts') : await import('./node.ts');
  return host.activate(context);
}
