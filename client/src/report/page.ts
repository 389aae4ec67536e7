import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What a report's page needs of the webview that shows it. */
export interface Frame {
  /** Lets the page's own script and style run, and no others. */
  readonly nonce: string;
  readonly language: string;
}

/**
 * A page that works offline, without a pointer, on paper and with a screen reader.
 * @param body HTML
 */
export function page(title: string, body: string, { nonce, language }: Frame): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

/** Text that stays text in HTML, also within an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
