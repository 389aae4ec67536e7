import type { Project } from '../project/project.ts';
import {
  LEVELS,
  overruled,
  type Configuration as RuleConfiguration,
  type Setting,
  STYLES,
} from '../rules/configuration.ts';

export const INDEXED = ['seeds', 'allText', 'off'] as const;

/** What is read of the folders that are open. */
export interface IndexConfiguration {
  /** `seeds`: what editors open as News Seed by its name; `allText`: every `.txt`, too. */
  readonly files: (typeof INDEXED)[number];
  /** Whether problems of files that are not open are told. */
  readonly problems: boolean;
}

/** What a user may set, under `copydesk` in the settings; a project file may say otherwise. */
export interface Configuration {
  readonly checks: RuleConfiguration;
  readonly indirectSpeech: boolean;
  readonly pronounHints: boolean;
  readonly speakersLens: boolean;
  /** Name of who decides, written into annotations; null where it is not told. */
  readonly annotator: string | null;
  readonly index: IndexConfiguration;
}

const KNOWN_LEVELS: ReadonlySet<unknown> = new Set(LEVELS);

/** Settings come from files that people write: what is missing or wrong counts as not set. */
export function parseConfiguration(settings: unknown): Configuration {
  const { rules, style, indirectSpeech, inlayHints, codeLens, annotations, index } = record(settings);
  const { annotator } = record(annotations);
  return {
    checks: {
      rules: Object.fromEntries(Object.entries(record(rules)).filter(isSetting)),
      style: STYLES.find(known => known === style) ?? 'none',
    },
    indirectSpeech: record(indirectSpeech).enabled !== false,
    pronounHints: record(inlayHints).pronouns === true,
    speakersLens: record(codeLens).speakers === true,
    annotator: typeof annotator === 'string' && annotator.trim() !== '' ? annotator.trim() : null,
    index: {
      files: INDEXED.find(known => known === record(index).files) ?? 'seeds',
      problems: record(index).problems === true,
    },
  };
}

const combined = new WeakMap<Configuration, WeakMap<Project, Configuration>>();

/**
 * The settings with what a project file says: it wins, rule by rule and with its style. The same object for the same two, so
 * that what was found with it is not looked for again.
 */
export function withProject(settings: Configuration, project: Project): Configuration {
  const known = combined.get(settings) ?? new WeakMap<Project, Configuration>();
  combined.set(settings, known);
  let configuration = known.get(project);
  if (!configuration) {
    configuration = { ...settings, checks: overruled(project, settings.checks) };
    known.set(project, configuration);
  }
  return configuration;
}

const isSetting = (entry: [string, unknown]): entry is [string, Setting] => KNOWN_LEVELS.has(entry[1]);

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
