import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/semanticLegend.ts';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { contributes, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

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

// What it would look at when it starts is left out of the bundle.
test('the oldest VS Code that is admitted is one that the language client runs in', () => {
  const its = JSON.parse(readFileSync(path.join(root, 'node_modules/vscode-languageclient/package.json'), 'utf8'));
  const oldest = (range: string) => /^\^1\.(\d+)\.0$/.exec(range)![1];
  assert.ok(Number(oldest(engines.vscode)) >= Number(oldest(its.engines.vscode)));
});

const palette = new Map<string, string>(
  contributes.menus.commandPalette.map(({ command, when }: { command: string; when: string }) => [command, when]),
);

/** Of use wherever one is. */
const ALWAYS = ['copydesk.openSample', 'copydesk.help', 'copydesk.getStarted'];

test('every command is in the category and says when it is of use', () => {
  for (const { command, category, title, enablement } of contributes.commands) {
    assert.equal(category, 'Copydesk', command);
    assert.match(title, /^%command\.[\w.]+%$/);
    const condition = enablement ?? palette.get(command);
    assert.equal(condition === undefined, ALWAYS.includes(command), `${command}: ${condition}`);
  }
});

test('menus, keys and links name commands that are contributed', () => {
  const contributed = new Set(contributes.commands.map(({ command }: { command: string }) => command));
  const menus: { command?: string; submenu?: string }[] = Object.values(contributes.menus).flat() as never;
  const strings = JSON.stringify(JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')));
  const named = [
    ...menus.flatMap(({ command }) => command ?? []),
    ...contributes.keybindings.map(({ command }: { command: string }) => command),
    ...[...strings.matchAll(/command:(copydesk\.[\w.]+)/g)].map(([, command]) => command),
  ];
  // The view's own; VS Code makes it.
  assert.deepEqual(
    named.filter(command => !contributed.has(command) && command !== 'copydesk.speakers.focus'),
    [],
  );
});

test('the walkthrough’s pictures are there and small', () => {
  for (const { media } of contributes.walkthroughs[0].steps) {
    assert.ok(statSync(path.join(root, media.svg)).size < 5_000, media.svg);
  }
});

test('the readme lists the colours', () => {
  for (const { id } of contributes.colors as { id: string }[]) {
    if (!/speaker\d/.test(id)) assert.ok(readme.includes(`\`${id}\``), id);
  }
});
