import { type ContentKind, CUE_WORDS, shareAsCue, shareOfCues, usualContent } from '../core/lexicon/cueWords.ts';
import type { Evidence, EvidenceKind } from '../core/model.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { excerpt } from './excerpt.ts';
import { placeWords } from './paragraphs.ts';
import type { Snapshot } from './snapshot.ts';
import { speakerById } from './target.ts';

/** What a wording may refer to: the words that `at` spans, what `detail` names, and where that is. */
interface Facts {
  readonly words: string;
  readonly name: string;
  readonly where: Phrase;
}

/** Every sentence in which the engine's judgements are explained to a reader stands here. */
const WORDING: Record<EvidenceKind, (facts: Facts) => Phrase> = {
  'cue-before': f => say`the cue “${f.words}” stands before the quotation`,
  'cue-after': f => say`the cue “${f.words}” follows the quotation`,
  'cue-inside': f => say`the cue “${f.words}” interrupts the quotation`,
  'according-to': f => say`“${f.words}” names the source`,
  colon: () => say`the source stands before a colon`,
  continued: f => say`no cue of its own: it goes on after a quotation of the same speaker${f.where}`,
  'continued-paragraph': f => say`the paragraph opens the marks of the one before again${f.where}`,
  'no-cue': () => say`short and without a cue nearby: scare quotes, no speech`,
  'title-of-work': () => say`the title of a work, no speech`,
  learned: f => learnedWords(f.words),
  'same-name': f => say`the same name as ${f.name}${f.where}`,
  'nearest-fitting': f => say`${f.name} is the nearest that fits${f.where}`,
  'last-speaker': f => say`${f.name} spoke last${f.where}`,
  'only-candidate': f => say`${f.name} is the only one that fits${f.where}`,
  description: f => say`the description fits ${f.name}${f.where}`,
  ambiguous: f => say`more than one fits equally: ${f.name}`,
  'no-antecedent': () => say`nobody named before fits`,
  'no-source': () => say`nobody is named as the source`,
  'people-file': f => say`${f.name} is so called in copydesk.json`,
  declared: () => say`an annotator has decided so`,
};

const CONTENTS: Record<ContentKind, Phrase> = {
  quotation: say`words in quotation marks`,
  that: say`a clause with “that”`,
  question: say`a question`,
  clause: say`a clause`,
  to: say`an infinitive`,
  phrase: say`a few words, no clause`,
};

/** A word that heads fewer of all cues, 0 to 1, is not worth its share. */
const WORTH_TELLING = 0.01;

/** What annotated news shows about the word of a cue, in per cent. */
function learnedWords(word: string): Phrase {
  const known = CUE_WORDS.get(word);
  if (!known) return say`learned from annotated news: people are quoted in such words there`;
  const share = shareOfCues(known);
  const ofAll = share < WORTH_TELLING ? say`` : say`, and heads ${percent(share)} % of all cues`;
  const content = CONTENTS[usualContent(known)];
  return say`learned from annotated news: there “${word}” is a cue in ${percent(shareAsCue(known))} % of its uses, most often of ${content}${ofAll}`;
}

const percent = (share: number): number => Math.round(100 * share);

const ABOUT_WHO: ReadonlySet<EvidenceKind> = new Set([
  'same-name',
  'people-file',
  'nearest-fitting',
  'last-speaker',
  'only-candidate',
  'description',
  'ambiguous',
  'no-antecedent',
]);

/** Whether the evidence is for whom a source or a mention means, and not for what is quoted. */
export const isAboutWho = (kind: EvidenceKind): boolean => ABOUT_WHO.has(kind);

export function evidenceWords(snapshot: Snapshot, evidence: Evidence): Phrase {
  const { article } = snapshot;
  const { kind, at, detail } = evidence;
  const place = at && placeWords(snapshot, at.start);
  return WORDING[kind]({
    words: at ? excerpt(article.text.slice(at.start, at.end), 60) : (detail ?? ''),
    name: excerpt(speakerById(article, detail ?? null)?.name ?? detail ?? '', 60),
    where: place ? say` (${place})` : say``,
  });
}

/** The share of 1 that a reader may bet on, in words and per cent. */
export function confidenceWords(confidence: number): Phrase {
  const sure = percent(confidence);
  if (sure >= 95) return say`almost certain (${sure} %)`;
  if (sure >= 80) return say`very likely (${sure} %)`;
  if (sure >= 60) return say`likely (${sure} %)`;
  if (sure >= 40) return say`uncertain (${sure} %)`;
  return say`a guess (${sure} %)`;
}
