import type { Span } from '../../../../server/src/core/span.ts';

/** A character with its offset in the first version of the text, null if it was written later. */
interface Character {
  readonly unit: string;
  readonly origin: number | null;
  /** One of a copy: the first one may still be there. */
  readonly isCopy: boolean;
}

/** A text that remembers where each of its characters comes from, so that after any editing it is known what became of a place. */
export class Manuscript {
  #characters: readonly Character[];

  constructor(text: string) {
    this.#characters = text.split('').map((unit, origin) => ({ unit, origin, isCopy: false }));
  }

  get text(): string {
    return this.#characters.map(({ unit }) => unit).join('');
  }

  replace({ start, end }: Span, text: string): void {
    const written = text.split('').map(unit => ({ unit, origin: null, isCopy: false }));
    this.#characters = this.#characters.toSpliced(start, end - start, ...written);
  }

  /** Cuts a span out and puts it in at `to`, an offset of what remains. */
  move({ start, end }: Span, to: number): void {
    const cut = this.#characters.slice(start, end);
    this.#characters = this.#characters.toSpliced(start, end - start).toSpliced(to, 0, ...cut);
  }

  copy({ start, end }: Span, to: number): void {
    const copied = this.#characters.slice(start, end).map(character => ({ ...character, isCopy: true }));
    this.#characters = this.#characters.toSpliced(to, 0, ...copied);
  }

  /** What became of places in the first version. */
  fates(places: readonly Span[]): Fate[] {
    const now = new Map<number, number>();
    const copied = new Set<number>();
    for (const [at, { origin, isCopy }] of this.#characters.entries()) {
      if (origin !== null && isCopy) copied.add(origin);
      else if (origin !== null) now.set(origin, at);
    }
    return places.map(({ start, end }) => {
      const offsets = Array.from({ length: end - start }, (_, index) => start + index);
      const first = now.get(start);
      const stands = first !== undefined && offsets.every((offset, index) => now.get(offset) === first + index);
      return {
        origin: { start, end },
        left: offsets.filter(offset => now.has(offset) || copied.has(offset)).length,
        place: stands ? { start: first, end: first + end - start } : null,
      };
    });
  }

  /** How many characters of a place in the first version are in `span`, each counted once, and whether none of another is. */
  share({ start, end }: Span, origin: Span): { readonly of: number; readonly alone: boolean } {
    const origins = this.#characters.slice(start, end).flatMap(each => each.origin ?? []);
    const own = new Set(origins.filter(offset => origin.start <= offset && offset < origin.end));
    return { of: own.size, alone: origins.every(offset => own.has(offset)) };
  }
}

export interface Fate {
  readonly origin: Span;
  /** How many of its characters are still there, or copies of them. */
  readonly left: number;
  /** Where it stands as it did; null where something in it was changed. */
  readonly place: Span | null;
}
