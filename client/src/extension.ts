import { commands, type ExtensionContext } from 'vscode';
import type { Api } from './api.ts';
import { WHO_SAID_WHAT } from './commands.ts';
import { Decorator } from './decorator.ts';
import { fixAll, treatAsSeed } from './editing.ts';
import { exportArticle } from './exportArticle.ts';
import { Reports } from './report/panel.ts';
import { provideDecisionCommands } from './review/commands.ts';
import { Decisions } from './review/decisions.ts';
import { ReviewDesk } from './review/desk.ts';
import { ReviewMode } from './review/mode.ts';
import { ReviewView } from './review/view.ts';
import { type Launcher, Server } from './server.ts';
import { SpeakersView } from './speakers/view.ts';
import { showSummary } from './summary.ts';
import { showWhoSaidWhat } from './whoSaidWhat.ts';

/** Puts the parts together; what is passed in is how the server is started. */
export function start(context: ExtensionContext, launcher: Launcher): Api {
  const server = new Server(launcher, context);
  const decorator = new Decorator(uri => server.decorations(uri));
  const reports = new Reports(uri => server.report(uri));
  const speakers = new SpeakersView(uri => server.report(uri));
  const review = new ReviewDesk(uri => server.review(uri));
  const decisions = new Decisions((uri, version, wish) => server.decide(uri, version, wish));
  const restart = async (): Promise<void> => {
    await server.restart();
    decorator.refresh();
  };

  context.subscriptions.push(
    server,
    decorator,
    reports,
    speakers,
    review,
    decisions,
    new ReviewMode(review),
    new ReviewView(review),
    provideDecisionCommands(review, decisions),
    decisions.onDidDecide(() => void review.load()),
    showSummary(decorator.onDidDecorate),
    server.onDidAnalyze(({ uri }) => {
      decorator.analyzed(uri);
      speakers.analyzed(uri);
      void reports.analyzed(uri);
      review.analyzed(uri);
    }),
    commands.registerCommand('copydesk.treatAsSeed', treatAsSeed),
    commands.registerCommand('copydesk.fixAll', fixAll),
    commands.registerCommand(WHO_SAID_WHAT, () => showWhoSaidWhat(uri => server.decorations(uri))),
    commands.registerCommand('copydesk.export', (format?: unknown, target?: unknown) =>
      exportArticle((uri, wanted) => server.exported(uri, wanted), format, target),
    ),
    commands.registerCommand('copydesk.report', () => reports.show()),
    commands.registerCommand('copydesk.restartServer', restart),
  );
  const { onDidDecorate } = decorator;
  const ready = restart();
  // The client has told the user.
  ready.catch(() => {});
  return { ready, onDidDecorate, decorations: uri => decorator.decorations(uri) };
}
