// Measures what a user waits for: how long the language server takes to answer its first request and each of the later ones,
// and the package's size.
import { statSync } from 'node:fs';
import path from 'node:path';
import { measureEdits } from '../bench/edits.ts';
import { measureRequests } from '../bench/requests.ts';
import { withServer } from '../bench/session.ts';
import { main, root, script } from './step.ts';
import { vsixFile } from './vsix.ts';

const ROUNDS = 9;
const server = path.join(root, 'dist', 'server.js');

await main(async () => {
  await script('package');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await initialization());
  times.sort((a, b) => a - b);
  const [least, middle, most] = [0, (ROUNDS - 1) / 2, ROUNDS - 1].map(index => times[index]?.toFixed(0));
  console.log(
    `initialize over stdio, from start of the process to the reply: median ${middle} ms (${least} to ${most}, ${ROUNDS} rounds)`,
  );
  console.log(`${path.basename(vsixFile())}: ${(statSync(vsixFile()).size / 1000).toFixed(0)} kB`);
  console.log('\nanswers about an article of 10 kB that is analysed, over stdio, ms:');
  console.log(`${''.padEnd(42)}  median     p99`);
  for (const { request, median, p99 } of await measureRequests(server, path.join(root, 'seeds')))
    console.log(`${request.padEnd(42)}${median.toFixed(2).padStart(8)}${p99.toFixed(2).padStart(8)}`);
  const { length, first, median: edit, p99 } = await measureEdits(server, path.join(root, 'seeds'));
  console.log(
    `\nan article of ${length / 1000} kB, until what it is decorated with is told: opened ${first.toFixed(0)} ms; ` +
      `after an edit ${edit.toFixed(0)} ms (99 of 100 within ${p99.toFixed(0)} ms)`,
  );
  return 0;
});

/** Of a client that can do nothing: milliseconds from the start of the process to the reply. */
function initialization(): Promise<number> {
  return withServer(server, (_, greeted) => greeted, {});
}
