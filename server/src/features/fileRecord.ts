import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Quotation, SpeakerKind } from '../core/model.ts';
import { span } from '../core/span.ts';
import type { Severity } from '../rules/rule.ts';
import { ENGLISH, plainText, say, type Words } from '../words/phrase.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import { excerpt } from './excerpt.ts';
import { countWords, titleOf, wordsOf } from './report.ts';
import { searchKey } from './searchMatch.ts';
import type { Snapshot } from './snapshot.ts';

const NAME_LENGTH = 100;
const TITLE_LENGTH = 100;
const QUOTATION_LENGTH = 80;

/** What the index keeps of an article: far less than its analysis, so that thousands fit into memory. */
export interface FileRecord {
  readonly uri: string;
  readonly title: string;
  readonly titleKey: string;
  /** Of the body. */
  readonly words: number;
  readonly speakers: readonly RecordedSpeaker[];
  /** Those that are shown, in text order. */
  readonly quotations: readonly RecordedQuotation[];
  /** Quotations that an annotator has accepted. */
  readonly decided: number;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Null where nobody wants to see the problems of files that are not open. */
  readonly diagnostics: readonly Diagnostic[] | null;
}

export interface RecordedSpeaker {
  readonly name: string;
  readonly key: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** Of the first mention by name; of the first at all where no name is told. */
  readonly range: Range;
  /** How many are shown. */
  readonly quotations: number;
}

export interface RecordedQuotation {
  readonly excerpt: string;
  readonly key: string;
  readonly type: Exclude<Quotation['type'], 'scare'>;
  readonly speaker: RecordedSpeaker | null;
  readonly words: number;
  readonly range: Range;
}

/**
 * @param shown the checked article as the settings want it shown
 * @param told in which words its reader is spoken to
 */
export function fileRecord(
  { snapshot, problems }: CheckedSnapshot,
  shown: Snapshot,
  diagnostics: readonly Diagnostic[] | null,
  told = ENGLISH,
): FileRecord {
  const { article } = shown;
  const speakers = speakersOf(shown);
  const title = excerpt(titleOf(article), TITLE_LENGTH);
  const record: FileRecord = {
    uri: snapshot.uri,
    title,
    titleKey: searchKey(title),
    words: countWords(article.paragraphs.filter(p => p.role === 'body').map(p => article.text.slice(p.start, p.end))),
    speakers: [...speakers.values()],
    quotations: quotationsOf(shown, speakers, told),
    decided: article.quotations.filter(q => q.type !== 'scare' && q.annotation !== undefined).length,
    problems: {
      error: numberOf(problems, 'error'),
      warning: numberOf(problems, 'warning'),
      information: numberOf(problems, 'information'),
      hint: numberOf(problems, 'hint'),
    },
    diagnostics,
  };
  // Parts of a string keep the whole of it in memory; copies don't.
  return structuredClone(record);
}

/** Whoever is quoted, and all others that have a name. */
function speakersOf({ article, places }: Snapshot): Map<string, RecordedSpeaker> {
  const quoted = new Map<string, number>();
  for (const { speaker, type } of article.quotations)
    if (speaker && type !== 'scare') quoted.set(speaker, (quoted.get(speaker) ?? 0) + 1);
  const speakers = new Map<string, RecordedSpeaker>();
  for (const { id, name, kind, roles, mentions } of article.speakers) {
    const quotations = quoted.get(id) ?? 0;
    const named = mentions.map(index => article.mentions[index]).find(mention => mention?.kind === 'name');
    const first = named ?? article.mentions[mentions[0] ?? -1];
    const isNamed = (kind === 'person' || kind === 'organisation') && named !== undefined;
    const shownName = excerpt(name, NAME_LENGTH);
    if (!first || shownName === '' || (quotations === 0 && !isNamed)) continue;
    speakers.set(id, {
      name: shownName,
      key: searchKey(shownName),
      kind,
      role: roles[0] ? excerpt(roles[0], NAME_LENGTH) : null,
      range: places.rangeOf(first),
      quotations,
    });
  }
  return speakers;
}

function quotationsOf({ article, places }: Snapshot, speakers: ReadonlyMap<string, RecordedSpeaker>, told: Words) {
  return article.quotations.flatMap((q): RecordedQuotation[] => {
    if (q.type === 'scare') return [];
    const words = excerpt(q.content.map(c => article.text.slice(c.start, c.end)).join(' … '), QUOTATION_LENGTH);
    return [
      {
        excerpt: words || plainText(say`Quotation`, told),
        key: searchKey(words),
        type: q.type,
        speaker: speakers.get(q.speaker ?? '') ?? null,
        words: wordsOf(article, q),
        range: places.rangeOf(span(q.content[0]!.start, q.content.at(-1)!.end)),
      },
    ];
  });
}

const numberOf = (problems: CheckedSnapshot['problems'], severity: Severity): number =>
  problems.filter(problem => problem.severity === severity).length;
