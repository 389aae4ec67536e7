import type { Node } from 'jsonc-parser';
import { closest } from './closest.ts';
import type { Mistake } from './project.ts';

export type Readers = Readonly<Record<string, (value: Node) => void>>;

/** Reads values out of a parsed file and collects what is wrong with them. */
export class Reading {
  readonly mistakes: Mistake[] = [];

  wrong({ offset, length }: Node, message: string): void {
    this.mistakes.push({ start: offset, end: offset + length, message, kind: 'wrong' });
  }

  /** Hands each property to its reader; the last one of a name counts. `what` is what a name stands for. */
  properties(node: Node, where: string, readers: Readers, what = 'property'): void {
    if (node.type !== 'object') {
      this.wrong(node, `"${where}" takes an object, in braces.`);
      return;
    }
    const seen = new Set<string>();
    for (const [key, value] of entriesOf(node).reverse()) {
      const name = String(key.value);
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (seen.has(name)) this.wrong(key, `"${name}" stands here twice; the last one counts.`);
      else if (read) read(value);
      else this.wrong(key, `There is no ${what} "${name}"${suggestion(name, Object.keys(readers))}`);
      seen.add(name);
    }
  }

  /** One of some words; undefined where it is none of them. */
  oneOf<T extends string>(node: Node, where: string, choices: readonly T[]): T | undefined {
    const choice = choices.find(each => each === node.value);
    if (choice === undefined) {
      const written = typeof node.value === 'string' ? suggestion(node.value, choices) : '.';
      this.wrong(node, `"${where}" takes one of ${listed(choices)}${written}`);
    }
    return choice;
  }

  /** A text with more in it than white space, without that around it; undefined where it is none. */
  text(node: Node, where: string): string | undefined {
    const text = typeof node.value === 'string' ? node.value.trim().replace(/\s+/g, ' ') : '';
    if (text !== '') return text;
    this.wrong(node, `"${where}" takes a text in double quotation marks.`);
    return undefined;
  }

  list(node: Node, where: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.wrong(node, `"${where}" takes a list, in brackets.`);
    return [];
  }
}

/** Each property's name and value; a property that breaks off has none. */
export const entriesOf = (node: Node): [key: Node, value: Node][] =>
  (node.children ?? []).flatMap(({ children: [key, value] = [] }): [Node, Node][] =>
    key && value ? [[key, value]] : [],
  );

function suggestion(written: string, names: readonly string[]): string {
  const name = closest(written, names);
  return name === undefined ? '.' : `; did you mean "${name}"?`;
}

const listed = (words: readonly string[]): string =>
  `${words
    .slice(0, -1)
    .map(word => `"${word}"`)
    .join(', ')} and "${words.at(-1)}"`;
