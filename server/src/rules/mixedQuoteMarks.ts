import type { Article, MarkedRun } from '../core/model.ts';
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
    const [odd, usual] = few === straight ? ['straight', 'curly'] : ['curly', 'straight'];
    const message = `${few.length} ${odd} among ${many.length} ${usual} pairs of quotation marks.`;
    yield { start, end, message };
  },
  fix(article) {
    const { straight, curly } = count(article);
    const toCurly = { title: 'Make all quotation marks curly', edits: straight.flatMap(run => marks(run, '“', '”')) };
    const toStraight = {
      title: 'Make all quotation marks straight',
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
