import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { ANNOTATION_FINDINGS } from '../features/annotationProblems.ts';
import { type Places, placesOf } from '../features/position.ts';
import { fixesOf, rules } from '../rules/index.ts';
import type { Edit, Fix, Problem, Severity } from '../rules/rule.ts';
import { plainText } from '../words/phrase.ts';

/** Where a file is, as SARIF wants it: a percent-encoded URI, relative to `uriBaseId` if that is given. */
export interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
const FOUND = [...rules.map(({ id }) => id), ...Object.keys(ANNOTATION_FINDINGS)];
const INDEX: ReadonlyMap<string, number> = new Map(FOUND.map((id, index) => [id, index]));

/** The `results` of one file. */
export function sarifResults(artifact: Artifact, article: Article, problems: readonly Problem[]): object[] {
  const places = placesOf(article.text);
  return problems.map(problem => {
    // A fix that edits nothing (it goes to a place) has no replacements to tell.
    const fixes = fixesOf(article, problem).filter(({ edits }) => edits.length > 0);
    const related = problem.related ?? [];
    return {
      ruleId: problem.rule,
      ruleIndex: INDEX.get(problem.rule) ?? -1,
      level: LEVEL[problem.severity],
      message: { text: plainText(problem.message) },
      locations: [location(artifact, places, problem)],
      ...(related.length > 0 && {
        relatedLocations: related.map((r, id) => ({
          id,
          ...location(artifact, places, r),
          message: { text: plainText(r.message) },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map(fix => sarifFix(artifact, places, fix)) }),
    };
  });
}

/**
 * What stands before the results of a log of one run. The results follow, separated by commas, then `sarifClosing`: they are
 * written as they are found, since a log of many articles is more than one string can hold.
 * @param base the absolute URI, ending in a slash, that relative artifact URIs count from
 */
export function sarifOpening(version: string, base: string): string {
  const run = {
    tool: { driver: { name: 'Copydesk', version, semanticVersion: version, rules: DESCRIPTORS } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    defaultEncoding: 'utf-8',
    originalUriBaseIds: { [SOURCE_ROOT]: { uri: base } },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  return `${opened(log)},"runs":[${opened(run)},"results":[`;
}

/** @param complete whether all that was to be checked was */
export const sarifClosing = (complete: boolean): string => `],"invocations":[{"executionSuccessful":${complete}}]}]}`;

/** JSON of an object without its closing brace. */
const opened = (object: object): string => JSON.stringify(object).slice(0, -1);

export const SOURCE_ROOT = 'SRCROOT';

const DESCRIPTORS: readonly object[] = [
  ...rules.map(({ id, severity, summary, safe, newsroom }) => {
    const repair = safe ? '"copydesk fix" repairs it.' : 'It is left to you to repair.';
    const help = `${summary} ${repair} Turn it off with "copydesk.rules": { "${id}": "off" }.`;
    return descriptor(id, summary, help, { level: LEVEL[severity], enabled: !newsroom });
  }),
  ...Object.entries(ANNOTATION_FINDINGS).map(([id, summary]) => {
    const help = `${summary} It does not count until an annotator says where it belongs, in an editor.`;
    return descriptor(id, summary, help, { level: LEVEL.warning, enabled: true });
  }),
];

function descriptor(id: string, summary: string, help: string, defaultConfiguration: object): object {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { id, name, shortDescription: { text: summary }, help: { text: help }, defaultConfiguration };
}

const location = (artifact: Artifact, places: Places, s: Span): object => ({
  physicalLocation: { artifactLocation: artifact, region: region(places, s) },
});

function region(places: Places, { start, end }: Span): object {
  const from = places.positionAt(start);
  const to = places.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

const sarifFix = (artifact: Artifact, places: Places, { title, edits }: Fix): object => ({
  description: { text: plainText(title) },
  artifactChanges: [{ artifactLocation: artifact, replacements: edits.map(edit => replacement(places, edit)) }],
});

const replacement = (places: Places, edit: Edit): object => ({
  deletedRegion: region(places, edit),
  ...(edit.newText !== '' && { insertedContent: { text: edit.newText } }),
});
