/** Travels with an unresolved lens. */
export interface LensData {
  readonly uri: string;
}

/** Data come back from the client; whatever is not ours is none. */
export function lensDataOf(value: unknown): LensData | undefined {
  return typeof (value as LensData | null | undefined)?.uri === 'string' ? (value as LensData) : undefined;
}
