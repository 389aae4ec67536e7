import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlacedDecision } from '../annotations/decided.ts';
import { sidecarOf } from '../annotations/names.ts';
import { placeAnnotations, settled } from '../annotations/placeAnnotations.ts';
import { readSidecar } from '../annotations/readSidecar.ts';
import { annotationsOf } from '../annotations/sidecar.ts';
import { encoded } from '../core/text/uris.ts';
import type { Decisions } from '../features/annotationProblems.ts';
import { plainText } from '../words/phrase.ts';
import type { Complain } from './commandLine.ts';
import type { InputFile } from './inputFiles.ts';
import { NotText, textOf } from './seedText.ts';

/**
 * What an annotator has decided about an article, from the sidecar beside it. What can't be read of it is told to `complain`;
 * of a sidecar that can't be read at all, the article is done without.
 */
export function readableDecisions(file: InputFile, text: string, complain: Complain): Decisions {
  const sidecar = sidecarBeside(file);
  try {
    if (existsSync(sidecar.absolute)) return readDecisions(sidecar, file.path, text, complain);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    complain(error.message);
  }
  return { annotations: [], placed: [], readers: [], uri: encoded(path.basename(sidecar.path)) };
}

/** The same where all decisions are wanted: those are told too whose words are not found. Throws NotText for the whole sidecar. */
export function wantedDecisions(file: InputFile, text: string, complain: Complain): readonly PlacedDecision[] {
  const sidecar = sidecarBeside(file);
  return existsSync(sidecar.absolute) ? decisionsIn(sidecar, file.path, text, complain) : [];
}

/** The same from any sidecar; `textPath` is the name of the text for its user. */
export function decisionsIn(
  sidecar: InputFile,
  textPath: string,
  text: string,
  complain: Complain,
): readonly PlacedDecision[] {
  const { annotations, placed } = readDecisions(sidecar, textPath, text, complain);
  const lost = annotations.length - placed.length;
  if (lost > 0)
    complain(
      `${sidecar.path}: ${lost} of ${annotations.length} decisions left out, their words are not found in ${textPath} any more; "copydesk check" shows which`,
    );
  return placed;
}

function readDecisions(sidecar: InputFile, textPath: string, text: string, complain: Complain): Decisions {
  const read = readSidecar(textOf(sidecar.absolute, sidecar.path), path.basename(textPath));
  const problems = read.problems.map(
    ({ line, column, message }) => `${sidecar.path}:${line}:${column}: ${plainText(message)}`,
  );
  if (read.state === 'broken') throw new NotText(problems.join('; '));
  problems.forEach(complain);
  const annotations = placeAnnotations(annotationsOf(read.sidecar), text);
  const placed = annotations.flatMap(each => settled(each) ?? []);
  return { annotations, placed, readers: [], uri: encoded(path.basename(sidecar.path)) };
}

function sidecarBeside({ path: shown, absolute }: InputFile): InputFile {
  const name = sidecarOf(path.basename(shown));
  return { path: path.join(path.dirname(shown), name), absolute: path.join(path.dirname(absolute), name) };
}
