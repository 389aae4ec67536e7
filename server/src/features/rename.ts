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
import { ENGLISH, join, type Phrase, plainText, say, type Words } from '../words/phrase.ts';
import type { ClientTraits } from './clientTraits.ts';
import { excerpt } from './excerpt.ts';
import { fittingName } from './fittingName.ts';
import { isQuoted, nameSpanOf } from './nameSpan.ts';
import { type Sidecars, withRenamedDecisions } from './renamedDecisions.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, speakerOf, targetAt } from './target.ts';
import { workspaceEdit } from './workspaceEdit.ts';

/** What is going to be renamed: whichever form of a name stands here, what the user edits is the full name. */
export function prepareRename(snapshot: Snapshot, position: Position, words = ENGLISH): PrepareRenameResult | null {
  const named = namedAt(snapshot, position, words);
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
  const named = namedAt(snapshot, position, traits.words);
  if (!named) return null;
  const name = acceptable(newName, traits.words);
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
  return annotatedEdit(snapshot, edits, traits.words);
}

type Doubt = 'quoted' | 'otherForm';

interface RenamingEdit extends Edit {
  /** Why the user has to say whether it is wanted. */
  readonly doubt: Doubt | null;
}

const DOUBTS: Record<Doubt, { readonly label: Phrase; readonly description: Phrase }> = {
  quoted: {
    label: say`Inside quotation marks`,
    description: say`What somebody said; tick it to rename there too`,
  },
  otherForm: {
    label: say`Other forms of the name`,
    description: say`Not a part of the name that was renamed; tick it to write the new name in full`,
  },
};

const questionOf = (doubt: Doubt, words: Words): ChangeAnnotation => ({
  label: plainText(DOUBTS[doubt].label, words),
  description: plainText(DOUBTS[doubt].description, words),
  needsConfirmation: true,
});

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

function annotatedEdit(
  { uri, version, places }: Snapshot,
  edits: readonly RenamingEdit[],
  words: Words,
): WorkspaceEdit {
  const annotated = edits.map(({ doubt, newText, ...at }) => {
    const edit = { range: places.rangeOf(at), newText };
    return doubt ? ({ ...edit, annotationId: doubt } satisfies AnnotatedTextEdit) : edit;
  });
  const doubts = new Set(edits.flatMap(({ doubt }) => doubt ?? []));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
    changeAnnotations: Object.fromEntries([...doubts].map(doubt => [doubt, questionOf(doubt, words)])),
  };
}

interface Named {
  readonly mention: Mention;
  readonly speaker: Speaker;
}

function namedAt({ article, places }: Snapshot, position: Position, words: Words): Named | null {
  const target = targetAt(article, places.offsetAt(position));
  if (target?.kind !== 'mention') return null;
  const { mention } = target;
  const speaker = speakerOf(article, target);
  if (mention.kind === 'name') return speaker ? { mention, speaker } : null;
  const said = excerpt(article.text.slice(mention.start, mention.end), LONGEST_NAME);
  const no =
    mention.kind === 'pronoun'
      ? say`“${said}” is a pronoun, and only names can be renamed.`
      : say`“${said}” is a description, and only names can be renamed.`;
  const where = speaker ? [say`Rename where ${excerpt(speaker.name, LONGEST_NAME)} is named.`] : [];
  throw failure(join([no, ...where], ' '), words);
}

const LONGEST_NAME = 200;

function acceptable(newName: unknown, words: Words): string {
  const name = typeof newName === 'string' ? newName.trim() : '';
  if (!name) throw failure(say`A name can not be empty. Nothing was renamed.`, words);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) {
    throw failure(say`A name has to stand in one line, without control characters. Nothing was renamed.`, words);
  }
  if (name.length > LONGEST_NAME) {
    throw failure(say`A name can not have more than ${LONGEST_NAME} characters. Nothing was renamed.`, words);
  }
  return name;
}

const failure = (message: Phrase, words: Words): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, plainText(message, words));
