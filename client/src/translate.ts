/**
 * Says a message in the user's language: VS Code's `l10n.t`, given as an argument to what also runs without VS Code.
 * `{0}` stands for the first of the values. A message is a literal where it is translated, so that it can be found.
 */
export type Translate = (message: string, ...values: (string | number)[]) => string;
