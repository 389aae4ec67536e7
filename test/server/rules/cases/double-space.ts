import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['The ferry⟦  ⟧is late.', 'The ferry is late.'],
    ['The ferry is late.⟦  ⟧Nobody minds.', 'The ferry is late. Nobody minds.'],
    ['The⟦     ⟧ferry', 'The ferry'],
    ['The⟦ \u00a0⟧ferry', 'The ferry'],
    ['The⟦\u00a0\u00a0⟧ferry', 'The ferry'],
    ['The⟦  ⟧old⟦  ⟧ferry', 'The old ferry'],
    ['“We⟦  ⟧sail”', '“We sail”'],
    ['Die⟦  ⟧Fähre', 'Die Fähre'],
    ['a⟦  ⟧b', 'a b'],
    ['1⟦  ⟧2', '1 2'],
    'The ferry is late.',
    'The ferry is late.  \n\nNobody minds.',
    '  An indented line.\n\n    Another.',
    'The\u00a0ferry',
    'The\tferry\t\tis late.',
    '50\u00a0years',
  ],
} satisfies RuleCases;
