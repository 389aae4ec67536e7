import { CancellationError, type CancellationToken } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** So long after a key the next one may be expected; each cancels the question of the one before. */
const TYPING_PAUSE_MS = 200;

/** Asks for problems when somebody has ceased to type, instead of having the text checked at each key. */
export const problemsAfterTyping: Middleware = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    // What has just been opened has not been typed in.
    if (previousResultId !== undefined) await pause(token);
    return next(document, previousResultId, token);
  },
};

function pause(token: CancellationToken): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listening.dispose();
      resolve();
    }, TYPING_PAUSE_MS);
    const listening = token.onCancellationRequested(() => {
      clearTimeout(timer);
      reject(new CancellationError());
    });
  });
}
