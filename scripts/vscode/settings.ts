import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Nothing that asks, advertises or calls home. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** The user's settings, kept by VS Code's server in its folder of data; those that are there already stay. */
export function writeSettings(data: string, settings: Readonly<Record<string, unknown>> = {}): void {
  const file = path.join(data, 'data', 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...QUIET, ...settings }, null, 2)}\n`);
}
