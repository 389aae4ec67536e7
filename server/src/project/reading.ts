import type { Node } from 'jsonc-parser';
import { join, type Phrase, say } from '../words/phrase.ts';
import { closest } from './closest.ts';
import type { Mistake } from './project.ts';

export type Readers = Readonly<Record<string, (value: Node) => void>>;

/** Reads values out of a parsed file and collects what is wrong with them. */
export class Reading {
  readonly mistakes: Mistake[] = [];

  wrong({ offset, length }: Node, message: Phrase): void {
    this.mistakes.push({ start: offset, end: offset + length, message, kind: 'wrong' });
  }

  /** Hands each property to its reader; the last one of a name counts. `unknown` says that there is none of a name. */
  properties(node: Node, where: string, readers: Readers, unknown = noProperty): void {
    if (node.type !== 'object') {
      this.wrong(node, say`"${where}" takes an object, in braces.`);
      return;
    }
    const seen = new Set<string>();
    for (const [key, value] of entriesOf(node).reverse()) {
      const name = String(key.value);
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (seen.has(name)) this.wrong(key, say`"${name}" stands here twice; the last one counts.`);
      else if (read) read(value);
      else this.wrong(key, unknown(name, suggestion(name, Object.keys(readers))));
      seen.add(name);
    }
  }

  /** One of some words; undefined where it is none of them. */
  oneOf<T extends string>(node: Node, where: string, choices: readonly T[]): T | undefined {
    const choice = choices.find(each => each === node.value);
    if (choice === undefined) {
      const written = typeof node.value === 'string' ? suggestion(node.value, choices) : meant(undefined);
      this.wrong(node, say`"${where}" takes one of ${listed(choices)}${written}`);
    }
    return choice;
  }

  /** A text with more in it than white space, without that around it; undefined where it is none. */
  text(node: Node, where: string): string | undefined {
    const text = typeof node.value === 'string' ? node.value.trim().replace(/\s+/g, ' ') : '';
    if (text !== '') return text;
    this.wrong(node, say`"${where}" takes a text in double quotation marks.`);
    return undefined;
  }

  list(node: Node, where: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.wrong(node, say`"${where}" takes a list, in brackets.`);
    return [];
  }
}

/** Each property's name and value; a property that breaks off has none. */
export const entriesOf = (node: Node): [key: Node, value: Node][] =>
  (node.children ?? []).flatMap(({ children: [key, value] = [] }): [Node, Node][] =>
    key && value ? [[key, value]] : [],
  );

const noProperty = (name: string, end: Phrase): Phrase => say`There is no property "${name}"${end}`;

const suggestion = (written: string, names: readonly string[]): Phrase => meant(closest(written, names));

/** How a sentence about a wrong word ends: with what may be meant, if that is known. */
export const meant = (word: string | undefined): Phrase => (word ? say`; did you mean "${word}"?` : say`.`);

function listed(words: readonly string[]): Phrase {
  const first = words.slice(0, -1).map(word => say`"${word}"`);
  return say`${join(first, ', ')} and "${words.at(-1) ?? ''}"`;
}
