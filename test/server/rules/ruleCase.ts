import type { Style } from '../../../server/src/rules/configuration.ts';

/**
 * What a rule shall make of a text: the text with ⟦ ⟧ around each finding (none: the rule stays silent), and the text after
 * all preferred fixes, where the case is about them; the house style, where that matters.
 */
export type RuleCase = string | readonly [marked: string, fixed: string, style?: Style];

export interface RuleCases {
  readonly cases: readonly RuleCase[];
  /** The cases are whole files; otherwise they stand under a title. */
  readonly whole?: true;
}
