import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * Runs what answers a request. A failure of ours is logged and answered by `otherwise`: the client never gets to see an
 * exception. A cancelled request is answered as cancelled, before the work if that can be, else after it.
 */
export async function safely<T>(
  what: string,
  otherwise: T,
  token: CancellationToken,
  log: Log,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  try {
    if (token.isCancellationRequested) return cancelled();
    const result = await work();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    if (error instanceof ResponseError) return error as ResponseError<never>;
    log(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return otherwise;
  }
}

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
