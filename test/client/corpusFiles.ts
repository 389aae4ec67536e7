import type { CorpusFile } from '../../server/src/protocol.ts';

/** A file of six quotations, named and titled alike, with so many errors, warnings, infos and hints. */
export const corpusFileOf = (
  name: string,
  [error = 0, warning = 0, information = 0, hint = 0]: readonly number[] = [],
  more: Partial<CorpusFile> = {},
): CorpusFile => ({
  uri: `file:///seeds/${name}.txt`,
  title: name,
  quotations: 6,
  unattributed: 1,
  decided: 0,
  problems: { error, warning, information, hint },
  ...more,
});
