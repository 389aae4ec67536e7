import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/semanticLegend.ts';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

test('the readme lists the settings with their defaults, in order', () => {
  const settings = Object.entries<{ default: unknown; order: number }>(contributes.configuration.properties);
  const listed = [...readme.matchAll(/^\| `(copydesk\.[\w.]+)` \| `(.*?)` \|/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  assert.deepEqual(
    listed,
    settings.sort(([, a], [, b]) => a.order - b.order).map(([name, setting]) => [name, written(setting.default)]),
  );
});

test('the manifest contributes the types and modifiers that the server names', () => {
  const ids = (contributed: readonly { id: string }[]) => contributed.map(({ id }) => id);
  assert.deepEqual(ids(contributes.semanticTokenTypes), TOKEN_TYPES);
  // VS Code knows this one by itself.
  assert.deepEqual(['definition', ...ids(contributes.semanticTokenModifiers)], TOKEN_MODIFIERS);
  assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), TOKEN_TYPES);
});
