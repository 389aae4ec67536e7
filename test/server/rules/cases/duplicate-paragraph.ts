import type { RuleCases } from '../ruleCase.ts';

const LONG = 'The ferry came in two hours late, and nobody on the quay minded.';
const OTHER = 'The band played on until the harbour master asked it to stop.';

export default {
  cases: [
    [`${LONG}\n\n${OTHER}\n\n⟦${LONG}⟧`, `${LONG}\n\n${OTHER}`],
    [`${LONG}\n\n⟦${LONG}⟧\n\n${OTHER}`, `${LONG}\n\n${OTHER}`],
    [`${LONG}\n\n⟦${LONG}⟧\n\n⟦${LONG}⟧`, LONG],
    [`${LONG}\r\n\r\n${OTHER}\r\n\r\n⟦${LONG}⟧\r\n`, `${LONG}\r\n\r\n${OTHER}\r\n`],
    [`“${LONG}”\n\n⟦“${LONG}”⟧`, `“${LONG}”`],
    `${LONG}\n\n${OTHER}\n\n⟦${LONG}⟧\n\n⟦${OTHER}⟧`,
    [`${LONG}\n\n⟦${LONG}⟧  \n\n${OTHER}`, `${LONG}\n\n${OTHER}`],
    `Die Fähre kam zwei Stunden zu spät, und niemand ärgerte sich.\n\n⟦Die Fähre kam zwei Stunden zu spät, und niemand ärgerte sich.⟧`,
    `${LONG} ${OTHER}\n\n⟦${LONG} ${OTHER}⟧`,
    [`${LONG}\n\n\n\n⟦${LONG}⟧\n\n\n${OTHER}`, `${LONG}\n\n\n${OTHER}`],
    `${LONG}\n\n${OTHER}`,
    `4:15 p.m.\n\n${LONG}\n\n4:15 p.m.\n\n${OTHER}`,
    `${LONG}\n\n${LONG} Nobody.`,
    `${LONG}\n\n${LONG.replace('two', 'six')}`,
    'Late.\n\nLate.\n\nLate.',
    `9:40 p.m.\n\nThe first boats are in.\n\n${LONG}\n\n9:10 p.m.\n\nNobody is in yet.\n\n${LONG}`,
    `21.40\n\nThe first boats are in.\n\n${LONG}\n\n___\n\n21.10\n\nNobody is in yet.\n\n${LONG}`,
    `9:40 p.m.\n\n${LONG}\n\n${OTHER}\n\n9:10 p.m.\n\n⟦${LONG}⟧\n\n⟦${OTHER}⟧`,
    `${OTHER}\n\nPicture copyright\n                    Haddow News\n\n${LONG}\n\nPicture copyright\n                    Haddow News`,
    `${LONG}\n\n${LONG.toUpperCase()}`,
  ],
} satisfies RuleCases;
