// How fast the articles of a folder are read into the index, what their records take, and how long a search in them takes:
// node --expose-gc bench/folder.ts FOLDER
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as engine from '../server/src/features/index.ts';
import { disk } from '../server/src/workspace/disk.ts';
import { FolderIndex } from '../server/src/workspace/index/folderIndex.ts';
import { SILENT } from '../server/src/workspace/index/reading.ts';

const ROUNDS = 20;
const [folder] = process.argv.slice(2);
if (!folder || !globalThis.gc) throw new Error('usage: node --expose-gc bench/folder.ts FOLDER');
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = heap();
const index = new FolderIndex({
  files: () => disk,
  folders: () => [pathToFileURL(path.resolve(folder)).href],
  open: () => [],
  wants: async () => true,
  manner: async () => '',
  record: async uri => {
    const text = await disk.read(uri);
    if (text === null) return null;
    const snapshot = engine.snapshotOf(uri, null, engine.analyze(text));
    const problems = engine.check(snapshot.article);
    const shown = engine.shownOf(snapshot, true);
    return engine.fileRecord({ id: uri, snapshot, configuration: {}, problems, placed: [] }, shown, null);
  },
  reading: () => SILENT,
  log: message => console.error(message),
});
const started = performance.now();
await index.search();
const seconds = (performance.now() - started) / 1000;
const files = index.entries.size;
console.log(`${files} files in ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(0)} a second`);
console.log(`heap ${((heap() - before) / files / 1000).toFixed(1)} kB a file`);
for (const query of ['obama', 'the presdnt', 'jobs', '']) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    const search = new engine.SymbolSearch(query);
    for (const { record } of index.entries.values()) search.look(record);
    search.found();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  console.log(
    `workspace/symbol "${query}": median ${times[ROUNDS / 2]!.toFixed(1)} ms, most ${times.at(-1)!.toFixed(1)} ms`,
  );
}
