import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    [
      '"Best day of my life," said Joan Tarrant. ⟦"Longest day of mine,"⟧ said Paul Doyle.',
      '"Best day of my life," said Joan Tarrant.\n\n"Longest day of mine," said Paul Doyle.',
    ],
    [
      '"The ferry is late," said Joan Tarrant. The quay was empty. ⟦"The ferry is never late,"⟧ said Paul Doyle.',
      '"The ferry is late," said Joan Tarrant. The quay was empty.\n\n"The ferry is never late," said Paul Doyle.',
    ],
    '“The ferry is late,” said Joan Tarrant. ⟦“The ferry is never late,”⟧ said Paul Doyle. ⟦“It is sunk,”⟧ said Mona Tiller.',
    'Joan Tarrant said: "The ferry is late." Paul Doyle said: ⟦"The ferry is never late."⟧',
    '"The ferry is late," Joan Tarrant said. Paul Doyle replied: ⟦"It is never late."⟧',
    '"The ferry is late," said Joan Tarrant. "Very late." ⟦"It is never late,"⟧ said Paul Doyle.',
    '"Where is the whistle?" asked Joan Tarrant. ⟦"In the lake, I hope,"⟧ said Paul Doyle.',
    '“We sail at noon,” Joan Tarrant said. But Paul Doyle said: ⟦“We sail when we sail.”⟧',
    '"The ferry is late," said Joan Tarrant. ⟦"No, it is early,"⟧ said Paul Doyle. "By a day."',
    '"It was a fine ferry," said Joan Tarrant. ⟦"It was a raft with a roof,"⟧ Paul Doyle said.',
    '"The ferry is late," said Joan Tarrant. "It is always late," she said.',
    '"The ferry is late," said Joan Tarrant.\n\n"The ferry is never late," said Paul Doyle.',
    'Joan Tarrant called it "a fine old ferry" while Paul Doyle called it "a raft with a roof".',
    '"The ferry is late," said Joan Tarrant. Paul Doyle called it "old".',
    '"The ferry is late," said the mate. The ferry is a raft with a roof. "It is always late," he added.',
    '"The ferry is late," said the company. The company said "the band and the ducks have been told of it".',
    '"The ferry is late," Joan Tarrant wrote to Paul Doyle. He replied: ⟦"It is never late."⟧',
    '"The ferry is late," said Joan Tarrant. Paul Doyle laughed. ⟦"It is sunk,"⟧ he said.',
    '"The ferry is late," said Joan Tarrant. Nobody answered.',
    'The ferry is late, said Joan Tarrant. It is never late, said Paul Doyle.',
  ],
} satisfies RuleCases;
