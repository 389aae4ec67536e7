import { env, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Frame } from './page.ts';

/** A panel whose page may run its own script and show its own style, and nothing else. */
export function reportPanel(type: string, title: string): WebviewPanel {
  return window.createWebviewPanel(
    type,
    title,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
  );
}

/** For a page that is made now. */
export const newFrame = (): Frame => ({ nonce: nonce(), language: env.language });

/** 128 random bits, which no text of an article can guess. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('');
}
