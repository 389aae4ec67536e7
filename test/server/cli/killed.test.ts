import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { DAMAGED, type Desk, desk } from './desk.ts';

const CLI = path.join(import.meta.dirname, '../../../server/src/cli.ts');

const ARTICLE =
  DAMAGED + '\n"We have waited for this," said Nora Quill. Nobody laughed at the uniformed  guard.\n'.repeat(20);

const NAMES = Array.from({ length: 6 }, (_, index) => `a${String(index).padStart(2, '0')}`);

/** The process is killed when that many things have happened to files in the folder. */
const MOMENTS = [1, 3, 7];

const filesOf = (extension: string, content: string): Record<string, string> =>
  Object.fromEntries(NAMES.map(name => [`out/${name}${extension}`, content]));

/** Runs a command in a process of its own and kills it, as a crash or a power cut would, at its n-th deed in `out`. */
async function killedAt(n: number, { folder, at }: Desk, args: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  let seen = 0;
  const watcher = watch(at('out'), () => {
    if (++seen === n) child.kill('SIGKILL');
  });
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (_, signal) => resolve(signal));
    });
  } finally {
    watcher.close();
  }
}

interface Case {
  readonly args: readonly string[];
  readonly extension: string;
  readonly old: string;
  readonly others?: Readonly<Record<string, string>>;
}

function survives(name: string, { args, extension, old, others = {} }: Case): void {
  test(`${name}, killed at any moment: each file is the old or the new one`, { timeout: 60_000 }, async t => {
    const begin = (context: TestContext): Desk => desk(context, { ...others, ...filesOf(extension, old) });
    const finished = begin(t);
    const { code } = await finished.run(...args);
    assert.equal(code, 0);
    const content = (of: Desk, file: string): string => of.text(`out/${file}${extension}`);
    let killed = 0;
    for (const moment of MOMENTS) {
      const broken = begin(t);
      if ((await killedAt(moment, broken, args)) === 'SIGKILL') killed++;
      for (const file of NAMES) {
        const now = content(broken, file);
        assert.ok(now === old || now === content(finished, file), `${file}, killed at ${moment}`);
      }
      assert.equal((await broken.run(...args)).code, 0, 'run again');
      for (const file of NAMES) assert.equal(content(broken, file), content(finished, file), 'run again');
    }
    assert.ok(killed > 0, 'it was never killed in time');
  });
}

const articles = (folder: string): Record<string, string> =>
  Object.fromEntries(NAMES.map(name => [`${folder}/${name}.txt`, ARTICLE]));

survives('export', {
  args: ['export', 'in', '--format', 'csv', '--out', 'out'],
  extension: '.csv',
  old: 'article,quotation\r\n',
  others: articles('in'),
});

survives('fix', { args: ['fix', 'out'], extension: '.txt', old: ARTICLE });

const START = ARTICLE.indexOf('"We have');
const END = ARTICLE.indexOf('" said Nora', START) + 1;

survives('import', {
  args: ['import', 'ann', '--format', 'brat', '--text', 'in', '--out', 'out'],
  extension: '.anno.json',
  old: '{\n  "@context": "http://www.w3.org/ns/anno.jsonld",\n  "type": "AnnotationPage",\n  "items": []\n}\n',
  others: {
    ...articles('in'),
    ...Object.fromEntries(
      NAMES.map(name => [
        `ann/${name}.ann`,
        `T1\tContent ${START} ${END}\t${ARTICLE.slice(START, END)}\nE1\tAttribution:T1 Content:T1\n`,
      ]),
    ),
  },
});
