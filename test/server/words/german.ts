import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../../..');

/** What a German editor gives to the server: German by English. */
export const GERMAN: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(root, 'l10n/server.de.json'), 'utf8'),
);
