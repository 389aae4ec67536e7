import { Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { WHO_SAID_WHAT } from './commands.ts';
import type { Decorator } from './decorator.ts';
import { LANGUAGE } from './language.ts';
import { sizeOf } from './largeFiles.ts';
import { summaryWords } from './summaryWords.ts';

/** A line in the editor's language status on the article in front: how many quotations, of whom. */
export function showSummary(decorator: Decorator): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.summary', { language: LANGUAGE });
  item.name = 'Copydesk';
  const show = () => {
    const document = window.activeTextEditor?.document;
    const decorated = document && decorator.decorations(document.uri);
    // Where nothing is known yet, or nothing is to be shown, the name alone.
    const size = decorated ? sizeOf(document) : 'usual';
    const words = decorated ? summaryWords(decorated.result.summary, size, l10n.t) : { text: 'Copydesk', detail: '' };
    Object.assign(item, words);
    item.severity = size !== 'usual' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = { command: WHO_SAID_WHAT, title: l10n.t('Show Who Said What') };
  };
  show();
  return Disposable.from(item, decorator.onDidDecorate(show), window.onDidChangeActiveTextEditor(show));
}
