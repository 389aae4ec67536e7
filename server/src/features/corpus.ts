import type { CorpusFile } from '../protocol.ts';
import type { FileRecord } from './fileRecord.ts';

/** A file of the folder in numbers. */
export const corpusFile = ({ uri, title, quotations, decided, problems }: FileRecord): CorpusFile => ({
  uri,
  title,
  quotations: quotations.length,
  unattributed: quotations.filter(({ speaker }) => speaker === null).length,
  decided,
  problems,
});
