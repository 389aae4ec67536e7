import { EXPORTS } from '../formats/exports.ts';
import { decoded } from '../project/nearest.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportResult } from '../protocol.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';

/** An article as a file of another tool; null where there is no such format. */
export function exported({ snapshot, problems }: CheckedSnapshot, format: ExportFormat): ExportResult | null {
  if (!EXPORT_FORMATS.includes(format)) return null;
  const { extension, write, companion } = EXPORTS[format];
  const name = fileName(snapshot.uri);
  return {
    name: name.replace(/(?<=.)\.[^.]*$/, '') + extension,
    content: write({ article: snapshot.article, name, problems: () => problems }),
    companion: companion ?? null,
  };
}

/** What comes last in a URI, as a person reads it. */
function fileName(uri: string): string {
  const [address = ''] = uri.split(/[?#]/, 1);
  const last = address.slice(Math.max(address.lastIndexOf('/'), address.indexOf(':')) + 1);
  return decoded(last) || 'article';
}
