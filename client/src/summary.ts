import { Disposable, type Event, languages } from 'vscode';
import type { Decorated } from './api.ts';
import { LANGUAGE } from './language.ts';
import { summaryWords } from './summaryWords.ts';

/** A line in the editor's language status: how many quotations, of whom. */
export function showSummary(onDidDecorate: Event<Decorated>): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.summary', { language: LANGUAGE });
  item.name = 'Copydesk';
  item.text = 'Copydesk';
  item.command = { command: 'copydesk.whoSaidWhat', title: 'Show Who Said What' };
  const listening = onDidDecorate(({ result }) => Object.assign(item, summaryWords(result.summary)));
  return Disposable.from(item, listening);
}
