/** How the names of sidecars end. */
export const SIDECAR_ENDING = '.anno.json';

/** How the names of annotated texts end. */
export const TEXT_ENDINGS = ['.txt', '.seed'] as const;

const TEXT_ENDING = /\.(?:txt|seed)$/i;
/** A name, a reader's name where there is one, and the ending. */
const SIDECAR = /\.anno\.json$/i;

/** Name or URI of the sidecar beside a text's: NAME.anno.json, or NAME.READER.anno.json of a second reader. */
export const sidecarOf = (text: string, reader: string | null = null): string =>
  `${text.replace(TEXT_ENDING, '')}${reader === null ? '' : `.${reader}`}${SIDECAR_ENDING}`;

export const isSidecar = (name: string): boolean => SIDECAR.test(name);

/** Whose sidecar of a text a file is: null where it is none, or the text's own. */
export function readerOf(sidecar: string, text: string): string | null {
  if (!isSidecarFor(sidecar, text)) return null;
  const name = sidecar.slice(text.replace(TEXT_ENDING, '').length + 1, -SIDECAR_ENDING.length);
  return name === '' ? null : name;
}

/** Whether a file is the sidecar of a text, or a second reader's. */
export function isSidecarFor(sidecar: string, text: string): boolean {
  const stem = text.replace(TEXT_ENDING, '');
  return sidecar.startsWith(`${stem}.`) && /^(?:\.[^./\\]+)?\.anno\.json$/i.test(sidecar.slice(stem.length));
}
