import type { FolderReportResult, FolderSpeaker, WordsByType } from '../protocol.ts';
import type { FileRecord, RecordedSpeaker } from './fileRecord.ts';

/** A page with more would be read by nobody; what is left out is counted. */
const MOST_SPEAKERS = 500;

interface Tally {
  readonly speaker: RecordedSpeaker;
  readonly roles: Map<string, number>;
  readonly files: Set<string>;
  readonly words: Record<keyof WordsByType, number>;
  quotations: number;
}

const noWords = (): Tally['words'] => ({ direct: 0, mixed: 0, indirect: 0 });

/** Who speaks how much over files; those with the same name count as one. Taken file by file, so that it can be given up. */
export class FolderTally {
  readonly #speakers = new Map<string, Tally>();
  readonly #unattributed = { quotations: 0, words: noWords() };
  #files = 0;
  #words = 0;
  #quotations = 0;

  add(file: FileRecord): void {
    this.#files++;
    this.#words += file.words;
    this.#quotations += file.quotations.length;
    for (const quotation of file.quotations) {
      const tally = quotation.speaker ? this.#tallyOf(quotation.speaker, file) : this.#unattributed;
      tally.quotations++;
      tally.words[quotation.type] += quotation.words;
    }
  }

  /** Those with the most words first. */
  result(): FolderReportResult {
    const speakers = [...this.#speakers.values()].map(folderSpeaker);
    speakers.sort((a, b) => total(b.words) - total(a.words) || b.files - a.files || (a.name < b.name ? -1 : 1));
    return {
      files: this.#files,
      words: this.#words,
      quotations: this.#quotations,
      speakers: speakers.slice(0, MOST_SPEAKERS),
      omitted: Math.max(0, speakers.length - MOST_SPEAKERS),
      unattributed: this.#unattributed,
    };
  }

  #tallyOf(speaker: RecordedSpeaker, { uri }: FileRecord): Tally {
    let tally = this.#speakers.get(speaker.key);
    if (!tally) {
      tally = { speaker, roles: new Map(), files: new Set(), words: noWords(), quotations: 0 };
      this.#speakers.set(speaker.key, tally);
    }
    if (!tally.files.has(uri) && speaker.role) tally.roles.set(speaker.role, (tally.roles.get(speaker.role) ?? 0) + 1);
    tally.files.add(uri);
    return tally;
  }
}

/** With the role that most files give. */
function folderSpeaker({ speaker, roles, files, words, quotations }: Tally): FolderSpeaker {
  const [role] = [...roles].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { name: speaker.name, kind: speaker.kind, role: role ?? null, files: files.size, quotations, words };
}

const total = ({ direct, mixed, indirect }: WordsByType): number => direct + mixed + indirect;
