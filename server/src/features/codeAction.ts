import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Article } from '../core/model.ts';
import { type Span, touches } from '../core/span.ts';
import { fixesOf, ruleOf } from '../rules/index.ts';
import { touchesQuotation } from '../rules/places.ts';
import type { Problem } from '../rules/rule.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { ProblemData } from './codeActionData.ts';
import { editOf } from './codeActionEdit.ts';
import { FIX_ALL } from './codeActionKinds.ts';
import type { Snapshot } from './snapshot.ts';
import { canTurnOff, type FolderFile, turnOffEdit } from './turnOff.ts';

/**
 * What the editor may offer at a range: each problem's fixes, all of a kind, all safe ones, and to turn its rule off.
 * @param folder the file in which that is written; null where the article is in no folder
 */
export function codeActions(
  checked: CheckedSnapshot,
  range: Range,
  context: CodeActionContext,
  traits: ClientTraits,
  folder: FolderFile | null,
): CodeAction[] {
  if (!traits.codeActionLiterals) return [];
  const at = checked.snapshot.places.spanOf(range);
  const actions = offered(checked, at, context, traits.words);
  if (canTurnOff(folder, traits) && wants(context, CodeActionKind.QuickFix))
    actions.push(...turningOff(checked, at, context, traits.words));
  if (traits.resolvesEdits) return actions;
  return actions
    .map(action => resolved(action, action.data as ProblemData, checked, traits, folder))
    .filter(({ edit }) => edit);
}

/** The action with the edit that its data stand for; without one where the text no longer has the problem. */
export function resolved(
  action: CodeAction,
  data: ProblemData,
  checked: CheckedSnapshot,
  traits: ClientTraits,
  folder: FolderFile | null,
): CodeAction {
  const { data: _, ...rest } = action;
  const edit = data.fix === 'folder' ? turnOffEdit(folder, data.rule, traits) : editOf(data, checked, traits);
  return edit ? { ...rest, edit } : rest;
}

function offered(
  { snapshot, problems }: CheckedSnapshot,
  at: Span,
  context: CodeActionContext,
  words: Words,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    const here = problems.filter(problem => touches(problem, at));
    for (const problem of here) actions.push(...quickFixes(snapshot, problem, context, words));
    for (const rule of new Set(here.map(problem => problem.rule))) {
      actions.push(...fixAllOfRule(snapshot, rule, problems, context, words));
    }
  }
  if (wants(context, FIX_ALL) && problems.some(problem => isSafelyFixable(snapshot.article, problem))) {
    const data: ProblemData = { ...identity(snapshot), fix: 'all' };
    const title = plainText(say`Fix all that can be fixed safely`, words);
    actions.push({ title, kind: FIX_ALL, data });
  }
  return actions;
}

function quickFixes(snapshot: Snapshot, problem: Problem, context: CodeActionContext, words: Words): CodeAction[] {
  const diagnostics = shownFor([problem], snapshot, context);
  return fixesOf(snapshot.article, problem).map(({ title, preferred }) => {
    const { rule, start, end } = problem;
    const data: ProblemData = { ...identity(snapshot), fix: 'one', rule, start, end, title: plainText(title) };
    const action: CodeAction = { title: plainText(title, words), kind: CodeActionKind.QuickFix, data };
    if (diagnostics.length > 0) action.diagnostics = diagnostics;
    if (preferred) action.isPreferred = true;
    return action;
  });
}

/** Offered only where it does more than the quick fix beside it. */
function fixAllOfRule(
  snapshot: Snapshot,
  rule: string,
  problems: readonly Problem[],
  context: CodeActionContext,
  words: Words,
): CodeAction[] {
  const fixable = problems.filter(problem => problem.rule === rule && isSafelyFixable(snapshot.article, problem));
  if (fixable.length < 2) return [];
  const diagnostics = shownFor(fixable, snapshot, context);
  const title = plainText(say`Fix all ${fixable.length} of this kind in this file (${rule})`, words);
  const data: ProblemData = { ...identity(snapshot), fix: 'rule', rule };
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, data };
  if (diagnostics.length > 0) action.diagnostics = diagnostics;
  return [action];
}

/** One of each rule that reports here. */
function turningOff(
  { snapshot, problems }: CheckedSnapshot,
  at: Span,
  context: CodeActionContext,
  words: Words,
): CodeAction[] {
  const rules = new Set(problems.filter(problem => touches(problem, at)).map(problem => problem.rule));
  return [...rules].map(rule => {
    const diagnostics = shownFor(
      problems.filter(problem => problem.rule === rule),
      snapshot,
      context,
    );
    const data: ProblemData = { ...identity(snapshot), fix: 'folder', rule };
    const title = plainText(say`Turn off ${rule} in this folder`, words);
    const action: CodeAction = { title, kind: CodeActionKind.QuickFix, data };
    if (diagnostics.length > 0) action.diagnostics = diagnostics;
    return action;
  });
}

/** Whether "fix all" would fix this one. */
function isSafelyFixable(article: Article, problem: Problem): boolean {
  if (!ruleOf(problem.rule)?.safe) return false;
  const preferred = fixesOf(article, problem).find(fix => fix.preferred);
  return preferred !== undefined && !preferred.edits.some(edit => touchesQuotation(article, edit));
}

const identity = ({ uri, version }: Snapshot) => ({ uri, version });

/** The client's own diagnostics that show these problems, so that it can tell which ones an action fixes. */
export function shownFor(
  problems: readonly Problem[],
  { places }: Snapshot,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  return diagnostics.filter(({ code, range }) => {
    const at = places.spanOf(range);
    return problems.some(problem => problem.rule === code && touches(problem, at));
  });
}

/**
 * A kind asked for means its sub-kinds too. Without one everything is wanted, except that an editor which asks by itself
 * while the caret moves needs no action on the whole file.
 */
export function wants({ only, triggerKind }: CodeActionContext, kind: string): boolean {
  if (!only) return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
  return only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
