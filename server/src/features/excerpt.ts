/** What shows nothing, or reorders what follows; joiners that scripts and emoji need are not among them. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
const BLANK = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Article text fit to be shown in one line. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').replace(BLANK, ' ').trim();
}

/** The beginning of article text for one line, at most `length` UTF-16 units with the ellipsis. */
export function excerpt(text: string, length: number): string {
  // No more is read than could be shown, so that one endless line costs no more than a short one.
  const within = text.length <= length * 4;
  const shown = clean(within ? text : text.slice(0, length * 4));
  if (within && shown.length <= length) return shown;
  const cut = shown.slice(0, length - 1);
  const wordEnd = cut.lastIndexOf(' ');
  return `${cut.slice(0, wordEnd > length / 2 ? wordEnd : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
