/** Two speakers, one of them by name, pronoun and description; a pronoun's quotation and reported speech. */
export const BRIDGE = `The bridge

Hanna Lind, the mayor, came first. "We measured twice," she said.

"It stands," said Paul Okoro, an engineer. Lind said that it would carry everybody.
`;

/** Without a finding. */
export const CALM = `The bridge

"It stands," said Hanna Lind, the mayor.
`;

/** One finding in the article's own words, one in what somebody said. */
export const DAMAGED = `The bridge

It would carry an hundred people.

"It carries an hundred people," said Hanna Lind, the mayor.
`;
