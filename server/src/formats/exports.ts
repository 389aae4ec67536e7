import type { Article } from '../core/model.ts';
import type { ExportedFile, ExportFormat } from '../protocol.ts';
import type { Problem } from '../rules/rule.ts';
import { BRAT_CONFIGURATION, bratStandoff } from './brat.ts';
import { citronJson } from './citron.ts';
import { quotationsCsv } from './csv.ts';
import { doccanoLine } from './doccano.ts';
import { articleJson } from './json.ts';
import { LABEL_STUDIO_CONFIGURATION, labelStudioJson } from './labelStudio.ts';
import { teiDocument } from './tei.ts';
import { webAnnotations } from './webAnnotations.ts';

/** An article that is to be exported. */
export interface Exportable {
  readonly article: Article;
  /** Of its file, without the folder. */
  readonly name: string;
  problems(): readonly Problem[];
}

interface Export {
  /** In place of the article's own. */
  readonly extension: string;
  write(exportable: Exportable): string;
  /** A file that the tool wants once for a folder of exports. */
  readonly companion?: ExportedFile;
}

const line = (json: object): string => `${JSON.stringify(json)}\n`;
const pretty = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;

/** All formats that an article is exported to; docs/formats.md says what each holds and loses. */
export const EXPORTS: Readonly<Record<ExportFormat, Export>> = {
  json: { extension: '.json', write: ({ article, problems }) => line(articleJson(article, problems())) },
  citron: { extension: '.json', write: ({ article }) => line(citronJson(article)) },
  brat: {
    extension: '.ann',
    write: ({ article }) => bratStandoff(article),
    companion: { name: 'annotation.conf', content: BRAT_CONFIGURATION },
  },
  'label-studio': {
    extension: '.json',
    write: ({ article, name }) => pretty(labelStudioJson(article, name)),
    companion: { name: 'label-studio.xml', content: LABEL_STUDIO_CONFIGURATION },
  },
  doccano: { extension: '.jsonl', write: ({ article, name }) => doccanoLine(article, name) },
  tei: { extension: '.xml', write: ({ article, name }) => teiDocument(article, name) },
  csv: { extension: '.csv', write: ({ article, name }) => quotationsCsv(article, name) },
  'web-annotation': { extension: '.jsonld', write: ({ article, name }) => pretty(webAnnotations(article, name)) },
};
