import type { SemanticTokensLegend } from 'vscode-languageserver';

/** The manifest contributes the same types and modifiers, in which themes colour them. */
export const TOKEN_TYPES = ['speaker', 'pronoun', 'cue', 'quotation', 'boilerplate'] as const;

/**
 * `definition`: where a speaker is introduced; `indirect`: reported speech without marks; `unresolved`: a pronoun that
 * fits nobody, a quotation of nobody.
 */
export const TOKEN_MODIFIERS = ['definition', 'indirect', 'unresolved'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};
