import type { Rule, Severity } from './rule.ts';
import { askedBy } from './styles.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What a user may write for a rule. */
export type Setting = Severity | 'off';

export const LEVELS = ['off', ...SEVERITIES] as const satisfies readonly Setting[];

/** House styles; `none` leaves the newsroom rules off. */
export const STYLES = ['none', 'ap', 'reuters', 'guardian'] as const;
export type Style = (typeof STYLES)[number];

export interface Configuration {
  /** Rule id to severity; wins over the style. */
  readonly rules?: Readonly<Record<string, Setting>>;
  readonly style?: Style | undefined;
}

/** Two configurations of which one wins: rule by rule, and with its style if it names one. */
export const overruled = (by: Configuration, configuration: Configuration): Configuration => ({
  rules: { ...configuration.rules, ...by.rules },
  style: by.style ?? configuration.style,
});

/** The severity a rule has under a configuration. */
export function settingOf(rule: Rule, configuration: Configuration = {}): Setting {
  const own = configuration.rules?.[rule.id];
  if (own !== undefined) return own;
  const asked = rule.newsroom ? askedBy(configuration.style ?? 'none', rule.id) : 'on';
  return asked === 'on' ? rule.severity : asked;
}
