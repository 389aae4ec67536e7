import { commands, Disposable, l10n, type TextEditor, window } from 'vscode';
import type { DecisionWish, ReviewQuotation, ReviewResult } from '../../../server/src/protocol.ts';
import { protocolRange } from '../ranges.ts';
import type { Decisions } from './decisions.ts';
import type { ReviewDesk } from './desk.ts';

interface Here {
  readonly editor: TextEditor;
  readonly result: ReviewResult;
  /** The quotation at the cursor. */
  readonly quotation: ReviewQuotation;
}

/** So often a wish is asked for while other news comes. */
const MOST_ATTEMPTS = 3;

/** The commands by which an annotator decides, for keys, menus and the palette. */
export function provideDecisionCommands(desk: ReviewDesk, decisions: Decisions): Disposable {
  /** One after the other: a key that comes while the last one is at work means what is then at the cursor. */
  let last: Promise<unknown> = Promise.resolve();
  const register = (name: string, run: (...args: unknown[]) => unknown): Disposable =>
    commands.registerCommand(`copydesk.review.${name}`, (...args: unknown[]) => {
      const turn = last.then(() => run(...args));
      last = turn.catch(() => {});
      return turn;
    });

  /** The proposal or decision that a command is about: picked in a view, or at the cursor. */
  const here = async (picked?: unknown): Promise<Here | undefined> => {
    const { editor } = desk;
    const reviewed = editor && (await desk.load());
    if (!editor || !reviewed) return undefined;
    const { result } = reviewed;
    const chosen = quotationOf(picked);
    const quotation = chosen ? sameIn(result, chosen) : desk.at(editor, result.quotations);
    if (quotation) return { editor, result, quotation };
    void window.showInformationMessage(l10n.t('There is no quotation at the cursor.'));
    return undefined;
  };
  /** What is decided about the quotation at the cursor; once more about the latest review where that was outdated. */
  const decide = async (
    wishFor: (at: Here & { readonly id: string }) => DecisionWish | undefined,
    picked?: unknown,
    attempts = MOST_ATTEMPTS,
  ): Promise<void> => {
    const at = await here(picked);
    if (!at) return;
    const { id } = at.quotation;
    if (id === null) {
      void window.showInformationMessage(l10n.t('This was rejected; take that back first.'));
      return;
    }
    const wish = wishFor({ ...at, id });
    if (!wish) return;
    const outcome = await decisions.decideAbout(at.editor.document, wish, at.result.revision);
    if (outcome === 'refused') return;
    if (outcome === 'decided') {
      await desk.load();
      return;
    }
    desk.outdated();
    if (attempts > 1) await decide(wishFor, picked, attempts - 1);
    else void window.showWarningMessage(l10n.t('What is decided has changed meanwhile; try again.'));
  };
  const verdict = async (wishFor: (id: string) => DecisionWish, picked?: unknown) => {
    await decide(({ id }) => wishFor(id), picked);
    if (!picked) await step(1, isOpen);
  };
  const step = async (by: 1 | -1, wanted: (q: ReviewQuotation) => boolean = () => true) => {
    const { editor } = desk;
    const reviewed = editor && (await desk.load());
    if (!editor || !reviewed) return;
    const next = desk.beside(editor, reviewed.result.quotations, by, wanted);
    if (next) desk.go(editor, next);
  };
  const reject = (reason: 'scare-quote' | 'title' | 'other', picked?: unknown) =>
    verdict(quotation => ({ kind: 'reject', quotation, reason }), picked);
  /** By a word, at one end. */
  const resize = (edge: 'start' | 'end', by: 1 | -1) =>
    decide(({ id }) => ({ kind: 'resize', quotation: id, part: 'content', edge, by }));
  const attribute = (speaker: string | null) => decide(({ id }) => ({ kind: 'speaker', quotation: id, speaker }));

  return Disposable.from(
    register('next', () => step(1)),
    register('previous', () => step(-1)),
    register('nextOpen', () => step(1, isOpen)),
    register('accept', picked => verdict(quotation => ({ kind: 'accept', quotation }), picked)),
    register('reject', picked => reject('other', picked)),
    register('rejectScare', picked => reject('scare-quote', picked)),
    register('rejectTitle', picked => reject('title', picked)),
    register('withdraw', async picked => {
      const at = await here(picked);
      if (at?.quotation.annotation && (await decisions.decide(at.editor.document, withdrawn(at.quotation.annotation))))
        await desk.load();
    }),
    register('speaker', async (number: unknown) => {
      if (typeof number !== 'number') return attributeByName();
      const name = (await desk.load())?.result.speakers[number - 1];
      if (name !== undefined) await attribute(name);
    }),
    register('nobody', () => attribute(null)),
    register('type', () =>
      decide(({ id, quotation }) => ({ kind: 'type', quotation: id, type: nextType(quotation.type) })),
    ),
    register('growEnd', () => resize('end', 1)),
    register('shrinkEnd', () => resize('end', -1)),
    register('growStart', () => resize('start', 1)),
    register('shrinkStart', () => resize('start', -1)),
    register('sourceHere', () => part('source')),
    register('cueHere', () => part('cue')),
    register('addQuotation', () => aboutSelection(at => ({ kind: 'add-quotation', at }))),
    register('addSpeaker', () => addSpeaker()),
    register('merge', () => merge()),
    register('note', () => note()),
    register('undo', () => desk.editor && decisions.undo(desk.editor.document.uri)),
    register('redo', () => desk.editor && decisions.redo(desk.editor.document.uri)),
    register('evidence', () => commands.executeCommand('editor.action.showHover')),
  );

  async function attributeByName(): Promise<void> {
    const at = await here();
    if (!at) return;
    const name = await chooseSpeaker(at.result.speakers, l10n.t('Who Speaks?'));
    if (name !== undefined) await attribute(name);
  }

  async function part(which: 'source' | 'cue'): Promise<void> {
    const { editor } = desk;
    const reviewed = editor && (await desk.load());
    if (!editor || !reviewed) return;
    const open = reviewed.result.quotations.filter(({ id }) => id !== null);
    const quotation = desk.at(editor, open) ?? nearest(editor, open);
    if (!quotation?.id) return;
    const at = protocolRange(editor.selection);
    const wish = { kind: 'part', quotation: quotation.id, part: which, at } as const;
    if (await decisions.decide(editor.document, wish)) await desk.load();
  }

  async function aboutSelection(wish: (at: ReturnType<typeof protocolRange>) => DecisionWish): Promise<void> {
    const { editor } = desk;
    if (editor && (await decisions.decide(editor.document, wish(protocolRange(editor.selection))))) await desk.load();
  }

  async function addSpeaker(): Promise<void> {
    const { editor } = desk;
    const reviewed = editor && (await desk.load());
    if (!editor || !reviewed) return;
    const words = editor.document.getText(editor.selection).trim();
    const title = l10n.t('Whom Do These Words Mean?');
    const speaker = await chooseSpeaker([...new Set([words, ...reviewed.result.speakers])], title);
    if (speaker) await aboutSelection(at => ({ kind: 'mention', at, speaker }));
  }

  async function merge(): Promise<void> {
    const { editor } = desk;
    const reviewed = editor && (await desk.load());
    if (!editor || !reviewed) return;
    const { speakers } = reviewed.result;
    const speaker = await window.showQuickPick([...speakers], {
      title: l10n.t('Which Speaker Is Really Another One?'),
    });
    if (speaker === undefined) return;
    const others = speakers.filter(name => name !== speaker);
    const into = await chooseSpeaker(others, l10n.t('Who Is {0}?', speaker));
    if (into && (await decisions.decide(editor.document, { kind: 'merge', speaker, into }))) await desk.load();
  }

  async function note(): Promise<void> {
    const { editor } = desk;
    if (!editor) return;
    const { selection, document } = editor;
    const text = await window.showInputBox({
      title: l10n.t('Note'),
      prompt: selection.isEmpty ? l10n.t('About the whole article') : l10n.t('About the selected words'),
    });
    const at = selection.isEmpty ? null : protocolRange(selection);
    if (text && (await decisions.decide(document, { kind: 'note', at, text }))) await desk.load();
  }
}

