import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { DEEPEST, reasonOf, tooDeep } from '../json/syntax.ts';
import { LEVELS, type Setting, STYLES, type Style } from '../rules/configuration.ts';
import { rules as known } from '../rules/index.ts';
import { type Phrase, plainText, say, type Words } from '../words/phrase.ts';
import { type Mistake, NO_PROJECT, type Project } from './project.ts';
import { Reading } from './reading.ts';
import { readPeople } from './readPeople.ts';

export interface ReadProject {
  readonly project: Project;
  /** In text order. */
  readonly mistakes: readonly Mistake[];
}

/** Longest file that is read, in UTF-16 code units. */
const LONGEST = 5_000_000;

const RULES = known.map(rule => rule.id);

/**
 * Reads a `copydesk.json`: JSON, in which comments and a comma before a closing bracket are allowed. What is wrong in it
 * is left out and named, the rest counts. Never throws.
 */
export function readProject(text: string): ReadProject {
  const refused = (start: number, message: Phrase): ReadProject => ({
    project: NO_PROJECT,
    mistakes: [{ start, end: start + 1, message, kind: 'broken' }],
  });
  if (text.length > LONGEST)
    return refused(0, say`Longer than ${LONGEST / 1e6} million characters; nothing of it counts.`);
  const deep = tooDeep(text);
  if (deep !== null)
    return refused(deep, say`More than ${DEEPEST} brackets in each other; nothing of the file counts.`);
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  // The parser misses one thing after another where it gives up.
  const places = new Set<number>();
  const first = errors.filter(({ offset }) => !places.has(offset) && places.add(offset));
  const mistakes = first.map(
    (error): Mistake => ({
      start: error.offset,
      end: error.offset + error.length,
      message: say`This is no JSON: ${reasonOf(error)}. What can be read still counts.`,
      kind: 'broken',
    }),
  );
  const reading = new Reading();
  const project = root ? projectOf(root, reading) : NO_PROJECT;
  return { project, mistakes: [...mistakes, ...reading.mistakes].sort((a, b) => a.start - b.start) };
}

function projectOf(root: Node, reading: Reading): Project {
  let found: Project = NO_PROJECT;
  reading.properties(root, 'copydesk.json', {
    $schema: () => {},
    rules: node => {
      found = { ...found, rules: rulesOf(node, reading) };
    },
    style: node => {
      found = { ...found, style: reading.oneOf<Style>(node, 'style', STYLES) };
    },
    people: node => {
      found = { ...found, people: readPeople(node, reading) };
    },
  });
  return found;
}

function rulesOf(node: Node, reading: Reading): Record<string, Setting> {
  const out: Record<string, Setting> = {};
  const readers = RULES.map(id => [
    id,
    (value: Node) => {
      const level = reading.oneOf<Setting>(value, id, LEVELS);
      if (level) out[id] = level;
    },
  ]);
  reading.properties(node, 'rules', Object.fromEntries(readers), noRule);
  return out;
}

const noRule = (id: string, end: Phrase): Phrase => say`There is no rule "${id}"${end}`;

/** What is wrong with the rules and the style in settings, which are as in a project file. */
export function settingMistakes(settings: unknown, words: Words): string[] {
  const { rules, style } = (settings ?? {}) as { rules?: unknown; style?: unknown };
  const text = JSON.stringify({ rules: rules ?? {}, style: style ?? 'none' });
  return readProject(text).mistakes.map(({ message }) => plainText(message, words));
}
