import { analyze } from '../../server/src/core/article.ts';
import { withoutOverlap } from '../../server/src/core/attribution/learned/overlap.ts';
import { unpack } from '../../server/src/core/attribution/learned/packed.ts';
import { LEAST, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import { chooseHeads, paragraphsOf } from '../train/corpus.ts';
import { readGold } from '../train/gold.ts';
import { learn } from '../train/learn.ts';
import { type Attributed, FIGURES, KINDS, Measure } from '../train/measure.ts';
import { pack } from '../train/pack.ts';
import { markdownTable } from './tables.ts';

/**
 * The whole engine on articles that its learned part has not seen: the tagger is trained anew for each fold, without the
 * fold's articles.
 */
export function crossValidationTable(train: string, folds: number): string {
  const articles = readGold(train);
  const paragraphs = paragraphsOf(articles);
  const measure = new Measure();
  for (let fold = 0; fold < folds; fold++) {
    const seen = paragraphs.filter(p => p.article % folds !== fold);
    chooseHeads(seen, seen);
    const tagger = new Tagger(unpack(pack(learn(articles, seen))));
    articles.forEach((article, i) => {
      if (i % folds !== fold) return;
      const { quotations } = analyze(article.text, { tag: p => withoutOverlap(tagger.candidates(p, LEAST)) });
      const found = quotations
        .filter(q => q.type !== 'scare')
        .map(
          (q): Attributed => ({ content: q.content, source: q.source ? [q.source] : [], cue: q.cue ? [q.cue] : [] }),
        );
      measure.add(article.text, article.attributions, found);
    });
    console.error(`quality: fold ${fold + 1} of ${folds} done`);
  }
  const rows = KINDS.map(kind => [kind, ...FIGURES.map(figure => measure.f(kind, figure).toFixed(1))]);
  const spans = (['source', 'cue'] as const).map(role => `${role} spans exact F **${measure.spanF(role).toFixed(1)}**`);
  return `${markdownTable(['F', ...FIGURES], rows)}\n\n${spans.join(', ')}.`;
}