export const isOpen = ({ standing }: ReviewQuotation): boolean => standing === 'proposed';

const withdrawn = (annotation: string): DecisionWish => ({ kind: 'withdraw', annotation });

/** Trees give a command what was picked in them. */
function quotationOf(picked: unknown): ReviewQuotation | undefined {
  const node = picked as { readonly quotation?: ReviewQuotation } | undefined;
  return typeof node === 'object' && node !== null ? node.quotation : undefined;
}

/** What was picked in a view, as the latest review has it: ids change with what is decided. */
const sameIn = ({ quotations }: ReviewResult, picked: ReviewQuotation): ReviewQuotation | undefined =>
  quotations.find(({ content }) => JSON.stringify(content) === JSON.stringify(picked.content));

const nextType = (type: ReviewQuotation['type']) =>
  type === 'direct' ? 'mixed' : type === 'mixed' ? 'indirect' : 'direct';

function nearest(editor: TextEditor, quotations: readonly ReviewQuotation[]): ReviewQuotation | undefined {
  const { line } = editor.selection.active;
  const far = ({ content }: ReviewQuotation): number => Math.abs(content[0]!.start.line - line);
  return [...quotations].sort((a, b) => far(a) - far(b))[0];
}

/** One of the names, or another one that the user types. */
function chooseSpeaker(names: readonly string[], title: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const pick = window.createQuickPick();
    const known = names.filter(name => name !== '').map(label => ({ label }));
    pick.title = title;
    pick.placeholder = l10n.t('Pick a name or type another one');
    pick.items = known;
    pick.onDidChangeValue(value => {
      const typed = value.trim();
      const isNew = typed !== '' && !names.includes(typed);
      pick.items = isNew ? [...known, { label: typed, description: l10n.t('new'), alwaysShow: true }] : known;
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.label);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
