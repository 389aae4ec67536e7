import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    ['It is ⟦the the⟧ ferry.', 'It is the ferry.'],
    ['⟦The the⟧ ferry is late.', 'The ferry is late.'],
    ['They sail ⟦to to⟧ the island.', 'They sail to the island.'],
    ['It is the end ⟦of  of⟧ the line.', 'It is the end of the line.'],
    ['The ferry ⟦made made⟧ good time.', 'The ferry made good time.'],
    ['He left the band ⟦and and⟧ the quay.', 'He left the band and the quay.'],
    ['It was built ⟦before before⟧ the storm.', 'It was built before the storm.'],
    ['She ⟦said said⟧ so.', 'She said so.'],
    ['It was ⟦a a⟧ ferry.', 'It was a ferry.'],
    ['(⟦the the⟧ ferry)', '(the ferry)'],
    'He had had enough, and that that mattered was plain.',
    'What it is is late. What he does does matter.',
    'It is very very late, and long long ago.',
    'Bora Bora, Walla Walla and Sing Sing are far away.',
    'Will will Will come?',
    'the\n\nthe',
    'It went in in the end. He gave her her hat.',
    "The 'the' of the the-end sort, O'the the'",
    'No, no, no. Bye bye. Ha ha.',
    'Der Mann, der der Frau, die die Fähre verpasst hat, und der der Kapitän nicht wartet, weil er die die ganze Nacht gesucht hat, sagt, dass das das Ende sei, und geht nach Haus.',
  ],
} satisfies RuleCases;
