/** An article with two speakers, and one finding each of some rules. */
export const ARTICLE = `Orley opens a second footbridge

Orley opens a second footbridge

ORLEY (Valley Wire) - The town of Orley opened a second footbridge on Monday.

"We measured twice and built once," said Hanna Lind, the mayor. "The river kept its side of the bargain."

Paul Okoro, the engineer, called the bridge "a modest miracle of steel". He said it would carry an hundred people.

"Nobody fell in, which the council had not dared to hope," she told reporters.

The work had begun after last year s floods.

© 2024 Valley Wire. All rights reserved.
`;

export const CLEAN = `Orley mends its clock

ORLEY (Valley Wire) - The clock on the town hall of Orley runs again after eleven years.

"It struck nine and I dropped my tea," said Hanna Lind, the mayor.
`;
