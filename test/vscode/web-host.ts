import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
const EXTENSION = '/copydesk-extension';
/** VS Code runs the suites in the host of the extension whose folder they are in, so they seem to be in ours. */
const SUITES = `${EXTENSION}/suites-of-tests`;

/** What makes of VS Code's page with a remote machine one without, where extensions run in the page. */
const WITHOUT_REMOTE: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
  // The user's settings are kept by the browser.
  [/\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/, '.with({scheme:$1.vscodeUserData}),"User")'],
];

/**
 * Opens VS Code with the extension in the web worker host. A worker can only load over http, so the page gets the
 * extension and the suites from here, told through the developer's part of its configuration, and no remote machine is
 * announced to it, or else the extension would run there.
 */
export async function openInWebHost(
  page: Page,
  port: number,
  run: { extension: string; suites: string },
): Promise<void> {
  const at = (where: string) => ({ $mid: 1, scheme: 'http', authority: `127.0.0.1:${port}`, path: where });
  const developer = { extensions: [at(EXTENSION)], extensionTestsPath: at(`${SUITES}/${path.basename(run.suites)}`) };
  const rewritten = [
    rewrite(page, /\/workbench\/workbench\.js$/, WITHOUT_REMOTE),
    rewrite(page, /^\/$/, [[CONFIGURATION, (_, head, settings) => `${head}${configured(settings, developer)}"`]]),
  ];
  // The route added last is asked first.
  await serve(page, EXTENSION, run.extension);
  await serve(page, SUITES, path.dirname(run.suites));
  await page.goto(`http://127.0.0.1:${port}/?ew=true`);
  await Promise.all(rewritten);
}

type Replacement = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)];

/** Settled when the page has got the file with all replacements made; rejected when one of them does not fit any more. */
async function rewrite(page: Page, where: RegExp, replacements: readonly Replacement[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const serveRewritten = async (route: Route) => {
      const response = await route.fetch();
      let body = await response.text();
      for (const [part, by] of replacements) {
        if (!part.test(body)) reject(new Error(`VS Code has changed at ${where}: there is no ${part} in it any more`));
        body = body.replace(part, by as string);
      }
      await route.fulfill({ response, body });
      resolve();
    };
    page.route(url => where.test(url.pathname), serveRewritten).catch(reject);
  });
}

const CONFIGURATION = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

function configured(settings: string, developmentOptions: object): string {
  const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
  return JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

async function serve(page: Page, prefix: string, folder: string): Promise<void> {
  await page.route(
    url => url.pathname.startsWith(`${prefix}/`),
    route => {
      const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length)));
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
    },
  );
}
