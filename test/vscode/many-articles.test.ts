import { testInVSCode } from './extension-hosts.ts';
import { manySeeds } from './many-seeds.ts';

// The web worker host opens no folder.
testInVSCode('VS Code, a folder of 1,000 articles', {
  host: 'node',
  suites: 'test/vscode/suites/many-articles.ts',
  folderFor: context => manySeeds(context, 1000),
});
