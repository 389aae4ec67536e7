/** Lines that end a scraped page and are not the article's. Patterns from our own reading of scraped pages. */
const FOOTER: readonly RegExp[] = [
  /(©|\(c\)|&copy;).{0,80}\b(19|20)\d\d\b/i,
  /^copyright\b[^.]{0,60}\b(19|20)\d\d\b/i,
  /\ball rights reserved\b/i,
  /^(share|tweet|print|email)( (this|on|via|with)\b.*)?$/i,
  /^(follow|like) (us|me|@?\w+( \w+)?) on (twitter|facebook|instagram|x)\b/i,
  /^(sign up|subscribe)\b.*\bnewsletters?\b/i,
  /^(read more|related( articles| stories| posts)?|see also|more from|tags?|filed under|topics?)\s*:?(\s.{0,80})?$/i,
  /^this material may not be published, broadcast/i,
];

/** Whether a trailing paragraph belongs to the footer. */
export const isFooterText = (paragraph: string): boolean =>
  paragraph.length <= 400 && FOOTER.some(p => p.test(paragraph));
