// Makes the extension's package, copydesk-VERSION.vsix, from a minified build.
import { statSync } from 'node:fs';
import path from 'node:path';
import vsce from '@vscode/vsce';
import { repack } from './repack.ts';
import { main, root } from './step.ts';
import { vsixFile } from './vsix.ts';

const LIMIT = 500_000;

await main(async () => {
  const packagePath = vsixFile();
  // All that runs is in the bundles, so no package is shipped beside them.
  await vsce.createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  await repack(packagePath);
  const { size } = statSync(packagePath);
  if (size <= LIMIT) {
    console.log(`copydesk: ${path.basename(packagePath)} packed again, ${size} of ${LIMIT} bytes`);
    return 0;
  }
  throw new Error(
    `${path.basename(packagePath)} has ${size} bytes, more than ${LIMIT}; has a bundle taken in what it should not?`,
  );
});
