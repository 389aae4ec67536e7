import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { repack } from '../../scripts/repack.ts';

const FILES: Record<string, string> = {
  'extension/words.txt': Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 4001} said word ${i % 97}`).join('\n'),
  'extension/empty.txt': '',
  'extension/über – ‘names’.txt': '“A file with marks in its name.”\r\n',
  'extension/spaced.json': JSON.stringify({ a: [1, 2, 3], 'b c': Array(99).fill('d  e') }, null, 4),
  'extension/commented.json': '{\n  // No JSON.\n  "a": 1\n}\n',
};

test('an archive that was packed again is smaller and holds the same files', async t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const archive = path.join(folder, 'a.vsix');
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(FILES)) await zip.add(name, new TextReader(text));
  writeFileSync(archive, await zip.close());
  const before = statSync(archive).size;

  await repack(archive);

  const read: Record<string, string> = {};
  for (const entry of await new ZipReader(new Uint8ArrayReader(readFileSync(archive))).getEntries()) {
    if (!entry.directory) read[entry.filename] = await entry.getData(new TextWriter(), { checkSignature: true });
  }
  const spaced = 'extension/spaced.json';
  assert.deepEqual(read, { ...FILES, [spaced]: JSON.stringify(JSON.parse(FILES[spaced]!)) });
  assert.ok(statSync(archive).size < before);
  assert.deepEqual(readdirSync(folder), ['a.vsix']);
});
