import { env, Uri, workspace } from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol.ts';

/** What the server is to say in the user's language; nothing where it is English, or one that nobody has translated into. */
export async function serverWords(extension: Uri): Promise<Pick<InitializationOptions, 'words'>> {
  const [language] = env.language.split('-');
  if (language === 'en') return {};
  try {
    const file = await workspace.fs.readFile(Uri.joinPath(extension, 'l10n', `server.${language}.json`));
    return { words: JSON.parse(new TextDecoder().decode(file)) };
  } catch {
    return {};
  }
}
