import { extension } from './extension.ts';
import { runAll } from './runner.ts';

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  await runAll([extension]);
}
