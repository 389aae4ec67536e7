import type { Edit } from './rule.ts';

/** `text` with `edits` (offsets into `text`, not overlapping) applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(at, edit.start), edit.newText);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

export const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** A stretch of the current text: kept from the original, or new. */
type Piece = { readonly from: number; readonly to: number } | { readonly added: string };

const lengthOf = (piece: Piece): number => ('added' in piece ? piece.added.length : piece.to - piece.from);

const sliceOf = (piece: Piece, from: number, to: number): Piece =>
  'added' in piece ? { added: piece.added.slice(from, to) } : { from: piece.from + from, to: piece.from + to };

/**
 * Rounds of edits, each given in offsets of the text that the round before left, collected as one set of edits of the
 * original text.
 */
export class EditHistory {
  readonly #length: number;
  #pieces: readonly Piece[];

  constructor(originalLength: number) {
    this.#length = originalLength;
    this.#pieces = [{ from: 0, to: originalLength }];
  }

  add(edits: readonly Edit[]): void {
    const out: Piece[] = [];
    const source = new PieceReader(this.#pieces);
    for (const edit of inOrder(edits)) {
      source.take(edit.start, out);
      if (edit.newText !== '') out.push({ added: edit.newText });
      source.skip(edit.end);
    }
    source.take(Number.POSITIVE_INFINITY, out);
    this.#pieces = out;
  }

  /** In text order, in offsets of the original text, touching edits joined. */
  edits(): Edit[] {
    const out: Edit[] = [];
    let at = 0;
    let added = '';
    const close = (until: number): void => {
      if (added !== '' || until > at) out.push({ start: at, end: until, newText: added });
      added = '';
    };
    for (const piece of this.#pieces) {
      if ('added' in piece) added += piece.added;
      else if (piece.to > piece.from) {
        close(piece.from);
        at = piece.to;
      }
    }
    close(this.#length);
    return out;
  }
}

/** Walks over pieces by offsets of the text that they make up. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** Offset of the current piece in the text, and how much of it has been read. */
  #start = 0;
  #read = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  take(until: number, out: Piece[]): void {
    this.#advance(until, piece => out.push(piece));
  }

  skip(until: number): void {
    this.#advance(until, () => {});
  }

  #advance(until: number, each: (piece: Piece) => void): void {
    while (this.#index < this.#pieces.length && this.#start + this.#read < until) {
      const piece = this.#pieces[this.#index]!;
      const length = lengthOf(piece);
      const to = Math.min(length, until - this.#start);
      if (to > this.#read) each(sliceOf(piece, this.#read, to));
      this.#read = to;
      if (to === length) {
        this.#start += length;
        this.#index++;
        this.#read = 0;
      }
    }
  }
}
