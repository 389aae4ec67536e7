import { existsSync } from 'node:fs';
import path from 'node:path';

/** The text that a file of annotations is about. */
export interface AnnotatedText {
  /** Absolute. */
  readonly file: string;
  /** Of the file, without the folder: NAME.txt. */
  readonly name: string;
  /** Whose annotations they are, where the file's name says so: XXXX in NAME_XXXX.ann. */
  readonly reader: string | null;
}

const EXTENSIONS = ['.txt', '.seed'];

/** Finds NAME.txt in `folder` for NAME.ann, NAME_XXXX.ann or NAME.json; null where there is none. */
export function annotatedText(annotationFile: string, folder: string): AnnotatedText | null {
  const whole = path.parse(annotationFile).name;
  const [, beforeLast, last] = /^(.+)_([^_]+)$/.exec(whole) ?? [];
  const candidates: [string, string | null][] = [
    [whole, null],
    ...(beforeLast && last ? [[beforeLast, last] as [string, string]] : []),
  ];
  for (const [stem, reader] of candidates) {
    for (const extension of EXTENSIONS) {
      const name = stem + extension;
      const file = path.join(folder, name);
      if (existsSync(file)) return { file, name, reader };
    }
  }
  return null;
}
