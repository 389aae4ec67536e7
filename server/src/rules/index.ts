import type { Article } from '../core/model.ts';
import { ambiguousSpeaker } from './ambiguousSpeaker.ts';
import { anonymousSource } from './anonymousSource.ts';
import { boilerplate } from './boilerplate.ts';
import { brokenHyphen } from './brokenHyphen.ts';
import { type Configuration, settingOf } from './configuration.ts';
import { dateMismatch } from './dateMismatch.ts';
import { doubleSpace } from './doubleSpace.ts';
import { duplicateHeadline } from './duplicateHeadline.ts';
import { duplicateParagraph } from './duplicateParagraph.ts';
import { duplicateQuote } from './duplicateQuote.ts';
import { htmlEntity } from './htmlEntity.ts';
import { inconsistentName } from './inconsistentName.ts';
import { indefiniteArticle } from './indefiniteArticle.ts';
import { invisibleCharacter } from './invisibleCharacter.ts';
import { lateAttribution } from './lateAttribution.ts';
import { loadedVerb } from './loadedVerb.ts';
import { lostApostrophe } from './lostApostrophe.ts';
import { mergedSpeakers } from './mergedSpeakers.ts';
import { mixedQuoteMarks } from './mixedQuoteMarks.ts';
import { mojibake } from './mojibake.ts';
import { touchesQuotation } from './places.ts';
import { quotePunctuation } from './quotePunctuation.ts';
import { quoteWithoutMarks } from './quoteWithoutMarks.ts';
import { repeatedWord } from './repeatedWord.ts';
import { plainReading, type Reading, untilStill, withoutOverlap } from './rounds.ts';
import type { Edit, Fix, Problem, Rule } from './rule.ts';
import { type LineMemory, rememberLines } from './scan/scannedText.ts';
import { secondReference } from './secondReference.ts';
import { spaceBeforePunctuation } from './spaceBeforePunctuation.ts';
import { spunPhrase } from './spunPhrase.ts';
import { truncatedSentence } from './truncatedSentence.ts';
import { unattributedQuote } from './unattributedQuote.ts';
import { unbalancedQuote } from './unbalancedQuote.ts';

/** The only list of rules there is, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unbalancedQuote,
  mixedQuoteMarks,
  unattributedQuote,
  ambiguousSpeaker,
  quoteWithoutMarks,
  duplicateQuote,
  duplicateParagraph,
  duplicateHeadline,
  boilerplate,
  truncatedSentence,
  lostApostrophe,
  mojibake,
  invisibleCharacter,
  htmlEntity,
  spaceBeforePunctuation,
  brokenHyphen,
  doubleSpace,
  indefiniteArticle,
  repeatedWord,
  inconsistentName,
  spunPhrase,
  dateMismatch,
  anonymousSource,
  loadedVerb,
  lateAttribution,
  mergedSpeakers,
  quotePunctuation,
  secondReference,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/**
 * What is wrong with an article, in text order.
 * @param memory of the lines of an earlier version, which then holds those of this one
 */
export function check(article: Article, configuration: Configuration = {}, memory?: LineMemory): Problem[] {
  if (memory) rememberLines(article, memory);
  return problemsOf(article, configuration, rules);
}

/** The fixes of one problem that `check` reported of this article; the preferred one first. */
export function fixesOf(article: Article, problem: Problem): readonly Fix[] {
  return ruleOf(problem.rule)?.fix(article, problem) ?? [];
}

/**
 * The edits that bring an article to where no safe fix applies any more, never inside quotation marks. Applied, their
 * result needs none.
 */
export function fixAll(
  article: Article,
  configuration: Configuration = {},
  { only, reading = plainReading(article) }: FixAllOptions = {},
): Edit[] {
  const safe = rules.filter(rule => rule.safe && (only === undefined || rule.id === only));
  return untilStill(reading, ({ article: current, leaves }) =>
    withoutOverlap(
      problemsOf(current, configuration, safe)
        .filter(problem => !leaves(problem))
        .map(problem => fixesOf(current, problem).find(fix => fix.preferred)?.edits ?? [])
        .filter(edits => !edits.some(edit => touchesQuotation(current, edit))),
    ),
  );
}

export interface FixAllOptions {
  /** The one rule whose problems are fixed. */
  readonly only?: string | undefined;
  /** Of the article, where more is known of it than its text. */
  readonly reading?: Reading;
}

function problemsOf(article: Article, configuration: Configuration, some: readonly Rule[]): Problem[] {
  const out: Problem[] = [];
  for (const rule of some) {
    const severity = settingOf(rule, configuration);
    if (severity === 'off') continue;
    for (const finding of rule.check(article, configuration.style ?? 'none'))
      out.push({ ...finding, rule: rule.id, severity });
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}
