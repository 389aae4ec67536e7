import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Translate } from './translate.ts';

const SCHEME = 'copydesk-help';

/**
 * What can be done by keyboard and what a screen reader finds, as a document without markup that is read line by line in
 * the editor.
 */
export function provideHelp(): Disposable {
  const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Copydesk Help')}.txt` });
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => helpText(l10n.t) }),
    commands.registerCommand('copydesk.help', () => window.showTextDocument(uri, { preview: true })),
  );
}

const helpText = (t: Translate): string =>
  [
    t('Copydesk: keyboard and accessibility'),
    '',
    t('All commands are in the Command Palette (F1): type “Copydesk”. Any of them can be given keys of your own.'),
    '',
    t('IN AN ARTICLE'),
    t('Next and previous quotation: Alt+Q and Shift+Alt+Q; on macOS with Ctrl as well.'),
    t(
      'Who says it and why: with the cursor on a quotation, a name or a pronoun, “Show or Focus Hover”, Ctrl+K Ctrl+I. A screen reader reads the card; press the keys again to go into it.',
    ),
    t(
      'All quotations as a list: “Copydesk: Show Who Said What”. Arrow keys show each in the text, Enter stays there, Escape goes back.',
    ),
    t('The article’s paragraphs and quotations in order, with their speakers: “Go to Symbol in Editor”, Ctrl+Shift+O.'),
    t(
      'From a pronoun or a name to where the person is introduced: “Go to Definition”, F12. All mentions: “Go to References”, Shift+F12.',
    ),
    t(
      'Flaws of the text: F8 for the next, Ctrl+. for what can be done about it. “Copydesk: Fix All That Can Be Fixed Safely” mends the rest at once.',
    ),
    '',
    t('THE SPEAKERS VIEW'),
    t(
      '“Copydesk: Focus on Speakers View” goes there. Arrow keys move and unfold, Enter goes to a quotation, Shift+F10 opens the menu of a line.',
    ),
    t(
      'Each line tells a screen reader the name, role, other names and number of quotations, or the words, speaker, type and line of a quotation.',
    ),
    t('“Copydesk: Filter Speakers” shows only those whose names or words match.'),
    '',
    t('THE REVIEW'),
    t(
      'Shift+Alt+E starts and leaves it. The text is read-only meanwhile, and single keys decide about the quotation at the cursor: A accepts, X rejects, 1 to 9 and 0 say who speaks, F asks for a name, B takes a decision back, U undoes, E shows the evidence. N and P go on and back, O to the next that is undecided, Escape leaves.',
    ),
    t(
      'S rejects as scare quotes, T as the title of a work. Y changes the type. Right and Left Arrow extend and shorten the quotation at its end by a word, Shift+Left and Shift+Right Arrow at its start. Q makes the selection a quotation, M adds a note, R decides again what U has undone.',
    ),
    t(
      'The status bar and the Review view tell how much is decided. In the text a tick stands behind what was accepted and a line goes through what was rejected; a screen reader finds the same in the Review view, where each line tells the speaker, the words and what was decided.',
    ),
    '',
    t('THE CORPUS VIEW'),
    t(
      '“Copydesk: Focus on Corpus View” lists the articles of the folder. Each line says the title, the findings by severity, how many quotations are undecided, and the file; Enter opens the article. “Copydesk: Sort Articles by Name” and “Sort Articles by Findings” change the order.',
    ),
    '',
    t('THE REPORT'),
    t(
      '“Copydesk: Report on This Article” opens it beside the article. It has headings, a table with headers and a list of links; the strips are pictures whose content is in the table and the list. Enter on a link goes to the text.',
    ),
    t(
      '“Copydesk: Report on This Folder” tells the same of all articles of the folder. Enter on an article opens it; Enter on a speaker searches the folder for the name.',
    ),
    '',
    t('COLOURS'),
    t(
      'Each speaker has a colour and an underline of its own: solid, dashed, dotted or double. Any two colours can be told apart without red, green or blue cones, and all have a contrast of 4.5:1 or more in VS Code’s own themes, high contrast included. A box means that nobody is named.',
    ),
    t(
      'Change them in the setting “workbench.colorCustomizations”, for example "copydesk.speaker1": "#024B90". “copydesk.decorations.enabled” turns them off; all they tell is in the cards, lists and views as well.',
    ),
    '',
  ].join('\n');
