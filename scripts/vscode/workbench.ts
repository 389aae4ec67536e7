import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { type Folders, type Server, startServer } from './server.ts';
import { writeSettings } from './settings.ts';

export interface WorkbenchOptions {
  /** Folder of VS Code's server. */
  readonly vscode: string;
  readonly launch: LaunchOptions;
  readonly context?: BrowserContextOptions;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Puts into the still empty folder of extensions what is to be installed. */
  readonly install?: (folders: Folders) => Promise<void>;
  readonly restricted?: boolean;
  readonly flags?: readonly string[];
}

/** A VS Code that serves, and an empty page to open it in. */
export interface Workbench {
  readonly server: Server;
  readonly page: Page;
  close(): Promise<void>;
}

/** Settings, extensions and browser are the workbench's own; nothing of it remains after `close`. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-vscode-'));
  const endings: (() => Promise<void>)[] = [
    async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  ];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const folders = { data: path.join(folder, 'data'), extensions: path.join(folder, 'extensions'), temporary: folder };
    mkdirSync(folders.extensions);
    writeSettings(folders.data, options.settings);
    await options.install?.(folders);
    const { vscode, launch, restricted = false, flags = [] } = options;
    const server = await startServer({ vscode, ...folders, restricted, flags });
    endings.push(server.stop);
    const browser = await chromium.launch(launch);
    endings.push(() => browser.close());
    const page = await (await browser.newContext(options.context)).newPage();
    return { server, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
