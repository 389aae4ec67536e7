import { Disposable, type Event, languages } from 'vscode';
import type { Decorated } from './api.ts';
import { WHO_SAID_WHAT } from './commands.ts';
import { LANGUAGE } from './language.ts';
import { summaryWords } from './summaryWords.ts';

/** A line in the editor's language status: how many quotations, of whom. */
export function showSummary(onDidDecorate: Event<Decorated>): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.summary', { language: LANGUAGE });
  item.name = 'Copydesk';
  item.text = 'Copydesk';
  item.command = { command: WHO_SAID_WHAT, title: 'Show Who Said What' };
  const listening = onDidDecorate(({ result }) => Object.assign(item, summaryWords(result.summary)));
  return Disposable.from(item, listening);
}
