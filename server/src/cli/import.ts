import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../annotations/model.ts';
import { sidecarOf } from '../annotations/names.ts';
import { readSidecar } from '../annotations/readSidecar.ts';
import { annotationsOf, emptySidecar, put, type Sidecar, writeSidecar } from '../annotations/sidecar.ts';
import type { Imported } from '../formats/imported.ts';
import { readBrat } from '../formats/readBrat.ts';
import { readCitron } from '../formats/readCitron.ts';
import { plainText } from '../words/phrase.ts';
import { type AnnotatedText, annotatedText } from './annotatedText.ts';
import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { eachFile } from './eachFile.ts';
import { importedAnnotations } from './importedAnnotations.ts';
import type { Wanted } from './inputFiles.ts';
import { oneOf, parse } from './options.ts';
import { outputFolder } from './outputFolder.ts';
import { replaceFile } from './replaceFile.ts';
import { textOf } from './seedText.ts';

interface Import {
  readonly wanted: Wanted;
  read(annotations: string, text: string): Imported;
}

const FORMATS = ['brat', 'citron'] as const;

const IMPORTS: Readonly<Record<(typeof FORMATS)[number], Import>> = {
  brat: { wanted: { name: /\.ann$/i, pattern: '*.ann' }, read: readBrat },
  citron: { wanted: { name: /(?<!\.anno)\.json$/i, pattern: '*.json' }, read: readCitron },
};

/** Most mistakes of one file that are named. */
const MOST_MISTAKES = 5;

export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(args, {
    format: { type: 'string', short: 'f' },
    text: { type: 'string', short: 't' },
    out: { type: 'string', short: 'o' },
  });
  const { format, text: texts } = parsed.values;
  if (format === undefined) throw new UsageError(`--format is missing: give one of ${FORMATS.join(', ')}`);
  const { wanted, read } = IMPORTS[oneOf('--format', format, FORMATS)];
  if (typeof texts !== 'string' || texts === '')
    throw new UsageError('--text is missing: give --text DIR, the folder of the texts that were annotated');
  const out = outputFolder(parsed, around);
  if (out === null) return EXIT.failed;
  const sidecars = new Sidecars(out, around.cwd);
  const fine = await eachFile(parsed.paths, wanted, around, ({ file, text: annotations }, complain) => {
    const about = annotatedText(file.path, path.resolve(around.cwd, texts));
    if (about === null)
      return complain(`${file.path}: there is no text for it in ${texts}; name its folder with --text`);
    const text = textOf(about.file, path.join(texts, about.name));
    const imported = read(annotations, text);
    const { mistakes } = imported;
    for (const { where, message } of mistakes.slice(0, MOST_MISTAKES)) complain(`${file.path}: ${where}: ${message}`);
    if (mistakes.length > MOST_MISTAKES) complain(`${file.path}: ${mistakes.length - MOST_MISTAKES} more are left out`);
    const problem = sidecars.add(
      about,
      importedAnnotations(text, imported, { textName: about.name, creator: about.reader }),
    );
    if (problem !== null) complain(`${file.path}: not imported: ${problem}`);
  });
  return fine ? EXIT.fine : EXIT.failed;
}

/** The sidecars in a folder. What is in one already stays as it is. */
class Sidecars {
  readonly #folder: string;
  readonly #cwd: string;

  constructor(folder: string, cwd: string) {
    this.#folder = folder;
    this.#cwd = cwd;
  }

  /** Adds what is not there yet; what stands in the way, or null. Throws what the file system throws. */
  add(about: AnnotatedText, annotations: readonly Annotation[]): string | null {
    for (const name of sidecarNames(about)) {
      const sidecar = this.#read(name, about.name);
      if (typeof sidecar === 'string') return sidecar;
      const there = annotationsOf(sidecar);
      if (about.reader !== null && there.some(({ creator }) => creator !== about.reader)) continue;
      const known = new Set(there.map(({ id }) => id));
      const fresh = annotations.filter(({ id }) => !known.has(id));
      const file = path.resolve(this.#cwd, this.#folder, name);
      if (fresh.length > 0 || !existsSync(file)) replaceFile(file, writeSidecar(fresh.reduce(put, sidecar)));
      return null;
    }
    return `its sidecars in ${this.#folder} are of other readers; choose another --out`;
  }

  #read(name: string, textName: string): Sidecar | string {
    const file = path.resolve(this.#cwd, this.#folder, name);
    if (!existsSync(file)) return emptySidecar(textName);
    // A rename would replace a file that its owner has made read-only.
    accessSync(file, constants.W_OK);
    const read = readSidecar(textOf(file, path.join(this.#folder, name)), textName);
    if (read.state === 'read') return read.sidecar;
    const [{ line, column, message }] = read.problems;
    return `${path.join(this.#folder, name)}:${line}:${column}: ${plainText(message)}; repair it or choose another --out`;
  }
}

/** The first is of whoever comes first, the other of a second reader. */
const sidecarNames = ({ name, reader }: AnnotatedText): string[] => [
  sidecarOf(name),
  ...(reader === null ? [] : [sidecarOf(name, reader)]),
];
