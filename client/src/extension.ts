import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import type { Api } from './api.ts';
import { GO_TO, WHO_SAID_WHAT } from './commands.ts';
import { CorpusView } from './corpus/view.ts';
import { Decorator } from './decorator.ts';
import { fixAll, treatAsSeed } from './editing.ts';
import { exportArticle } from './exportArticle.ts';
import { getStarted, openSample } from './firstSteps.ts';
import { Front } from './front.ts';
import { goTo } from './goTo.ts';
import { provideHelp } from './help.ts';
import { unlessHuge } from './largeFiles.ts';
import { FolderReports } from './report/folderPanel.ts';
import { Reports } from './report/panel.ts';
import { SAVE, saved } from './review/autoSave.ts';
import { provideDecisionCommands } from './review/commands.ts';
import { Decisions } from './review/decisions.ts';
import { ReviewDesk } from './review/desk.ts';
import { DecisionMarks } from './review/marks.ts';
import { ReviewMode } from './review/mode.ts';
import { ReviewView } from './review/view.ts';
import { type Launcher, Server } from './server.ts';
import { SpeakersView } from './speakers/view.ts';
import { showSummary } from './summary.ts';
import { showWhoSaidWhat } from './whoSaidWhat.ts';

/** Puts the parts together; what is passed in is how the server is started. */
export function start(context: ExtensionContext, launcher: Launcher): Api {
  const front = new Front();
  const server = new Server(launcher, context);
  const decorator = new Decorator((uri, range, before) => server.decorations(uri, range, before));
  const report = unlessHuge(uri => server.report(uri));
  const reports = new Reports(front, report);
  const corpus = new CorpusView(afresh => server.corpus(afresh), context.workspaceState);
  const folderReports = new FolderReports({ corpus: () => server.corpus(), report: () => server.folderReport() });
  const askReview = unlessHuge(uri => server.review(uri));
  const review = new ReviewDesk(uri => askReview(Uri.parse(uri, true)));
  const decisions = new Decisions((uri, version, wish, revision) => server.decide(uri, version, wish, revision));
  const speakers = new SpeakersView(front, report, async (uri, speaker, into) =>
    decisions.decide(await workspace.openTextDocument(uri), { kind: 'merge', speaker, into }),
  );
  const restart = async (): Promise<void> => {
    await server.restart();
    decorator.refresh();
  };

  context.subscriptions.push(
    server,
    front,
    decorator,
    reports,
    speakers,
    corpus,
    folderReports,
    review,
    decisions,
    new ReviewMode(front, review),
    new ReviewView(review),
    new DecisionMarks(review),
    provideDecisionCommands(review, decisions),
    decisions.onDidDecide(revision => review.decided(revision)),
    showSummary(decorator),
    provideHelp(),
    server.onDidAnalyze(params => {
      const { uri } = params;
      decorator.analyzed(uri);
      speakers.analyzed(uri);
      void reports.analyzed(uri);
      void review.analyzed(params);
    }),
    server.onDidChangeCorpus(() => {
      corpus.changed();
      folderReports.changed();
    }),
    commands.registerCommand('copydesk.treatAsSeed', (pointedAt?: unknown) => treatAsSeed(uriOf(pointedAt))),
    commands.registerCommand('copydesk.fixAll', () => fixAll(front)),
    commands.registerCommand(WHO_SAID_WHAT, () =>
      showWhoSaidWhat(front, (uri, range) => server.decorations(uri, range)),
    ),
    commands.registerCommand(GO_TO, goTo),
    commands.registerCommand('copydesk.report', (pointedAt?: unknown) => reports.show(uriOf(pointedAt))),
    commands.registerCommand('copydesk.folderReport', () => folderReports.show()),
    commands.registerCommand('copydesk.openSample', () => openSample(context)),
    commands.registerCommand('copydesk.getStarted', () => getStarted(context)),
    commands.registerCommand('copydesk.export', (format?: unknown, target?: unknown) =>
      exportArticle((uri, wanted) => server.exported(uri, wanted), format, target),
    ),
    commands.registerCommand(SAVE, (...sidecars: Uri[]) => Promise.all(sidecars.map(saved))),
    commands.registerCommand('copydesk.restartServer', restart),
  );
  const { onDidDecorate } = decorator;
  // In a turn of its own: evaluating the language client takes longer than all of this, and other extensions wait as well.
  const ready = new Promise(resolve => setTimeout(resolve)).then(restart);
  // The client has told the user.
  ready.catch(() => {});
  return { ready, onDidDecorate, decorations: uri => decorator.decorations(uri) };
}

/** Menus of files and editors give a command the file that it is about; other menus give nothing, or what is theirs. */
const uriOf = (argument: unknown): Uri | undefined => (argument instanceof Uri ? argument : undefined);
