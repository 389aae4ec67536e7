/** Whether words between marks look like a title of a work, a slogan or a name: the longer ones begin with capitals. */
export function looksLikeTitle(wording: string): boolean {
  const words = wording.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every(word => /^\p{Lu}/u.test(word));
}
