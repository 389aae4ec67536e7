import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  modify,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Span } from '../core/span.ts';
import { reasonOf } from '../json/syntax.ts';
import { type Phrase, say } from '../words/phrase.ts';

export type TurnedOff =
  /** Edits of the file's text, in offsets of that. */
  | { readonly edits: readonly (Span & { readonly newText: string })[] }
  /** Why nothing can be written into the file without doing damage. */
  | { readonly refused: Phrase };

const DEFAULTS: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A project file's text with a rule off in it; comments and everything else stay as they are. */
export function turnedOff(text: string, rule: string): TurnedOff {
  if (text.trim() === '') return { edits: [{ start: 0, end: text.length, newText: freshFile(rule) }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return { refused: say`it is no JSON (${reasonOf(error)})` };
  if (root?.type !== 'object') return { refused: say`it holds no object` };
  const rules = findNodeAtLocation(root, ['rules']);
  if (rules && rules.type !== 'object') return { refused: say`its "rules" are no object` };
  // Put in front, so that a comment behind the last property stays with it.
  const edits = modify(text, ['rules', rule], 'off', { formattingOptions: styleOf(text), getInsertionIndex: () => 0 });
  return {
    edits: edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content })),
  };
}

/** A project file that says nothing but that a rule is off. */
function freshFile(rule: string): string {
  const empty = '{}\n';
  return applyEdits(empty, modify(empty, ['rules', rule], 'off', { formattingOptions: DEFAULTS }));
}

/** Written as the first indented line is. */
function styleOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: Math.min(8, indent.length), eol };
}
