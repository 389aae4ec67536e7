import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { SpeakerKind } from '../core/model.ts';
import type { FileRecord, RecordedQuotation, RecordedSpeaker } from './fileRecord.ts';
import { type Fit, fitOf, type Search, searchFor } from './searchMatch.ts';

/** More than anybody reads; an editor asks anew with each letter. */
const MOST = 300;

/** The protocol has no kind for people. */
const KINDS: Record<SpeakerKind, SymbolKind> = {
  person: SymbolKind.Object,
  organisation: SymbolKind.Module,
  group: SymbolKind.Array,
  anonymous: SymbolKind.Null,
};

interface Hit {
  readonly fit: Fit;
  readonly file: FileRecord;
  readonly of: RecordedSpeaker | RecordedQuotation;
}

/**
 * A search for speakers and quotations, file by file, so that it can be given up in between. Places are told at once: they
 * are known, and short beside the rest, so that a second request for the chosen one would save nothing.
 */
export class SymbolSearch {
  readonly #search: Search;
  /** By fit: speakers, quotations. */
  readonly #hits: Hit[][] = Array.from({ length: 10 }, () => []);

  constructor(query: string) {
    this.#search = searchFor(query);
  }

  look(file: FileRecord): void {
    for (const speaker of file.speakers) this.#add(speaker, file, 0);
    // Without a word to look for there is no reason to list what they say.
    if (this.#search.whole !== '') for (const quotation of file.quotations) this.#add(quotation, file, 1);
  }

  /** The best first: by fit, speakers before quotations, those with more quotations before others. */
  found(): WorkspaceSymbol[] {
    const found: WorkspaceSymbol[] = [];
    for (const hits of this.#hits) {
      if (found.length >= MOST) break;
      hits.sort((a, b) => weight(b) - weight(a));
      for (const hit of hits.slice(0, MOST - found.length)) found.push(symbolOf(hit));
    }
    return found;
  }

  #add(of: Hit['of'], file: FileRecord, rank: 0 | 1): void {
    const fit = fitOf(this.#search, of.key, file.titleKey);
    if (fit !== undefined) this.#hits[fit * 2 + rank]!.push({ fit, file, of });
  }
}

const weight = ({ of }: Hit): number => ('quotations' in of ? of.quotations : 0);

function symbolOf({ file, of }: Hit): WorkspaceSymbol {
  const place = { location: { uri: file.uri, range: of.range }, containerName: file.title };
  return 'quotations' in of
    ? { name: of.name, kind: KINDS[of.kind], ...place }
    : { name: of.excerpt, kind: SymbolKind.String, ...place };
}
