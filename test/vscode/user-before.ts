import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { linkExtension } from '../../scripts/vscode/link-extension.ts';
import { User } from '../../scripts/vscode/user.ts';
import { startWorkbench } from '../../scripts/vscode/workbench.ts';
import { availableOrSkip } from './available.ts';
import type { Run } from './harness.ts';

/** Puts Copydesk into the still empty folder of extensions. */
export type Install = NonNullable<Run['install']>;

const linked: Install = async (_, { extensions }) => linkExtension(extensions);

/** How one user differs from another. */
interface UserTraits {
  readonly install?: Install;
  /** VS Code's, if not English: without a language pack its own words stay English, those of extensions are in this one. */
  readonly language?: string;
}

/** A user before a VS Code with a folder open, for the test's time; null where there is no VS Code to be had. */
export async function userBefore(
  context: TestContext,
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
  { install = linked, language }: UserTraits = {},
): Promise<User | null> {
  const available = await availableOrSkip(context);
  if (!available) return null;
  const workbench = await startWorkbench({
    ...available,
    // High enough for all lines of the views, of which only those that are seen are on the page.
    context: { viewport: { width: 1500, height: 1300 } },
    settings,
    install: folders => install(available.vscode, folders),
  });
  context.after(() => workbench.close());
  if (language) await speak(workbench.page, language);
  const user = new User(workbench.page);
  await user.openDesk(`http://127.0.0.1:${workbench.server.port}/?folder=${folder}`);
  return user;
}

/** As a language pack does it. */
const speak = (page: Page, language: string): Promise<unknown> =>
  page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
