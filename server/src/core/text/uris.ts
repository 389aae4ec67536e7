/** A name as a part of a URI. A lone surrogate, which no URI can tell, becomes U+FFFD, as wherever it is written in UTF-8. */
export const encoded = (name: string): string => encodeURIComponent(name.toWellFormed());

/**
 * A URI, or a part of one, without percent signs for characters; as it stands where they mean none. Clients write one address
 * in several ways: `%20` or `%2520` never, but `%C3%BC` or `ü`, `%3A` or `:`.
 */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The last part of a file's URI, as a person would write it; the whole of one that has no parts (an untitled document). */
export function fileNameOf(uri: string): string {
  const [address = ''] = uri.split(/[?#]/, 1);
  return decoded(address.slice(Math.max(address.lastIndexOf('/'), address.indexOf(':')) + 1));
}
