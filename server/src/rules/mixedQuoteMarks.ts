import type { Article, MarkedRun } from '../core/model.ts';
import { say } from '../words/phrase.ts';
import { once } from './once.ts';
import type { Edit, Rule } from './rule.ts';

interface Count {
  readonly straight: readonly MarkedRun[];
  readonly curly: readonly MarkedRun[];
}

/** Double marks only, and none that enclose an attribute of a left-over tag. */
const count: (article: Article) => Count = once(({ marks, text }) => ({
  straight: marks.filter(run => run.style === 'straight' && text[run.start - 1] !== '='),
  curly: marks.filter(run => run.style === 'curly'),
}));

export const mixedQuoteMarks: Rule = {
  id: 'mixed-quote-marks',
  severity: 'hint',
  summary: 'Straight and curly quotation marks in one article.',
  safe: false,
  *check(article) {
    const { straight, curly } = count(article);
    const [few, many] = straight.length < curly.length ? [straight, curly] : [curly, straight];
    const first = few[0]?.opener ?? few[0]?.closer;
    if (!first || many.length === 0) return;
    const { start, end } = first;
    const message =
      few === straight
        ? say`${few.length} straight among ${many.length} curly pairs of quotation marks.`
        : say`${few.length} curly among ${many.length} straight pairs of quotation marks.`;
    yield { start, end, message };
  },
  fix(article) {
    const { straight, curly } = count(article);
    const toCurly = {
      title: say`Make all quotation marks curly`,
      edits: straight.flatMap(run => marks(run, '“', '”')),
    };
    const toStraight = {
      title: say`Make all quotation marks straight`,
      edits: curly.flatMap(run => marks(run, '"', '"')),
    };
    return straight.length < curly.length
      ? [{ ...toCurly, preferred: true }, toStraight]
      : [{ ...toStraight, preferred: true }, toCurly];
  },
};

function marks({ opener, closer }: MarkedRun, opening: string, closing: string): Edit[] {
  const out: Edit[] = [];
  if (opener) out.push({ start: opener.start, end: opener.end, newText: opening });
  if (closer) out.push({ start: closer.start, end: closer.end, newText: closing });
  return out;
}
