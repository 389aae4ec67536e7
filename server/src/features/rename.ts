import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Article, Mention, Speaker } from '../core/model.ts';
import type { Edit } from '../rules/rule.ts';
import type { ClientTraits } from './clientTraits.ts';
import { excerpt } from './excerpt.ts';
import { fittingName } from './fittingName.ts';
import { isQuoted, nameSpanOf } from './nameSpan.ts';
import { type Sidecars, withRenamedDecisions } from './renamedDecisions.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, speakerOf, targetAt } from './target.ts';
import { workspaceEdit } from './workspaceEdit.ts';

/** What is going to be renamed: whichever form of a name stands here, what the user edits is the full name. */
export function prepareRename(snapshot: Snapshot, position: Position): PrepareRenameResult | null {
  const named = namedAt(snapshot, position);
  if (!named) return null;
  const { speaker, mention } = named;
  const range = snapshot.places.rangeOf(nameSpanOf(snapshot.article, speaker, mention));
  return { range, placeholder: excerpt(speaker.name, LONGEST_NAME) };
}

/**
 * Gives somebody another name, in each of its forms, and in the decisions that name them. What stands inside quotation marks, somebody else's words, is only
 * changed if the user says so, unless it is the very place where the user asked for it.
 */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  traits: ClientTraits,
  kept: KeptNames | null = null,
): WorkspaceEdit | null {
  const named = namedAt(snapshot, position);
  if (!named) return null;
  const name = acceptable(newName);
  const edit = renamedText(snapshot, named, name, traits);
  if (!kept) return edit;
  const { speaker } = named;
  const other = (alias: string): string => fittingName(alias, speaker.name, name, speaker.kind === 'person') ?? alias;
  return withRenamedDecisions(edit, kept.sidecars, { from: speaker.name, to: name, other }, kept.now, traits);
}

/** Where else an article's speakers are named. */
export interface KeptNames {
  readonly sidecars: Sidecars;
  /** UTC, ISO 8601. */
  readonly now: string;
}

function renamedText(snapshot: Snapshot, { speaker, mention: asked }: Named, name: string, traits: ClientTraits) {
  const { article } = snapshot;
  const edits = mentionsOf(article, speaker).flatMap(mention => {
    const edit = mention.kind === 'name' ? renamed(article, speaker, mention, name) : undefined;
    return edit ? [mention === asked ? { ...edit, doubt: null } : edit] : [];
  });
  if (!traits.confirmsChanges || edits.every(({ doubt }) => doubt === null)) {
    return workspaceEdit(
      snapshot,
      edits.filter(({ doubt }) => doubt === null),
      traits,
    );
  }
  return annotatedEdit(snapshot, edits);
}

type Doubt = 'quoted' | 'otherForm';

interface RenamingEdit extends Edit {
  /** Why the user has to say whether it is wanted. */
  readonly doubt: Doubt | null;
}

const DOUBTS: Record<Doubt, ChangeAnnotation> = {
  quoted: {
    label: 'Inside quotation marks',
    description: 'What somebody said; tick it to rename there too',
    needsConfirmation: true,
  },
  otherForm: {
    label: 'Other forms of the name',
    description: 'Not a part of the name that was renamed; tick it to write the new name in full',
    needsConfirmation: true,
  },
};

/** None where the new name leaves the mention as it is. */
function renamed(article: Article, speaker: Speaker, mention: Mention, newName: string): RenamingEdit | undefined {
  const at = nameSpanOf(article, speaker, mention);
  const form = article.text.slice(at.start, at.end);
  const fitting = fittingName(form, speaker.name, newName, speaker.kind === 'person');
  const newText = fitting ?? newName;
  if (newText === form) return undefined;
  const doubt = isQuoted(article, at) ? 'quoted' : fitting === null ? 'otherForm' : null;
  // A bare apostrophe makes a possessive of a name that ends in s only.
  const apostrophe = article.text.slice(at.end, mention.end);
  if (/^['’]$/.test(apostrophe) && !/s$/i.test(newText)) {
    return { start: at.start, end: mention.end, newText: `${newText}${apostrophe}s`, doubt };
  }
  return { ...at, newText, doubt };
}

function annotatedEdit({ uri, version, places }: Snapshot, edits: readonly RenamingEdit[]): WorkspaceEdit {
  const annotated = edits.map(({ doubt, newText, ...at }) => {
    const edit = { range: places.rangeOf(at), newText };
    return doubt ? ({ ...edit, annotationId: doubt } satisfies AnnotatedTextEdit) : edit;
  });
  const doubts = new Set(edits.flatMap(({ doubt }) => doubt ?? []));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
    changeAnnotations: Object.fromEntries([...doubts].map(doubt => [doubt, DOUBTS[doubt]])),
  };
}

interface Named {
  readonly mention: Mention;
  readonly speaker: Speaker;
}

function namedAt({ article, places }: Snapshot, position: Position): Named | null {
  const target = targetAt(article, places.offsetAt(position));
  if (target?.kind !== 'mention') return null;
  const { mention } = target;
  const speaker = speakerOf(article, target);
  if (mention.kind === 'name') return speaker ? { mention, speaker } : null;
  const what = mention.kind === 'pronoun' ? 'a pronoun' : 'a description';
  const words = excerpt(article.text.slice(mention.start, mention.end), LONGEST_NAME);
  const where = speaker ? ` Rename where ${excerpt(speaker.name, LONGEST_NAME)} is named.` : '';
  throw failure(`“${words}” is ${what}, and only names can be renamed.${where}`);
}

const LONGEST_NAME = 200;

function acceptable(newName: unknown): string {
  const name = typeof newName === 'string' ? newName.trim() : '';
  if (!name) throw failure('A name can not be empty. Nothing was renamed.');
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) {
    throw failure('A name has to stand in one line, without control characters. Nothing was renamed.');
  }
  if (name.length > LONGEST_NAME) {
    throw failure(`A name can not have more than ${LONGEST_NAME} characters. Nothing was renamed.`);
  }
  return name;
}

const failure = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);
