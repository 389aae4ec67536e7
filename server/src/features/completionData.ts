/** Travels with an unresolved item and says of whom it is the name. */
export interface CompletionData {
  readonly uri: string;
  readonly name: string;
}

/** Data come back from the client; whatever is not ours is none. */
export function completionDataOf(value: unknown): CompletionData | undefined {
  const data = value as Partial<CompletionData> | null | undefined;
  return typeof data?.uri === 'string' && typeof data.name === 'string' ? (data as CompletionData) : undefined;
}
