import { workspace } from 'vscode';
import { deskCommands } from './commands.ts';
import { decorations } from './decorations.ts';
import { exports } from './exports.ts';
import { openArticles } from './folder-search.ts';
import { hints } from './hints.ts';
import { hovers } from './hovers.ts';
import { languages } from './languages.ts';
import { largeFiles } from './large-files.ts';
import { provideMemoryFiles } from './memory-files.ts';
import { navigation } from './navigation.ts';
import { outlines } from './outlines.ts';
import { findings } from './problems.ts';
import { projects } from './projects.ts';
import { quickFixes } from './quick-fixes.ts';
import { renames } from './renames.ts';
import { reviews } from './reviews.ts';
import { runAll } from './runner.ts';
import { samples } from './samples.ts';
import { speed } from './speed.ts';

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  const files = provideMemoryFiles();
  try {
    await runAll([
      speed,
      languages,
      outlines,
      hovers,
      navigation,
      renames,
      hints,
      findings,
      quickFixes,
      decorations,
      exports,
      openArticles,
      projects,
      reviews,
      deskCommands,
      largeFiles,
      ...(workspace.workspaceFolders ? [samples] : []),
    ]);
  } finally {
    files.dispose();
  }
}
