import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    // As the Associated Press has it, which counts without a style too.
    ['He called the ferry "late⟦",⟧ and left.', 'He called the ferry "late," and left.'],
    ['He called the ferry “late⟦”.⟧', 'He called the ferry “late.”', 'ap'],
    ['"It is late⟦",⟧ Mona Tiller said.', '"It is late," Mona Tiller said.', 'ap'],
    ['Mona Tiller said, "It is late."', 'Mona Tiller said, "It is late."', 'ap'],
    ['Who called it "late"? "Late!" said the pilot.', 'Who called it "late"? "Late!" said the pilot.', 'ap'],
    '"It is late," Mona Tiller said. She called it "late."',
    'Mona Tiller asked: "Late?" "Late!", said the pilot.',
    'He called it "late"; others called it "early": nobody knew.',
    'The "old" pilot is 6\'2", he says.',
    // As Reuters has it.
    ['Mona Tiller said⟦,⟧ "It is late."', 'Mona Tiller said: "It is late."', 'reuters'],
    ['Mona Tiller said⟦,⟧ “It is late.”', 'Mona Tiller said: “It is late.”', 'reuters'],
    ['Mona Tiller said: "It is late."', 'Mona Tiller said: "It is late."', 'reuters'],
    ['"It is late," Mona Tiller said, "and dark."', '"It is late," Mona Tiller said, "and dark."', 'reuters'],
    ['Mona Tiller said it was "late".', 'Mona Tiller said it was "late".', 'reuters'],
    [
      '"If you ask," Mona Tiller said, "I think it is late."',
      '"If you ask," Mona Tiller said, "I think it is late."',
      'reuters',
    ],
    [
      '"It is late," he said. Mona Tiller said⟦,⟧ "I know."',
      '"It is late," he said. Mona Tiller said: "I know."',
      'reuters',
    ],
    // As the Guardian has it.
    ['Mona Tiller called the ferry "late⟦."⟧', 'Mona Tiller called the ferry "late".', 'guardian'],
    ['Mona Tiller called it "a raft⟦,"⟧ and left.', 'Mona Tiller called it "a raft", and left.', 'guardian'],
    ['Mona Tiller said: "It is late⟦".⟧', 'Mona Tiller said: "It is late."', 'guardian'],
    ['"It is late," Mona Tiller said, "and dark."', '"It is late," Mona Tiller said, "and dark."', 'guardian'],
    ['Mona Tiller called it "late", and left.', 'Mona Tiller called it "late", and left.', 'guardian'],
    ['Mona Tiller said she was "late. Nobody minds."', 'Mona Tiller said she was "late. Nobody minds."', 'guardian'],
    [
      'Mona Tiller said she had seen "the pilot from Acme Inc."',
      'Mona Tiller said she had seen "the pilot from Acme Inc."',
      'guardian',
    ],
  ],
} satisfies RuleCases;
