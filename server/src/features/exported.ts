import { fileNameOf } from '../core/text/uris.ts';
import { EXPORTS } from '../formats/exports.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportResult } from '../protocol.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';

/** An article as a file of another tool; null where there is no such format. */
export function exported({ snapshot, problems }: CheckedSnapshot, format: ExportFormat): ExportResult | null {
  if (!EXPORT_FORMATS.includes(format)) return null;
  const { extension, write, companion } = EXPORTS[format];
  const name = fileNameOf(snapshot.uri) || 'article';
  return {
    name: name.replace(/(?<=.)\.[^.]*$/, '') + extension,
    content: write({ article: snapshot.article, name, problems: () => problems }),
    companion: companion ?? null,
  };
}
