import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { plainText, say, type Words } from '../../words/phrase.ts';

/** Some work in the background, as the user sees it. */
export interface Reading {
  readonly isCancelled: boolean;
  report(done: number, all: number): void;
  end(): void;
}

/** Fewer are read before anybody could read that they are. */
const WORTH_SHOWING = 50;
const REPORT_EVERY = 20;

export const SILENT: Reading = { isCancelled: false, report: () => {}, end: () => {} };

/** Shows the progress of reading files, and lets the user end it; nothing of it where there are few. */
export function shownReading(
  connection: Connection,
  files: number,
  words: Words,
  log: (message: string) => void,
): Reading {
  if (files < WORTH_SHOWING) return SILENT;
  let shown: WorkDoneProgressServerReporter | undefined;
  let isEnded = false;
  connection.window
    .createWorkDoneProgress()
    .then(reporter => {
      reporter.begin('Copydesk', 0, plainText(say`reading ${files} articles`, words), true);
      if (isEnded) reporter.done();
      else shown = reporter;
    })
    .catch((error: unknown) => log(`progress: ${String(error)}`));
  return {
    get isCancelled() {
      return shown?.token.isCancellationRequested === true;
    },
    report: (done, all) => {
      if (done % REPORT_EVERY !== 0) return;
      shown?.report(Math.floor((100 * done) / all), plainText(say`${done} of ${all} articles read`, words));
    },
    end: () => {
      isEnded = true;
      shown?.done();
    },
  };
}
