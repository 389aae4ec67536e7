import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlacedDecision } from '../annotations/decided.ts';
import { sidecarOf } from '../annotations/names.ts';
import { placeAnnotations, settled } from '../annotations/placeAnnotations.ts';
import { readSidecar } from '../annotations/readSidecar.ts';
import { annotationsOf } from '../annotations/sidecar.ts';
import type { Complain } from './commandLine.ts';
import type { InputFile } from './inputFiles.ts';
import { NotText, textOf } from './seedText.ts';

/**
 * What an annotator has decided about an article, from the sidecar beside it. Decisions that can't be read or whose words are
 * not found in the text are told to `complain`. Throws NotText where the whole sidecar can't be read.
 */
export function sidecarDecisions(file: InputFile, text: string, complain: Complain): PlacedDecision[] {
  const name = sidecarOf(path.basename(file.path));
  const sidecar = {
    path: path.join(path.dirname(file.path), name),
    absolute: path.join(path.dirname(file.absolute), name),
  };
  return existsSync(sidecar.absolute) ? decisionsIn(sidecar, file.path, text, complain) : [];
}

/** The same for work that goes on without a sidecar that can't be read, which is told too. */
export function readableDecisions(file: InputFile, text: string, complain: Complain): PlacedDecision[] {
  try {
    return sidecarDecisions(file, text, complain);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    complain(error.message);
    return [];
  }
}

/** The same from any sidecar; `textPath` is the name of the text for its user. */
export function decisionsIn(sidecar: InputFile, textPath: string, text: string, complain: Complain): PlacedDecision[] {
  const read = readSidecar(textOf(sidecar.absolute, sidecar.path), path.basename(textPath));
  const problems = read.problems.map(({ line, column, message }) => `${sidecar.path}:${line}:${column}: ${message}`);
  if (read.state === 'broken') throw new NotText(problems.join('; '));
  problems.forEach(complain);
  const placed = placeAnnotations(annotationsOf(read.sidecar), text);
  const decisions = placed.map(settled);
  const lost = decisions.filter(decision => decision === null).length;
  if (lost > 0)
    complain(
      `${sidecar.path}: ${lost} of ${placed.length} decisions left out, their words are not found in ${textPath} any more`,
    );
  return decisions.flatMap(decision => decision ?? []);
}
