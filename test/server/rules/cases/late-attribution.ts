import type { RuleCases } from '../ruleCase.ts';

export default {
  cases: [
    '⟦"The ferry is late. The band has gone home,"⟧ said Mona Tiller.',
    '⟦"The ferry is late. The band has gone home. The ducks are asleep,"⟧ Mona Tiller said.',
    '⟦“The ferry is late. Nobody minds,”⟧ said Mona Tiller. “Nobody at all.”',
    '⟦"Is it late? It is late,"⟧ Mona Tiller said.',
    '⟦"It is late! Very late!"⟧ said Mona Tiller.',
    'The quay was empty. ⟦"The ferry is late. Nobody minds,"⟧ said Mona Tiller.',
    '⟦"The ferry is late. Nobody minds,"⟧ he said.\n\nNobody answered Paul Doyle.',
    '⟦"The ferry is late. Nobody minds,"⟧ Mona Tiller told reporters.',
    '"It is late," said Paul Doyle.\n\n⟦"The ferry is never late. We are early,"⟧ said Mona Tiller.',
    "⟦''The ferry is late. Nobody minds,''⟧ said Mona Tiller.",
    '"The ferry is late," said Mona Tiller. "The band has gone home. The ducks are asleep."',
    'Mona Tiller said: "The ferry is late. The band has gone home."',
    '"The ferry is late," Mona Tiller said.',
    '"The ferry is late," said Mona Tiller.\n\n"The band has gone home. The ducks are asleep," Tiller said.',
    'Mona Tiller said that nobody had seen the ferry.\n\n"It is late. The band has gone home," Tiller said.',
    'Mona Tiller called the ferry "a rumour". "It is late. The band has gone home," Tiller said.',
    '"The ferry … Perhaps it is late … The band has gone home," said Mona Tiller.',
    'Paul Doyle said that nobody had seen the ferry.\n\n⟦"It is late. The band has gone home,"⟧ said Mona Tiller.',
    'The ferry is late. The band has gone home, Mona Tiller said.',
    '"The ferry is late, and the band has gone home, and the ducks are asleep," said Mona Tiller.',
  ],
} satisfies RuleCases;
