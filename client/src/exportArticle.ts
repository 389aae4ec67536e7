import { FileSystemError, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { EXPORT_FORMATS, type ExportedFile, type ExportFormat, type ExportResult } from '../../server/src/protocol.ts';
import { LANGUAGE } from './language.ts';

type Ask = (uri: Uri, format: ExportFormat) => Promise<ExportResult | null>;

/**
 * Writes the active article as a file of another tool. The user is asked for the format and the place unless a key binding
 * gives them.
 */
export async function exportArticle(ask: Ask, givenFormat: unknown, givenTarget: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE) {
    await window.showInformationMessage(l10n.t('Open the News Seed first that you want to export.'));
    return;
  }
  const format = EXPORT_FORMATS.find(each => each === givenFormat) ?? (await pickFormat());
  if (!format) return;
  const result = await ask(document.uri, format);
  if (!result) {
    await window.showErrorMessage(l10n.t('The article could not be exported: the server does not answer.'));
    return;
  }
  const target = givenTarget instanceof Uri ? givenTarget : await pickTarget(document.uri, result.name);
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(result.content));
    const companion = result.companion && (await addCompanion(target, result.companion)) ? result.companion.name : null;
    void tell(target, companion);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(l10n.t('The article could not be exported: {0}', reason));
  }
}

interface FormatItem extends QuickPickItem {
  readonly format: ExportFormat;
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const described: Readonly<Record<ExportFormat, readonly [label: string, detail: string]>> = {
    json: ['Copydesk JSON', l10n.t('everything that is known about the article')],
    citron: ['Citron JSON', l10n.t('quotations and the mentions of their speakers')],
    brat: ['brat', l10n.t('standoff annotations, in the shape of PolNeAR')],
    'label-studio': ['Label Studio', l10n.t('tasks with predictions, and the labelling interface')],
    doccano: ['doccano', l10n.t('JSONL for sequence labelling with relations')],
    tei: ['TEI', l10n.t('XML with a list of the people, for digital editions')],
    csv: ['CSV', l10n.t('a table of the quotations, for spreadsheets')],
    'web-annotation': [l10n.t('W3C Annotations'), l10n.t('a collection in JSON-LD')],
  };
  const items = EXPORT_FORMATS.map((format): FormatItem => {
    const [label, description] = described[format];
    return { format, label, description };
  });
  const placeHolder = l10n.t('Format to export the article to');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.format;
}

/** Beside the article, if it is in a folder. */
const pickTarget = (article: Uri, name: string): Thenable<Uri | undefined> => {
  const folder = article.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(article, '..');
  return window.showSaveDialog({
    title: l10n.t('Export This Article'),
    saveLabel: l10n.t('Export'),
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
};

/** Whether it was written: one that is there already may have been adapted, so it stays. */
async function addCompanion(beside: Uri, { name, content }: ExportedFile): Promise<boolean> {
  const target = Uri.joinPath(beside, '..', name);
  try {
    await workspace.fs.stat(target);
    return false;
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
    await workspace.fs.writeFile(target, new TextEncoder().encode(content));
    return true;
  }
}

async function tell(target: Uri, companion: string | null): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const message = companion
    ? l10n.t('Exported to {0}, with {1} beside it.', name, companion)
    : l10n.t('Exported to {0}.', name);
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(message, open)) === open) await window.showTextDocument(target);
}
