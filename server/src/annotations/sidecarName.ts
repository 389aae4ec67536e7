/** Name of the sidecar of a text in the same folder: NAME.anno.json of NAME.txt, NAME.READER.anno.json of a second reader. */
export function sidecarName(textName: string, reader: string | null = null): string {
  const stem = textName.replace(/(?<=.)\.[^.]*$/, '');
  return `${stem}${reader === null ? '' : `.${reader}`}.anno.json`;
}
